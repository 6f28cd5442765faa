"""A probe: the state of the units and of the numbers in every layer."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from gradsim.lab.probes.table import probes
from gradsim.lab.reading import Chain, chain
from gradsim.lab.scale import Scale, rms, scale
from gradsim.nn import Network
from gradsim.nn.arrays import Array
from gradsim.nn.layer import HiddenLayer, Sum
from gradsim.training import Measurement, Trainer

ALIKE = 1e-9
"""Weights that differ by less than this share of their size count as equal: it is rounding."""


@dataclass(frozen=True, slots=True)
class Units:
    """One figure for each hidden layer, (depth,), of the first network on the last batch.

    dead: share of units whose slope is 0 for every example. saturated: share of values that are saturated
    (see ``Activation.is_saturated``); NaN where the activation does not fade on both sides. slope: RMS of phi'. size: RMS of h.
    alike: whether all units have the same incoming weights and bias, so that all of them compute the same.
    lost: share of the entries of dL/dz that are exactly 0 though the activation has a slope there, dropout left the unit
    in, weights lead on, no branch of factor 0 ends there, and the layer above still has a gradient for that example: they
    were too small for the number format.
    """

    dead: Array
    saturated: Array
    slope: Array
    size: Array
    alike: Array
    lost: Array


@dataclass(frozen=True, slots=True)
class Statistics:
    """``relative_change`` (layers,): |W - W at the start| / |W at the start|. ``units``: None without hidden layers.

    ``step``: the steps taken before. ``first``: measured at the first weights; ``first_chain``: the gradient's way then.
    ``outputs``: RMS of the newest outputs, of which there are ``output_units``. ``summed``: what a loss that is a sum has
    more of than the mean, in times; 1 for the mean. ``decay_pull`` (layers,): see ``Ensemble.decay_pull``; None if unknown.
    """

    step: int
    relative_change: Array
    first: Measurement
    first_chain: Chain
    units: Units | None
    scale: Scale
    outputs: float
    output_units: int = 0
    summed: float = 1.0
    decay_pull: Array | None = None


@probes.register("statistics", "Statistics", "Units that are dead, saturated or alike, and the size of what flows.")
def statistics(trainer: Trainer) -> Statistics:
    network = trainer.ensemble.network
    units = _units(network) if network.layers else None
    with np.errstate(all="ignore"):  # after a divergence
        outputs = rms(network.output[0])
    first = trainer.first or trainer.measure()
    return Statistics(
        trainer.step_count,
        trainer.relative_change(),
        first,
        chain(first, network.alike),
        units,
        scale(trainer.scenario),
        outputs,
        network.outputs,
        trainer.ensemble.loss.factor,
        trainer.ensemble.decay_pull()[0],
    )


def _units(network: Network) -> Units:
    figures = [_layer(network, i) for i in range(len(network.layers))]
    return Units(*(np.array(column) for column in zip(*figures, strict=True)))


def _layer(network: Network, i: int) -> tuple[float, ...]:
    """The figures of one hidden layer, in the order of ``Units``."""
    layer = network.layers[i]
    y, phi = layer.y[0], layer.activation
    slope = np.abs(phi.slope(y))
    saturated = phi.is_saturated(y, slope).mean() if phi.squashes else math.nan
    dead, size = (slope == 0).all(axis=0).mean(), rms(layer.h[0])
    return dead, saturated, rms(slope), size, _alike(layer), _lost(network, i, slope)


def _alike(layer: HiddenLayer) -> bool:
    weight, bias = layer.weight[0], layer.bias[0, 0]
    spread = max(np.ptp(weight, axis=1).max(), np.ptp(bias))
    return bool(weight.shape[1] > 1 and spread <= ALIKE * max(np.abs(weight).max(), np.abs(bias).max()))


def _lost(network: Network, i: int, slope: Array) -> float:
    """``slope`` (batch, width)."""
    above, weight = (
        (network.layers[i + 1].delta[0], network.layers[i + 1].weight[0])
        if i + 1 < len(network.layers)
        else (network.output_gradient[0], network.values["output.weight"][0])
    )
    layer = network.layers[i]
    if any(isinstance(operation, Sum) and operation.is_off for operation in layer.operations):
        return 0.0
    kept = layer.drop.mask[0] > 0 if layer.drop else True
    expected = kept & (slope > 0) & (above != 0).any(axis=1)[:, None] & (weight != 0).any(axis=1)
    gone = expected & (layer.delta[0] == 0)
    return float(gone.sum() / max(expected.sum(), 1))

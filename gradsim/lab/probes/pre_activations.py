"""A probe: the input of one layer's activation, and what a normalization does to it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gradsim.lab.histogram import Histogram, histogram, round_up, usual_size
from gradsim.lab.probes.table import probes
from gradsim.nn.activations import Activation
from gradsim.nn.arrays import Array
from gradsim.nn.network import Entering
from gradsim.nn.normalization import EPSILON
from gradsim.training import Trainer

NARROWEST, BINS = 8.0, 128
"""The histograms reach at least from -NARROWEST to NARROWEST, and farther where 1 % of the values are beyond."""
MOST_CHANGED = -1
"""In the place of a layer's number."""


@dataclass(frozen=True, slots=True)
class Values:
    """``flat``: the share of the values at which the activation is flat (see ``Activation.is_flat``).

    ``mean_slope``: the mean of |phi'| over the values. ``spread``: their standard deviation.
    """

    histogram: Histogram
    flat: float
    mean_slope: float
    spread: float


@dataclass(frozen=True, slots=True)
class PreActivations:
    """Of one layer, over the units and examples of one batch; a recurrent network's over time steps, too.

    ``before``: z, with what a pre-activation skip adds to it. ``after``: that normalized, which is what the
    activation sees; None where no normalization stands before the activation. ``if_normalized``: what batch
    normalization with scale 1 and shift 0 would make of z; None where a normalization is on, and in recurrent
    networks.
    """

    layer: int
    before: Values
    after: Values | None
    if_normalized: Values | None


@probes.register("pre_activations", "Pre-activations", "Histograms of what enters the activation of a layer.")
def pre_activations(trainer: Trainer, layer: int) -> PreActivations | None:
    """``layer``: 0 is the first hidden one; MOST_CHANGED: the one whose slopes a normalization changes most, else 0.

    None where there is no such layer, and for cells with gates.
    """
    trainer.measure()
    x, _ = trainer.ensemble.batches.at(trainer.step_count)
    network = trainer.ensemble.network
    if layer == MOST_CHANGED:
        depth = 1 if trainer.scenario.through_time else trainer.scenario.depth
        changes = [_change(network.entering(i, x)) for i in range(depth)]
        layer = changes.index(max(changes)) if changes else 0
    entering = network.entering(layer, x)
    if entering is None:
        return None
    u = entering.u
    normalized = None if entering.normalized else (u - u.mean(axis=0)) / np.sqrt(u.var(axis=0) + EPSILON)
    return _compare(entering.activation, layer, u, entering.y, normalized)


def _change(entering: Entering | None) -> float:
    """By how much a normalization changes the mean slope of a layer; 0 where none stands before its activation."""
    if entering is None or entering.y is None:
        return 0.0
    with np.errstate(all="ignore"):
        before, after = (np.abs(entering.activation.slope(a)).mean() for a in (entering.u, entering.y))
    return float(np.nan_to_num(abs(after - before)))


def _compare(
    activation: Activation, layer: int, before: Array, after: Array | None, normalized: Array | None
) -> PreActivations:
    """All on the same axis."""
    limit = max(NARROWEST, *(round_up(usual_size(a, 0.99)) for a in (before, after) if a is not None))
    edges = np.linspace(-limit, limit, BINS + 1)

    def values(array: Array) -> Values:
        slope = activation.slope(array)
        return Values(
            histogram(array, edges),
            float(activation.is_flat(slope).mean()),
            float(np.abs(slope).mean()),
            float(array.std()),
        )

    return PreActivations(
        layer,
        values(before),
        None if after is None else values(after),
        None if normalized is None else values(normalized),
    )

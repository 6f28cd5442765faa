"""A probe: the factors that backpropagation multiplies, from the loss to layer 1."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gradsim.lab.probes.table import probes
from gradsim.nn.arrays import Array
from gradsim.nn.arriving import arriving
from gradsim.training import Trainer
from gradsim.training.signal import shares


@dataclass(frozen=True, slots=True)
class ChainRule:
    """Of the hidden layers, from the input to the output, all (depth,). Measured on one batch.

    ``gain``: RMS dL/dh of the layer over RMS dL/dz of the next one: what the weights between them do, and
    a skip connection's path added to it.
    ``slope``: RMS dL/dz over RMS dL/dh of the layer: what its activation does, and its normalization; for one
    unit and one example it is |phi'(z)|. A pre-activation skip path joins here, any other one in ``gain``.
    ``mean_slope``: plain mean of |phi'| over units and examples, for comparison.
    ``product``: RMS dL/dz over that of the output layer, which is the product of all factors down to here.
    """

    gain: Array
    slope: Array
    mean_slope: Array
    product: Array
    branch_share: Array
    """Where a skip path joins, 1 + F': RMS of what came through the branch alone, F', over that of both. Else 1."""

    @property
    def branches_alone(self) -> Array:
        """The product if nothing came along the skip paths."""
        alone: Array = self.product * self.branch_share[::-1].cumprod()[::-1]
        return alone


@probes.register("chain_rule", "Chain rule", "The factors that backpropagation multiplies, layer by layer.")
def chain_rule(trainer: Trainer) -> ChainRule | None:
    """None without hidden layers, and for a recurrent network."""
    network = trainer.ensemble.network
    if not network.layers:
        return None
    trainer.measure()
    signal = network.signal_rms()[0]
    with np.errstate(all="ignore"):
        arrived, branch_share = arriving(network)
        mean = np.array([np.abs(layer.activation.slope(layer.y[0])).mean() for layer in network.layers])
        return ChainRule(
            gain=arrived / signal[1:],
            slope=signal[:-1] / arrived,
            mean_slope=mean,
            product=shares(signal)[:-1],
            branch_share=branch_share,
        )

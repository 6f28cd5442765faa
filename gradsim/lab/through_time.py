"""A probe of recurrent networks: what each time step contributes, and how far W_h can carry."""

from __future__ import annotations

import math
from dataclasses import dataclass

from gradsim.lab.probes import probes
from gradsim.nn import Recurrent
from gradsim.nn.arrays import Array
from gradsim.training import Trainer


@dataclass(frozen=True, slots=True)
class ThroughTime:
    """``contributions`` (time,): norm of the part of dL/dW_h that each step contributes, over the sum of all.

    ``spectral_radius``: the largest absolute eigenvalue of W_h; of the largest gate's block in gated cells.
    """

    contributions: Array
    spectral_radius: float


@probes.register("through_time", "Through time", "Each time step's share of dL/dW_h, and the spectral radius of W_h.")
def through_time(trainer: Trainer) -> ThroughTime | None:
    """None for a network that is not recurrent. Shares are NaN where no gradient flows at all."""
    network = trainer.ensemble.network
    if not isinstance(network, Recurrent):
        return None
    norms = network.time_contributions()[0]
    total = float(norms.sum())
    shares: Array = norms / (total if total > 0 else math.nan)
    return ThroughTime(shares, float(network.spectral_radius().max()))

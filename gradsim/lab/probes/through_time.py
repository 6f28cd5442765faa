"""A probe of recurrent networks: what each time step contributes, and how far W_h can carry."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np

from gradsim.lab.probes.table import probes
from gradsim.nn.arrays import Array
from gradsim.nn.precision import precisions
from gradsim.scenario import Scenario
from gradsim.training import Trainer
from gradsim.training.signal import FloatArray

NEARLY = 1e4
"""A norm below this many times the smallest number of the format is about to underflow."""


@dataclass(frozen=True, slots=True)
class ThroughTime:
    """``contributions`` (time,): norm of the part of dL/dW_h that each step contributes, over the sum of all.

    ``spectral_radius``: the largest absolute eigenvalue of W_h; of the largest gate's block in gated cells.
    """

    contributions: Array
    spectral_radius: float


Why = Literal["", "truncation", "underflow", "dead"]


def why_zero(time: FloatArray, scenario: Scenario) -> tuple[int, Why]:
    """How many of the first time steps get a gradient of exactly zero, and why; ``time``: norms of dL/dh (time,).

    "truncation": backpropagation does not go farther. "underflow": it fell below what the number format holds.
    "dead": it was cut from an ordinary size to zero, as by ReLU units that are off.
    """
    some = np.nonzero(time)[0]
    zeros = int(some[0]) if len(some) else 0
    if zeros == 0:
        return 0, ""
    if zeros == len(time) - scenario.truncation:
        return zeros, "truncation"
    return zeros, "underflow" if time[zeros] < NEARLY * precisions[scenario.dtype].tiny else "dead"


@probes.register("through_time", "Through time", "Each time step's share of dL/dW_h, and the spectral radius of W_h.")
def through_time(trainer: Trainer) -> ThroughTime | None:
    """None for a network that is not recurrent. Shares are NaN where no gradient flows at all."""
    network = trainer.ensemble.network
    contributions, radius = network.time_contributions(), network.spectral_radius()
    if contributions is None or radius is None:
        return None
    norms = contributions[0]
    total = float(norms.sum())
    shares: Array = norms / (total if total > 0 else math.nan)
    return ThroughTime(shares, float(radius.max()))

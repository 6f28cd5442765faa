"""What a measurement says about the gradient's way through the layers, in numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from gradsim.training import Measurement


@dataclass(frozen=True, slots=True)
class Reading:
    """``factor``: geometric mean of RMS dL/dz of a hidden layer over that of the next one toward the output;
    NaN with one hidden layer, 0 where the gradient dies on the way.
    ``first_share``: ‖dL/dW‖ of layer 1 over that of the output layer.
    ``zeros``: how many layers have a weight gradient of exactly zero.
    """

    factor: float
    first_share: float
    zeros: int


def read(found: Measurement) -> Reading:
    hidden = found.signal_grad_norm[:-1]
    with np.errstate(all="ignore"):
        share = float(np.divide(found.grad_norm[0], found.grad_norm[-1]))
    zeros = int((found.grad_norm == 0).sum())
    if len(hidden) < 2 or not np.isfinite(hidden).all():
        return Reading(math.nan, share, zeros)
    if hidden[0] == 0 or hidden[-1] == 0:
        return Reading(0.0, share, zeros)
    ratio = math.log(hidden[0]) - math.log(hidden[-1])
    return Reading(math.exp(ratio / (len(hidden) - 1)), share, zeros)


def gradient_ratio(found: Measurement) -> float:
    """‖dL/dW‖ of layer 1 over that of the output layer; of a recurrent network ‖dL/dh‖ of time step 1 over the last's."""
    norms = found.grad_norm if found.time is None else found.time
    with np.errstate(all="ignore"):
        return float(np.divide(norms[0], norms[-1]))

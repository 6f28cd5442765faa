"""What a measurement tells about the gradient's way back to the input, as figures."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from gradsim.training import Measurement
from gradsim.training.signal import FloatArray, shares

RECENT = 50
"""Steps that tell how training goes now."""


def mean_share(norms: FloatArray) -> float:
    """The geometric mean over moments (moments, places) of the share that the first place gets; NaN where it is not finite,
    or without a moment."""
    with np.errstate(all="ignore"):
        mean = (np.log(norms[:, 0]) - np.log(norms[:, -1])).mean() if len(norms) else math.nan
        return float(np.exp(mean)) if np.isfinite(mean) else math.nan


def loss_now(recent: FloatArray, steps: int) -> float:
    """Mean of the last losses, of a fifth of all ``steps`` at most, as at first it changes fast; NaN before the first.

    ``recent`` (n,): the losses of the last steps, RECENT of them at most; what is not finite does not count.
    """
    last = recent[-max(1, min(RECENT, steps // 5)) :]
    last = last[np.isfinite(last)]
    return float(last.mean()) if len(last) else np.nan


@dataclass(frozen=True, slots=True)
class Chain:
    """The places that the gradient passes, nearest to the input first: hidden layers, or a recurrent network's time steps.

    ``norms`` (places,): RMS dL/dz of each layer, or ‖dL/dh‖ of each time step. ``last``: what shares are taken of, the
    gradient of the output layer or of the last time step. ``alike``: places of one kind, between which the gradient can
    be compared; empty for all. Inside a branch that is scaled the gradient is, too: on the stream it is not.
    """

    norms: FloatArray
    last: float
    alike: tuple[int, ...] = ()

    @property
    def cut(self) -> int:
        """How many places the gradient does not reach at all: it is exactly zero there."""
        nonzero = np.flatnonzero(self.norms)
        return int(nonzero[0]) if len(nonzero) else len(self.norms)

    @property
    def links(self) -> int:
        """Steps from place to place that the gradient takes before it is zero."""
        return max(len(self.norms) - self.cut - 1, 0)

    @property
    def span(self) -> tuple[int, int]:
        """The first and the last place between which the factor is taken."""
        cut, end = self.cut, len(self.norms)
        reached = [place for place in self.alike if cut <= place < end]
        return (reached[0], reached[-1]) if len(reached) > 1 else (cut, end - 1)

    @property
    def factor(self) -> float:
        """Geometric mean of what one link multiplies the gradient by, over ``span``; NaN without a link."""
        if not self.links:
            return np.nan
        low, high = self.span
        with np.errstate(all="ignore"):
            return float(np.exp((np.log(self.norms[low]) - np.log(self.norms[high])) / (high - low)))

    @property
    def total(self) -> float:
        """What all links together multiply the gradient by, each by the factor; NaN without a link."""
        with np.errstate(all="ignore"):
            return float(np.float64(self.factor) ** self.links) if self.links else np.nan

    @property
    def rest(self) -> float:
        """What remains between ``total`` and ``share``: of layers of one kind what the way from the output layer into the last of
        them multiplies by; 1 through time."""
        with np.errstate(all="ignore"):
            return float(np.float64(self.share) / self.total)

    @property
    def share(self) -> float:
        """The gradient at the first place that it reaches, over ``last``; NaN where there is nothing to pass on."""
        reached = self.norms[self.cut : self.cut + 1]
        return float(shares(np.append(reached, self.last))[0]) if len(reached) else np.nan


def chain(measurement: Measurement, alike: tuple[int, ...] = ()) -> Chain:
    """``alike``: the network's, see ``Chain``."""
    norms = measurement.gradients
    return Chain(norms[:-1] if measurement.time is None else norms, float(norms[-1]), alike)

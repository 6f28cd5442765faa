"""How many numbers there are of each size."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from gradsim.nn.arrays import Array
from gradsim.nn.norms import norm

ROUND = (1, 1.5, 2, 3, 4, 6, 8)
"""Round numbers, times a power of ten, at which axes may end."""


@dataclass(frozen=True, slots=True)
class Histogram:
    """``counts`` (bins,) of the values between neighbouring ``edges`` (bins + 1,); the last bin has its upper edge.

    ``size``: how many values there are in all; ``zeros``, ``not_finite``: how many of them are exactly zero, and
    NaN or infinite; ``beyond``: how many others lie outside of the edges. ``rms``: of the finite ones, zeros too.
    """

    edges: Array
    counts: Array
    size: int
    zeros: int
    not_finite: int
    beyond: int
    rms: float

    @property
    def heights(self) -> Array:
        """(bins,) counts over that of the fullest bin."""
        heights: Array = self.counts / max(float(self.counts.max()), 1.0)
        return heights


def histogram(values: Array, edges: Array, *, log: bool = False, zeros: bool = True) -> Histogram:
    """Of values of any shape; ``edges`` are evenly spaced. ``log``: of log10 |value|, which zeros do not have.

    ``zeros``: whether they are in the bins, too, where they may hide all others.
    """
    flat = values.astype(np.float64).ravel()
    finite = flat[np.isfinite(flat)]
    counted = finite if zeros and not log else finite[finite != 0]
    if log:
        counted = np.log10(np.abs(counted))
    counts, _ = np.histogram(counted, len(edges) - 1, (edges[0], edges[-1]))
    return Histogram(
        edges,
        counts.astype(np.float64),
        size=flat.size,
        zeros=int(np.count_nonzero(flat == 0)),
        not_finite=flat.size - finite.size,
        beyond=counted.size - int(counts.sum()),
        rms=float(norm(finite[None])[0]) / math.sqrt(finite.size) if finite.size else math.nan,
    )


def round_up(size: float) -> float:
    """The next of ROUND times a power of ten; 1 for what is zero or not finite."""
    if not 0 < size < math.inf:
        return 1.0
    power = 10.0 ** math.floor(math.log10(size))
    return next((m * power for m in ROUND if size <= m * power), 10 * power)


def usual_size(values: Array, share: float) -> float:
    """The absolute value that this share of the finite values, zeros left out, do not exceed; 0 where there is none."""
    sizes = np.abs(values[np.isfinite(values) & (values != 0)]).astype(np.float64)
    return float(np.quantile(sizes, share)) if sizes.size else 0.0

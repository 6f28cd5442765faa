"""Gradient clipping, member by member, on the flat gradient (E, P)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from gradsim.nn.arrays import Array


def clip_by_value(gradient: Array, limits: Array) -> NDArray[np.bool_]:
    """Keeps each entry within -limit..limit, in place; limits (E, 1), 0 for no limit. Returns (E,) which were."""
    bounds = np.where(limits > 0, limits, np.inf)
    clipped: NDArray[np.bool_] = (gradient.max(axis=1) > bounds[:, 0]) | (gradient.min(axis=1) < -bounds[:, 0])
    if clipped.any():
        np.clip(gradient, -bounds, bounds, out=gradient)
    return clipped


def clip_by_norm(gradient: Array, norms: Array, limits: Array) -> NDArray[np.bool_]:
    """Scales each member's gradient down to its limit, in place (Pascanu et al. 2013).

    norms (E,) are the gradient's own; limits (E, 1), 0 for no limit. Returns which members were clipped, (E,).
    """
    limit = limits[:, 0]
    clipped: NDArray[np.bool_] = (limit > 0) & (norms > limit)
    if clipped.any():
        factors = np.where(clipped, limit / np.where(clipped, norms, 1.0), 1.0)
        gradient *= factors[:, None].astype(gradient.dtype)
    return clipped

"""Norms that neither underflow nor overflow where the numbers themselves do not."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np

from gradsim.nn.arrays import Array


@cache
def _safe_squares(dtype: np.dtype[Any]) -> tuple[float, float]:
    """Between these a sum of squares has lost nothing that matters."""
    limits = np.finfo(dtype)
    return float(limits.tiny / limits.eps), float(limits.max)


def norms(parts: Sequence[Array]) -> Array:
    """Euclidean norms over the last axis of parts (E, k, n), side by side: (E, sum of k), in float64.

    The squares of a float32 gradient of 1e-25 are zero in float32: where a sum of squares comes near the
    format's limits, that row is scaled by its largest entry first.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        squares = np.concatenate([np.vecdot(part, part) for part in parts], axis=1, dtype=np.float64)
    low, high = _safe_squares(parts[0].dtype)
    if not (np.minimum.reduce(squares, axis=None) > low and np.maximum.reduce(squares, axis=None) < high):
        return _careful(squares, parts, low, high)
    result: Array = np.sqrt(squares, out=squares)
    return result


def _careful(squares: Array, parts: Sequence[Array], low: float, high: float) -> Array:
    result: Array = np.sqrt(squares)
    start = 0
    for part in parts:
        near = squares[:, start : start + part.shape[1]]
        for e, k in zip(*np.nonzero(~((near > low) & (near < high))), strict=True):
            result[e, start + k] = _scaled_norm(part[e, k])
        start += part.shape[1]
    return result


def _scaled_norm(row: Array) -> float:
    largest = float(np.abs(row).max())
    if largest == 0 or not math.isfinite(largest):
        return largest
    scaled = row.astype(np.float64) / largest
    return largest * math.sqrt(float(np.dot(scaled, scaled)))


def norm(rows: Array) -> Array:
    """Euclidean norms (E,) of rows (E, n)."""
    result: Array = norms([rows[:, None, :]])[:, 0]
    return result

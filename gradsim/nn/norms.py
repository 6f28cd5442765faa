"""Norms that neither underflow nor overflow where the numbers themselves do not."""

from __future__ import annotations

import math

import numpy as np

from gradsim.nn.arrays import Array


def norm(rows: Array) -> Array:
    """Euclidean norm over the last axis, in float64.

    The squares of a float32 gradient of 1e-25 are zero in float32: where a sum of squares comes near the
    format's limits, that row is scaled by its largest entry first.
    """
    squares = np.vecdot(rows, rows)
    limits = np.finfo(rows.dtype)
    result: Array = np.sqrt(squares, dtype=np.float64)
    doubtful = ~((squares > limits.tiny / limits.eps) & (squares < limits.max))
    if doubtful.any():
        for index in zip(*np.nonzero(doubtful), strict=True):
            result[index] = _scaled_norm(rows[index])
    return result


def _scaled_norm(row: Array) -> float:
    largest = float(np.abs(row).max())
    if largest == 0 or not math.isfinite(largest):
        return largest
    scaled = row.astype(np.float64) / largest
    return largest * math.sqrt(float(np.dot(scaled, scaled)))


def rms(values: Array) -> Array:
    """Root mean square over the last two axes: (..., batch, units) -> (...)."""
    flat = values.reshape(*values.shape[:-2], -1)
    return norm(flat) / math.sqrt(flat.shape[-1])


def matrix_norms(first: Array, stack: Array, output: Array) -> Array:
    """Frobenius norms (E, layers + 2) of (E, m, n), a stack (E, layers, n, n) and (E, n, o)."""
    members, layers, n, _ = stack.shape
    rows = (first.reshape(members, 1, -1), stack.reshape(members, layers, n * n), output.reshape(members, 1, -1))
    return np.concatenate([norm(r) for r in rows], axis=1)

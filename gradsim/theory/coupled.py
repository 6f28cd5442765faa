"""Batch normalization at initialization: the kernel over the examples of a batch, which it couples (Yang et al. 2019).

One unit's pre-activations z of the B examples are normal with covariance K (B, B). Batch normalization takes away their
mean, G z with G = 1 - 11^T / B, and divides by their standard deviation r:

    y = G z / r,      dy/dz = (G - y y^T / B) / r.

Expectations over z are taken over many units drawn with a fixed seed, so that any activation, any batch and any K can
be followed. What is known exactly agrees: a linear network multiplies the mean square of dL/dz by (B - 2)/(B - 3) per
layer, and ReLU by pi/(pi - 1) where B is large (Yang et al. 2019, theorem 3.2 and its corollary).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gradsim.nn.activations import Activation
from gradsim.nn.normalization import EPSILON
from gradsim.theory.quadrature import Floats

FEWEST, MOST = 2048, 16_384
"""Units drawn for a layer."""
NUMBERS = 2**22
"""Products of pairs of examples that are summed for a layer, about; so small batches get more units."""


@dataclass(frozen=True, slots=True)
class CoupledLayer:
    """Units (units, B) of one layer drawn at random: an activation with batch normalization before or after it.

    ``value`` (B, B): E[h h^T]. ``mean`` (B,): E[h].
    """

    value: Floats
    mean: Floats
    _normalized: Floats
    _slope: Floats
    _inverse: Floats
    _before: bool

    @classmethod
    def of(cls, activation: Activation, gram: Floats, before: bool, layer: int) -> CoupledLayer:
        """``gram`` (B, B): covariance of the pre-activations. ``layer``: draws the units."""
        z = _draw(gram, layer)
        if before:
            normalized, inverse = _normalize(z)
            h, slope = activation.value(normalized), activation.slope(normalized)
        else:
            slope = activation.slope(z)
            h, inverse = _normalize(activation.value(z))
            normalized = h
        return cls(h.T @ h / len(h), h.mean(axis=0), normalized, slope, inverse, before)

    def backward(self, gram: Floats) -> Floats:
        """(B, B) E of products of dL/dz, from those of dL/dh: the gradient is independent of the units."""
        units, batch = self._normalized.shape
        squares, slope = self._inverse**2, self._slope
        y = self._normalized / np.sqrt(batch)
        if self._before:  # (G - y y^T) D gram D (G - y y^T) / r^2, D the diagonal of slopes
            passed, along = slope * ((y * slope) @ gram), y
        else:  # D (G - y y^T) gram (G - y y^T) D / r^2
            gram = _centered(gram)
            passed, along = slope * (y @ gram), y * slope
        size = np.vecdot(along, passed) if self._before else np.vecdot(y, y @ gram)
        cross = (along * squares).T @ passed
        result = gram * ((slope * squares).T @ slope) - cross - cross.T
        result = (_centered(result) if self._before else result) + (along * squares * size[:, None]).T @ along
        return result / units  # type: ignore[no-any-return]


def _draw(gram: Floats, layer: int) -> Floats:
    """(units, B) pre-activations of covariance ``gram``."""
    batch = len(gram)
    units = int(np.clip(NUMBERS // batch**2, FEWEST, MOST))
    values, vectors = np.linalg.eigh(gram)
    root = vectors * np.sqrt(np.maximum(values, 0.0))
    drawn: Floats = np.random.default_rng([0, layer]).standard_normal((units, batch)) @ root.T
    return drawn


def _normalize(values: Floats) -> tuple[Floats, Floats]:
    """(units, B) normalized over the batch, and one over the standard deviation, (units, 1)."""
    centered = values - values.mean(axis=1, keepdims=True)
    inverse = 1 / np.sqrt(np.square(centered).mean(axis=1, keepdims=True) + EPSILON)
    return centered * inverse, inverse


def _centered(gram: Floats) -> Floats:
    """G gram G"""
    rows = gram - gram.mean(axis=0)
    result: Floats = rows - rows.mean(axis=1, keepdims=True)
    return result

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
from gradsim.nn.arrays import Array
from gradsim.nn.normalization import EPSILON
from gradsim.theory.quadrature import Floats

FEWEST, MOST = 1024, 16_384
"""Units drawn for a layer."""
NUMBERS = 2**22
"""Products of pairs of examples that are summed for a layer, about; so small batches get more units."""


@dataclass(frozen=True, slots=True)
class CoupledLayer:
    """An activation with batch normalization ``before`` or after it, in the layer of a number.

    ``gram`` (B, B): covariance of the pre-activations.
    """

    activation: Activation
    gram: Floats
    before: bool
    number: int

    def forward(self) -> tuple[Floats, Floats]:
        """(B, B) E[h h^T] and (B,) E[h]."""
        _, y, _ = self._units()
        h = self.activation.value(y) if self.before else y
        products, mean = h.T @ h / len(h), h.mean(axis=0)
        return products.astype(np.float64, copy=False), mean.astype(np.float64, copy=False)

    def backward(self, products: Floats) -> Floats:
        """(B, B) E of products of dL/dz, from those of dL/dh: the gradient is independent of the units."""
        z, y, inverse = self._units()
        squares, slope = inverse**2, self.activation.slope(y if self.before else z)
        y /= np.sqrt(len(products))
        if self.before:  # (G - y y^T) D products D (G - y y^T) / r^2, D the diagonal of slopes
            along, passed = y, slope * ((y * slope) @ products)
            size = np.vecdot(y, passed)
        else:  # D (G - y y^T) products (G - y y^T) D / r^2
            products = _centered(products)
            passed = y @ products
            size = np.vecdot(y, passed)
            along, passed = y * slope, slope * passed
        cross = (along * squares).T @ passed
        result = products * ((slope * squares).T @ slope) - cross - cross.T
        if self.before:
            result = _centered(result)
        total: Floats = (result + (along * squares * size[:, None]).T @ along) / len(z)
        return total

    def _units(self) -> tuple[Array, Array, Array]:
        """Units (units, B) drawn at random, the same each time: z; what is normalized, as y; and 1 / r, (units, 1)."""
        batch = len(self.gram)
        units = int(np.clip(NUMBERS // batch**2, FEWEST, MOST))
        values, vectors = np.linalg.eigh(self.gram)
        root = vectors * np.sqrt(np.maximum(values, 0.0))
        z = np.random.default_rng([0, self.number]).standard_normal((units, batch)) @ root.T
        return z, *_normalize(z if self.before else self.activation.value(z))


def _normalize(values: Array) -> tuple[Array, Array]:
    """(units, B) normalized over the batch, and one over the standard deviation, (units, 1)."""
    centered = values - values.mean(axis=1, keepdims=True)
    inverse = 1 / np.sqrt(np.square(centered).mean(axis=1, keepdims=True) + EPSILON)
    return centered * inverse, inverse


def _centered(gram: Floats) -> Floats:
    """G gram G"""
    rows = gram - gram.mean(axis=0)
    result: Floats = rows - rows.mean(axis=1, keepdims=True)
    return result

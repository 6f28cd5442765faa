"""E[f(u_i) f(u_j)] for all pairs of examples, f = phi or phi': u normal with a given Gram matrix.

With normalized Hermite coefficients a_k(i) = E[f(sqrt(q_i) z) He_k(z)] / sqrt(k!) and correlations c_ij,
    E[f(u_i) f(u_j)] = sum over k of a_k(i) a_k(j) c_ij^k
(Mehler's formula; used for wide networks by Daniely et al. 2016). The sum is cut after TERMS terms. Where f
jumps at 0, the cut-off part is that of a step of the same height, whose whole sum is 1/4 + arcsin(c)/(2 pi).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from gradsim.nn.activations import Activation
from gradsim.nn.arrays import Array
from gradsim.theory.quadrature import Floats, hermite_table, normal_rule

TERMS = 40


@dataclass(frozen=True, slots=True)
class Kernels:
    """Of n examples at one layer."""

    value: Floats
    """(n, n) E[phi phi]"""
    slope: Floats
    """(n, n) E[phi' phi']"""
    mean: Floats
    """(n,) E[phi]"""


def kernels(activation: Activation, gram: Floats) -> Kernels:
    """gram (n, n): the pre-activations' covariance between examples."""
    q = np.diag(gram).copy()
    deviation = np.sqrt(q)
    with np.errstate(invalid="ignore", divide="ignore"):
        c = np.clip(np.nan_to_num(gram / np.outer(deviation, deviation)), -1.0, 1.0)
    spread = deviation[:, None] * normal_rule().nodes
    values, slopes = activation.value(spread), activation.slope(spread)
    value, mean = _sum(values, c, _jump(activation, derivative=False))
    slope, _ = _sum(slopes, c, _jump(activation, derivative=True))
    return Kernels(value, slope, mean)


def _sum(f: Array, c: Floats, jump: float) -> tuple[Floats, Floats]:
    """(E[f f] (n, n), E[f] (n,)) from values (n, nodes)."""
    rule = normal_rule()
    coefficients = (f * rule.weights) @ hermite_table(TERMS).T
    tail = jump**2 * _step_coefficients() ** 2
    total = np.zeros_like(c)
    for k in range(TERMS - 1, -1, -1):  # Horner's rule
        total *= c
        column = coefficients[:, k]
        total += np.multiply.outer(column, column)
        total -= tail[k]
    if jump:
        total += jump**2 * (0.25 + np.arcsin(c) / (2 * np.pi))
    np.fill_diagonal(total, rule.expect(f * f))
    return total, coefficients[:, 0]


@cache
def _step_coefficients() -> Floats:
    nodes, weights = normal_rule().nodes, normal_rule().weights
    result: Floats = hermite_table(TERMS) @ (weights * (nodes > 0))
    return result


def _jump(activation: Activation, derivative: bool) -> float:
    """How far phi (or phi') jumps at 0; all our kinks are there."""
    f = activation.slope if derivative else activation.value
    below, above = f(np.array([-1e-9, 1e-9]))
    height = float(above - below)
    return height if abs(height) > 1e-6 else 0.0

"""E[f(u_i) f(u_j)] for all pairs of examples, f = phi or phi': u normal with a given Gram matrix.

With normalized Hermite coefficients a_k(i) = E[f(sqrt(q_i) z) He_k(z)] / sqrt(k!) and correlations c_ij,
    E[f(u_i) f(u_j)] = sum over k of a_k(i) a_k(j) c_ij^k
(Mehler's formula; used for wide networks by Daniely et al. 2016). The sum is cut off after TERMS terms. Two things
stand in for the rest. Where f has a jump or a bend at 0: the rest of the sum for a step or a ramp of the same size,
which is known (the arc-cosine kernels of Cho & Saul 2009). For what is then still missing of E[f(u_i)^2]: one term of
power TAIL. This makes the sum right at c = 1, where deep networks in the ordered phase bring all examples.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np

from gradsim.nn.activations import Activation
from gradsim.nn.arrays import Array
from gradsim.theory.quadrature import Floats, Rule, hermite, hermite_table, normal_rule, rule_for

TERMS = 40
TAIL = 60
"""Half of a ramp's cut-off sum lies in powers below this."""


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
    rule = rule_for(activation, deviation)
    spread = deviation[:, None] * rule.nodes
    values, slopes = activation.value(spread), activation.slope(spread)
    height, bend = _jump(activation, activation.value), _jump(activation, activation.slope)
    value, mean = _sum(rule, values, c, height, bend * deviation)
    slope, _ = _sum(rule, slopes, c, bend, np.zeros_like(deviation))
    return Kernels(value, slope, mean)


def _sum(rule: Rule, f: Array, c: Floats, height: float, bend: Floats) -> tuple[Floats, Floats]:
    """(E[f f] (n, n), E[f] (n,)) from values (n, nodes); f jumps by height, its slope in z by bend (n,), at 0."""
    coefficients = _coefficients(rule, f)
    total = _series(coefficients, c)
    squares = rule.expect(f * f)
    missing = squares - (coefficients**2).sum(axis=1)
    if height:
        rest = height**2 * _step(c)
        total += rest
        missing -= np.diag(rest)
    elif bend.any():
        rest = np.outer(bend, bend) * _ramp(c)
        total += rest
        missing -= np.diag(rest)
    missing = np.sqrt(np.maximum(missing, 0.0))
    total += np.outer(missing, missing) * np.maximum(c, 0.0) ** TAIL
    np.fill_diagonal(total, squares)
    return total, coefficients[:, 0]


def _coefficients(rule: Rule, f: Array) -> Floats:
    """(n, TERMS) Hermite coefficients of each example's f (n, nodes)."""
    weighted = f * rule.weights
    if rule.nodes.ndim == 1:
        return weighted @ hermite_table(TERMS).T
    coefficients: Floats = np.vecdot(hermite(rule.nodes, TERMS), weighted).T
    return coefficients


def _series(coefficients: Floats, c: Floats) -> Floats:
    """(n, n) sum over k of a_k(i) a_k(j) c_ij^k, by Horner's rule, from a (n, TERMS)."""
    total = np.zeros_like(c)
    for k in range(coefficients.shape[1] - 1, -1, -1):
        total *= c
        total += np.multiply.outer(coefficients[:, k], coefficients[:, k])
    return total


def _step(c: Floats) -> Floats:
    """The cut-off part of the sum for the unit step, in all 1/4 + arcsin(c) / (2 pi)."""
    result: Floats = 0.25 + np.arcsin(c) / (2 * np.pi) - np.polynomial.polynomial.polyval(c, _squares(0))
    return result


def _ramp(c: Floats) -> Floats:
    """The cut-off part of the sum for max(0, z), in all (sqrt(1 - c^2) + (pi - arccos c) c) / (2 pi)."""
    whole = (np.sqrt(1 - c * c) + (np.pi - np.arccos(c)) * c) / (2 * np.pi)
    result: Floats = whole - np.polynomial.polynomial.polyval(c, _squares(1))
    return result


@cache
def _squares(order: int) -> Floats:
    """(TERMS,) squared Hermite coefficients of z^order where z > 0."""
    nodes, weights = normal_rule().nodes, normal_rule().weights
    result: Floats = (hermite_table(TERMS) @ (weights * (nodes > 0) * nodes**order)) ** 2
    return result


def _jump(activation: Activation, f: Callable[[Array], Array]) -> float:
    """How far phi or phi' (f) jumps at 0. A kink elsewhere is left to the sum itself."""
    if 0.0 not in activation.kinks:
        return 0.0
    below, above = f(np.array([-1e-9, 1e-9]))
    height = float(above - below)
    return height if abs(height) > 1e-6 else 0.0

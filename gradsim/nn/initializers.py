"""Initializers: how the first weights are drawn."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from gradsim.choices import forget_inits, initializers, recurrent_initializers
from gradsim.nn.arrays import Array

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

Initializer = Callable[[np.random.Generator, int, int, float], Array]
"""(generator, fan_in, fan_out, sigma_w) -> weights of shape (fan_in, fan_out), before the gain."""


def _normal(rng: np.random.Generator, fan_in: int, fan_out: int, variance: float) -> Array:
    return rng.standard_normal((fan_in, fan_out)) * math.sqrt(variance)


def _uniform(rng: np.random.Generator, fan_in: int, fan_out: int, variance: float) -> Array:
    bound = math.sqrt(3 * variance)
    return rng.uniform(-bound, bound, (fan_in, fan_out))


@initializers.register("xavier", "Xavier", "Variance 2/(fan_in + fan_out), normal (Glorot & Bengio 2010).")
def xavier(rng: np.random.Generator, fan_in: int, fan_out: int, sigma_w: float) -> Array:
    return _normal(rng, fan_in, fan_out, 2 / (fan_in + fan_out))


@initializers.register("he", "He", "Variance 2/fan_in, normal: makes up for ReLU's lost half (He et al. 2015).")
def he(rng: np.random.Generator, fan_in: int, fan_out: int, sigma_w: float) -> Array:
    return _normal(rng, fan_in, fan_out, 2 / fan_in)


@initializers.register("lecun", "LeCun", "Variance 1/fan_in, normal (LeCun et al. 1998).")
def lecun(rng: np.random.Generator, fan_in: int, fan_out: int, sigma_w: float) -> Array:
    return _normal(rng, fan_in, fan_out, 1 / fan_in)


@initializers.register("xavier_uniform", "Xavier uniform", "Variance 2/(fan_in + fan_out), uniform.")
def xavier_uniform(rng: np.random.Generator, fan_in: int, fan_out: int, sigma_w: float) -> Array:
    return _uniform(rng, fan_in, fan_out, 2 / (fan_in + fan_out))


@initializers.register("he_uniform", "He uniform", "Variance 2/fan_in, uniform.")
def he_uniform(rng: np.random.Generator, fan_in: int, fan_out: int, sigma_w: float) -> Array:
    return _uniform(rng, fan_in, fan_out, 2 / fan_in)


@initializers.register("orthogonal", "Orthogonal", "A random rotation: all singular values are 1 (Saxe et al. 2014).")
def orthogonal(rng: np.random.Generator, fan_in: int, fan_out: int, sigma_w: float) -> Array:
    rows, columns = max(fan_in, fan_out), min(fan_in, fan_out)
    q, r = np.linalg.qr(rng.standard_normal((rows, columns)))
    q *= np.sign(np.diag(r))  # makes the rotation uniformly distributed (Mezzadri 2007)
    return q if fan_in >= fan_out else q.T


@initializers.register("normal", "Normal, free σ_w", "Standard deviation σ_w/√fan_in, with σ_w of your own.")
def normal(rng: np.random.Generator, fan_in: int, fan_out: int, sigma_w: float) -> Array:
    return _normal(rng, fan_in, fan_out, sigma_w**2 / fan_in)


@initializers.register("zeros", "Zeros", "All weights 0: every unit stays the same, and hidden layers never learn.")
def zeros(rng: np.random.Generator, fan_in: int, fan_out: int, sigma_w: float) -> Array:
    return np.zeros((fan_in, fan_out))


RecurrentInitializer = Callable[[np.random.Generator, int], Array]
"""(generator, width) -> (width, width) with a spectral radius of 1, or about 1."""


@recurrent_initializers.register("orthogonal", "Orthogonal", "A random rotation: it keeps the length of what passes.")
def recurrent_orthogonal(rng: np.random.Generator, width: int) -> Array:
    return orthogonal(rng, width, width, 1.0)


@recurrent_initializers.register("identity", "Identity", "The state is copied at first (IRNN, Le et al. 2015).")
def recurrent_identity(rng: np.random.Generator, width: int) -> Array:
    return np.eye(width)


@recurrent_initializers.register("normal", "Normal", "Normal of variance 1/width: a spectral radius of about 1.")
def recurrent_normal(rng: np.random.Generator, width: int) -> Array:
    return _normal(rng, width, width, 1 / width)


forget_inits.register("constant", "The same for all", "Every unit's forget gate starts with the given bias.")(
    "constant"
)
forget_inits.register(
    "chrono", "Chrono", "Biases drawn for memories of 1 to T steps; the input gates' opposite (Tallec & Ollivier 2018)."
)("chrono")


def draw_recurrent(scenario: Scenario, gate: int, width: int) -> Array:
    """The first recurrent weights of one gate, (width, width), scaled to the scenario's spectral radius."""
    rng = np.random.default_rng([scenario.seed, gate, 2])
    return scenario.spectral_radius * recurrent_initializers[scenario.recurrent_initializer](rng, width)


def draw_weight(scenario: Scenario, layer: int, fan_in: int, fan_out: int) -> Array:
    """The first weights of a layer, (fan_in, fan_out); the same for a seed whatever the depth."""
    rng = np.random.default_rng([scenario.seed, layer])
    return scenario.gain * initializers[scenario.initializer](rng, fan_in, fan_out, scenario.sigma_w)


def draw_bias(scenario: Scenario, layer: int, size: int) -> Array:
    """The first biases of a hidden layer, (size,)."""
    rng = np.random.default_rng([scenario.seed, layer, 1])
    return scenario.sigma_b * rng.standard_normal(size)

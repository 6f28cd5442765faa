"""Initializers: how the first weights are drawn."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from gradsim import choices
from gradsim.choices import forget_inits
from gradsim.nn.arrays import Array
from gradsim.registry import Registry

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

Sample = Callable[[np.random.Generator, int, int, float], Array]
"""(generator, fan_in, fan_out, variance of one weight) -> weights of shape (fan_in, fan_out)."""


def _normal(rng: np.random.Generator, fan_in: int, fan_out: int, variance: float) -> Array:
    return rng.standard_normal((fan_in, fan_out)) * math.sqrt(variance)


def _uniform(rng: np.random.Generator, fan_in: int, fan_out: int, variance: float) -> Array:
    bound = math.sqrt(3 * variance)
    return rng.uniform(-bound, bound, (fan_in, fan_out))


def _rotation(rng: np.random.Generator, fan_in: int, fan_out: int, variance: float) -> Array:
    """Orthogonal rows or columns of length 1, whichever are fewer; the variance is what that makes it."""
    rows, columns = max(fan_in, fan_out), min(fan_in, fan_out)
    q, r = np.linalg.qr(rng.standard_normal((rows, columns)))
    q *= np.sign(np.diag(r))  # makes the rotation uniformly distributed (Mezzadri 2007)
    return q if fan_in >= fan_out else q.T


def _zeros(rng: np.random.Generator, fan_in: int, fan_out: int, variance: float) -> Array:
    return np.zeros((fan_in, fan_out))


@dataclass(frozen=True, slots=True)
class Initializer:
    """How the first weights of a layer are drawn, before the gain.

    ``variance(fan_in, fan_out, sigma_w)``: of one weight. Theory follows it, and ``sample`` draws with it.
    """

    variance: Callable[[int, int, float], float]
    sample: Sample = _normal

    def draw(self, rng: np.random.Generator, fan_in: int, fan_out: int, sigma_w: float) -> Array:
        """Weights of shape (fan_in, fan_out)."""
        return self.sample(rng, fan_in, fan_out, self.variance(fan_in, fan_out, sigma_w))


def _xavier(fan_in: int, fan_out: int, sigma_w: float) -> float:
    return 2 / (fan_in + fan_out)


def _he(fan_in: int, fan_out: int, sigma_w: float) -> float:
    return 2 / fan_in


initializers: Registry[Initializer] = choices.initializers


initializers.register("xavier", "Xavier", "Variance 2/(fan_in + fan_out), normal (Glorot & Bengio 2010).")(
    Initializer(_xavier)
)
initializers.register("he", "He", "Variance 2/fan_in, normal: makes up for ReLU's lost half (He et al. 2015).")(
    Initializer(_he)
)
initializers.register("lecun", "LeCun", "Variance 1/fan_in, normal (LeCun et al. 1998).")(
    Initializer(lambda fan_in, fan_out, sigma_w: 1 / fan_in)
)
initializers.register("xavier_uniform", "Xavier uniform", "Variance 2/(fan_in + fan_out), uniform.")(
    Initializer(_xavier, _uniform)
)
initializers.register("he_uniform", "He uniform", "Variance 2/fan_in, uniform.")(Initializer(_he, _uniform))
initializers.register("orthogonal", "Orthogonal", "A random rotation: all singular values are 1 (Saxe et al. 2014).")(
    Initializer(lambda fan_in, fan_out, sigma_w: 1 / max(fan_in, fan_out), _rotation)
)
initializers.register(
    "normal", "Normal, free σ_w", "Standard deviation σ_w/√fan_in, with σ_w of your own.", reads=("sigma_w",)
)(Initializer(lambda fan_in, fan_out, sigma_w: sigma_w**2 / fan_in))
initializers.register("zeros", "Zeros", "All weights 0: the units of a layer stay the same, whatever is learned.")(
    Initializer(lambda fan_in, fan_out, sigma_w: 0.0, _zeros)
)


RecurrentInitializer = Callable[[np.random.Generator, int], Array]
"""(generator, width) -> (width, width) with a spectral radius of 1, or about 1."""


recurrent_initializers: Registry[RecurrentInitializer] = choices.recurrent_initializers


@recurrent_initializers.register("orthogonal", "Orthogonal", "A random rotation: it keeps the length of what passes.")
def recurrent_orthogonal(rng: np.random.Generator, width: int) -> Array:
    return _rotation(rng, width, width, 1 / width)


@recurrent_initializers.register("identity", "Identity", "The state is copied at first (IRNN, Le et al. 2015).")
def recurrent_identity(rng: np.random.Generator, width: int) -> Array:
    return np.eye(width)


@recurrent_initializers.register("normal", "Normal", "Normal of variance 1/width: a spectral radius of about 1.")
def recurrent_normal(rng: np.random.Generator, width: int) -> Array:
    return _normal(rng, width, width, 1 / width)


forget_inits.register(
    "constant", "The same for all", "Every unit's forget gate starts with the given bias.", reads=("forget_bias",)
)("constant")
forget_inits.register(
    "chrono", "Chrono", "Biases drawn for memories of 1 to T steps; the input gates' opposite (Tallec & Ollivier 2018)."
)("chrono")


def draw_recurrent(scenario: Scenario, gate: int, width: int) -> Array:
    """The first recurrent weights of one gate, (width, width), scaled to the scenario's spectral radius."""
    rng = np.random.default_rng([scenario.seed, gate, 2])
    return scenario.spectral_radius * recurrent_initializers[scenario.recurrent_initializer](rng, width)


def draw_weight(scenario: Scenario, layer: int, fan_in: int, fan_out: int) -> Array:
    """The first weights of the layer with a number, (fan_in, fan_out); for a seed the same whatever the depth."""
    rng = np.random.default_rng([scenario.seed, layer])
    return scenario.gain * initializers[scenario.initializer].draw(rng, fan_in, fan_out, scenario.sigma_w)


def weight_variance(scenario: Scenario, fan_in: int, fan_out: int) -> float:
    """Variance of one of the weights that ``draw_weight`` draws."""
    return scenario.gain**2 * initializers[scenario.initializer].variance(fan_in, fan_out, scenario.sigma_w)


def draw_bias(scenario: Scenario, layer: int, size: int) -> Array:
    """The first biases of a hidden layer, (size,)."""
    rng = np.random.default_rng([scenario.seed, layer, 1])
    return scenario.sigma_b * rng.standard_normal(size)

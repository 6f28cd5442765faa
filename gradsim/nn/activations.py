"""Activations: each formula and its derivative, elementwise. Results are written into arrays that exist already."""

from __future__ import annotations

import math
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from gradsim import choices
from gradsim.nn.arrays import Array
from gradsim.registry import Registry

if TYPE_CHECKING:
    from gradsim.scenario import Scenario


FLAT = 0.05
"""An activation is called flat where its slope is less than this share of its largest."""
ASIDE = 0.5
"""A unit is off to one side if its slope is less than this share of the largest for all examples, on the same side of 0."""


@lru_cache(maxsize=64)
def _shared(cls: type[Activation], *parameters: float) -> Activation:
    return cls(*parameters)


class Activation:
    """An elementwise function phi and its derivative.

    ``kinks``: points where phi or one of its first derivatives jumps. ``one_sided``: the mean slope differs on the
    two sides of 0, as ReLU's does. ``initializer``: the key of the initializer that fits it.
    """

    kinks: tuple[float, ...] = ()
    one_sided = False
    initializer = "xavier"

    @cached_property
    def largest_slope(self) -> float:
        """The largest |phi'|, on a fine grid of -10..10."""
        return float(np.abs(self.slope(np.linspace(-10, 10, 20_001))).max())

    @cached_property
    def range(self) -> tuple[float, float]:
        """The least and the largest value, on a fine grid of -10..10 and very far out; infinite, if they go on growing."""
        z = np.concatenate(([-1e9], np.linspace(-10, 10, 20_001), [1e9]))
        with np.errstate(all="ignore"):
            h = self.value(z)
        low, high = float(np.nanmin(h)), float(np.nanmax(h))
        return low if low > -1e3 else -math.inf, high if high < 1e3 else math.inf

    @cached_property
    def squashes(self) -> bool:
        """Whether the slope fades on both sides, as a sigmoid's does."""
        return self.largest_slope > 0 and bool((np.abs(self.slope(np.array([-30.0, 30.0]))) < 0.01).all())

    def is_flat(self, slope: Array) -> NDArray[np.bool_]:
        """Where a slope phi'(z) is under FLAT of the largest; everywhere, if that is zero."""
        flat: NDArray[np.bool_] = np.abs(slope) < FLAT * self.largest_slope
        return flat if self.largest_slope else slope == 0

    def is_saturated(self, z: Array, slope: Array) -> NDArray[np.bool_]:
        """Which values (batch, units) of a function that ``squashes`` are saturated; ``slope``: phi'(z).

        Those where it is flat; and all values of a unit that is off to one side for every example of the batch, so that
        what it passes on hardly depends on the example. Glorot & Bengio (2010, section 3.1) call the last hidden layer
        of their sigmoid network saturated while its outputs sit near 0: at an output of 0.12 the slope is still 42 % of
        its largest, and no example brings it back.
        """
        flat = self.is_flat(slope)
        aside = (np.abs(slope) < ASIDE * self.largest_slope).all(axis=0) & (np.abs(np.sign(z).sum(axis=0)) == len(z))
        saturated: NDArray[np.bool_] = flat | aside
        return saturated

    @classmethod
    def of(cls, scenario: Scenario) -> Activation:
        """The activation with the scenario's parameters, if it has any; one for all layers that have the same."""
        return _shared(cls)  # type: ignore[arg-type]  # mypy takes a class's hash for that of its instances

    def forward(self, z: Array, out: Array) -> None:
        """out = phi(z). ``out`` is another array than ``z``."""
        raise NotImplementedError

    def derivative(self, z: Array, h: Array, out: Array) -> None:
        """out = phi'(z), where h = phi(z) is known already."""
        raise NotImplementedError

    def backward(self, z: Array, h: Array, gradient: Array, scratch: Array) -> None:
        """gradient *= phi'(z), in place."""
        self.derivative(z, h, scratch)
        np.multiply(gradient, scratch, out=gradient)

    def value(self, z: Array) -> Array:
        """phi(z) as a new array."""
        out = np.empty_like(z)
        self.forward(z, out)
        return out

    def slope(self, z: Array) -> Array:
        """phi'(z) as a new array."""
        out = np.empty_like(z)
        self.derivative(z, self.value(z), out)
        return out


activations: Registry[type[Activation]] = choices.activations


@activations.register("sigmoid", "Sigmoid", "1/(1+e^-z): squeezes all inputs into 0..1; its slope is at most 1/4.")
class Sigmoid(Activation):
    def forward(self, z: Array, out: Array) -> None:
        np.negative(z, out=out)
        np.exp(out, out=out)
        np.add(out, 1.0, out=out)
        np.divide(1.0, out, out=out)

    def derivative(self, z: Array, h: Array, out: Array) -> None:
        np.subtract(1.0, h, out=out)
        np.multiply(out, h, out=out)


@activations.register("tanh", "Tanh", "Squeezes all inputs into -1..1; its slope is 1 at 0 and falls to 0 outside.")
class Tanh(Activation):
    def forward(self, z: Array, out: Array) -> None:
        np.tanh(z, out=out)

    def derivative(self, z: Array, h: Array, out: Array) -> None:
        np.multiply(h, h, out=out)
        np.subtract(1.0, out, out=out)


@activations.register("relu", "ReLU", "max(0, z): slope 1 where a unit is on, 0 where it is off.")
class ReLU(Activation):
    kinks = (0.0,)
    one_sided = True
    initializer = "he"

    def forward(self, z: Array, out: Array) -> None:
        out.fill(0.0)
        np.maximum(z, out, out=out)  # three times as fast as with the number 0

    def derivative(self, z: Array, h: Array, out: Array) -> None:
        np.greater(z, 0.0, out=out)


@activations.register(
    "leaky_relu",
    "Leaky ReLU",
    "z, or a small slope times z below zero: no unit is ever off.",
    reads=("negative_slope",),
)
class LeakyReLU(Activation):
    kinks = (0.0,)
    one_sided = True
    initializer = "he"

    def __init__(self, negative_slope: float = 0.01) -> None:
        self.negative_slope = negative_slope

    @classmethod
    def of(cls, scenario: Scenario) -> Activation:
        return _shared(cls, scenario.negative_slope)  # type: ignore[arg-type]

    def forward(self, z: Array, out: Array) -> None:
        np.multiply(z, self.negative_slope, out=out)  # slope <= 1, so the larger of the two is phi
        np.maximum(z, out, out=out)

    def derivative(self, z: Array, h: Array, out: Array) -> None:
        np.copyto(out, self.negative_slope)
        np.copyto(out, 1.0, where=z > 0)


@activations.register("elu", "ELU", "z above zero, e^z - 1 below (Clevert et al. 2016).")
class ELU(Activation):
    kinks = (0.0,)
    one_sided = True
    initializer = "he"
    scale = 1.0
    alpha = 1.0

    def forward(self, z: Array, out: Array) -> None:
        np.minimum(z, 0.0, out=out)
        np.expm1(out, out=out)
        np.multiply(out, self.alpha, out=out)
        np.copyto(out, z, where=z > 0)
        if self.scale != 1.0:
            np.multiply(out, self.scale, out=out)

    def derivative(self, z: Array, h: Array, out: Array) -> None:
        np.add(h, self.scale * self.alpha, out=out)  # scale alpha e^z, since h = scale alpha (e^z - 1)
        np.copyto(out, self.scale, where=z > 0)


@activations.register(
    "selu", "SELU", "A scaled ELU whose outputs settle at mean 0, variance 1 (Klambauer et al. 2017)."
)
class SELU(ELU):
    initializer = "lecun"
    scale = 1.0507009873554805
    alpha = 1.6732632423543772


@activations.register("gelu", "GELU", "z times the normal distribution function, tanh form (Hendrycks & Gimpel 2016).")
class GELU(Activation):
    one_sided = True
    initializer = "he"
    inner = math.sqrt(2 / math.pi)
    cubic = 0.044715

    def _tanh(self, z: Array) -> Array:
        t = np.multiply(z, z)
        np.multiply(t, self.cubic, out=t)
        np.add(t, 1.0, out=t)
        np.multiply(t, z, out=t)
        np.multiply(t, self.inner, out=t)
        return np.tanh(t, out=t)

    def forward(self, z: Array, out: Array) -> None:
        np.add(self._tanh(z), 1.0, out=out)
        np.multiply(out, z, out=out)
        np.multiply(out, 0.5, out=out)

    def derivative(self, z: Array, h: Array, out: Array) -> None:
        t = self._tanh(z)
        np.multiply(z, z, out=out)  # (1 + t)/2 + z/2 (1 - t^2) inner (1 + 3 cubic z^2)
        np.multiply(out, 3 * self.cubic, out=out)
        np.add(out, 1.0, out=out)
        np.multiply(out, z, out=out)
        np.multiply(out, 0.5 * self.inner, out=out)
        np.multiply(out, 1.0 - t * t, out=out)
        np.multiply(t, 0.5, out=t)
        np.add(out, t, out=out)
        np.add(out, 0.5, out=out)


@activations.register("silu", "SiLU", "z times sigmoid(z), also called swish (Elfwing et al. 2018).")
class SiLU(Activation):
    one_sided = True
    initializer = "he"
    _sigmoid = Sigmoid()

    def forward(self, z: Array, out: Array) -> None:
        self._sigmoid.forward(z, out)
        np.multiply(out, z, out=out)

    def derivative(self, z: Array, h: Array, out: Array) -> None:
        s = self._sigmoid.value(z)
        np.subtract(1.0, s, out=out)  # s (1 + z (1 - s))
        np.multiply(out, z, out=out)
        np.add(out, 1.0, out=out)
        np.multiply(out, s, out=out)


@activations.register("softsign", "Softsign", "z/(1+|z|): like tanh with slower tails.")
class Softsign(Activation):
    kinks = (0.0,)

    def forward(self, z: Array, out: Array) -> None:
        np.abs(z, out=out)
        np.add(out, 1.0, out=out)
        np.divide(z, out, out=out)

    def derivative(self, z: Array, h: Array, out: Array) -> None:
        np.abs(z, out=out)
        np.add(out, 1.0, out=out)
        np.multiply(out, out, out=out)
        np.divide(1.0, out, out=out)


@activations.register("linear", "Linear", "z itself: depth without any bend; only the weights make the gradient.")
class Linear(Activation):
    def forward(self, z: Array, out: Array) -> None:
        np.copyto(out, z)

    def derivative(self, z: Array, h: Array, out: Array) -> None:
        out.fill(1.0)

    def backward(self, z: Array, h: Array, gradient: Array, scratch: Array) -> None:
        pass


@activations.register(
    "threshold", "Threshold", "1 above zero, else 0: its slope is zero, so no gradient passes at all."
)
class Threshold(Activation):
    kinks = (0.0,)

    def forward(self, z: Array, out: Array) -> None:
        np.copyto(out, z > 0)
        np.copyto(out, z, where=np.isnan(z))

    def derivative(self, z: Array, h: Array, out: Array) -> None:
        out.fill(0.0)


output_activations: Registry[type[Activation] | None] = choices.output_activations
output_activations.register("none", "None", "The outputs are z = h W + b.")(None)
output_activations.register("sigmoid", "Sigmoid output", "Outputs within 0..1.")(Sigmoid)
output_activations.register("tanh", "Tanh output", "Outputs within -1..1.")(Tanh)
output_activations.register("relu", "ReLU output", "Outputs of 0 or more; where one is 0, its gradient is too.")(ReLU)


def output_activation(scenario: Scenario) -> Activation | None:
    """What stands after the output layer; None where nothing does."""
    kind = output_activations[scenario.output_activation]
    return kind.of(scenario) if kind else None

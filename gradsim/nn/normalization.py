"""Normalization of one layer's values, with learned scale and shift: y = scale * (u - mean)/std + shift."""

from __future__ import annotations

import numpy as np

from gradsim import choices
from gradsim.choices import norm_positions
from gradsim.nn.arrays import Array
from gradsim.registry import Registry

EPSILON = 1e-5
"""Added to the variance, so that a constant unit gives 0 instead of a division by zero."""


class Normalization:
    """One layer's normalization. Arrays are (E, batch, width); scale and shift (E, width).

    ``forward`` keeps what ``backward`` needs. ``gradients`` are views that ``backward`` fills.
    ``couples_examples``: the examples of a batch change each other's values in training.
    ``to_unit_rms``: each example, minus its mean where it ``centers``, is divided by its RMS over the units and
    multiplied by scale. Theory follows such ones only.
    """

    parameters: tuple[str, ...] = ("scale", "shift")
    couples_examples = False
    to_unit_rms = False
    centers = True

    def __init__(self, shape: tuple[int, int, int], values: dict[str, Array], gradients: dict[str, Array]) -> None:
        self.values = {name: v[:, None, :] for name, v in values.items()}
        self.gradients = gradients
        dtype = next(iter(values.values())).dtype
        self.normalized: Array = np.zeros(shape, dtype)
        self.scratch: Array = np.zeros(shape, dtype)

    def forward(self, u: Array, out: Array) -> None:
        """out = the normalized u, with the statistics of this batch."""
        raise NotImplementedError

    def backward(self, gradient: Array) -> None:
        """Turns dL/dy into dL/du, in place, and fills the gradients of scale and shift."""
        raise NotImplementedError

    def differentiate(self, value: Array, tangent: Array, member: int) -> tuple[Array, Array]:
        """value (batch, n) normalized, and its derivatives by k numbers, tangent (k, batch, n), after that; in float64."""
        raise NotImplementedError

    def adopt(self) -> None:
        """Takes the last batch's statistics into the running ones, where there are any."""

    def running(self) -> tuple[Array, ...]:
        """The arrays of running statistics, where there are any."""
        return ()

    def infer(self, u: Array) -> Array:
        """The normalized u outside training, as a new array; u may have another batch size."""
        raise NotImplementedError

    def _finish(self, out: Array) -> None:
        np.multiply(self.normalized, self.values["scale"], out=out)
        if "shift" in self.values:
            np.add(out, self.values["shift"], out=out)

    def _standardize(self, value: Array, tangent: Array, member: int, axis: int) -> tuple[Array, Array]:
        """``differentiate`` where mean and RMS are taken over one axis."""
        if self.centers:
            value = value - value.mean(axis=axis, keepdims=True)
            tangent = tangent - tangent.mean(axis=axis, keepdims=True)
        inverse = 1 / np.sqrt(np.square(value).mean(axis=axis, keepdims=True) + EPSILON)
        value = value * inverse
        tangent = (tangent - value * (value * tangent).mean(axis=axis, keepdims=True)) * inverse
        values = {name: v[member] for name, v in self.values.items()}
        return value * values["scale"] + values.get("shift", 0.0), tangent * values["scale"]

    def _parameter_gradients(self, gradient: Array) -> None:
        np.multiply(gradient, self.normalized, out=self.scratch)
        np.add.reduce(self.scratch, axis=1, out=self.gradients["scale"])
        if "shift" in self.gradients:
            np.add.reduce(gradient, axis=1, out=self.gradients["shift"])


_READS = ("norm_position",)


normalizations: Registry[type[Normalization] | None] = choices.normalizations


normalizations.register("none", "None", "Values stay as they are.")(None)


@normalizations.register(
    "batch", "Batch", "Each unit over the batch to mean 0, variance 1 (Ioffe & Szegedy 2015).", _READS
)
class BatchNorm(Normalization):
    couples_examples = True
    momentum = 0.1
    """Share of the newest batch in the running statistics, which stand in for the batch outside training."""

    def __init__(self, shape: tuple[int, int, int], values: dict[str, Array], gradients: dict[str, Array]) -> None:
        super().__init__(shape, values, gradients)
        members, self.batch, width = shape
        self.mean: Array = np.zeros((members, 1, width), self.normalized.dtype)
        self.variance: Array = np.ones_like(self.mean)
        self.inverse: Array = np.ones_like(self.mean)
        self.running_mean: Array = np.zeros_like(self.mean)
        self.running_variance: Array = np.ones_like(self.mean)

    def forward(self, u: Array, out: Array) -> None:
        np.add.reduce(u, axis=1, keepdims=True, out=self.mean)
        self.mean /= self.batch
        np.subtract(u, self.mean, out=self.normalized)
        np.multiply(self.normalized, self.normalized, out=self.scratch)
        np.add.reduce(self.scratch, axis=1, keepdims=True, out=self.variance)
        self.variance /= self.batch
        np.add(self.variance, EPSILON, out=self.inverse)
        np.sqrt(self.inverse, out=self.inverse)
        np.divide(1.0, self.inverse, out=self.inverse)
        np.multiply(self.normalized, self.inverse, out=self.normalized)
        self._finish(out)

    def backward(self, gradient: Array) -> None:
        self._parameter_gradients(gradient)
        # Ioffe & Szegedy 2015: inverse * scale * (dy - mean(dy) - normalized * mean(dy * normalized))
        gradient -= self.gradients["shift"][:, None, :] / self.batch
        np.multiply(self.normalized, self.gradients["scale"][:, None, :] / self.batch, out=self.scratch)
        gradient -= self.scratch
        gradient *= self.inverse * self.values["scale"]

    def differentiate(self, value: Array, tangent: Array, member: int) -> tuple[Array, Array]:
        return self._standardize(value, tangent, member, axis=-2)

    def adopt(self) -> None:
        self.running_mean += self.momentum * (self.mean - self.running_mean)
        unbiased = self.variance * (self.batch / max(self.batch - 1, 1))
        self.running_variance += self.momentum * (unbiased - self.running_variance)

    def running(self) -> tuple[Array, ...]:
        return self.running_mean, self.running_variance

    def infer(self, u: Array) -> Array:
        inverse = self.values["scale"] / np.sqrt(self.running_variance + EPSILON)
        result: Array = (u - self.running_mean) * inverse + self.values["shift"]
        return result


@normalizations.register(
    "layer", "Layer", "Each example over its units to mean 0, variance 1 (Ba et al. 2016).", _READS
)
class LayerNorm(Normalization):
    to_unit_rms = True

    def __init__(self, shape: tuple[int, int, int], values: dict[str, Array], gradients: dict[str, Array]) -> None:
        super().__init__(shape, values, gradients)
        self.inverse: Array = np.ones((*shape[:2], 1), self.normalized.dtype)

    def _normalize(self, u: Array) -> tuple[Array, Array]:
        centered = u - u.mean(axis=-1, keepdims=True) if self.centers else u
        inverse = 1 / np.sqrt((centered * centered).mean(axis=-1, keepdims=True) + EPSILON)
        return centered * inverse, inverse

    def forward(self, u: Array, out: Array) -> None:
        self.normalized[...], self.inverse[...] = self._normalize(u)
        self._finish(out)

    def backward(self, gradient: Array) -> None:
        self._parameter_gradients(gradient)
        gradient *= self.values["scale"]
        np.multiply(gradient, self.normalized, out=self.scratch)
        along = self.scratch.mean(axis=-1, keepdims=True)
        if self.centers:
            gradient -= gradient.mean(axis=-1, keepdims=True)
        np.multiply(self.normalized, along, out=self.scratch)
        gradient -= self.scratch
        gradient *= self.inverse

    def differentiate(self, value: Array, tangent: Array, member: int) -> tuple[Array, Array]:
        return self._standardize(value, tangent, member, axis=-1)

    def infer(self, u: Array) -> Array:
        result: Array = self._normalize(u)[0] * self.values["scale"]
        return result + self.values["shift"] if "shift" in self.values else result


@normalizations.register("rms", "RMS", "Each example divided by the RMS of its units (Zhang & Sennrich 2019).", _READS)
class RMSNorm(LayerNorm):
    parameters = ("scale",)
    centers = False


norm_positions.register("before", "Before activation", "activation(norm(z)), the usual place.")("before")
norm_positions.register("after", "After activation", "norm(activation(z)).")("after")

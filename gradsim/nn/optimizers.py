"""Optimizers: operations on whole buffers (E, P). ``rate`` is (E, 1), one learning rate per member."""

from __future__ import annotations

import numpy as np

from gradsim import choices
from gradsim.nn.arrays import Array
from gradsim.registry import Registry


class Optimizer:
    """Turns gradients into a change of the parameters: parameters -= change.

    ``decay``: weight decay (E, 1); added to the gradient as decay * parameters, unless ``decoupled``.
    """

    slots: int = 0
    """How many arrays of the parameters' size it keeps."""
    decoupled = False
    keeps_size = True
    """Whether a gradient twice as large makes a step twice as large."""

    def __init__(self, parameters: Array, momentum: float) -> None:
        self.momentum = momentum
        self.state: list[Array] = [np.zeros_like(parameters) for _ in range(self.slots)]
        self.scratch: Array = np.empty_like(parameters)
        self.time = 0

    def step(self, parameters: Array, gradient: Array, rate: Array, decay: Array | None, change: Array) -> None:
        """Fills ``change``; ``gradient`` may be overwritten by gradient + decay * parameters."""
        self.time += 1
        if decay is not None and not self.decoupled:
            np.multiply(parameters, decay, out=self.scratch)
            gradient += self.scratch
        self.update(gradient, rate, change)
        if decay is not None and self.decoupled:
            np.multiply(parameters, rate * decay, out=self.scratch)
            change += self.scratch

    def update(self, gradient: Array, rate: Array, change: Array) -> None:
        raise NotImplementedError


optimizers: Registry[type[Optimizer]] = choices.optimizers


@optimizers.register("sgd", "SGD", "The gradient times the learning rate, nothing else.")
class SGD(Optimizer):
    def update(self, gradient: Array, rate: Array, change: Array) -> None:
        np.multiply(gradient, rate, out=change)


@optimizers.register(
    "momentum", "Momentum", "Keeps a share of the last step, so that steady directions add up.", reads=("momentum",)
)
class Momentum(Optimizer):
    slots = 1

    def update(self, gradient: Array, rate: Array, change: Array) -> None:
        (velocity,) = self.state
        if self.time > 1:
            velocity *= self.momentum
        velocity += gradient
        np.multiply(velocity, rate, out=change)


@optimizers.register(
    "nesterov",
    "Nesterov",
    "Momentum that looks one step ahead (Nesterov 1983; Sutskever et al. 2013).",
    reads=("momentum",),
)
class Nesterov(Momentum):
    def update(self, gradient: Array, rate: Array, change: Array) -> None:
        super().update(gradient, rate, change)
        change *= self.momentum
        np.multiply(gradient, rate, out=self.scratch)
        change += self.scratch


@optimizers.register("rmsprop", "RMSProp", "Divides by a running RMS of the gradient (Tieleman & Hinton 2012).")
class RMSProp(Optimizer):
    slots = 1
    keeps_size = False
    smoothing = 0.99
    epsilon = 1e-8

    def update(self, gradient: Array, rate: Array, change: Array) -> None:
        (square,) = self.state
        _average(square, gradient, self.smoothing, self.scratch, squared=True)
        np.sqrt(square, out=self.scratch)
        self.scratch += self.epsilon
        np.divide(gradient, self.scratch, out=change)
        change *= rate


@optimizers.register(
    "adam", "Adam", "Running mean over running RMS: a step of about the learning rate (Kingma & Ba 2015)."
)
class Adam(Optimizer):
    slots = 2
    keeps_size = False
    beta1, beta2 = 0.9, 0.999
    epsilon = 1e-8

    def update(self, gradient: Array, rate: Array, change: Array) -> None:
        mean, square = self.state
        _average(mean, gradient, self.beta1, self.scratch)
        _average(square, gradient, self.beta2, self.scratch, squared=True)
        np.divide(square, 1 - self.beta2**self.time, out=self.scratch)
        np.sqrt(self.scratch, out=self.scratch)
        self.scratch += self.epsilon
        np.divide(mean, self.scratch, out=change)
        change *= rate / (1 - self.beta1**self.time)


@optimizers.register(
    "adamw", "AdamW", "Adam whose weight decay does not pass through the RMS (Loshchilov & Hutter 2019)."
)
class AdamW(Adam):
    decoupled = True


def _average(mean: Array, value: Array, keep: float, scratch: Array, squared: bool = False) -> None:
    """mean = keep * mean + (1 - keep) * value (or its square), in place."""
    np.multiply(value, 1 - keep, out=scratch)
    if squared:
        scratch *= value
    mean *= keep
    mean += scratch

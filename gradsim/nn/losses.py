"""Losses: the mean over the batch (and over the outputs, for numbers), and its gradient."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gradsim import choices
from gradsim.nn.arrays import Array
from gradsim.registry import Registry

if TYPE_CHECKING:
    from gradsim.scenario import Scenario


class Loss:
    """``classes``: the targets must be classes; otherwise they are numbers, or classes as one-hot rows.

    ``probabilities``: the softmax of the outputs is the probability of each class.
    """

    classes = False
    probabilities = False
    over_outputs = True
    """Whether it is a mean over the outputs too, and not over the examples alone."""

    def __call__(self, outputs: Array, targets: Array, gradient: Array) -> Array:
        """(E, batch, outputs) and (batch, outputs) -> the loss (E,); ``gradient`` becomes dL/d outputs."""
        raise NotImplementedError


losses: Registry[type[Loss]] = choices.losses
reductions: Registry[bool] = choices.reductions
"""Whether the loss is a sum."""
reductions.register("mean", "Mean loss", "Over the batch, and over the outputs where they are numbers.")(False)
reductions.register(
    "sum",
    "Summed loss",
    "Over the batch, and over the outputs where they are numbers: grows with both, and each gradient with it.",
)(True)


class Objective:
    """What training makes small: the mean loss times ``factor``.

    ``factor``: 1 for the mean. For the sum, how many numbers a batch's mean is over: so the loss of a batch is their sum,
    and that of other examples is the same sum for as many examples as a batch has, to be compared with it.
    """

    def __init__(self, scenario: Scenario, outputs: int, examples: int | None = None) -> None:
        """``examples``: of a batch; the scenario's, if it is not given."""
        self.mean = losses[scenario.loss]()
        self.probabilities = self.mean.probabilities
        summed = (examples or scenario.batch_size) * (outputs if self.mean.over_outputs else 1)
        self.factor = float(summed) if reductions[scenario.reduction] else 1.0

    def __call__(self, outputs: Array, targets: Array, gradient: Array) -> Array:
        """As a loss: (E,), and ``gradient`` becomes dL/d outputs."""
        loss = self.mean(outputs, targets, gradient)
        if self.factor != 1.0:
            loss = loss * self.factor
            gradient *= self.factor
        return loss


@losses.register("cross_entropy", "Cross-entropy", "Minus the log of the probability given to the right class.")
class CrossEntropy(Loss):
    classes = True
    probabilities = True
    over_outputs = False

    def __call__(self, outputs: Array, targets: Array, gradient: Array) -> Array:
        batch = outputs.shape[1]
        shifted = outputs - np.maximum.reduce(outputs, axis=-1, keepdims=True)
        np.exp(shifted, out=gradient)
        total = np.add.reduce(gradient, axis=-1, keepdims=True)
        log_likelihood = np.vecdot(shifted, targets) - np.log(total[..., 0])
        gradient /= total
        gradient -= targets
        gradient /= batch
        loss: Array = 0.0 - np.add.reduce(log_likelihood, axis=-1) / batch  # no loss is -0.0
        return loss


@losses.register("mse", "Squared error", "The squared difference: large errors make very large gradients.")
class SquaredError(Loss):
    def __call__(self, outputs: Array, targets: Array, gradient: Array) -> Array:
        np.subtract(outputs, targets, out=gradient)
        loss: Array = (gradient * gradient).mean(axis=(1, 2))
        gradient *= 2 / outputs[0].size
        return loss


@losses.register("huber", "Huber", "Squared up to an error of 1, then straight: its gradient is bounded (Huber 1964).")
class Huber(Loss):
    def __call__(self, outputs: Array, targets: Array, gradient: Array) -> Array:
        error = outputs - targets
        np.clip(error, -1.0, 1.0, out=gradient)
        loss: Array = (gradient * (error - gradient / 2)).mean(axis=(1, 2))
        gradient /= outputs[0].size
        return loss


@losses.register("mae", "Absolute error", "The absolute difference: its gradient has one size everywhere.")
class AbsoluteError(Loss):
    def __call__(self, outputs: Array, targets: Array, gradient: Array) -> Array:
        error = outputs - targets
        np.sign(error, out=gradient)
        loss: Array = np.abs(error).mean(axis=(1, 2))
        gradient /= outputs[0].size
        return loss

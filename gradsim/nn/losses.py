"""Losses: the mean over the batch (and over the outputs, for numbers), and its gradient."""

from __future__ import annotations

import numpy as np

from gradsim import choices
from gradsim.nn.arrays import Array
from gradsim.registry import Registry


class Loss:
    """``classes``: the targets must be classes; otherwise they are numbers, or classes as one-hot rows.

    ``probabilities``: the softmax of the outputs is the probability of each class.
    """

    classes = False
    probabilities = False

    def __call__(self, outputs: Array, targets: Array, gradient: Array) -> Array:
        """(E, batch, outputs) and (batch, outputs) -> the loss (E,); ``gradient`` becomes dL/d outputs."""
        raise NotImplementedError


losses: Registry[type[Loss]] = choices.losses


@losses.register("cross_entropy", "Cross-entropy", "Minus the log of the probability given to the right class.")
class CrossEntropy(Loss):
    classes = True
    probabilities = True

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

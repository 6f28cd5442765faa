"""Two Gram matrices between examples, layer by layer through a network of infinite width: of h forward, of dL/dz backward.

Each operation between z and h stands with what it does to both (``nn/plan.py`` has their order). What depends on the
gradient's path is taken as independent of what came forward.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from gradsim.nn.initializers import weight_variance
from gradsim.nn.normalization import EPSILON, Normalization
from gradsim.nn.plan import LayerPlan, Plan
from gradsim.scenario import Scenario
from gradsim.theory.coupled import CoupledLayer
from gradsim.theory.kernels import kernels
from gradsim.theory.quadrature import Floats

Backward = Callable[[Floats], Floats]


@dataclass(frozen=True, slots=True)
class Sizes:
    """(layers, draws) of the draws of dL/d output: mean square of dL/dz, and ‖dL/dW‖ squared."""

    signal: Floats
    weight: Floats


class Flow:
    """The Gram matrices (n, n) of all layers, each divided by the number of units.

    ``inputs`` (n, features) stand for a batch of the scenario's size. ``output_gram`` (n, n): covariance of an output.
    """

    def __init__(self, scenario: Scenario, inputs: Floats, outputs: int) -> None:
        self.scenario, self.features = scenario, inputs.shape[1]
        self.plan = Plan.of(scenario, self.features)
        self._units: tuple[int, ...] = (self.features, *scenario.layer_widths(), outputs)
        """Of the inputs and of each layer."""
        self._below: list[Floats] = []
        """Gram matrix of each layer's input."""
        self._back: list[list[Backward]] = []
        """What turns products of dL/dh into those of dL/dz, for each layer, from h to z."""
        self._stream = np.zeros((len(inputs), len(inputs)))
        """The stream's Gram matrix on the way forward, that of its gradient on the way back."""
        self._forward(inputs)

    def _gain(self, i: int) -> float:
        """fan_in times the weights' variance of layer i; i = depth is the output layer."""
        fan_in, fan_out = self._units[i], self._units[i + 1]
        return fan_in * weight_variance(self.scenario, fan_in, fan_out)

    # Forward

    def _forward(self, inputs: Floats) -> None:
        h, mean = inputs @ inputs.T / self.features, inputs.mean(axis=1)
        self._stream, self._stream_mean = h, mean
        for i, plan in enumerate(self.plan.layers):
            self._below.append(h)
            z = self._gain(i) * h + self.scenario.sigma_b**2
            h, mean, back = self._between(plan, i, z, np.zeros_like(mean))
            self._back.append(back[::-1])
        self._below.append(h)
        self.output_gram = self._gain(self.scenario.depth) * h

    def _between(self, plan: LayerPlan, i: int, gram: Floats, mean: Floats) -> tuple[Floats, Floats, list[Backward]]:
        """From z to h: Gram matrix, mean over the units, and each operation's way back."""
        back: list[Backward] = []
        coupled = plan.norm is not None and plan.norm.couples_examples
        for step in plan.steps:
            if step == "take":
                self._stream, self._stream_mean = gram, mean
                back.append(lambda g: g + self._stream)
            elif step == "sum":
                gram, mean = self._sum(gram, mean)
                back.append(self._sum_back)
            elif step == "drop":
                gram = self._drop(gram)
                back.append(self._drop)
            elif not coupled:
                gram, mean, factors = _norm(plan.norm, gram, mean) if step == "norm" else _bend(plan, gram)
                back.append(lambda g, factors=factors: g * factors)  # type: ignore[misc]
            elif step == "activation":  # with its normalization
                layer = CoupledLayer(plan.activation, gram, plan.norm_first, i)
                gram, mean = layer.forward()
                back.append(lambda g, layer=layer: layer.backward(g) * self._whole_batch(len(g)))  # type: ignore[misc]
        return gram, mean, back

    def _drop(self, gram: Floats) -> Floats:
        """Dropout of values, or of their gradient: E[mask²] = 1 / keep of one example, E[mask mask'] = 1 of two."""
        n, keep = len(gram), 1 - self.scenario.dropout
        dropped: Floats = gram * (1 + np.eye(n) * (1 / keep - 1))
        return dropped

    def _sum(self, gram: Floats, mean: Floats) -> tuple[Floats, Floats]:
        a, b = self.plan.shortcut, self.plan.branch_scale
        cross = np.outer(self._stream_mean, mean)
        gram = a**2 * self._stream + b**2 * gram + a * b * (cross + cross.T)
        return gram, a * self._stream_mean + b * mean

    def _sum_back(self, g: Floats) -> Floats:
        self._stream = self.plan.shortcut**2 * g
        return self.plan.branch_scale**2 * g

    def _whole_batch(self, n: int) -> float:
        """What n examples under batch normalization pass on too much, where they stand for a larger batch: as a linear network."""
        batch = self.scenario.batch_size
        return (batch - 2) / (batch - 3) * (n - 3) / (n - 2) if batch > n > 3 else 1.0

    # Backward

    def backward(self, outputs: Floats) -> Sizes:
        """From Gram matrices of dL/d output, (draws, n, n).

        Where each layer multiplies every entry by a factor that does not depend on the draw, the factors are computed
        once, for a matrix of ones. Where a layer mixes the entries the mean over the draws goes through, and a draw
        counts by its size.
        """
        s = self.scenario
        n = outputs.shape[-1]
        g = outputs.mean(axis=0) if s.couples_examples else np.ones((n, n))
        own, pairs = np.empty((s.depth + 1, n)), np.empty((s.depth + 1, n, n))
        for i in range(s.depth, -1, -1):
            for step in self._back[i] if i < s.depth else ():
                g = step(g)
            fan_in, fan_out = self._units[i], self._units[i + 1]
            own[i], pairs[i] = np.diag(g), self._pairs(self._below[i], fan_in, g, fan_out)
            g = self._gain(i) / fan_in * fan_out * g
        diagonals = np.diagonal(outputs, axis1=1, axis2=2)
        if s.couples_examples:
            sizes = diagonals.sum(axis=1) / diagonals.mean(axis=0).sum()
            return Sizes(np.outer(own.mean(axis=1), sizes), np.outer(pairs.sum(axis=(1, 2)), sizes))
        return Sizes(own @ diagonals.T / n, pairs.reshape(-1, n * n) @ outputs.reshape(-1, n * n).T)

    def _pairs(self, below: Floats, fan_in: int, delta: Floats, fan_out: int) -> Floats:
        """(n, n) what each pair of examples adds to ‖sum over the batch of h^T dL/dz‖^2, scaled up to all of the batch."""
        below, n, batch = below * (fan_in * fan_out), len(below), self.scenario.batch_size
        singles, pairs = batch / n, batch * (batch - 1) / (n * (n - 1))
        result = below * delta * pairs
        np.fill_diagonal(result, np.diag(below) * np.diag(delta) * singles)
        if self.scenario.couples_examples:
            # normalization makes the gradients of a batch cancel: this part of a pair shrinks as the batch grows
            cancelled = np.diag(delta).mean() / (n - 1)
            result += below * cancelled * (1 - np.eye(n)) * (pairs - singles)
        return result


def _norm(norm: type[Normalization] | None, gram: Floats, mean: Floats) -> tuple[Floats, Floats, Floats]:
    """Of a normalization of each example: Gram matrix, mean, and the factors on products of gradients."""
    if norm is not None and norm.centers:
        gram, mean = gram - np.outer(mean, mean), np.zeros_like(mean)
    deviation = np.sqrt(np.diag(gram) + EPSILON)
    divisor = np.outer(deviation, deviation)
    return gram / divisor, mean / deviation, 1 / divisor


def _bend(plan: LayerPlan, gram: Floats) -> tuple[Floats, Floats, Floats]:
    """The same of the activation."""
    found = kernels(plan.activation, gram)
    return found.value, found.mean, found.slope


def median_root(squares: Floats) -> Floats:
    """(layers,) medians of the square roots, from (layers, draws)."""
    result: Floats = np.median(np.sqrt(np.maximum(squares, 0.0)), axis=1)
    return result

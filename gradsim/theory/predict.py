"""Predictions for a scenario at initialization, layer by layer: RMS dL/dz and ‖dL/dW‖.

Two Gram matrices between examples are computed layer by layer for a network of infinite width: that of the
activations forward, that of dL/dz backward. Both sizes follow from them (see docs/physics.md). The forward one starts
from the inner products of the first batch's inputs; the backward one from the gradient of the loss at outputs drawn
from the predicted distribution. So nothing is measured on the network that trains. The sizes are medians over these
draws: what one network of one seed is likely to have.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradsim import data
from gradsim.data.rows import draw_rows
from gradsim.nn.activations import activations
from gradsim.nn.initializers import weight_variance
from gradsim.nn.losses import losses
from gradsim.nn.normalization import EPSILON, normalizations
from gradsim.nn.plan import LayerPlan, Plan
from gradsim.nn.skips import skips
from gradsim.scenario import Scenario
from gradsim.theory.kernels import Kernels, kernels
from gradsim.theory.quadrature import Floats

EXAMPLES = 64
"""Most examples of the first batch that are used; they stand for all of it."""
DRAWS = 256
"""How often the outputs are drawn for the gradient of the loss."""


@dataclass(frozen=True, slots=True)
class NoTheory:
    """Why there is no prediction."""

    reason: str


@dataclass(frozen=True, slots=True)
class Prediction:
    """Of all layers with weights, from the input to the output: depth + 1 figures each."""

    signal_grad_norm: Floats
    """RMS dL/dz"""
    grad_norm: Floats
    """‖dL/dW‖; NaN where there is no theory"""

    @property
    def factor(self) -> float:
        """Geometric mean per layer toward the input of RMS dL/dz over the hidden layers; NaN for one, 0 where it dies."""
        hidden = self.signal_grad_norm[:-1]
        if len(hidden) < 2:
            return math.nan
        if hidden[0] == 0 or hidden[-1] == 0:
            return 0.0
        return float((hidden[0] / hidden[-1]) ** (1 / (len(hidden) - 1)))


def batch_normalization_factor() -> float:
    """Factor of RMS dL/dz per layer for ReLU: sqrt(pi / (pi - 1)), large batches (Yang et al. 2019)."""
    return math.sqrt(math.pi / (math.pi - 1))


def batch_normalized_relu(scenario: Scenario) -> bool:
    """Whether it is the one network with batch normalization that has a known factor."""
    s = scenario
    relu_batch = s.normalization == "batch" and s.norm_position == "before" and s.activation == "relu"
    return relu_batch and not skips[s.skip].joins and not s.through_time


def why_not(scenario: Scenario) -> str:
    """Why there is no prediction for a scenario; empty where there is one."""
    if scenario.through_time:
        return "it is a recurrent network"
    if scenario.couples_examples:
        return "batch normalization couples the examples of a batch; known is only its factor for ReLU, 1.211 per layer"
    normalization = normalizations[scenario.normalization]
    if normalization is not None and not normalization.to_unit_rms:
        return "what this normalization does to the size of the signal is not known"
    if weight_variance(scenario, scenario.width, scenario.width) == 0:
        return "with zero weights all units are alike"
    one_sided = any(activations[key].one_sided for key in scenario.layer_activations())
    if skips[scenario.skip].joins == "h" and one_sided:
        return (
            "a one-sided activation gives the residual stream a common direction, "
            "which at finite width outgrows what the theory follows"
        )
    return ""


def predict(scenario: Scenario, last_signal: float = math.nan) -> Prediction | NoTheory:
    """The sizes at the scenario's first step. Raises DataError where its data cannot be loaded.

    ``last_signal``: the measured RMS dL/dz of the last hidden layer. Only ReLU with batch normalization needs
    it: theory knows the factor from layer to layer there, but neither the size it starts from nor ‖dL/dW‖.
    """
    if batch_normalized_relu(scenario) and last_signal > 0:
        signal = last_signal * batch_normalization_factor() ** np.arange(scenario.depth - 1, -2, -1.0)
        signal[-1] = math.nan
        return Prediction(signal, np.full(scenario.depth + 1, math.nan))
    reason = why_not(scenario)
    if reason:
        return NoTheory(reason)
    examples = data.loaded(scenario)
    rows = first_rows(scenario, len(examples.train.inputs))
    with np.errstate(all="ignore"):
        flow = _Flow(scenario, examples.train.inputs[rows], examples.outputs)
        return flow.backward(_output_gradients(scenario, flow.output_gram, examples.train.targets[rows]))


def first_rows(scenario: Scenario, examples: int) -> NDArray[np.intp]:
    """Rows of the training part that the first batch holds, EXAMPLES at most, two at least."""
    batch = draw_rows(scenario.data_seed, 0, examples, scenario.batch_size)[0]
    return np.resize(batch, max(min(EXAMPLES, len(batch)), 2))


def _output_gradients(scenario: Scenario, gram: Floats, targets: Floats) -> Floats:
    """(DRAWS, n, n) mean over outputs of products of dL/d output, for a batch of the scenario's size."""
    n, outputs = targets.shape
    values, vectors = np.linalg.eigh(gram)
    root = vectors * np.sqrt(np.maximum(values, 0))
    rng = np.random.default_rng(0)
    drawn = root @ rng.standard_normal((DRAWS, n, outputs))
    gradient = np.empty_like(drawn)
    losses[scenario.loss]()(drawn, targets, gradient)
    gradient *= n / scenario.batch_size
    result: Floats = gradient @ gradient.transpose(0, 2, 1) / outputs
    return result


@dataclass(slots=True)
class _Layer:
    """``below``: Gram matrix of the layer's input h_below, per unit.

    ``before``, ``after``: what a normalization before or after the activation divides products of dL/dz by.
    """

    plan: LayerPlan
    below: Floats
    kernels: Kernels
    before: Floats | float = 1.0
    after: Floats | float = 1.0


class _Flow:
    """The Gram matrices (n, n) of all layers, each divided by the number of units."""

    def __init__(self, scenario: Scenario, inputs: Floats, outputs: int) -> None:
        self.scenario, self.features, self.outputs = scenario, inputs.shape[1], outputs
        self.plan = Plan.of(scenario, self.features)
        self.layers: list[_Layer] = []
        self._forward(inputs)

    def _fan_in(self, i: int) -> int:
        return self.features if i == 0 else self.scenario.width

    def _gain(self, i: int) -> float:
        """fan_in times the weights' variance of layer i; i = depth is the output layer."""
        fan_in, fan_out = self._fan_in(i), self.outputs if i == self.scenario.depth else self.scenario.width
        return fan_in * weight_variance(self.scenario, fan_in, fan_out)

    def _forward(self, inputs: Floats) -> None:
        s = self.scenario
        h, mean = inputs @ inputs.T / self.features, inputs.mean(axis=1)
        stream, stream_mean = h, mean
        branch = self.plan.branch_scale
        for i, plan in enumerate(self.plan.layers):
            below = h
            if plan.takes_input:
                stream, stream_mean = h, mean
            u = self._gain(i) * h + s.sigma_b**2
            if plan.joins_u:
                u = stream + branch**2 * u
            if plan.takes_u:
                stream = u
            layer = _Layer(plan, below, *self._activate(plan, u))
            h, mean = self._after(layer)
            if plan.joins_h:
                cross = np.outer(stream_mean, mean)
                h = stream + branch**2 * h + branch * (cross + cross.T)
                mean = stream_mean + branch * mean
            self.layers.append(layer)
        self.last = h
        self.output_gram = self._gain(s.depth) * h

    def _activate(self, plan: LayerPlan, u: Floats) -> tuple[Kernels, Floats | float]:
        """Kernels at u, or at the normalized u; and what the normalization divides products of dL/dz by."""
        if plan.norm_before is None:
            return kernels(plan.activation, u), 1.0
        deviation = np.sqrt(np.diag(u) + EPSILON)
        divisor = np.outer(deviation, deviation)
        return kernels(plan.activation, u / divisor), divisor

    def _after(self, layer: _Layer) -> tuple[Floats, Floats]:
        """Gram matrix and mean of b, which is normalized where a normalization stands after the activation."""
        h, mean = layer.kernels.value, layer.kernels.mean
        norm = layer.plan.norm_after
        if norm is None:
            return h, mean
        if norm.centers:
            h, mean = h - np.outer(mean, mean), np.zeros_like(mean)
        deviation = np.sqrt(np.diag(h) + EPSILON)
        layer.after = np.outer(deviation, deviation)
        return h / layer.after, mean / deviation

    def backward(self, outputs: Floats) -> Prediction:
        """From Gram matrices of dL/d output, (DRAWS, n, n).

        Each layer multiplies every entry by a factor that does not depend on the draw, so the factors are computed
        once, for a matrix of ones.
        """
        s = self.scenario
        n = len(self.last)
        own, pairs = np.empty((s.depth + 1, n)), np.empty((s.depth + 1, n, n))
        output = np.ones((n, n))
        own[-1], pairs[-1] = 1.0, self._pairs(self.last, s.width, output, self.outputs)
        g = self._through_weights(s.depth, output, self.outputs)
        stream, branch = np.zeros_like(g), self.plan.branch_scale
        for i in range(s.depth - 1, -1, -1):
            layer = self.layers[i]
            plan = layer.plan
            if plan.joins_h:
                stream, g = g, branch**2 * g
            delta = layer.kernels.slope * g / layer.after / layer.before
            if plan.takes_u:
                delta = delta + stream
            if plan.joins_u:
                stream, delta = delta, branch**2 * delta
            own[i], pairs[i] = np.diag(delta), self._pairs(layer.below, self._fan_in(i), delta, s.width)
            g = self._through_weights(i, delta, s.width)
            if plan.takes_input:
                g = g + stream
        squares = own @ np.diagonal(outputs, axis1=1, axis2=2).T / n
        sums = pairs.reshape(-1, n * n) @ outputs.reshape(-1, n * n).T
        return Prediction(_median_root(squares), _median_root(sums))

    def _through_weights(self, i: int, delta: Floats, fan_out: int) -> Floats:
        """Gram matrix of dL/dh below layer i: delta times fan_out times the variance of the weights."""
        result: Floats = self._gain(i) / self._fan_in(i) * fan_out * delta
        return result

    def _pairs(self, below: Floats, fan_in: int, delta: Floats, fan_out: int) -> Floats:
        """(n, n) what each pair of examples adds to ‖sum over the batch of h^T dL/dz‖^2, scaled up to all of the batch."""
        products = below * delta * (fan_in * fan_out)
        n, batch = len(products), self.scenario.batch_size
        own = np.diag(products) * batch / n
        products *= batch * (batch - 1) / (n * (n - 1))
        np.fill_diagonal(products, own)
        return products


def _median_root(squares: Floats) -> Floats:
    """(layers,) medians of the square roots, from (layers, DRAWS)."""
    result: Floats = np.median(np.sqrt(np.maximum(squares, 0.0)), axis=1)
    return result

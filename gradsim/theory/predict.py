"""Predictions for a scenario at initialization, layer by layer: RMS dL/dz and ‖dL/dW‖.

Two Gram matrices between examples are computed layer by layer for a network of infinite width: that of the
activations forward, that of dL/dz backward. Both sizes follow from them (see docs/theory.md). The forward one starts
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
from gradsim.nn.activations import activations, output_activation
from gradsim.nn.initializers import weight_variance
from gradsim.nn.losses import Objective
from gradsim.nn.normalization import normalizations
from gradsim.nn.skips import skips
from gradsim.scenario import Scenario
from gradsim.theory.flow import Flow, median_root
from gradsim.theory.quadrature import Floats

EXAMPLES = 64
"""Most examples of the first batch that are used; they stand for all of it."""
COUPLED = 128
"""The same under batch normalization, where of 64 examples out of 256 ‖dL/dW‖ would come out 3 % per layer too low."""
DRAWS = 256
"""How often the outputs are drawn for the gradient of the loss."""
FEWEST_COUPLED = 6
"""Examples of a batch under batch normalization, at least."""


@dataclass(frozen=True, slots=True)
class NoTheory:
    """Why there is no prediction."""

    reason: str


@dataclass(frozen=True, slots=True)
class Prediction:
    """Of all layers with weights, from the input to the output: depth + 1 figures each.

    ``alike``: hidden layers of one kind, between which sizes can be compared (see ``Plan.alike``).
    """

    signal_grad_norm: Floats
    """RMS dL/dz"""
    grad_norm: Floats
    """‖dL/dW‖"""
    alike: tuple[int, ...]

    @property
    def factor(self) -> float:
        """Geometric mean per layer toward the input of RMS dL/dz over ``alike``; NaN without two, 0 where it dies."""
        if len(self.alike) < 2:
            return math.nan
        low, high = self.alike[0], self.alike[-1]
        first, last = float(self.signal_grad_norm[low]), float(self.signal_grad_norm[high])
        return float((first / last) ** (1 / (high - low))) if first and last else 0.0


def why_not(scenario: Scenario) -> str:
    """Why there is no prediction for a scenario; empty where there is one."""
    if scenario.through_time:
        return "it is a recurrent network"
    if weight_variance(scenario, 1, 1) == 0:
        return "with zero weights all units are alike"
    return (_why_not_norm(scenario) or _why_not_skip(scenario)) if scenario.depth else ""


def _why_not_norm(scenario: Scenario) -> str:
    norm = normalizations[scenario.normalization]
    if norm is None or norm.to_unit_rms:
        return ""
    if not scenario.couples_examples:
        return "what this normalization does to the size of the signal is not known"
    if scenario.batch_size < FEWEST_COUPLED:
        return (
            f"with batch normalization over fewer than {FEWEST_COUPLED} examples a few units with a tiny spread carry "
            "most of the gradient, and how many there are is chance"
        )
    if scenario.dropout:
        return "under batch normalization the mean and the variance change with the units that dropout leaves out"
    skip = skips[scenario.skip]
    order = skip.before if scenario.norm_position == "before" else skip.after
    if skip.adds and abs(order.index("norm") - order.index("activation")) > 1:
        return "batch normalization of a sum with the stream is not that of units drawn by themselves"
    return ""


def _why_not_skip(scenario: Scenario) -> str:
    skip = skips[scenario.skip]
    bent = [key for key in scenario.layer_activations() if key != "linear"]
    one_sided = any(activations[key].one_sided for key in bent)
    if not skip.adds or skip.from_z or not bent:
        return ""
    if skip.before[-1] == "activation":
        return "the activation bends the stream itself, so what enters the layers is not normally distributed"
    if one_sided and scenario.normalization == "none":
        return (
            "without normalization a one-sided activation gives the residual stream a common direction, "
            "which at finite width outgrows what the theory follows"
        )
    return ""


def predict(scenario: Scenario) -> Prediction | NoTheory:
    """The sizes at the scenario's first step. Raises DataError where its data cannot be loaded."""
    reason = why_not(scenario)
    if reason:
        return NoTheory(reason)
    examples = data.loaded(scenario)
    rows = first_rows(scenario, len(examples.train.inputs))
    with np.errstate(all="ignore"):
        flow = Flow(scenario, examples.train.inputs[rows], examples.outputs)
        sizes = flow.backward(_output_gradients(scenario, flow.output_gram, examples.train.targets[rows]))
    return Prediction(median_root(sizes.signal), median_root(sizes.weight), flow.plan.alike)


def first_rows(scenario: Scenario, examples: int) -> NDArray[np.intp]:
    """Rows of the training part that the first batch holds, EXAMPLES (or COUPLED) at most, two at least."""
    most = COUPLED if scenario.couples_examples else EXAMPLES
    batch = draw_rows(scenario.data_seed, 0, examples, scenario.batch_size)[0]
    return np.resize(batch, max(min(most, len(batch)), 2))


def _output_gradients(scenario: Scenario, gram: Floats, targets: Floats) -> Floats:
    """(DRAWS, n, n) mean over outputs of products of dL/d output, for a batch of the scenario's size."""
    n, outputs = targets.shape
    values, vectors = np.linalg.eigh(gram)
    root = vectors * np.sqrt(np.maximum(values, 0))
    rng = np.random.default_rng(0)
    drawn = root @ rng.standard_normal((DRAWS, n, outputs))
    gradient = np.empty_like(drawn)
    bend = output_activation(scenario)
    answers = bend.value(drawn) if bend else drawn
    Objective(scenario, outputs)(answers, targets, gradient)
    gradient *= n / scenario.batch_size
    if bend:
        gradient *= bend.slope(drawn)
    result: Floats = gradient @ gradient.transpose(0, 2, 1) / outputs
    return result

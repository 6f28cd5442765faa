"""The size of what a scenario learns from, and the loss of an answer that does not look at the input."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from gradsim import data
from gradsim.data.dataset import Examples, Stamp
from gradsim.nn.arrays import Array
from gradsim.nn.losses import Objective, losses
from gradsim.scenario import Scenario

LEARNED = 0.8
"""A network counts as trained if its loss ends below this share of the best constant answer's."""


@dataclass(frozen=True, slots=True)
class Scale:
    """``inputs``, ``targets``: RMS over the training part, scaled as training sees it (targets: None for classes).

    ``spread``: RMS of what the inputs differ by from their mean over the examples.
    ``constant_loss``: the least loss on the training part of an answer that does not look at the input.
    ``held_out_constant_loss``: of the same answer on the held-out part.
    """

    inputs: float
    spread: float
    targets: float | None
    constant_loss: float
    held_out_constant_loss: float


def scale(scenario: Scenario) -> Scale:
    """Of the data as last loaded. Raises ScenarioError where they cannot be loaded."""
    factor = Objective(scenario, data.loaded(scenario).outputs).factor
    found = _scale(data.data_part(scenario), data.version(scenario))
    return replace(
        found,
        constant_loss=factor * found.constant_loss,
        held_out_constant_loss=factor * found.held_out_constant_loss,
    )


@lru_cache(maxsize=16)
def _scale(scenario: Scenario, version: Stamp) -> Scale:
    examples = data.loaded(scenario)
    targets = None if examples.classes else rms(examples.train.targets)
    inputs = examples.train.inputs
    spread = rms(inputs - inputs.mean(axis=0))
    return Scale(rms(inputs), spread, targets, *constant_losses(scenario, examples))


def constant_losses(scenario: Scenario, examples: Examples) -> tuple[float, float]:
    """On the training and on the held-out part. Classes: their frequencies in training. Numbers: their mean or their
    median, whichever is better; the squared and the absolute error have their least there, Huber's loss about there.
    """
    targets = examples.train.targets
    if examples.classes and losses[scenario.loss].classes:
        answers = [np.log(np.maximum(targets.mean(axis=0), 1e-300))]
    else:
        answers = [targets.mean(axis=0), np.median(targets, axis=0)]
    training = _losses_of(answers, targets, scenario)
    best = int(training.argmin())
    return float(training[best]), float(_losses_of(answers, examples.held_out.targets, scenario)[best])


def _losses_of(answers: list[Array], targets: Array, scenario: Scenario) -> Array:
    """(answers,) of each answer for all examples."""
    outputs = np.stack([np.broadcast_to(answer, targets.shape) for answer in answers])
    return losses[scenario.loss]()(outputs, targets, np.empty_like(outputs))


def rms(values: Array) -> float:
    return float(np.sqrt(np.mean(np.square(values, dtype=np.float64))))

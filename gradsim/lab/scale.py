"""The size of what a scenario learns from, and the loss of an answer that does not look at the input."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from gradsim import data
from gradsim.data.dataset import Examples
from gradsim.data.scaling import Stamp
from gradsim.nn.arrays import Array
from gradsim.nn.losses import losses
from gradsim.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Scale:
    """``inputs``, ``targets``: RMS over the training part, scaled as training sees it (targets: None for classes).

    ``constant_loss``: the least loss on the training part of an answer that does not look at the input;
    ``held_out_constant_loss``: the loss of that answer on the held-out part.
    """

    inputs: float
    targets: float | None
    constant_loss: float
    held_out_constant_loss: float


def scale(scenario: Scenario) -> Scale:
    """Of the data as last loaded. Raises ScenarioError where they cannot be loaded."""
    data.loaded(scenario)
    return _scale(data.data_part(scenario), data.version(scenario))


@lru_cache(maxsize=16)
def _scale(scenario: Scenario, version: Stamp) -> Scale:
    examples = data.loaded(scenario)
    targets = None if examples.classes else rms(examples.train.targets)
    constant, held_out = _constant_losses(scenario, examples)
    return Scale(rms(examples.train.inputs), targets, constant, held_out)


def _constant_losses(scenario: Scenario, examples: Examples) -> tuple[float, float]:
    """On the training and the held-out part, of the answer that is best on the training part. Classes: their
    frequencies. Numbers: the mean or the median, whichever is better; the squared and the absolute error have their
    least there, Huber's loss about there.
    """
    targets = examples.train.targets
    if examples.classes and losses[scenario.loss].classes:
        answers = [np.log(np.maximum(targets.mean(axis=0), 1e-300))]
    else:
        answers = [targets.mean(axis=0), np.median(targets, axis=0)]
    on_training = [_loss_of(answer, targets, scenario) for answer in answers]
    best = int(np.argmin(on_training))
    return on_training[best], _loss_of(answers[best], examples.held_out.targets, scenario)


def _loss_of(answer: Array, targets: Array, scenario: Scenario) -> float:
    """The loss of one answer to all examples."""
    outputs = np.broadcast_to(answer, targets.shape)[None]
    return float(losses[scenario.loss]()(outputs, targets, np.empty_like(outputs))[0])


def rms(values: Array) -> float:
    return float(np.sqrt(np.mean(np.square(values, dtype=np.float64))))

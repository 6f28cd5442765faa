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

    ``constant_loss``: the least loss on the training part of an answer that does not look at the input.
    """

    inputs: float
    targets: float | None
    constant_loss: float


def scale(scenario: Scenario) -> Scale:
    """Of the data as last loaded. Raises ScenarioError where they cannot be loaded."""
    data.loaded(scenario)
    return _scale(data.data_part(scenario), data.version(scenario))


@lru_cache(maxsize=16)
def _scale(scenario: Scenario, version: Stamp) -> Scale:
    examples = data.loaded(scenario)
    targets = None if examples.classes else rms(examples.train.targets)
    return Scale(rms(examples.train.inputs), targets, _constant_loss(scenario, examples))


def _constant_loss(scenario: Scenario, examples: Examples) -> float:
    """Classes: their frequencies. Numbers: the mean or the median, whichever is better; the squared and the
    absolute error have their least there, Huber's loss about there.
    """
    targets = examples.train.targets
    if examples.classes and losses[scenario.loss].classes:
        answers = [np.log(np.maximum(targets.mean(axis=0), 1e-300))]
    else:
        answers = [targets.mean(axis=0), np.median(targets, axis=0)]
    outputs = np.stack([np.broadcast_to(answer, targets.shape) for answer in answers])
    return float(losses[scenario.loss]()(outputs, targets, np.empty_like(outputs)).min())


def rms(values: Array) -> float:
    return float(np.sqrt(np.mean(np.square(values, dtype=np.float64))))

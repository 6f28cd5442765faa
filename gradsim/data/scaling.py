"""From a scenario to examples ready for training: loaded, scaled by figures of the training part, split."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradsim.choices import datasets, input_scalings, losses, networks, target_scalings, tasks
from gradsim.data.dataset import DataError, Dataset, Examples, Floats, Part, Scale
from gradsim.scenario import Scenario

Scaling = Callable[[Floats], tuple[Floats, Floats]]
"""Training values (n, k) -> (offset (k,), divisor (k,)); values become (value - offset) / divisor."""


def _none(values: Floats) -> tuple[Floats, Floats]:
    return np.zeros(values.shape[1]), np.ones(values.shape[1])


def _standardize(values: Floats) -> tuple[Floats, Floats]:
    deviation = values.std(axis=0)
    return values.mean(axis=0), np.where(deviation > 0, deviation, 1.0)  # a constant column becomes 0


def _unit_range(values: Floats) -> tuple[Floats, Floats]:
    low, spread = values.min(axis=0), np.ptp(values, axis=0)
    return low, np.where(spread > 0, spread, 1.0)


input_scalings.register("none", "As they are", "No scaling.")(_none)
input_scalings.register("standardize", "Standardized", "Each feature to mean 0, variance 1.")(_standardize)
input_scalings.register("unit", "To 0..1", "Each feature to the range from 0 to 1.")(_unit_range)
target_scalings.register("none", "As they are", "No scaling: large targets make large gradients.")(_none)
target_scalings.register("standardize", "Standardized", "To mean 0, variance 1.")(_standardize)

networks.register("mlp", "Feed-forward", "Layer upon layer: the gradient passes every layer on its way back.")("mlp")
networks.register("rnn", "Recurrent", "One cell, again at each time step: the gradient passes every step.")("rnn")

DATA_FIELDS = (
    "network", "task", "time_steps", "dataset", "data_file", "target_column", "samples", "noise", "data_seed", "input_scaling",
    "target_scaling", "loss",
)  # fmt: skip


def load(scenario: Scenario) -> Examples:
    """The scenario's examples. Raises DataError where they cannot be had or do not fit the loss."""
    return _load(Scenario(**{name: getattr(scenario, name) for name in DATA_FIELDS}))


@lru_cache(maxsize=4)  # 200 time steps of the delayed copy are 100 MB
def _load(scenario: Scenario) -> Examples:
    raw = (tasks[scenario.task] if scenario.network == "rnn" else datasets[scenario.dataset])(scenario)
    if raw.classes is None and losses[scenario.loss].classes:
        raise DataError("loss", scenario.loss, "this dataset's targets are numbers; allowed: mse, huber, mae")
    if raw.classes is not None and len(raw.classes) < 2:
        raise DataError("dataset", scenario.dataset, "it holds one class only; at least two are needed")
    for array in (raw.inputs, raw.targets, raw.held_out):
        array.flags.writeable = False
    input_scale, target_scale = _input_scale(raw, scenario), _target_scale(raw, scenario)
    inputs = input_scale.scale(raw.inputs)
    targets = _targets(raw, target_scale)
    parts = [Part(inputs[mask], targets[mask], raw.targets[mask]) for mask in (~raw.held_out, raw.held_out)]
    return Examples(
        parts[0], parts[1], raw.classes, raw.image_shape, input_scale, target_scale, raw.input_names, raw.target_name
    )


def _input_scale(raw: Dataset, scenario: Scenario) -> Scale:
    """Each feature, of each time step of a sequence, is scaled by its own figures."""
    scaling = input_scalings[scenario.input_scaling] if raw.scalable else _none
    return Scale(*scaling(raw.inputs.reshape(len(raw.inputs), -1)[~raw.held_out]))


def _target_scale(raw: Dataset, scenario: Scenario) -> Scale | None:
    if raw.classes is not None:
        return None
    return Scale(*target_scalings[scenario.target_scaling](_column(raw.targets)[~raw.held_out]))


def _targets(raw: Dataset, scale: Scale | None) -> Floats:
    if scale is not None:
        return scale.scale(_column(raw.targets))
    one_hot: Floats = np.eye(len(raw.classes or ()))[raw.targets]
    return one_hot


def _column(targets: NDArray[Any]) -> Floats:
    numbers: Floats = targets.astype(np.float64)[:, None]
    return numbers

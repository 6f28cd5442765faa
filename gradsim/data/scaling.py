"""From a scenario to examples ready for training: loaded, scaled with statistics of the training part, split."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

import numpy as np

from gradsim.choices import input_scalings, networks, target_scalings
from gradsim.data.dataset import (
    DataError,
    Dataset,
    Examples,
    Floats,
    Scale,
    Stamp,
    digest_of,
    packed,
    stamp_of_files,
    stamps,
)
from gradsim.data.targets import both_parts, check_loss
from gradsim.fields import Choices
from gradsim.language import tr
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


def data_part(scenario: Scenario) -> Scenario:
    """The fields that the examples depend on, all others at their defaults: what is learned, and nothing else."""
    field = source(scenario)
    (choice,) = field.chosen(getattr(scenario, field.name))
    names = [name for name, spec in Scenario.fields.items() if spec.data or name in choice.reads]
    return Scenario(**{name: getattr(scenario, name) for name in names})


def source(scenario: Scenario) -> Choices:
    """The field that says what the scenario's network learns: the dataset or the task."""
    field = Scenario.fields[networks[scenario.network].data_field]
    assert isinstance(field, Choices)
    return field


KEPT = 4
"""Most data sets that are kept in memory; 200 time steps of the delayed copy are 100 MB."""


class _Kept:
    """The data sets that were loaded last, with the stamps of the files that they came from."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loaded: OrderedDict[Scenario, tuple[Stamp, Examples]] = OrderedDict()

    def get(self, key: Scenario) -> tuple[Stamp, Examples] | None:
        with self._lock:
            entry = self._loaded.get(key)
            if entry is not None:
                self._loaded.move_to_end(key)
            return entry

    def put(self, key: Scenario, stamp: Stamp, examples: Examples) -> None:
        with self._lock:
            self._loaded[key] = stamp, examples
            self._loaded.move_to_end(key)
            while len(self._loaded) > KEPT:
                self._loaded.popitem(last=False)

    def clear(self) -> None:
        with self._lock:
            self._loaded.clear()


_kept = _Kept()


def load(scenario: Scenario) -> Examples:
    """The scenario's examples, read anew if their file has changed. Raises DataError where they cannot be loaded or do
    not fit the loss."""
    key = data_part(scenario)
    stamp = _stamp(key)
    kept = _kept.get(key)
    if kept is not None and kept[0] == stamp:
        return kept[1]
    examples = _load(key)
    _kept.put(key, stamp, examples)
    return examples


def loaded(scenario: Scenario) -> Examples:
    """The examples as last loaded, even if their file has changed since; loaded now if they never were."""
    return known(scenario) or load(scenario)


def known(scenario: Scenario) -> Examples | None:
    """The examples as last loaded; None if they never were."""
    kept = _kept.get(data_part(scenario))
    return None if kept is None else kept[1]


def unchanged(scenario: Scenario) -> Examples | None:
    """The examples as last loaded, if their file has not changed since."""
    key = data_part(scenario)
    kept = _kept.get(key)
    return kept[1] if kept is not None and kept[0] == _stamp(key) else None


def forget() -> None:
    """Keeps nothing of what was loaded: it is loaded anew when it is next asked for."""
    _kept.clear()


def version(scenario: Scenario) -> Stamp:
    """Changes when the content of ``loaded`` does: part of the cache key of whatever is computed from it."""
    kept = _kept.get(data_part(scenario))
    return () if kept is None else kept[0]


def same(first: Scenario, second: Scenario) -> bool:
    """Whether two scenarios learn from the same examples."""
    return data_part(first) == data_part(second)


def _stamp(key: Scenario) -> Stamp:
    """The stamp of the files before they are read; empty if one is missing, which reading it will report."""
    if not Scenario.fields["data_file"].applies(key):
        return ()
    field = source(key)
    try:
        path = Path(key.data_file).expanduser()
        return stamps.get(field.registry[getattr(key, field.name)], stamp_of_files)(path)
    except (OSError, ValueError, RuntimeError):
        return ()


def _load(scenario: Scenario) -> Examples:
    field = source(scenario)
    key = getattr(scenario, field.name)
    raw: Dataset = field.registry[key](scenario)
    check_loss(raw, scenario)
    if not scenario.reconstructs and raw.classes is not None and len(raw.classes) < 2:
        raise DataError(field.name, key, tr("it holds one class only; at least two are needed"))
    train, held_out = _split(raw)
    input_scale = _input_scale(train, scenario)
    for inputs in (train, held_out):
        input_scale.scale_in_place(inputs)
        inputs.flags.writeable = False
    known, unseen, target_scale = both_parts(raw, train, held_out, input_scale, scenario)
    classes = None if scenario.reconstructs else raw.classes
    name = raw.target_name if not scenario.reconstructs else "input"
    return Examples(
        known,
        unseen,
        classes,
        raw.image_shape,
        input_scale,
        target_scale,
        raw.input_names,
        name,
        raw.read,
        raw.white,
        digest_of(known),
    )


def _split(raw: Dataset) -> tuple[Floats, Floats]:
    """The inputs of the training part and those that are held out. The memory of the whole becomes that of the first."""
    inputs = np.require(raw.inputs, np.float64, ("C", "W"))
    held_out = inputs[raw.held_out]
    train = packed(inputs.reshape(len(inputs), -1), ~raw.held_out)
    return train.reshape(-1, *inputs.shape[1:]), held_out


COLUMNS_AT_ONCE = 64


def _input_scale(train: Floats, scenario: Scenario) -> Scale:
    """Each feature, at each time step of a sequence, is scaled by its own statistics."""
    has_scaling = Scenario.fields["input_scaling"].applies(scenario)
    scaling = input_scalings[scenario.input_scaling] if has_scaling else _none
    columns = train.reshape(len(train), -1)
    parts = max(1, -(-columns.shape[1] // COLUMNS_AT_ONCE))  # figures of all at once would take as much memory again
    figures = [scaling(part) for part in np.array_split(columns, parts, axis=1)]
    return Scale(*(np.concatenate(each) for each in zip(*figures, strict=True)))

"""What a sweep varies, as a user types it: ``depth=2:50:4`` or ``activation=sigmoid,tanh,relu``."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from typing import Any

from gradsim.fields import Choices, Field, Integer, Number, ScenarioError
from gradsim.language import tr, whole
from gradsim.scenario import field_named

MOST_VALUES = 10_000
ALLOWED = "allowed: FIELD=START:STOP:STEP, or FIELD=VALUE,VALUE,..."

Axes = dict[str, tuple[Any, ...]]
"""The values of each varied field, by the field's name."""


def parse_axes(texts: Iterable[str]) -> Axes:
    """The axes in the order given. Raises ScenarioError."""
    axes: Axes = {}
    for text in texts:
        name, equals, values = text.partition("=")
        name = name.strip().removeprefix("--").replace("-", "_")
        if not equals:
            raise ScenarioError("vary", text, ALLOWED)
        if name in axes:
            raise ScenarioError(
                "vary", text, tr("{name} is varied twice; give all its values at once").format(name=name)
            )
        axes[name] = parse_values(field_named(name, values), values)
    return axes


def parse_values(field: Field, text: str) -> tuple[Any, ...]:
    """The values of one field; those that hold a comma themselves are separated by semicolons."""
    if isinstance(field, (Integer, Number)) and ":" in text:
        return _range(field, text)
    parts = text.split(";" if ";" in text else ",")
    if not text.strip() or not all(part.strip() for part in parts):
        raise ScenarioError(field.name, text, ALLOWED)
    return unique(field.parse(part.strip()) for part in parts)


def usual_values(field: Field) -> str:
    """Values of a field, as a user would type them."""
    if field.usual:
        return field.usual
    if isinstance(field, Choices):
        return ",".join(field.registry.keys)
    if isinstance(field, Integer):
        return _spread_out(field, field.minimum, min(field.maximum, 100), whole=True)
    if isinstance(field, Number) and field.log:
        exponents = range(math.ceil(math.log10(field.minimum)), math.floor(math.log10(field.maximum)) + 1)
        return ",".join(field.format(10.0**e) for e in exponents)
    if isinstance(field, Number):
        return _spread_out(field, field.minimum, field.maximum, whole=False)
    return field.format(field.default)


def _spread_out(field: Field, low: float, high: float, whole: bool) -> str:
    """Five values from one end to the other."""
    values = (low + (high - low) * i / 4 for i in range(5))
    return ",".join(field.format(v) for v in unique(round(v) if whole else float(f"{v:.3g}") for v in values))


def values_text(field: Field, values: Sequence[Any]) -> str:
    """What ``parse_values`` reads back: START:STOP:STEP for three whole numbers and more at one distance, else a list."""
    steps = (
        {b - a for a, b in itertools.pairwise(values)} if isinstance(field, Integer) and are_numbers(values) else set()
    )
    if len(values) > 2 and len(steps) == 1:
        return f"{values[0]}:{values[-1]}:{steps.pop()}"
    texts = [field.format(value) for value in values]
    return (";" if any("," in text for text in texts) else ",").join(texts)


def unique(values: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(values))


def _range(field: Integer | Number, text: str) -> tuple[Any, ...]:
    """START:STOP:STEP, with STOP included if a step lands on it; STEP is 1 when left out."""
    numbers = [_number(part) for part in text.split(":")]
    if len(numbers) not in (2, 3) or not all(map(math.isfinite, numbers)):
        raise ScenarioError(field.name, text, ALLOWED)
    start, stop, step = (*numbers, 1.0)[:3]
    if step == 0 or (stop - start) * step < 0:
        raise ScenarioError(field.name, text, tr("allowed: a step that leads from START to STOP"))
    for end in (start, stop):  # before a range that is out of bounds is listed
        field.parse(f"{end:.12g}")
    count = (stop - start) / step
    if count >= MOST_VALUES:
        raise ScenarioError(
            field.name,
            text,
            tr("allowed: up to {most_values} values").format(most_values=whole(MOST_VALUES)),
        )
    values = (start + i * step for i in range(math.floor(count + 1e-9) + 1))
    return unique(field.check(float(f"{value:.12g}")) for value in values)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan


def level(i: int, count: int) -> int:
    """How fine position i of an axis is: 0 for its ends, then halves, quarters, ..."""
    if i in (0, count - 1):
        return 0
    return (count - 1).bit_length() - (i & -i).bit_length() + 1


def are_numbers(values: Iterable[Any]) -> bool:
    """Whether values between two others make sense: only such an axis is refined."""
    return all(isinstance(value, (int, float)) for value in values)


def check_axes(axes: dict[str, Sequence[Any]]) -> Axes:
    """The axes with each value in its field's own type. Raises ScenarioError."""
    checked = {n: unique(field_named(n, v).check(value) for value in v) for n, v in axes.items()}
    for name, values in checked.items():
        if not values:
            raise ScenarioError(name, "", tr("allowed: one value or more"))
    return checked

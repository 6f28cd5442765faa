"""Conditions on what was measured: "share of layer 1 at least 10 %", "depth at least 30", "activation is not relu"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from gradsim.fields import ScenarioError, shorten
from gradsim.lab.lessons.measures import Measure, Reading
from gradsim.language import tr
from gradsim.scenario import Scenario

COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "at least": lambda a, b: a >= b,
    "at most": lambda a, b: a <= b,
    "above": lambda a, b: a > b,
    "below": lambda a, b: a < b,
    "is not": lambda a, b: a != b,
    "is": lambda a, b: a == b,
}
"""``between A and B`` stands for at least A and below B, so that ranges side by side leave no gap and do not overlap."""
_FORM = re.compile(rf"(.+?) (between|{'|'.join(COMPARISONS)}) (.+)")
_WHOLE = r"(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)"
_NUMBER = re.compile(rf"([-+]?{_WHOLE}(?:\.\d*)?(?:e[-+]?\d+)?)( ?%)?|1 ?(?:in|:|/) ?({_WHOLE})", re.IGNORECASE)
_TIMES = re.compile(r"(?:(.+) times )?before")


@dataclass(frozen=True, slots=True)
class Value:
    """``number``; or ``number`` times what was measured in the step before; or the ``text`` of a choice."""

    number: float = 1.0
    times_before: bool = False
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """``text``: as it is written."""

    text: str
    measure: Measure
    comparison: str
    value: Value

    def holds(self, now: Reading, before: Reading | None = None) -> bool:
        """False where the measure is not known."""
        measured = self.measure.of(now, before)
        if self.value.text is not None:
            return COMPARISONS[self.comparison](measured, self.value.text)
        wanted = self.value.number
        if self.value.times_before:
            wanted *= Measure(self.measure.key, self.measure.place, before=True).of(now, before)
        return measured == measured and wanted == wanted and COMPARISONS[self.comparison](measured, wanted)

    @property
    def asks_before(self) -> bool:
        """Whether it compares with the step before."""
        return self.measure.before or self.value.times_before


def parse(text: str) -> tuple[Condition, ...]:
    """One condition, or the two of a ``between``. Raises ValueError."""
    said = " ".join(text.split())
    match = _FORM.fullmatch(said)
    if not match:
        allowed = ", ".join([*COMPARISONS, "between"])
        raise ValueError(
            f"{shorten(said, 60)!r} is no condition; allowed: MEASURE COMPARISON VALUE, compared by {allowed}"
        )
    measure, comparison, rest = Measure.parse(match[1]), match[2], match[3]
    if comparison != "between":
        return (Condition(said, measure, comparison, _value(measure, rest, comparison)),)
    low, middle, high = rest.partition(" and ")
    if not middle:
        raise ValueError(f"{shorten(said, 60)!r}: allowed: between A and B")
    ends = _value(measure, low, "at least"), _value(measure, high, "below")
    if ends[0].number >= ends[1].number and ends[0].times_before == ends[1].times_before:
        raise ValueError(f"{shorten(said, 60)!r}: the first value must be below the second")
    return (
        Condition(f"{measure.name} at least {low}", measure, "at least", ends[0]),
        Condition(f"{measure.name} below {high}", measure, "below", ends[1]),
    )


def number(text: str, means_per_cent: bool = False) -> float:
    """A number as people write it: "0.1", "10 %", "1 in 1,000", "1e-6". ``means_per_cent``: "90" is 90 %. Raises ValueError."""
    match = _NUMBER.fullmatch(text.strip())
    if not match or (match[3] and not int(match[3].replace(",", ""))):
        why = tr("{text} is no number; allowed: such as 0.1, 10 %, 1 in 1,000, 1e-6")
        raise ValueError(why.format(text=repr(shorten(text, 40))))
    if match[3]:
        return 1 / int(match[3].replace(",", "")[:300])
    return float(match[1].replace(",", "")) / (100 if match[2] or means_per_cent else 1)


def _value(measure: Measure, text: str, comparison: str) -> Value:
    if times := _TIMES.fullmatch(text):
        if measure.before:
            raise ValueError("what was measured before is compared with a number")
        return Value(number(times[1]) if times[1] else 1.0, times_before=True)
    field = Scenario.fields.get(measure.key)
    if field is None:
        return Value(number(text))
    try:
        chosen = field.parse(text)
    except ScenarioError as error:
        raise ValueError(str(error)) from None
    if isinstance(chosen, str):
        if comparison not in ("is", "is not"):
            raise ValueError(f"{measure.key} is a choice; allowed: is, is not")
        return Value(text=chosen)
    return Value(float(chosen))

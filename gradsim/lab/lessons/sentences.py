"""Texts with places for figures: ``{share of layer 1}``, or ``{share of layer 1:percent}`` to say how it is read."""

from __future__ import annotations

import math
import string
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from gradsim.lab.lessons.measures import Measure, Reading

KINDS = ("share", "fraction", "ratio", "percent", "short", "factor", "part", "times", "loss", "count", "steps", "text")
"""What a lesson may write after the colon of a figure; how each is said stands in ``words.figures.KINDS``."""
_WHOLE = ("count", "steps")


@dataclass(frozen=True, slots=True)
class Sentence:
    """``text`` has places for ``figures``, as ``words.figures.fill`` takes them."""

    text: str = ""
    figures: Mapping[str, Any] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.text)


def with_kinds(text: str) -> str:
    """The text with a kind in each place, that of the measure where none is written. Raises ValueError."""
    parts = []
    for literal, name, kind, conversion in _parts(text):
        parts.append(literal.replace("{", "{{").replace("}", "}}"))
        if name is None:
            continue
        measure = Measure.parse(name)
        if conversion or (kind and kind not in KINDS):
            raise ValueError(f"{{{name}:{kind}}}: allowed kinds: {', '.join(KINDS)}")
        if kind and (kind == "text") != measure.is_field:
            raise ValueError(f"{{{name}:{kind}}}: a setting is read as text, a measure is not")
        parts.append(f"{{{measure.name}:{kind or measure.kind}}}")
    return "".join(parts)


def measures_in(text: str) -> tuple[Measure, ...]:
    """What a text has places for."""
    return tuple(Measure.parse(name) for _, name, _, _ in _parts(text) if name is not None)


def say(text: str, now: Reading | None, before: Reading | None = None) -> Sentence:
    """The text with its figures; a figure that is not measured yet is an ellipsis."""
    figures: dict[str, Any] = {}
    parts = []
    for literal, name, kind, _ in _parts(text):
        parts.append(literal.replace("{", "{{").replace("}", "}}"))
        if name is None:
            continue
        measure = Measure.parse(name)
        reading = before if measure.before else now
        if reading is None:
            parts.append("…")
            continue
        figures[name], kind = readable(measure.figure(reading, reading), kind)
        parts.append(f"{{{name}:{kind}}}")
    return Sentence("".join(parts), figures)


def readable(value: Any, kind: str) -> tuple[Any, str]:
    """A figure and its kind, so that ``words.figures`` takes them: a count is whole, and what is not finite no count."""
    if kind not in _WHOLE:
        return value, kind
    return (int(value), kind) if math.isfinite(value) else (value, "short")


def _parts(text: str) -> list[tuple[str, str | None, str, str | None]]:
    try:
        return [
            (literal, name, kind or "", conversion)
            for literal, name, kind, conversion in string.Formatter().parse(text)
        ]
    except ValueError:
        raise ValueError("a brace stands alone; write {{ and }} for those that are no place for a figure") from None

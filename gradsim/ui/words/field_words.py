"""A field and its value as people read them."""

from __future__ import annotations

from collections.abc import Sequence

from gradsim.language import listed, small
from gradsim.scenario import Scenario
from gradsim.ui.controls.words import value_text, words


def value_words(scenario: Scenario, name: str) -> str:
    """The value of a field: "ReLU", "0.01", "off"; a dash where the field has no meaning in this scenario."""
    field, value = Scenario.fields[name], getattr(scenario, name)
    if not field.applies(scenario):
        return "–"
    return value_text(field, value)


def field_names(names: Sequence[str]) -> str:
    """Some fields in a line: "activation, depth"."""
    return listed(small(words(Scenario.fields[name].label)) for name in names)


def summary(scenario: Scenario, names: Sequence[str]) -> str:
    """The values of some fields in a line: "activation ReLU, depth 20"."""
    fields = [Scenario.fields[name] for name in names]
    return listed(f"{small(words(f.label))} {value_words(scenario, f.name)}" for f in fields if f.applies(scenario))

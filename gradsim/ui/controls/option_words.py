"""Messages name a field by its option of the command line; in the window they name the control."""

from __future__ import annotations

import re

from gradsim.fields import ScenarioError
from gradsim.scenario import Scenario
from gradsim.ui.controls.words import value_text, words

_OPTION = re.compile(r"(?<!\S)(\(?)--([a-z]+(?:-[a-z]+)*)(?: ([\w.-]*\w))?")


def in_window(text: str, **labels: str) -> str:
    """The message with labels in place of options: "--missing-values median" becomes "“Missing values: Fill with the
    median”". ``labels``: of fields whose control has another label than the field."""

    def label(found: re.Match[str]) -> str:
        before, option, value = found.groups()
        name = option.replace("-", "_")
        if name not in Scenario.fields:
            return found[0]
        shown = labels.get(name) or words(Scenario.fields[name].label)
        chosen = _value(name, value or "")
        rest = f" {value}" if value and not chosen else ""
        return f"{before}“{shown}{f': {chosen}' if chosen else ''}”{rest}"

    return _OPTION.sub(label, text)


def _value(name: str, text: str) -> str:
    """As its control shows it; empty where the word is none of the field's values."""
    field = Scenario.fields[name]
    try:
        value = field.parse(text)
    except ScenarioError:
        return ""
    return value_text(field, value)

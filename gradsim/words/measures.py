"""What lessons measure, and the goals that are stated on it, as people read them."""

from __future__ import annotations

import re

from gradsim.language import small, tr
from gradsim.scenario import Scenario

_BEFORE = " before"


def measure_words(name: str) -> str:
    """Such as "share of layer 1": the name that it has in a lesson's file, or what a setting is called."""
    if name.endswith(_BEFORE):
        return tr("{measure} before", "Lessons").format(measure=measure_words(name.removesuffix(_BEFORE)))
    if name in Scenario.fields:
        return small(tr(Scenario.fields[name].label, "Scenario"))
    number = re.search(r"\d+", name)
    return tr(re.sub(r"\d+", "{n}", name, count=1), "Lessons").format(n=number[0] if number else "")


def text_of(measure_name: str) -> str:
    """The text of the catalog for a measure with a number, which its table writes as N."""
    return re.sub(r"\bN\b", "{n}", measure_name)

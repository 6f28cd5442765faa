"""Reads what a step asks: one answer of several, a number, bars that are drawn, a goal."""

from __future__ import annotations

import re

from gradsim.lab.lessons.lesson import Answer, Choose, Draw, Number, Reach
from gradsim.lab.lessons.measures import Measure
from gradsim.lab.lessons.tables import Table

MOST_ANSWERS = 9
"""As there are number keys."""
LONGEST = 300
FORMS = ("ratio", "fraction", "percent", "times", "factor", "loss", "short")
"""The kinds of figures that can stand alone, as an answer does."""
USUAL = {"share": "ratio", "percent": "percent", "loss": "loss"}
"""The form of an answer, by its measure's kind; of others it is "short"."""
_TOLERANCE = re.compile(r"(\d{1,6}\.?\d{0,6}) ?(%|decades?)")


def choose(table: Table) -> Choose:
    answers = table.tables("answers", 2, MOST_ANSWERS)
    return Choose(
        table.line_of_text("question", LONGEST), tuple(_answer(each) for each in answers), table.markdown("hint", "")
    )


def _answer(table: Table) -> Answer:
    answer = Answer(table.line_of_text("text", LONGEST), table.conditions("when"))
    table.check_names()
    return answer


def number(table: Table) -> Number:
    measure = table.try_to("measure", lambda: Measure.parse(table.line_of_text("measure", 80)))
    if measure.before:
        raise table.refuse("measure", "a measure of this step")
    tolerance = table.line_of_text("tolerance", 40)
    found = _TOLERANCE.fullmatch(tolerance)
    if not found or not float(found[1]) > 0:
        raise table.refuse("tolerance", 'such as "30 %" or "1 decade"')
    decades = found[2] != "%"
    amount = float(found[1]) if decades else float(found[1]) / 100
    kind = table.line_of_text("kind", 20, USUAL.get(measure.kind, "short"))
    if kind not in FORMS:
        raise table.refuse("kind", ", ".join(FORMS))
    return Number(table.line_of_text("question", LONGEST), measure, amount, decades, table.markdown("hint", ""), kind)


def draw(table: Table) -> Draw:
    return Draw(
        table.line_of_text("question", LONGEST), table.real("tolerance", 0.01, 20.0, 1.0), table.markdown("hint", "")
    )


def reach(table: Table) -> Reach:
    return Reach(table.line_of_text("question", LONGEST), table.conditions("goal"), table.markdown("hint", ""))

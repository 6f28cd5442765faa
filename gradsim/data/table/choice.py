"""Which columns of a table are learned from: the target, the inputs, and what is left out."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from gradsim.data.dataset import DataError
from gradsim.data.table.columns import Column, Table, with_meaning
from gradsim.language import tr, whole

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

TARGET_NAMES = ("target", "label", "class", "species", "y", "labels", "classes", "targets")
MOST_CLASSES = 100
MOST_HOT = 50
"""Different words of an input that become as many inputs of 0 and 1."""
TIME = "the time"
"""What is said of a column that only says when the rows were measured."""
FEW = 20
"""Different values that the first column of a table without names has at most if it is taken for the target."""

_ID = re.compile(
    r"(?i:(.*[ _-])?(id|idx|index|uuid|guid)|id[ _-].*|nr|no|num|number|#|key|row.*|unnamed.*|obs.*)|.*[a-z]I[dD]"
)
"""Names of columns that number the rows"""
_MAY_COUNT = re.compile(r".|time|day|days|step|steps|epoch|week|month|year|hour|minute|second|age", re.I)
"""Names of first columns that may well count from 1 and mean something."""


@dataclass(frozen=True, slots=True)
class Roles:
    target: int
    inputs: tuple[int, ...]
    left_out: Mapping[str, str]
    """By the name the reason; "" where the user left it out, or the name says it"""
    proposed: str = ""
    """Why the target is what it is, where that is not plain"""


def roles(table: Table, scenario: Scenario, *, over_time: bool = False) -> Roles:
    """Of the columns that the scenario does not choose, what they look like. ``over_time``: the rows are moments, and a
    column that only counts them is left out. Raises DataError for a name that is no column's."""
    columns = table.columns
    names = [column.name for column in columns]
    asked = scenario.left_out.strip()
    given = [] if asked == "none" else names_in(asked)
    for name in given:
        if name not in names:
            raise DataError(
                "left_out", name, tr("there is no such column; there are: {names}").format(names=_listed(names))
            )
    usable = [i for i, name in enumerate(names) if name not in given]
    out = dict.fromkeys(given, "")
    if over_time and not asked and len(usable) > 1:
        times = [i for i in usable if _is_time(columns[i], i, table.decimal) and names[i] != scenario.target_column]
        times = times if len(times) < len(usable) else []
        out |= {names[i]: tr(TIME) for i in times}
        usable = [i for i in usable if i not in times]
    target, why = _target(table, usable, scenario.target_column.strip(), names)
    inputs = []
    for i in usable:
        if i == target:
            continue
        if reason := _useless(columns[i], table.decimal, scenario.text_columns):
            out[names[i]] = reason
        elif not asked and _is_id(columns[i], i, table.header):
            out[names[i]] = ""
        else:
            inputs.append(i)
    return Roles(target, tuple(inputs), out, why)


def names_in(text: str) -> list[str]:
    """The names in a list with commas between them; one that holds a comma itself stands in quotes."""
    parts = next(csv.reader([text.replace("\r", " ")], skipinitialspace=True), [])
    return [part.strip() for part in parts if part.strip()]


def list_of(names: Sequence[str]) -> str:
    """What ``names_in`` reads."""
    text = io.StringIO()
    csv.writer(text, lineterminator="").writerow(names)
    return text.getvalue() or "none"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:20]) + (", ..." if len(names) > 20 else "")


def _target(table: Table, usable: list[int], wanted: str, names: list[str]) -> tuple[int, str]:
    columns = table.columns
    if wanted:
        if wanted not in names or names.index(wanted) not in usable:
            raise DataError(
                "target_column", wanted, tr("there is no such column; there are: {names}").format(names=_listed(names))
            )
        return names.index(wanted), ""
    if not usable:
        raise DataError("left_out", _listed(names), tr("all columns are left out; leave two or more in"))
    is_plane = len(usable) > 2 and "x" in map(str.lower, names)  # where y is a coordinate
    for name in TARGET_NAMES:
        for i in usable:
            if names[i].lower() == name and not (name == "y" and is_plane):
                return i, ""
    texts = [i for i in usable if _is_text(columns[i], table.decimal)]
    if len(texts) == 1 and 2 <= len(columns[texts[0]].words) <= MOST_CLASSES:
        return texts[0], ""
    first, last = usable[0], usable[-1]
    if not table.header and _is_few(columns[first]) and not _is_few(columns[last]):
        return first, tr("proposed, as the last one has many values")
    return last, ""


def _is_text(column: Column, decimal: str) -> bool:
    return with_meaning(column, decimal)[0].codes is not None


def _is_few(column: Column) -> bool:
    return len(np.unique(column.texts()[0])) <= min(FEW, max(2, len(column.numbers) // 4))


def _useless(column: Column, decimal: str, texts: str) -> str:
    """Why nothing can be learned from a column."""
    if column.codes is None:
        return tr("empty") if np.isnan(column.numbers[:1]).any() and np.isnan(column.numbers).all() else ""
    if (len(column.words) > MOST_HOT or texts == "leave_out") and _is_text(column, decimal):
        if texts == "leave_out":
            return tr("text")
        return tr("text with {n} different values").format(n=whole(len(column.words)))
    return ""


def _is_time(column: Column, place: int, decimal: str) -> bool:
    """Whether it says when the rows were measured: dates in their order, or a first column that grows from row to row."""
    column, kind = with_meaning(column, decimal)
    growth = np.diff(column.numbers)
    if column.codes is not None or len(growth) < 3:
        return False
    return bool((growth >= 0).all()) if kind == "date" else place == 0 and bool((growth > 0).all())


def _is_id(column: Column, place: int, header: bool) -> bool:
    """Whether it only numbers the rows: whole numbers that are all different, under a name that says so, or that count from
    1 in the first column."""
    numbers = column.numbers
    if column.codes is not None or len(numbers) < 4:
        return False
    begins = numbers[:3] - numbers[0]
    counts = (
        numbers[0] in (0, 1)
        and begins.tolist() == [0, 1, 2]
        and bool((numbers == numbers[0] + np.arange(len(numbers))).all())
    )
    is_named = header and (_ID.fullmatch(column.name) is not None or column.name.startswith("column "))
    if counts:
        return is_named or (place == 0 and numbers[0] == 1 and not (header and _MAY_COUNT.fullmatch(column.name)))
    if not is_named or column.name.startswith("column "):
        return False
    return bool((numbers == np.floor(numbers)).all()) and len(np.unique(numbers)) == len(numbers)

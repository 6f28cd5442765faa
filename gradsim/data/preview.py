"""The first rows of a table of the user's own, with what each of its columns is taken for; before all of it is read."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from gradsim.choices import losses
from gradsim.data.dataset import DataError
from gradsim.data.table.choice import TIME, Roles
from gradsim.data.table.columns import Column, with_meaning
from gradsim.data.table.layout import SEPARATORS
from gradsim.data.table.learned import are_no_classes
from gradsim.data.tables import Beginning, beginning, in_words, is_table, named_file
from gradsim.fields import shorten
from gradsim.language import tr
from gradsim.reading import Unreadable, open_bounded
from gradsim.scenario import Scenario

ROWS = 10
LONGEST_CELL, LONGEST_LINE = 40, 200
"""Characters that are shown"""


@dataclass(frozen=True, slots=True)
class Shown:
    """A column. ``why``: the reason where it is left out unasked; a useless one is left out whatever the user wants."""

    name: str
    role: Literal["target", "input", "left out", "useless"]
    why: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """``lines``: of a text that is not understood as a table; then there are no columns. ``found``: by the name of a field
    the key that stands for what was found. ``target``: what the target is for a network, "" where that is not known."""

    columns: tuple[Shown, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    lines: tuple[str, ...] = ()
    found: Mapping[str, str] = field(default_factory=dict)
    target: Literal["classes", "numbers", ""] = ""


def preview(scenario: Scenario) -> Preview:
    """Whatever the file holds; nothing of images, which are seen when they are read."""
    if not is_table(scenario):
        return Preview()
    try:
        return _of_table(beginning(scenario))
    except DataError:
        return Preview(lines=_lines(scenario.data_file))


def fitting_loss(scenario: Scenario, target: str) -> Scenario:
    """With another loss where the chosen one does not fit the target."""
    if target == "numbers" and losses[scenario.loss].classes:
        return scenario.replace(loss="mse")
    if target == "classes" and not losses[scenario.loss].classes:
        return scenario.replace(loss="cross_entropy")
    return scenario


def _of_table(found: Beginning) -> Preview:
    table, roles, layout = found.table, found.roles, found.layout
    columns = tuple(_shown(i, column.name, roles) for i, column in enumerate(table.columns))
    cells = [_cells(column) for column in table.columns]
    target = with_meaning(table.columns[roles.target], table.decimal)[0]
    amounts = target.codes is None and are_no_classes(len(np.unique(target.numbers)), len(target.numbers))
    keys = {sign: key for key, sign in SEPARATORS.items()}
    signs = {} if layout is None else {
        "separator": keys[layout.separator], "decimal_sign": layout.decimal, "header_line": "yes" if layout.header else "no"
    }  # fmt: skip
    return Preview(
        columns, tuple(zip(*cells, strict=True)), found=signs | {"target_column": table.columns[roles.target].name},
        target="numbers" if amounts else "classes",
    )  # fmt: skip


def _shown(place: int, name: str, roles: Roles) -> Shown:
    if place == roles.target:
        return Shown(name, "target")
    if place in roles.inputs:
        return Shown(name, "input")
    reason = roles.left_out[name]
    return Shown(name, "left out" if reason in ("", tr(TIME)) else "useless", reason)


def _cells(column: Column) -> list[str]:
    """Of the first rows."""
    codes = np.full(ROWS, -1) if column.codes is None else column.codes[:ROWS]
    pairs = zip(column.numbers[:ROWS].tolist(), codes.tolist(), strict=False)
    texts = [
        column.words[code] if code >= 0 else "" if np.isnan(number) else f"{number:.12g}" for number, code in pairs
    ]
    return [shorten(text, LONGEST_CELL) for text in texts]


def _lines(name: str) -> tuple[str, ...]:
    """The first lines as they are; none of what is no text."""
    with (
        contextlib.suppress(DataError, Unreadable),
        in_words(name),
        open_bounded(named_file(name), unpack=True) as file,
    ):
        head = file.read(ROWS * LONGEST_LINE)
        if b"\0" not in head:
            lines = head.decode("utf-8-sig", "replace").splitlines()[:ROWS]
            return tuple("".join(c if c.isprintable() else " " for c in line)[:LONGEST_LINE] for line in lines)
    return ()

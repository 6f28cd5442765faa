"""From a table to a dataset: words become numbers, gaps are filled or their rows dropped, and one line tells of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradsim.choices import missing_values, text_columns
from gradsim.data.dataset import DataError, Dataset, Floats, every_fifth, packed
from gradsim.data.table.choice import MOST_CLASSES, MOST_HOT, Roles
from gradsim.data.table.columns import Column, Table, odd_one_out, with_meaning
from gradsim.fields import short
from gradsim.language import listed, tr, whole

FEWEST, FEW = 4, 10
"""Rows that are needed, and rows below which a word is said."""

Fill = Callable[[Floats], float]
missing_values.register("drop", "Drop the rows", "Rows with a missing value are left out.")("drop")
missing_values.register("mean", "Fill with the mean", "Of the column; words by the most frequent one.")(np.mean)
missing_values.register("median", "Fill with the median", "Of the column; words by the most frequent one.")(np.median)
missing_values.register("refuse", "Refuse them", "A missing value is a mistake in the file.")("refuse")
text_columns.register(
    "words",
    "Inputs of 0 and 1",
    f"One input for each word of a column; a column of more than {MOST_HOT} different words is left out.",
)(None)
text_columns.register("leave_out", "Leave them out", "Inputs are numbers only.")(None)


@dataclass(slots=True)
class _Told:
    """What was done, for the line that tells of it."""

    dropped: int = 0
    filled: int = 0
    hot: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Rows:
    """The rows of a table in numbers. ``inputs`` (n, features), ``targets`` (n,): as in Dataset."""

    inputs: Floats
    names: tuple[str, ...]
    targets: NDArray[Any]
    classes: tuple[str, ...] | None
    target_name: str
    target_words: str
    """What the target is"""
    places: NDArray[np.intp]
    """(n,) the row of the table that each was, before some were dropped"""
    told: tuple[str, ...]
    """What else is worth saying"""


def learn(table: Table, roles: Roles, name: str, missing: str, needs_classes: bool, seed: int) -> Dataset:
    """The dataset that a table is: each row is an example. Raises DataError."""
    rows = numbers_of(table, roles, name, missing, needs_classes)
    n, features = len(rows.targets), len(rows.names)
    text = tr("{n} rows, {inputs} inputs, target {target} ({what})")
    if features == 1:
        text = tr("{n} rows, 1 input, target {target} ({what})")
    what = text.format(n=whole(n), inputs=whole(features), target=rows.target_name, what=rows.target_words)
    few = tr("few rows: figures of {n} rows say little").format(n=n) if n < FEW else ""
    what = tr("{what}, {proposed}").format(what=what, proposed=roles.proposed) if roles.proposed else what
    line = line_of(what, *rows.told, few)
    return Dataset(
        rows.inputs, rows.targets, every_fifth(n, seed), rows.classes,
        input_names=rows.names, target_name=rows.target_name, read=line,
    )  # fmt: skip


def numbers_of(
    table: Table, roles: Roles, name: str, missing: str, needs_classes: bool, *, own_past: bool = False
) -> Rows:
    """Memory of the table's own is used where it can be: the table is spent. ``own_past``: a target of numbers is an input
    too. Raises DataError."""
    told = _Told()
    kept = _without_gaps(table, roles, name, missing, told)
    table = table if kept.all() else table.with_rows(kept)
    n = len(table.columns[0].numbers)
    if n < FEWEST:
        raise DataError("data_file", name, _too_few(n, told))
    targets, classes, target_words = _targets(table, roles, needs_classes)
    if own_past and classes is None:
        roles, targets = replace(roles, inputs=tuple(sorted((*roles.inputs, roles.target)))), targets.copy()
    if not roles.inputs:
        raise DataError(
            "data_file", name, tr("no input is left beside the target; {left_out}").format(left_out=_left_out(roles))
        )
    inputs, names = _inputs(table, roles, name, missing, told)
    return Rows(
        inputs, names, targets, classes, table.columns[roles.target].name, target_words, np.flatnonzero(kept),
        _words(table, roles, told),
    )  # fmt: skip


def _too_few(n: int, told: _Told) -> str:
    if told.dropped:
        text = tr("rows without missing values: {n}, with: {dropped}; --missing-values median fills them")
        return text.format(n=n, dropped=told.dropped)
    text = tr("it has {n} rows below the header; at least {fewest} are needed")
    if n < 2:
        text = tr("it has 1 row below the header; at least {fewest} are needed")
        text = text if n else tr("it has no rows below the header; at least {fewest} are needed")
    return text.format(n=n, fewest=FEWEST)


def _without_gaps(table: Table, roles: Roles, name: str, missing: str, told: _Told) -> NDArray[np.bool_]:
    """(n,) True for the rows that are kept."""
    gaps = table.gaps()
    used = [i for i in (*roles.inputs, roles.target) if gaps[i]]
    empty = np.full(len(table.columns[0].numbers), bool(used))
    holes = np.zeros_like(empty)
    for i, column in enumerate(table.columns):
        empty &= column.missing if gaps[i] else False
    for i in used:
        if missing in ("drop", "refuse") or i == roles.target:
            holes |= table.columns[i].missing
    holes &= ~empty
    if missing == "refuse" and holes.any():
        row = int(np.argmax(holes))
        column = next(table.columns[i] for i in used if table.columns[i].missing[row])
        text = tr(
            "line {line}, column {name}: the value is missing; mend it, or choose to drop or fill what is missing "
            "(--missing-values)"
        )
        raise DataError("data_file", name, text.format(line=table.lines[row], name=short(column.name)))
    told.dropped = int(np.count_nonzero(holes))
    kept: NDArray[np.bool_] = ~(holes | empty)
    return kept


def _targets(table: Table, roles: Roles, needs_classes: bool) -> tuple[NDArray[Any], tuple[str, ...] | None, str]:
    """(n,) numbers and None, or class numbers and the classes' names; and what is said of them."""
    raw = table.columns[roles.target]
    column, kind = with_meaning(raw, table.decimal)
    if kind:
        column = raw  # yes and no are names of classes, and so are dates
    is_number = column.codes is None
    if is_number and not needs_classes:
        return np.ascontiguousarray(column.numbers), None, tr("numbers")
    places, texts = column.texts()
    count = len(texts)
    if is_number and are_no_classes(count, len(places)):
        text = tr(
            "column {name} holds {count} different numbers, which are no classes; take the loss mse, huber or mae, or a target "
            "column with 2 to {most_classes} classes"
        )
        why = text.format(name=short(raw.name), count=whole(count), most_classes=MOST_CLASSES)
        raise DataError("loss", "cross_entropy", why)
    if count == 1 and len(places) < FEW:
        return places, (texts[0], "other"), tr("one class in so few rows, beside 'other'")
    if not 2 <= count <= MOST_CLASSES:
        raise DataError("target_column", raw.name, _no_target(count))
    return places, texts, tr("{n} classes").format(n=count)


def _no_target(count: int) -> str:
    """Why so many different texts are no classes."""
    text = tr(
        "it holds {count} different texts; take another column as the target, one with 2 to {most} classes, or with numbers "
        "and the loss mse, huber or mae"
    )
    if count == 1:
        text = tr(
            "it holds one class; take another column as the target, one with 2 to {most} classes, or with numbers and the "
            "loss mse, huber or mae"
        )
    return text.format(count=whole(count), most=MOST_CLASSES)


def are_no_classes(different: int, n: int) -> bool:
    """Whether so many different numbers in n rows are rather amounts than the names of classes."""
    return different > MOST_CLASSES or 2 * different > n >= FEW


def _inputs(table: Table, roles: Roles, name: str, missing: str, told: _Told) -> tuple[Floats, tuple[str, ...]]:
    """(n, features) and the features' names."""
    columns = [table.columns[i] for i in roles.inputs]
    if table.matrix is not None and all(column.codes is None for column in columns) and missing in ("drop", "refuse"):
        chosen = np.isin(np.arange(len(table.columns)), roles.inputs)
        rows = np.ones(len(table.matrix), dtype=bool)
        return packed(table.matrix, rows, chosen), tuple(column.name for column in columns)
    parts: list[NDArray[Any]] = []
    names: list[str] = []
    for column in columns:
        for part, part_name in _features(column, table, name, missing, told):
            parts.append(part)
            names.append(part_name)
    return np.column_stack(parts).astype(np.float64, copy=False), tuple(names)


def _features(raw: Column, table: Table, name: str, missing: str, told: _Told) -> list[tuple[NDArray[Any], str]]:
    """The columns of numbers that one column becomes."""
    column, kind = with_meaning(raw, table.decimal)
    told.dates += [raw.name] if kind == "date" else []
    gaps = column.missing
    count = int(np.count_nonzero(gaps))
    told.filled += count
    if column.codes is None:
        if not count:
            return [(column.numbers, raw.name)]
        if count == len(gaps):
            raise DataError(
                "data_file", name, tr("column {name} is empty; leave it out (--left-out)").format(name=short(raw.name))
            )
        fill = missing_values[missing](column.numbers[~gaps])
        return [(np.where(gaps, fill, column.numbers), raw.name)]
    if odd := odd_one_out(column, table.lines):
        raise DataError("data_file", name, tr("{odd}; mend it, or leave the column out (--left-out)").format(odd=odd))
    places, texts = column.texts()
    if count:
        places = np.where(gaps, np.bincount(places[~gaps]).argmax(), places)
    told.hot.append(raw.name)
    return [((places == i).astype(np.float64), f"{raw.name}={text}") for i, text in enumerate(texts)]


def _words(table: Table, roles: Roles, told: _Told) -> tuple[str, ...]:
    """What was done with the table."""
    return (
        _left_out(roles) if roles.left_out else "",
        counted(told.dropped, tr("1 row with a missing value dropped"), tr("{n} rows with a missing value dropped")),
        counted(told.filled, tr("1 missing value filled"), tr("{n} missing values filled")),
        tr("words as inputs of 0 and 1: {names}").format(names=some(told.hot)) if told.hot else "",
        tr("date as a number of days: {names}").format(names=some(told.dates)) if told.dates else "",
        listed(table.told),
    )


def _left_out(roles: Roles) -> str:
    names = [f"{name} ({reason})" if reason else name for name, reason in roles.left_out.items()]
    return tr("left out: {names}").format(names=some(names))


def line_of(*parts: str) -> str:
    """What was read, in one line."""
    return "; ".join(filter(None, parts))


def counted(n: int, one: str, several: str) -> str:
    """A sentence on one thing, or on several; nothing on none."""
    return "" if not n else one if n == 1 else several.replace("{n}", whole(n))


def some(names: Sequence[str], most: int = 8) -> str:
    """The first of the names, and how many more there are."""
    first = listed(names[:most])
    return tr("{names} and {n} more").format(names=first, n=len(names) - most) if len(names) > most else first

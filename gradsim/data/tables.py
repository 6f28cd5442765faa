"""Tables: the diabetes set, and the user's own CSV files."""

from __future__ import annotations

import contextlib
import csv
import io
import math
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from gradsim.choices import datasets, losses
from gradsim.data.dataset import DataError, Dataset, Sizes, every_fifth, guess_of, shipped
from gradsim.reading import MOST_NUMBERS, Unreadable, lines, open_bounded

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

MOST_CLASSES = 100
NEEDED = "a header line with two columns or more, and ten rows or more"
HEAD = 200_000
"""Bytes from which the size of a table is guessed."""


@datasets.register(
    "diabetes", "Diabetes", "442 patients, 10 figures each; target: progression 25..346 (Efron et al. 2004)."
)
def diabetes(scenario: Scenario) -> Dataset:
    inputs, targets, held_out, columns = shipped("diabetes", "inputs", "targets", "held_out", "columns")
    names = tuple(str(name) for name in columns)
    return Dataset(inputs, targets, held_out, None, input_names=names, target_name="progression")


@datasets.register(
    "csv",
    "CSV file",
    "Your own table with a header line; the last or the named column is the target.",
    reads=("data_file", "target_column"),
)
def table(scenario: Scenario) -> Dataset:
    name, inputs = scenario.data_file, array("d")
    with _in_words(name), open_bounded(named_file(name)) as file:
        rows = csv.reader(lines(file))
        header = _header(rows, name)
        target = _target_index(scenario.target_column, header)
        names = header[:target] + header[target + 1 :]
        targets = _Targets(scenario, header[target])
        for row in filter(_holds_something, rows):
            line = rows.line_num
            if len(row) != len(header):
                raise DataError("data_file", name, f"line {line} has {len(row)} columns, the header {len(header)}")
            targets.add(row.pop(target), line)
            inputs.extend(_number(cell, names[i], line, name) for i, cell in enumerate(row))
            if len(inputs) > MOST_NUMBERS:
                raise DataError("data_file", name, f"it holds too many numbers; allowed: up to {MOST_NUMBERS:,}")
    values, classes = targets.result()
    return Dataset(
        np.frombuffer(inputs).reshape(len(values), -1),
        values,
        every_fifth(len(values), scenario.data_seed),
        classes,
        input_names=tuple(names),
        target_name=header[target],
    )


@guess_of(table)
def table_sizes(scenario: Scenario) -> Sizes:
    """From the size of the file and its first lines, about. Raises DataError."""
    name = scenario.data_file
    with _in_words(name), open_bounded(named_file(name)) as file:
        head = file.read(HEAD)
        whole = head if len(head) < HEAD else head[: head.rfind(b"\n") + 1]
        rows = csv.reader(lines(io.BytesIO(whole)))
        header = _header(rows, name)
        target = _target_index(scenario.target_column, header)
        cells = [row[target].strip() for row in filter(_holds_something, rows) if len(row) == len(header)]
    n = len(cells) * max(1.0, named_file(name).stat().st_size / max(len(whole), 1))
    if not losses[scenario.loss].classes and all(map(_is_number, cells)):
        outputs = 1
    else:
        outputs = min(len(set(cells)), MOST_CLASSES)
    return Sizes(round(n), 1, len(header) - 1, outputs)


def named_file(name: str) -> Path:
    """The path that a field of a scenario names. Raises DataError."""
    if not name:
        raise DataError("data_file", name, "choose a file")
    try:
        return Path(name).expanduser()
    except RuntimeError:  # ~somebody who is not known here
        raise DataError("data_file", name, "there is no such user") from None


@contextlib.contextmanager
def _in_words(name: str) -> Iterator[None]:
    """Whatever is wrong with a table becomes a DataError."""
    try:
        yield
    except Unreadable as error:
        raise DataError("data_file", name, str(error)) from None
    except (UnicodeDecodeError, csv.Error):
        raise DataError("data_file", name, "allowed: a CSV file of UTF-8 text") from None


def _header(rows: Iterator[list[str]], name: str) -> list[str]:
    header = [cell.strip() for cell in next(rows, [])]
    if len(header) < 2:
        raise DataError("data_file", name, f"allowed: {NEEDED}")
    return header


def _holds_something(row: list[str]) -> bool:
    return any(cell.strip() for cell in row)


def _target_index(column: str, header: list[str]) -> int:
    if not column:
        return len(header) - 1
    if column not in header:
        raise DataError("target_column", column, "allowed: " + ", ".join(header[:20]))
    return header.index(column)


def _number(cell: str, column: str, line: int, name: str) -> float:
    try:
        number = float(cell)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise DataError("data_file", name, f"line {line}, column {column}: {cell!r} is not a finite number")
    return number


class _Targets:
    """The target column, cell by cell: classes where the loss needs them or the column holds text, else numbers."""

    def __init__(self, scenario: Scenario, column: str) -> None:
        self._file, self._column = scenario.data_file, column
        self._are_numbers = not losses[scenario.loss].classes
        self._numbers, self._class_of_row, self._class_numbers = array("d"), array("i"), dict[str, int]()
        self._missing: int | None = None
        self._not_finite: tuple[str, int] | None = None
        self._rows = 0

    def add(self, cell: str, line: int) -> None:
        self._rows += 1
        cell = cell.strip()
        self._are_numbers = self._are_numbers and _is_number(cell)
        if self._are_numbers:
            self._numbers.append(float(cell))
            if not math.isfinite(self._numbers[-1]):
                self._not_finite = self._not_finite or (cell, line)
        if len(self._class_numbers) <= MOST_CLASSES:  # with more of them they are refused
            self._class_of_row.append(self._class_numbers.setdefault(cell, len(self._class_numbers)))
        if self._missing is None and (not cell or cell.lower() == "nan"):
            self._missing = line

    def result(self) -> tuple[NDArray[Any], tuple[str, ...] | None]:
        """(n,) numbers and None, or class numbers and the classes' names. Raises DataError."""
        if self._rows < 10:
            raise DataError("data_file", self._file, f"allowed: {NEEDED}")
        if self._are_numbers:
            if self._not_finite:
                cell, line = self._not_finite
                _number(cell, self._column, line, self._file)
            return np.frombuffer(self._numbers), None
        if self._missing is not None:
            raise DataError(
                "data_file", self._file, f"line {self._missing}, column {self._column}: the target is missing"
            )
        count = len(self._class_numbers)
        if not 2 <= count <= MOST_CLASSES:
            content = "one class" if count == 1 else f"more than {MOST_CLASSES} classes"
            raise DataError(
                "target_column", self._column,
                f"it holds {content}; allowed: 2 to {MOST_CLASSES}, or numbers with the loss mse, huber or mae",
            )  # fmt: skip
        classes = sorted(self._class_numbers, key=lambda c: (0, float(c), c) if _is_number(c) else (1, 0.0, c))
        place = np.empty(count, dtype=np.int64)
        place[[self._class_numbers[c] for c in classes]] = np.arange(count)
        return place[np.frombuffer(self._class_of_row, dtype=np.intc)], tuple(classes)


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True

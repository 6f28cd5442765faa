"""Tables: the diabetes set, and the user's own CSV files."""

from __future__ import annotations

import csv
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from gradsim.choices import datasets, losses
from gradsim.data.dataset import DataError, Dataset, every_fifth, shipped

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

LARGEST_FILE = 200_000_000
MOST_CLASSES = 100


@datasets.register(
    "diabetes", "Diabetes", "442 patients, 10 figures each; target: progression 25..346 (Efron et al. 2004)."
)
def diabetes(scenario: Scenario) -> Dataset:
    inputs, targets, held_out, columns = shipped("diabetes", "inputs", "targets", "held_out", "columns")
    names = tuple(str(name) for name in columns)
    return Dataset(inputs, targets, held_out, None, input_names=names, target_name="progression")


@datasets.register("csv", "CSV file", "Your own table with a header line; the last or the named column is the target.")
def table(scenario: Scenario) -> Dataset:
    header, rows = _read(scenario.data_file)
    target = _target_index(scenario.target_column, header)
    inputs = np.array(
        [[_number(cell, header[i], line, scenario) for i, cell in enumerate(row) if i != target] for line, row in rows]
    )
    column = [row[target] for _, row in rows]
    targets, classes = _targets(column, rows, header[target], scenario)
    names = tuple(name for i, name in enumerate(header) if i != target)
    held_out = every_fifth(len(rows), scenario.data_seed)
    return Dataset(inputs, targets, held_out, classes, input_names=names, target_name=header[target])


def check_file(name: str, largest: int = LARGEST_FILE) -> Path:
    """The path of a readable file of bearable size. Raises DataError."""
    if not name:
        raise DataError("data_file", name, "choose a file")
    try:
        path = Path(name).expanduser()
    except RuntimeError:  # ~somebody who is not known here
        raise DataError("data_file", name, "there is no such user") from None
    try:
        if not path.is_file():
            raise DataError("data_file", name, "there is no such file")
        size = path.stat().st_size
    except OSError as error:
        raise DataError("data_file", name, f"cannot be read: {error.strerror}") from None
    if size > largest:
        raise DataError("data_file", name, f"it has {size / 1e6:,.0f} MB; allowed: up to {largest / 1e6:,.0f} MB")
    return path


def _read(name: str) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """The header and the rows with their line numbers."""
    try:
        with check_file(name).open(newline="", encoding="utf-8-sig") as file:
            reader = csv.reader(file)
            header = [cell.strip() for cell in next(reader, [])]
            rows = [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except (UnicodeDecodeError, csv.Error):
        raise DataError("data_file", name, "allowed: a CSV file of UTF-8 text") from None
    except OSError as error:
        raise DataError("data_file", name, f"cannot be read: {error.strerror}") from None
    if len(header) < 2 or len(rows) < 10:
        raise DataError("data_file", name, "allowed: a header line with two columns or more, and ten rows or more")
    for line, row in rows:
        if len(row) != len(header):
            raise DataError("data_file", name, f"line {line} has {len(row)} columns, the header {len(header)}")
    return header, rows


def _target_index(column: str, header: list[str]) -> int:
    if not column:
        return len(header) - 1
    if column not in header:
        raise DataError("target_column", column, "allowed: " + ", ".join(header[:20]))
    return header.index(column)


def _number(cell: str, column: str, line: int, scenario: Scenario) -> float:
    try:
        number = float(cell)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise DataError(
            "data_file", scenario.data_file, f"line {line}, column {column}: {cell!r} is not a finite number"
        )
    return number


def _targets(
    column: list[str], rows: list[tuple[int, list[str]]], name: str, scenario: Scenario
) -> tuple[NDArray[Any], tuple[str, ...] | None]:
    """Classes where the loss needs them or the column holds text, else numbers."""
    cells = [cell.strip() for cell in column]
    if not losses[scenario.loss].classes and all(_is_number(cell) for cell in cells):
        return np.array([_number(c, name, line, scenario) for c, (line, _) in zip(cells, rows, strict=True)]), None
    for cell, (line, _) in zip(cells, rows, strict=True):
        if not cell or cell.lower() == "nan":
            raise DataError("data_file", scenario.data_file, f"line {line}, column {name}: the target is missing")
    classes = sorted(set(cells), key=lambda c: (0, float(c), c) if _is_number(c) else (1, 0.0, c))
    if not 2 <= len(classes) <= MOST_CLASSES:
        count = "one class" if len(classes) == 1 else f"{len(classes)} classes"
        raise DataError(
            "target_column", name,
            f"it holds {count}; allowed: 2 to {MOST_CLASSES}, or numbers with the loss mse, huber or mae",
        )  # fmt: skip
    number_of = {c: i for i, c in enumerate(classes)}
    return np.array([number_of[c] for c in cells]), tuple(classes)


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True

"""Tables: the diabetes set, and the user's own files, whose rows are examples or moments of a series."""

from __future__ import annotations

import contextlib
import csv
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gradsim.choices import datasets, decimal_signs, header_lines, losses, separators, tasks
from gradsim.data.dataset import DataError, Dataset, Sizes, guess_of, shipped
from gradsim.data.table.arrow import LARGE, NotPlain, read_fast, read_parquet
from gradsim.data.table.choice import MOST_CLASSES, Roles, roles
from gradsim.data.table.columns import Table, read_carefully, with_meaning
from gradsim.data.table.layout import HEAD, SEPARATORS, Layout, encoding_of, layout_of
from gradsim.data.table.learned import learn, numbers_of
from gradsim.data.table.windows import window_sizes, windows_of
from gradsim.language import tr
from gradsim.reading import Unreadable, open_bounded

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

READS = (
    "data_file", "target_column", "left_out", "text_columns", "missing_values", "separator", "decimal_sign", "header_line",
)  # fmt: skip
_PARQUET = b"PAR1"

separators.register("auto", "As found", "The one that cuts most lines into equally many columns.")(None)
for _key, _sign in SEPARATORS.items():
    separators.register(_key, _key.capitalize(), f"Columns are separated by a {_key}.")(_sign)
decimal_signs.register("auto", "As found", "A comma where numbers such as 5,1 are found, else a point.")(None)
decimal_signs.register("point", "Point", "Numbers such as 5.1")(".")
decimal_signs.register("comma", "Comma", "Numbers such as 5,1")(",")
header_lines.register("auto", "As found", "Names where text stands above numbers; a first line of numbers is data.")(
    None
)
header_lines.register("yes", "Names", "The first line names the columns.")(True)
header_lines.register("no", "Data", "The first line is data; columns are called column 1, column 2, ...")(False)


@datasets.register(
    "diabetes", "Diabetes", "442 patients, 10 figures each; target: progression 25..346 (Efron et al. 2004)."
)
def diabetes(scenario: Scenario) -> Dataset:
    inputs, targets, held_out, columns = shipped("diabetes", "inputs", "targets", "held_out", "columns")
    names = tuple(str(name) for name in columns)
    return Dataset(inputs, targets, held_out, None, input_names=names, target_name="progression")


@datasets.register(
    "csv",
    "Table file",
    "Your own table: CSV, also packed (gzip, zip), or Parquet.",
    reads=READS,
)
def table(scenario: Scenario) -> Dataset:
    name = scenario.data_file
    with in_words(name):
        found = _read(scenario)
        chosen = roles(found, scenario)
        needs_classes = losses[scenario.loss].classes
        return learn(found, chosen, name, scenario.missing_values, needs_classes, scenario.data_seed)


@tasks.register(
    "series",
    "Series file",
    "Your own table, a row for each moment: what comes after so many rows, or which class the last of them has.",
    reads=(*READS, "time_steps", "input_scaling"),
)
def series(scenario: Scenario) -> Dataset:
    name = scenario.data_file
    with in_words(name):
        found = _read(scenario, fewest=1)
        chosen = roles(found, scenario, over_time=True)
        needs_classes = losses[scenario.loss].classes
        rows = numbers_of(found, chosen, name, scenario.missing_values, needs_classes, own_past=True)
        return windows_of(rows, scenario.time_steps, name)


@guess_of(table)
def table_sizes(scenario: Scenario) -> Sizes:
    """From the size of the file and its first lines, about. Raises DataError."""
    return _sizes(scenario)[0]


@guess_of(series)
def series_sizes(scenario: Scenario) -> Sizes:
    """The same."""
    rows, classes = _sizes(scenario)
    return window_sizes(rows, scenario.time_steps, classes)


@dataclass(slots=True)
class Beginning:
    """What the first lines of a table say of all of it. ``layout``: None of a Parquet file, which is read whole."""

    table: Table
    roles: Roles
    layout: Layout | None
    ends_at: int
    """Bytes of the text; 0 where it is all of it"""


def beginning(scenario: Scenario) -> Beginning:
    """Raises DataError."""
    over_time, layout, ends_at = scenario.through_time, None, 0
    fewest = 1 if over_time else 2
    with in_words(scenario.data_file):
        path = _table_at(scenario.data_file)
        with open_bounded(path, unpack=True) as file:
            head = file.read(HEAD)
        if head.startswith(_PARQUET):
            found = _read(scenario, fewest)
        else:
            if len(head) == HEAD:
                head = head[: head.rfind(b"\n") + 1] or head
                ends_at = len(head)
            layout = _layout(scenario, head, fewest)
            found = read_carefully(head, layout)
        chosen = roles(found, scenario, over_time=over_time)
    return Beginning(found, chosen, layout, ends_at)


def _sizes(scenario: Scenario) -> tuple[Sizes, bool]:
    """Of the rows, and whether the target is of classes."""
    found = beginning(scenario)
    table, chosen = found.table, found.roles
    columns = [with_meaning(table.columns[i], table.decimal)[0] for i in (*chosen.inputs, chosen.target)]
    different = [1 if column.codes is None else len(column.texts()[1]) for column in columns]
    target = columns[-1]
    classes = losses[scenario.loss].classes or target.codes is not None
    if classes:
        different[-1] = len(target.texts()[1])
    n = len(target.numbers)
    if found.ends_at:
        n = round(n * max(_bytes_of_text(scenario.data_file) / found.ends_at, 1.0))
    inputs = sum(different[:-1]) + (scenario.through_time and not classes)
    return Sizes(n, 1, inputs, min(different[-1], MOST_CLASSES)), classes


def is_table(scenario: Scenario) -> bool:
    """Whether what is learned is a table of the user's own."""
    return (scenario.task if scenario.through_time else scenario.dataset) in ("csv", "series")


def named_file(name: str) -> Path:
    """The path that a field of a scenario names. Raises DataError."""
    if not name:
        raise DataError("data_file", name, tr("choose a file"))
    try:
        return Path(name).expanduser()
    except RuntimeError:  # ~somebody who is not known here
        raise DataError("data_file", name, tr("there is no such user")) from None


@contextlib.contextmanager
def in_words(name: str) -> Iterator[None]:
    """Whatever is wrong with a table becomes a DataError."""
    try:
        yield
    except Unreadable as error:
        raise DataError("data_file", name, str(error)) from None
    except csv.Error as error:  # a cell that is too long, or the end of a line within one
        raise DataError(
            "data_file", name, tr("it is no table: {error}; allowed: CSV and Parquet").format(error=error)
        ) from None
    except UnicodeError:
        raise DataError(
            "data_file", name, tr("it begins as UTF-16, but is cut off or damaged; save it as UTF-8")
        ) from None


def _table_at(name: str) -> Path:
    """Raises DataError."""
    path = named_file(name)
    if os.path.isdir(path):  # noqa: PTH112 # unlike Path.is_dir, this takes any name
        raise DataError(
            "data_file", name, tr("it is a folder, and a table is a file; the dataset images reads folders")
        )
    return path


def _read(scenario: Scenario, fewest: int = 2) -> Table:
    """``fewest``: columns that it must have."""
    path = _table_at(scenario.data_file)
    with open_bounded(path, unpack=True) as file:
        if file.peek(4)[:4] == _PARQUET:  # type: ignore[attr-defined]
            return read_parquet(file, fewest)
        head = file.read(LARGE)
        encoding_of(head[:-3])  # what is no text is not read on; the end may lie within a character
        if len(head) == LARGE:
            whole = head[: head.rfind(b"\n") + 1] or head
            with contextlib.suppress(NotPlain):
                return read_fast(path, whole, _layout(scenario, whole, fewest))
        content = b"".join([head, *iter(lambda: file.read(1 << 22), b"")])
    return read_carefully(content, _layout(scenario, content, fewest))


def _layout(scenario: Scenario, content: bytes, fewest: int) -> Layout:
    signs = scenario.separator, scenario.decimal_sign, scenario.header_line
    return layout_of(content, encoding_of(content), *signs, fewest)


def _bytes_of_text(name: str) -> int:
    """Those of a packed file are counted. Raises DataError."""
    path = _table_at(name)
    with in_words(name), open_bounded(path) as file:
        if file.read(2) not in (b"\x1f\x8b", b"PK"):
            return path.stat().st_size
    with in_words(name), open_bounded(path, unpack=True) as file:
        return sum(map(len, iter(lambda: file.read(1 << 20), b"")))

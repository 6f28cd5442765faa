"""The columns of a table, read line by line with care: numbers, words, and what is missing."""

from __future__ import annotations

import csv
import io
import math
import sys
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from gradsim.data.table.cells import booleans, dates, is_missing, number, plain_number
from gradsim.data.table.layout import Layout
from gradsim.fields import short, shorten
from gradsim.language import tr, whole
from gradsim.reading import MOST_NUMBERS, Unreadable, lines, watch

Floats = NDArray[np.float64]
NUMBER, MISSING_VALUE = -1, -2
MOST_WORDS = 1_000_000
"""Different words in all columns together."""


@dataclass(slots=True)
class Column:
    """``numbers`` (n,): NaN where there is none. ``codes`` (n,): NUMBER, MISSING_VALUE, or the place of a word among
    ``words``; None where there are no words, so that all that is NaN is missing."""

    name: str
    numbers: Floats
    codes: NDArray[np.int32] | None = None
    words: tuple[str, ...] = ()

    @property
    def missing(self) -> NDArray[np.bool_]:
        return np.isnan(self.numbers) if self.codes is None else self.codes == MISSING_VALUE

    def kept(self, rows: NDArray[np.bool_]) -> Column:
        codes = None if self.codes is None else self.codes[rows]
        return Column(self.name, self.numbers[rows], codes, self.words)

    def texts(self) -> tuple[NDArray[np.int64], tuple[str, ...]]:
        """Each value as a class: (n,) places among the different texts, numbers first and in their order. A missing one
        has -1."""
        values, places = np.unique(self.numbers, return_inverse=True)
        found = int(np.count_nonzero(~np.isnan(values)))
        places = np.where(np.isnan(self.numbers), -1, places)
        texts = [f"{value:.12g}" for value in values[:found]]
        if self.codes is not None:
            used = np.unique(self.codes[self.codes >= 0])
            order = sorted(used, key=lambda code: self.words[code])
            place_of = np.full(len(self.words) + 1, -1)
            place_of[order] = found + np.arange(len(order))
            places = np.where(self.codes >= 0, place_of[self.codes], places)
            texts += [self.words[code] for code in order]
        return places, tuple(texts)


@dataclass(slots=True)
class Table:
    """``matrix`` (n or more, columns): memory that the columns' numbers lie in, where they lie together."""

    columns: list[Column]
    lines: Sequence[int]
    """(n,) the line of each row in the file"""
    told: tuple[str, ...] = ()
    """What is worth saying of how it was read"""
    header: bool = True
    decimal: str = "point"
    matrix: Floats | None = None

    def with_rows(self, rows: NDArray[np.bool_]) -> Table:
        """Of these rows only, in memory of its own."""
        lines = [self.lines[i] for i in np.flatnonzero(rows).tolist()]
        return Table([column.kept(rows) for column in self.columns], lines, self.told, self.header, self.decimal)

    def gaps(self) -> list[int]:
        """How many values of each column are missing."""
        if self.matrix is None:
            return [int(np.count_nonzero(column.missing)) for column in self.columns]
        counts = np.zeros(len(self.columns), dtype=np.int64)
        for start in range(0, len(self.matrix), 1000):  # row by row, as the numbers lie in memory
            part = self.matrix[start : start + 1000]
            holed = np.flatnonzero(np.isnan(part.sum(axis=0)))
            counts[holed] += np.count_nonzero(np.isnan(part[:, holed]), axis=0)
        for i, column in enumerate(self.columns):
            if column.codes is not None:
                counts[i] = np.count_nonzero(column.missing)
        return [int(count) for count in counts]


def names_of(content: bytes, layout: Layout) -> tuple[list[str], int]:
    """The columns' names without outer spaces, and how many lines they take. Raises Unreadable for one that stands twice."""
    if not layout.header:
        return [f"column {i + 1}" for i in range(layout.width)], 0
    rows = csv.reader(_lines(content, layout), delimiter=layout.separator)
    names = [cell.strip() for cell in next(rows)]
    if len(names) == layout.width - 1:
        names.insert(0, "")  # of row names, as R writes them
    if len(names) != layout.width:
        raise Unreadable(
            tr("line {line}, the header, has {names} columns, the lines below have {width}").format(
                line=layout.line, names=len(names), width=layout.width
            )
        )
    names = [name or f"column {i + 1}" for i, name in enumerate(names)]
    for name in names:
        if names.count(name) > 1:
            places = [str(i + 1) for i, other in enumerate(names) if other == name]
            raise Unreadable(
                tr("column {name} stands twice in the header (columns {places}); rename one of them").format(
                    name=short(name), places=", ".join(places[:2])
                )
            )
    return names, rows.line_num


def read_carefully(content: bytes, layout: Layout) -> Table:
    """All rows of a table; what is wrong with one is said with its line. Raises Unreadable."""
    names, header = names_of(content, layout)
    columns, line_numbers, words = [_Cells(name) for name in names], array("i"), 0
    width, count = len(names), 0
    rows = csv.reader(_lines(content, layout), delimiter=layout.separator)
    for row in rows:
        if rows.line_num <= header or not row or row[0].startswith("#"):
            continue
        line = layout.line + rows.line_num - 1
        if len(row) != width:
            if not any(map(str.strip, row)):
                continue
            text = tr("line {line} has {n} columns of {width}; mend the line, or take it out")
            if len(row) == 1:
                text = tr("line {line} has 1 column of {width}; mend the line, or take it out")
            raise Unreadable(text.format(line=line, n=len(row), width=width))
        for column, cell in zip(columns, row, strict=True):
            words += column.add(cell, line, layout.decimal)
        line_numbers.append(line)
        count += width
        if count > MOST_NUMBERS:
            raise Unreadable(tr("it holds too many numbers; allowed: up to {most}").format(most=whole(MOST_NUMBERS)))
        if words > MOST_WORDS:
            raise Unreadable(
                tr("it holds too many different words; allowed: up to {most}").format(most=whole(MOST_WORDS))
            )
    return Table([column.column() for column in columns], line_numbers, layout.told, layout.header, layout.decimal)


def _lines(content: bytes, layout: Layout) -> Iterator[str]:
    """From the first line of the table on."""
    file, seen_by = io.BytesIO(content), watch()
    for i, line in enumerate(islice(lines(file, layout.encoding), layout.line - 1, None)):
        if i % 1000 == 0:
            seen_by.tell(file.tell() / max(len(content), 1))
        yield line


class _Cells:
    """A column that grows cell by cell."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._numbers = array("d")
        self._codes: array[int] | None = None
        self._places: dict[str, int] = {}

    def add(self, cell: str, line: int, decimal: str) -> bool:
        """Whether it is a new word. Raises Unreadable for a number that is not finite."""
        value = plain_number(cell, decimal)
        if value is not None:
            if math.isinf(value):
                raise Unreadable(
                    tr("line {line}, column {name}: {cell} is not a finite number").format(
                        line=line, name=short(self.name), cell=short(cell)
                    )
                )
            self._numbers.append(value)
            if self._codes is not None:
                self._codes.append(NUMBER)
            return False
        new = False
        code = MISSING_VALUE
        if not is_missing(cell):
            word = " ".join(cell.split())
            new = word not in self._places
            code = self._places.setdefault(sys.intern(word), len(self._places))
        if self._codes is None:
            self._codes = array("i", [NUMBER]) * len(self._numbers)
        self._numbers.append(math.nan)
        self._codes.append(code)
        return new

    def column(self) -> Column:
        numbers = np.frombuffer(self._numbers) if self._numbers else np.empty(0)
        if self._codes is None or not self._places:
            return Column(self.name, numbers)
        return Column(self.name, numbers, np.frombuffer(self._codes, dtype=np.int32), tuple(self._places))


def with_meaning(column: Column, decimal: str) -> tuple[Column, str]:
    """The column with its words as numbers where all of them are numbers, dates or booleans; and "date" or "yes or no"
    for what it then is."""
    if column.codes is None:
        return column, ""
    some_numbers = bool(np.any(column.codes == NUMBER))
    parsed = [number(word, decimal) for word in column.words]
    values, kind = ([v for v in parsed if v is not None], "") if None not in parsed else (None, "")
    if values is None and not some_numbers:
        values, kind = dates(column.words), "date"
        if values is None:
            values, kind = booleans(column.words), "yes or no"
    if values is None:
        return column, ""
    numbers = np.where(column.codes >= 0, np.array([*values, math.nan])[column.codes], column.numbers)
    return Column(column.name, numbers), kind


def odd_one_out(column: Column, lines: Sequence[int]) -> str:
    """What is wrong with a column of numbers that has a few words in it; empty for one that is of one kind."""
    if column.codes is None:
        return ""
    count = int(np.count_nonzero(column.codes == NUMBER))
    words = np.flatnonzero(column.codes >= 0)
    if count <= len(words) or len(words) == 0:
        return ""
    word = column.words[column.codes[words[0]]]
    text = tr("line {line}, column {name}: {word} is no number, but most of the column are")
    return shorten(text.format(line=lines[words[0]], name=short(column.name), word=short(word)), 200)

"""How the text of a table is laid out: encoding, separator, decimal sign and header line, guessed or as told."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from dataclasses import dataclass

from gradsim.data.table.cells import is_missing, number
from gradsim.language import tr, whole
from gradsim.reading import Unreadable, lines

SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}
LOOKED_AT = 200
"""Lines that the guesses are made from, or fewer where they are long."""
HEAD = 200_000
"""Bytes that hold these lines, as a rule; from so many the size of a table is guessed."""

_COMMA_NUMBER = re.compile(r"[+-]?\d+,\d+%?|[+-]?\d{1,3}(\.\d{3})+,\d+%?")
_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")


@dataclass(frozen=True, slots=True)
class Layout:
    """``line``: the number of the first line that is no comment. ``width``: columns of a line."""

    encoding: str
    separator: str
    decimal: str
    header: bool
    line: int
    width: int
    told: tuple[str, ...]
    """What is worth saying of it"""


def encoding_of(content: bytes) -> str:
    """By the mark at its beginning, or by the zero bytes of UTF-16; else UTF-8 where it is that, and Latin-1 where not.
    Raises Unreadable for what is no text."""
    if content[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16"
    head = content[:200]
    if len(head) >= 4 and len(head) * 2 // 3 >= head.count(0) >= len(head) // 3:
        return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
    if _CONTROL.search(content, 0, HEAD):
        raise Unreadable(tr("it is no table of text; allowed: CSV, also packed with gzip or zip, and Parquet"))
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(content), _AT_ONCE):
            decoder.decode(content[start : start + _AT_ONCE], final=start + _AT_ONCE >= len(content))
    except UnicodeDecodeError:
        return "latin-1" if _UNUSED.search(content) else "cp1252"
    return "utf-8-sig"


_AT_ONCE = 1 << 20
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1b]")
_UNUSED = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
"""Bytes that mean nothing in Windows' kind of Latin-1."""


def layout_of(
    content: bytes,
    encoding: str,
    separator: str = "auto",
    decimal: str = "auto",
    header: str = "auto",
    fewest: int = 2,
) -> Layout:
    """The layout of a table that begins so; what is not ``auto`` is taken as told. ``fewest``: columns that it must have.
    Raises Unreadable."""
    text, line, comments = _first_lines(content, encoding)
    if not text:
        raise Unreadable(tr("it is an empty file; a table has a header line and four rows or more"))
    sign = SEPARATORS.get(separator) or _separator(text)
    rows = [[cell.strip() for cell in row] for row in _rows(text, sign)]
    width = Counter(map(len, rows)).most_common(1)[0][0]
    if width < fewest:
        raise Unreadable(
            tr(
                "it has one column only; a table has a target and at least one input, separated by comma, semicolon, tab or bar"
            )
        )
    even = [row for row in rows[1:] if len(row) == width]
    decimal = _decimal(even, sign) if decimal == "auto" else decimal
    has_header = _has_header(rows[0], even, decimal) if header == "auto" else header == "yes"
    skipped = (
        tr("1 comment line skipped") if comments == 1 else tr("{n} comment lines skipped").format(n=whole(comments))
    )
    told = (
        "" if has_header else tr("no header line: the first line is data"),
        skipped if comments else "",
        "" if encoding == "utf-8-sig" else tr("encoding {name}").format(name=_ENCODINGS[encoding]),
        "" if sign == "," else tr("separator {sign}").format(sign=sign if sign != "\t" else tr("tab")),
        tr("decimal comma") if decimal == "comma" else "",
    )
    return Layout(encoding, sign, decimal, has_header, line, width, tuple(filter(None, told)))


_ENCODINGS = {
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "latin-1": "Latin-1",
    "cp1252": "Latin-1",
}


def _first_lines(content: bytes, encoding: str) -> tuple[list[str], int, int]:
    """The first lines of the table that hold something; the number of the first one in the file, and how many of the lines
    before it are comments."""
    found: list[str] = []
    first, comments, characters = 1, 0, 0
    for place, line in enumerate(lines(io.BytesIO(content), encoding), 1):
        text = line.strip()
        is_comment = text.startswith("#")
        if not found:
            comments += is_comment
            first = place
        if text and not is_comment and (found or not re.fullmatch("sep=.", text)):
            found.append(line)
        characters += len(line)
        if len(found) == LOOKED_AT or (len(found) > 10 and characters > HEAD // 4):
            break
    return found, first, comments


def _rows(text: list[str], separator: str) -> list[list[str]]:
    return [row for row in csv.reader(text, delimiter=separator) if row]


def _separator(text: list[str]) -> str:
    """The one that cuts most lines into equally many columns, and leaves no other one in the cells."""

    def fitness(sign: str) -> tuple[float, float, int]:
        rows = _rows(text, sign)
        width, count = Counter(map(len, rows)).most_common(1)[0]
        if width < 2:
            return (0.0, 0.0, 0)
        cells = [cell for row in rows for cell in row]
        others = [s for s in SEPARATORS.values() if s != sign]
        clean = sum(
            not any(s in cell for s in others) or _COMMA_NUMBER.fullmatch(cell.strip()) is not None for cell in cells
        )
        return (round(count / len(rows), 1), clean / len(cells), width)

    return max(SEPARATORS.values(), key=fitness)


def _decimal(rows: list[list[str]], separator: str) -> str:
    """A comma, where there are numbers such as 5,1. 1,234 is thousands where the comma also separates, else decimal."""
    found = [cell for row in rows for cell in row if _COMMA_NUMBER.fullmatch(cell)]
    if not found or (separator == "," and all(_THOUSANDS.fullmatch(cell) for cell in found)):
        return "point"
    return "comma"


def _has_header(first: list[str], rows: list[list[str]], decimal: str) -> bool:
    """Whether the first line has names: text above a column of numbers. A line with numbers that has none is data, and so
    is text that comes again below."""

    def is_number(cell: str) -> bool:
        return number(cell, decimal) is not None

    columns = list(zip(*rows, strict=True)) if rows else []
    if len(first) != len(columns):
        return not all(map(is_number, first))
    for name, column in zip(first, columns, strict=True):
        present = [cell for cell in column if not is_missing(cell)]
        if not is_missing(name) and not is_number(name) and present and all(map(is_number, present)):
            return True
    if any(map(is_number, first)):
        return False
    return not any(name in column for name, column in zip(first, columns, strict=True) if not is_missing(name))

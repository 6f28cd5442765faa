"""On which line of a TOML text a key stands: tomllib tells that of faults in the syntax only."""

from __future__ import annotations

import re
from collections.abc import Iterator

Path = tuple[str | int, ...]
"""Names of tables and keys from the top; the number of an element, counted from 0, after the name of its array."""
_HEADER = re.compile(r"\s*(\[\[?)([^\[\]]+)\]")
_KEY = re.compile(r"\s*((?:[\w-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*(?:[\w-]+|\"[^\"]*\"|'[^']*'))*)\s*=")
_PART = re.compile(r"[\w-]+|\"[^\"]*\"|'[^']*'")
_MARKS = re.compile(r"\"\"\"|'''|\"(?:\\.|[^\"\\])*\"|'[^']*'|#|[\[\]{}]")


def lines_of(text: str) -> dict[Path, int]:
    """The line, counted from 1, of each table, of each key that begins a line, and of each table in an array."""
    found: dict[Path, int] = {(): 1}
    counts: dict[Path, int] = {}
    table: Path = ()
    last: Path = ()
    for number, line in _beginnings(text):
        if line is None:
            counts[last] = counts.get(last, -1) + 1
            found.setdefault((*last, counts[last]), number)
        elif header := _HEADER.match(line):
            table = _table(_names(header[2]), header[1] == "[[", counts)
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            last = (*table, *_names(key[1]))
            found.setdefault(last, number)
    return found


def line_of(found: dict[Path, int], path: Path) -> int:
    """The line of a table or key; of one that is not in ``found``, the line of what it stands in."""
    while path not in found:
        path = path[:-1]
    return found[path]


def _names(text: str) -> list[str]:
    return [part.strip("\"'") for part in _PART.findall(text)]


def _table(names: list[str], is_element: bool, counts: dict[Path, int]) -> Path:
    """The path of a header: each name that is an array stands for its newest element."""
    path: Path = ()
    for i, name in enumerate(names):
        path = (*path, name)
        if is_element and i == len(names) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _beginnings(text: str) -> Iterator[tuple[int, str | None]]:
    """Number and text of each line that does not begin inside a string or brackets; number and None of each table in an
    array."""
    inside, depth = "", 0
    for number, line in enumerate(text.split("\n"), start=1):
        if not inside and not depth:
            yield number, line
        is_header = not inside and not depth and _HEADER.match(line)
        at = 0
        while not is_header and at <= len(line):
            if inside:
                end = line.find(inside, at)
                if end < 0:
                    break
                inside, at = "", end + 3
                continue
            mark = _MARKS.search(line, at)
            if not mark or mark[0] == "#":
                break
            at = mark.end()
            if mark[0] in ('"""', "'''"):
                inside = mark[0]
            elif mark[0] in "[{":
                depth += 1
                if mark[0] == "{" and depth == 2:
                    yield number, None
            elif mark[0] in "]}":
                depth = max(0, depth - 1)

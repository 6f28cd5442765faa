"""The tables of a lesson's file, with care: each value in its type and its bounds, each fault with its line and field."""

from __future__ import annotations

import difflib
import math
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from gradsim.fields import LONGEST_MESSAGE, short, shorten
from gradsim.lab.lessons.conditions import Condition, parse
from gradsim.lab.lessons.lines import Path, line_of, lines_of
from gradsim.lab.lessons.sentences import with_kinds

T = TypeVar("T")
LONGEST_TEXT = 4000
"""Characters of a step's text."""
_DIGITS = re.compile(r"\d[\d_]{4000}")


class LessonError(ValueError):
    """What is wrong in a lesson's file. ``line``: from 1; 0 where the file could not be read. ``field``: such as
    "steps.3.until"; empty where the syntax is wrong. ``str()`` says all in one line."""

    def __init__(self, file: str, line: int, field: str, problem: str) -> None:
        self.file, self.line, self.field, self.problem = file, line, field, problem
        head = shorten(file, 60) + (f", line {line}" if line else "") + (f", {shorten(field, 60)}" if field else "")
        super().__init__(f"{head}: {shorten(problem, LONGEST_MESSAGE - len(head) - 2)}")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.file, self.line, self.field, self.problem)


@dataclass(frozen=True, slots=True)
class Table:
    """``values`` as tomllib gave them; ``path`` leads to them. ``asked`` remembers the names that the reader knows."""

    values: dict[str, Any]
    file: str
    lines: dict[Path, int]
    path: Path = ()
    asked: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, content: bytes, file: str) -> Table:
        """Raises LessonError."""
        try:
            text = content.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            raise LessonError(file, content[: error.start].count(b"\n") + 1, "", "it is not UTF-8 text") from None
        try:
            return cls(tomllib.loads(text), file, lines_of(text))
        except RecursionError:
            raise LessonError(file, 1, "", "brackets are nested too deep") from None
        except ValueError as error:
            raise _syntax(error, text, file) from None

    def fault(self, name: str, problem: str) -> LessonError:
        path = (*self.path, name) if name else self.path
        said = ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
        return LessonError(self.file, line_of(self.lines, path), said, problem)

    def refuse(self, name: str, allowed: str) -> LessonError:
        if name not in self.values:
            return self.fault(name, f"it is missing; allowed: {allowed}")
        return self.fault(name, f"{short(self.values[name])} is not allowed; allowed: {allowed}")

    def try_to(self, name: str, make: Callable[[], T]) -> T:
        """What ``make`` returns; the ValueError that it raises is a fault of this field."""
        try:
            return make()
        except ValueError as error:
            raise self.fault(name, str(error)) from None

    def check_names(self) -> None:
        """Called at last: refuses what nothing has asked for."""
        for name in self.values:
            if name not in self.asked:
                near = difflib.get_close_matches(name[:100], self.asked, n=1)
                hint = f"did you mean {near[0]}?" if near else f"allowed: {', '.join(sorted(self.asked))}"
                raise self.fault(name, f"there is no such field; {hint}")

    def get(self, name: str) -> Any:
        self.asked.add(name)
        return self.values.get(name)

    def line_of_text(self, name: str, most: int, default: str | None = None) -> str:
        """One line; ``default`` None: it must be there."""
        value = self.get(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or not value.strip() or len(value) > most or not value.isprintable():
            raise self.refuse(name, f"one line of text, up to {most} characters")
        return value.strip()

    def matching(self, name: str, pattern: re.Pattern[str], such: str, default: str) -> str:
        value = self.line_of_text(name, 40, default)
        if not pattern.fullmatch(value):
            raise self.refuse(name, such)
        return value

    def markdown(self, name: str, default: str | None = None) -> str:
        """Text of several lines, with a kind in each of its places for figures."""
        value = self.get(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or not value.strip() or len(value) > LONGEST_TEXT:
            raise self.refuse(name, f"text, up to {LONGEST_TEXT:,} characters")
        if not value.replace("\n", "").replace("\t", "").isprintable():
            raise self.fault(name, "it has characters that cannot be shown")
        text: str = value.strip()
        return self.try_to(name, lambda: with_kinds(text))

    def whole(self, name: str, low: int, high: int, default: int | None = None) -> int:
        value = self.get(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise self.refuse(name, f"a whole number from {low} to {high}")
        return value

    def real(self, name: str, low: float, high: float, default: float | None = None) -> float:
        value = self.get(name)
        if value is None and default is not None:
            return default
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or not math.isfinite(value) or not low <= value <= high:
            raise self.refuse(name, f"a number from {low:g} to {high:g}")
        return float(value)

    def texts(self, name: str) -> tuple[str, ...]:
        """One text or a list of them; empty where there is none."""
        value = self.get(name)
        values = [] if value is None else [value] if isinstance(value, str) else value
        if not isinstance(values, list) or not all(isinstance(v, str) for v in values) or len(values) > 60:
            raise self.refuse(name, "a text, or a list of texts")
        return tuple(values)

    def conditions(self, name: str) -> tuple[Condition, ...]:
        """One or several, of which all must hold."""
        texts = self.texts(name)
        if not texts:
            raise self.refuse(name, 'conditions, such as "share of layer 1 at least 10 %"')
        return self.try_to(name, lambda: tuple(condition for text in texts for condition in parse(text)))

    def values_of(self, name: str) -> dict[str, Any]:
        """A table of values of any type."""
        value = self.get(name)
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise self.refuse(name, "a table of a scenario's fields, such as { depth = 20 }")
        return value

    def table(self, name: str) -> Table:
        value = self.get(name)
        if not isinstance(value, dict):
            raise self.refuse(name, f"a table, [...{name}]")
        return Table(value, self.file, self.lines, (*self.path, name))

    def tables(self, name: str, least: int, most: int) -> list[Table]:
        value = self.get(name)
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise self.refuse(name, f"{least} to {most} tables, each begun by [[{name}]]")
        if not least <= len(value) <= most:
            raise self.fault(name, f"there are {len(value)}; allowed: {least} to {most}")
        return [Table(each, self.file, self.lines, (*self.path, name, i)) for i, each in enumerate(value)]


def _syntax(error: ValueError, text: str, file: str) -> LessonError:
    """tomllib's own words, with the line in front."""
    found = re.fullmatch(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", str(error), re.DOTALL)
    if found:
        line = int(found[2]) if found[2] else text.count("\n") + 1
        return LessonError(file, line, "", f"{found[1]}{f' at column {found[3]}' if found[3] else ' at the end'}")
    digits = _DIGITS.search(text)  # what int() refuses, tomllib passes on without a line
    line = text.count("\n", 0, digits.start()) + 1 if digits else 1
    return LessonError(file, line, "", "a number has too many digits" if digits else str(error))

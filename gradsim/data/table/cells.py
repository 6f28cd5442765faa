"""What the text of a cell means: a number in any of the usual spellings, a date, or nothing at all."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import UTC, datetime

MISSING = ("", "na", "n/a", "#n/a", "nan", "?", "-", "null", "none", "<na>")
"""What stands for a missing value, in any case of letters."""

_GROUPS = {
    "point": re.compile(r"\d{1,3}(?:([, '’\u00a0\u202f])\d{3})(?:\1\d{3})*(?:\.\d+)?"),
    "comma": re.compile(r"\d{1,3}(?:([. '’\u00a0\u202f])\d{3})(?:\1\d{3})*(?:,\d+)?"),
}
"""Digits in groups of three, by the decimal sign that they have."""
_AROUND = re.compile(r"([+-]?)\s*[$€£¥]?\s*([\d.,].*?)\s*([$€£¥%]?)")
_SEPARATED_DATE = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?)?")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = 86400.0


def is_missing(cell: str) -> bool:
    return cell.strip().lower() in MISSING


def plain_number(cell: str, decimal: str = "point") -> float | None:
    """A number as programs write it, with a decimal ``comma`` if so said; None for anything else. inf where it is too
    large."""
    if decimal == "comma":
        if "." in cell and "," in cell:
            return None
        cell = cell.replace(",", ".")
    elif "," in cell:
        return None
    try:
        number = float(cell)
    except ValueError:
        return None
    return None if math.isnan(number) or "_" in cell else number


def number(cell: str, decimal: str = "point") -> float | None:
    """A number as people write it: with thousands in groups, a percent sign (5% is 0.05) or a currency sign."""
    groups = _GROUPS[decimal]
    found = _AROUND.fullmatch(cell.strip())
    if found is None:
        return plain_number(cell, decimal)
    sign, digits, unit = found.groups()
    if match := groups.fullmatch(digits):
        digits = digits.replace(match[1], "")
    value = plain_number(digits, decimal)
    if value is None:
        return None
    return (-value if sign == "-" else value) / (100 if unit == "%" else 1)


def dates(words: Sequence[str]) -> list[float] | None:
    """Days since 1970 where all the words are dates: 2024-01-31 with or without a time, or 31.1.2024, 1/31/2024. None else.

    Whether the day or the month comes first is seen from a figure above 12; without one the day is first after points and
    the month after strokes.
    """
    if words and all(_ISO_DATE.fullmatch(word) for word in words):
        return _moments(words)
    matches = [_SEPARATED_DATE.fullmatch(word) for word in words]
    if not words or not all(matches):
        return None
    parts = [(int(m[1]), int(m[3]), int(m[4])) for m in matches if m]
    month_first = all(first <= 12 for first, _, _ in parts) and (
        any(second > 12 for _, second, _ in parts) or "/" in words[0]
    )
    return _moments([f"{y:04d}-{a if month_first else b:02d}-{b if month_first else a:02d}" for a, b, y in parts])


def _moments(words: Sequence[str]) -> list[float] | None:
    try:
        moments = [datetime.fromisoformat(word) for word in words]
    except ValueError:  # 30 February
        return None
    return [((m if m.tzinfo else m.replace(tzinfo=UTC)) - _EPOCH).total_seconds() / _DAY for m in moments]


_BOOLEANS = tuple(
    {no: 0.0, yes: 1.0} for no, yes in (("false", "true"), ("no", "yes"), ("f", "t"), ("n", "y"), ("off", "on"))
)


def booleans(words: Sequence[str]) -> list[float] | None:
    """0 and 1 where the words are a pair such as no and yes, in any case of letters; None else."""
    small = [word.lower() for word in words]
    for pair in _BOOLEANS:
        if small and set(small) <= set(pair):
            return [pair[word] for word in small]
    return None

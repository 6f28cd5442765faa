"""Shares as a person says them: "a quarter", "two thirds", "1 in 500,000", "4 times"."""

from __future__ import annotations

import math
from bisect import bisect
from collections.abc import Callable
from itertools import pairwise

from gradsim.words.numbers import GAP, short

FRACTIONS = {
    1 / 10: "a tenth", 1 / 8: "an eighth", 1 / 6: "a sixth", 1 / 5: "a fifth", 1 / 4: "a quarter", 1 / 3: "a third",
    2 / 5: "two fifths", 1 / 2: "half", 3 / 5: "three fifths", 2 / 3: "two thirds", 3 / 4: "three quarters",
    9 / 10: "nine tenths", 1.0: "all",
}  # fmt: skip
"""Between the smallest of them and 1 a share is said as the nearest one, by their ratio."""
ROUNDING = 1.16
"""What is said is at most so many times too large or too small."""
SMALLEST, LARGEST = math.sqrt(1 / 10 / 11), math.sqrt(1.1)
"""Below and above there is no such fraction."""
BEYOND = 1e15
_VALUES = list(FRACTIONS)
_LIMITS = [math.sqrt(a * b) for a, b in pairwise(_VALUES)]
_LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def share_words(share: float) -> str:
    """Such as "a quarter", "1 in 500,000", "4 times"; "nothing" for 0. Beyond BEYOND nobody knows what a number means."""
    if math.isnan(share) or share < 0:
        return short(share)
    if share == 0:
        return "nothing"
    if share >= LARGEST:
        return f"{_count(share)} times"
    if share < 1 / BEYOND:
        return f"next{GAP}to{GAP}nothing"
    if share < SMALLEST:
        return f"1{GAP}in{GAP}{_count(1 / share)}"
    return list(FRACTIONS.values())[bisect(_LIMITS, share)]


def share_of(share: float) -> str:
    """The same before what it is a share of: "a quarter of", "1 part in 500,000 of", "4 times"."""
    if share >= LARGEST:
        return share_words(share)
    return f"{share_words(share)} of".replace(f"1{GAP}in", f"1{GAP}part in")


def ratio(share: float) -> str:
    """A share as a number that can be multiplied: "1 in 500,000", 0.24, 3,500."""
    return share_words(share) if 1 / BEYOND <= share < SMALLEST else short(share)


def times(factor: float) -> str:
    """What each of many links multiplies by, so exactly that its power is near the whole: "1.12 times", "590 times"."""
    return f"{factor:.3g} times" if factor < 10 else share_words(factor)


NO_LAYER = "No hidden layer: nothing to vanish."
"""Instead of what layer 1 gets, where there is none."""


def gets(share: float, through_time: bool, tr: Callable[[str], str] = str) -> str:
    """What layer 1, or time step 1, gets: "layer 1 gets a quarter of the output's gradient". ``tr`` translates."""
    text = (
        tr("time step 1 gets {share} the last one's gradient")
        if through_time
        else tr("layer 1 gets {share} the output's gradient")
    )
    return text.format(share=share_of(share))


def _count(value: float) -> str:
    """A number above 1 in two digits: 1.3, 4, 2,400, 3.1 million."""
    if math.isinf(value):
        return "∞"
    if value > BEYOND:
        return f"over 1,000{GAP}trillion"
    value = float(f"{value:.1e}")
    for size, name in _LARGE:
        if value >= size:
            return f"{value / size:.3g}{GAP}{name}"
    return f"{value:,.0f}" if value >= 10 else f"{value:.2g}"

"""Shares as a person says them: "a quarter", "two thirds", "1 in 500,000", "4 times"."""

from __future__ import annotations

import math
from bisect import bisect
from itertools import pairwise

from gradsim.language import spoken, tr, whole
from gradsim.words.numbers import percent, short, significant

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


def share_words(share: float) -> str:
    """Such as "a quarter", "1 in 500,000", "4 times"; "nothing" for 0. Beyond BEYOND nobody knows what a number means."""
    if math.isnan(share) or share < 0:
        return short(share)
    if share == 0:
        return tr("nothing")
    if share >= LARGEST:
        return tr("{n} times").format(n=_count(share, of=True))
    if share < 1 / BEYOND:
        return tr("next\u00a0to\u00a0nothing")
    if share < SMALLEST:
        return tr("1\u00a0in\u00a0{n}").format(n=_count(1 / share))
    return tr(list(FRACTIONS.values())[bisect(_LIMITS, share)])


def share_of(share: float) -> str:
    """The same before what it is a share of: "a quarter of", "1 part in 500,000 of", "4 times"."""
    if share >= LARGEST:
        return _times_of(_count(share, of=True))
    if 1 / BEYOND <= share < SMALLEST:
        return tr("1\u00a0part in\u00a0{n} of").format(n=_count(1 / share))
    return tr("{share} of").format(share=share_words(share))


def ratio(share: float) -> str:
    """A share as a number that can be multiplied: "1 in 500,000", 0.24, 3,500."""
    return share_words(share) if 1 / BEYOND <= share < SMALLEST else short(share)


def times(factor: float) -> str:
    """What each of many links multiplies by, so exactly that its power is near the whole: "1.12 times", "590 times"."""
    return tr("{n} times").format(n=significant(factor, 3)) if factor < 10 else share_words(factor)


def part_of(factor: float) -> str:
    """What one link passes on, before what it is a part of: "24 % of", "1.12 times"."""
    if factor >= 2:
        return _times_of(significant(factor, 3) if factor < 10 else _count(factor, of=True))
    return tr("{share} of").format(share=percent(factor))


def _times_of(n: str) -> str:
    """In many languages there is a word between this and what it is a multiple of; in English there is none."""
    return tr("{n} times", "TimesOf").format(n=n)


def no_layer() -> str:
    """Instead of what layer 1 gets, where there is none."""
    return tr("No hidden layer: nothing to vanish.")


def gets(share: float, through_time: bool) -> str:
    """What layer 1, or time step 1, gets: "layer 1 gets a quarter of the output's gradient"."""
    text = (
        tr("time step 1 gets {share} the last one's gradient")
        if through_time
        else tr("layer 1 gets {share} the output's gradient")
    )
    return text.format(share=share_of(share))


def _count(value: float, *, of: bool = False) -> str:
    """A number above 1 in two digits: 1.3, 4, 2,400, 3.1 million. ``of``: it counts something, as in "3.1 million times"."""
    if math.isinf(value):
        return "∞"
    if value > BEYOND:
        return tr("over 1,000\u00a0trillion")
    value = float(f"{value:.1e}")
    unit = next((unit for unit in spoken().units if value >= 10**unit.power), None)
    if unit is None:
        return _two_digits(value)
    n = _two_digits(value / 10**unit.power)
    return (unit.one if n == "1" else unit.several.format(n=n)) + (unit.of if of else "")


def _two_digits(value: float) -> str:
    return whole(value) if value >= 10 else significant(value, 2)

"""Shares are said as a person says them, and never against the figure."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradsim.words.figures import fill
from gradsim.words.numbers import GAP
from gradsim.words.shares import BEYOND, FRACTIONS, ROUNDING, share_of, share_words, times

SIZES = {"million": 1e6, "billion": 1e9, "trillion": 1e12}
SAID = {
    **{words: value for value, words in FRACTIONS.items()},
    "next to nothing": 1 / BEYOND,
    "over 1,000 trillion times": BEYOND,
}
shares = st.floats(1e-300, 1e300)


def understood(words: str) -> float:
    """The number that a reader takes the words for; of what has no words any more the bound that is said."""
    plain = words.replace(GAP, " ")
    if plain in SAID:
        return SAID[plain]
    return number(plain.removesuffix(" times")) if plain.endswith(" times") else 1 / number(plain.removeprefix("1 in "))


def number(text: str) -> float:
    digits, _, size = text.partition(" ")
    return float(digits.replace(",", "")) * SIZES.get(size, 1.0)


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.23, "a quarter"), (0.65, "two thirds"), (1.0, "all"), (2e-6, "1 in 500,000"), (4.7e-7, "1 in 2.1 million"),
        (0.028, "1 in 36"), (4.0, "4 times"), (2371.0, "2,400 times"), (0.0, "nothing"), (3e-20, "next to nothing"),
        (1e54, "over 1,000 trillion times"),
    ],
)  # fmt: skip
def test_a_share_is_said_as_a_person_says_it(share, words):
    assert share_words(share).replace(GAP, " ") == words


@given(shares)
def test_what_is_said_is_the_figure_but_for_its_rounding(share):
    sayable = min(max(share, 1 / BEYOND), BEYOND)
    assert abs(math.log(understood(share_words(share)) / sayable)) <= math.log(ROUNDING)


@given(shares, st.floats(1, 3))
def test_a_larger_share_is_never_said_to_be_smaller(share, times):
    assert understood(share_words(share)) <= understood(share_words(share * times)) * (1 + 1e-9)


@given(shares)
def test_it_reads_on_in_a_sentence(share):
    assert share_of(share).endswith(" times" if share_words(share).endswith("times") else " of")
    assert len(share_of(share)) < 30


@pytest.mark.parametrize("share", [math.nan, math.inf, -1.0])
def test_what_is_no_share_is_said_as_it_is(share):
    assert share_words(share)


def test_a_factor_of_many_links_is_said_so_exactly_that_its_power_is_near_the_whole():
    assert times(1.1234) == "1.12 times" and times(8.241) == "8.24 times" and times(592.4) == "590 times"
    assert (
        fill("{n:part} it", {"n": 0.234}) == "23\u00a0% of it" and fill("{n:part} it", {"n": 592.4}) == "590 times it"
    )
    assert fill("{n:factor}", {"n": 0.6934}) == "×\u00a00.69"

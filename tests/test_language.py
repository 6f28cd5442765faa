"""Numbers as people type them, in the way of the language that is spoken or with a point."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradsim.language import ENGLISH, Language, localized, plain, speak

GERMAN = Language("de", lambda _, text: text, ",", ".")


@pytest.fixture(params=[ENGLISH, GERMAN], ids=["en", "de"])
def language(request):
    speak(request.param)
    yield request.param
    speak(ENGLISH)


@pytest.mark.parametrize(
    ("typed", "english", "german"),
    [
        ("0.5", "0.5", "0.5"), ("0,5", "0.5", "0.5"), ("1,234.5", "1234.5", "1234.5"), ("1.234,5", "1234.5", "1234.5"),
        ("1,234", "1234", "1.234"), ("1.234", "1.234", "1.234"), ("1.234.567", "1234567", "1234567"), ("1e-6", "1e-6", "1e-6"),
        ("1,5e-3", "1.5e-3", "1.5e-3"), ("12 345", "12345", "12345"), ("-0,25", "-0.25", "-0.25"), ("off", "off", "off"),
        ("", "", ""), ("1.2.3", "1.2.3", "1.2.3"), ("0,125", "0.125", "0.125"), ("0.125", "0.125", "0.125"),
    ],
)  # fmt: skip
def test_a_number_is_read_as_it_was_meant(language, typed, english, german):
    assert plain(typed) == (german if language is GERMAN else english)


@pytest.mark.parametrize("typed", ["1.234", "1,234", "1234"])
def test_a_whole_number_may_have_its_thousands_in_groups(language, typed):
    assert plain(typed, whole=True) == "1234"


@given(st.floats(1e-9, 1e9))
def test_what_is_shown_is_read_as_the_same_number(value):
    for each in (ENGLISH, GERMAN):
        speak(each)
        try:
            for shown in (f"{value:,.3f}", f"{value:.6g}"):
                assert float(plain(localized(shown))) == float(shown.replace(",", ""))
        finally:
            speak(ENGLISH)

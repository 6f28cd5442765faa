"""What an option may hold: a place is some whole numbers, or none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradsim.fields import ScenarioError
from gradsim.ui.session.fields import place

FIELD = place("Weight")


@given(st.lists(st.integers(0, 999_999_999), min_size=3, max_size=3))
def test_a_place_is_kept_as_it_is_written(numbers):
    text = " ".join(map(str, numbers))
    assert FIELD.check(text) == text
    assert FIELD.check("") == FIELD.default == ""


@given(st.one_of(st.text(max_size=20), st.integers(), st.lists(st.integers(), max_size=4)))
def test_whatever_else_is_refused_with_what_is_allowed(value):
    if isinstance(value, str) and (not value or (len(value.split(" ")) == 3 and value.replace(" ", "").isascii())):
        return
    with pytest.raises(ScenarioError, match="allowed: nothing, or 3 whole numbers from 0 on"):
        FIELD.check(value)


@pytest.mark.parametrize(
    "text", ["1 2", "1 2 3 4", "-1 2 3", "1  2 3", "1 2 3 ", "a b c", "1.5 2 3", "1 2 3\n", "٣ 1 2", "1234567890 1 1"]
)
def test_what_is_nearly_a_place_is_refused(text):
    with pytest.raises(ScenarioError):
        FIELD.check(text)

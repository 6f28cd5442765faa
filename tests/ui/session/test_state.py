"""The state can be written down and read again, and takes nothing that is not allowed."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradsim import Scenario, ScenarioError
from gradsim.ui.session import SessionState

KEYS = st.lists(st.text(max_size=8), max_size=4, unique=True).map(tuple)
VALUES = st.booleans() | st.integers(-9, 9) | st.text(max_size=8)
SCENARIOS = st.builds(Scenario, depth=st.integers(1, 100), learning_rate=st.floats(1e-5, 10))
STATES = st.builds(
    SessionState,
    scenarios=st.lists(SCENARIOS, min_size=1, max_size=4).map(tuple),
    playing=st.booleans(),
    speed=st.floats(1, 1e6) | st.just(math.inf),
    moment=st.none() | st.integers(0, 10**6),
    layer=st.none() | st.integers(0, 100),
    example=st.integers(1, 1000),
    options=st.dictionaries(st.text(max_size=8), st.dictionaries(st.text(max_size=8), VALUES, max_size=3), max_size=3),
    hidden=KEYS,
    front=KEYS,
    unfolded=KEYS,
    layout=st.text("abcABC012+/=", max_size=20),
    locked=st.booleans(),
    controls=st.sampled_from(("room", "shown", "folded")),
    text_size=st.integers(80, 200),
    colors=st.sampled_from(("system", "light", "dark")),
    projector=st.booleans(),
)


@given(STATES)
def test_a_state_that_is_written_down_reads_the_same(state: SessionState) -> None:
    assert SessionState.from_dict(json.loads(json.dumps(state.to_dict()))) == state


@given(
    st.sampled_from(tuple(SessionState.fields)),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
        max_leaves=8,
    ),
)
def test_whatever_a_file_says_is_taken_or_refused_in_words(name: str, value: object) -> None:
    try:
        state = SessionState.from_dict({name: value})
    except ScenarioError as error:
        assert str(error)
    else:
        assert SessionState.from_dict(state.to_dict()) == state


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"chosen": 2}, "chosen: 2 is not allowed"),
        ({"scenarios": []}, "1 to 4 scenarios"),
        ({"colors": "pink"}, "allowed: system, light, dark"),
        ({"volume": 11}, "allowed fields: scenarios"),
    ],
)
def test_refusals_say_what_is_allowed(values: dict[str, object], words: str) -> None:
    with pytest.raises(ScenarioError, match=words):
        SessionState.from_dict(values)

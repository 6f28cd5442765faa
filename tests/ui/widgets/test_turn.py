"""What is not drawn at each frame comes in its turn, and keeps up with frames that are far apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gradsim.ui.widgets.turn import Turn

EVERY = st.integers(1, 12)


@given(EVERY, st.data())
def test_of_frames_without_a_gap_it_takes_every_nth(every, data):
    at = data.draw(st.integers(0, every - 1))
    turn = Turn(every, at)
    assert [frame for frame in range(60) if turn.take(frame)] == list(range(at, 60, every))


@given(EVERY, st.lists(st.integers(0, 40), min_size=2))
def test_of_frames_that_are_far_apart_it_takes_each(every, gaps):
    turn, frame = Turn(every, every - 1), 2 * every
    for gap in gaps:
        assert turn.take(frame)
        frame += every + gap

"""What has no room becomes a tab or is folded away, and comes back with the room."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradsim.ui.frame.room import Room

PANEL = 324


@pytest.mark.parametrize(
    ("width", "height", "room"),
    [
        (1280, 706, Room(controls=True, right=2, lower=True)),
        (1920, 986, Room(controls=True, right=3, lower=True)),
        (1366, 645, Room(controls=True, right=2, lower=True)),
        (1024, 674, Room(controls=False, right=2, lower=True)),
        (960, 430, Room(controls=False, right=1, lower=False)),
        (900, 506, Room(controls=False, right=1, lower=False)),
        (640, 300, Room(controls=False, right=0, lower=False)),
    ],
)
def test_the_usual_screens(width, height, room):
    assert Room.of(width, height, PANEL) == room


@given(st.floats(300, 4000), st.floats(100, 3000), st.sampled_from(("room", "shown", "folded")))
def test_a_projector_shows_one_picture_and_the_user_has_the_last_word_on_the_controls(width, height, wish):
    room = Room.of(width, height, PANEL, wish, projector=True)
    assert room.one_picture and room.controls == (wish == "shown")
    assert wish == "room" or Room.of(width, height, PANEL, wish).controls == (wish == "shown")


@given(st.floats(300, 4000), st.floats(100, 3000), st.floats(0, 900), st.floats(0, 900))
def test_a_larger_window_never_shows_less(width, height, more_width, more_height):
    less, more = (
        Room.of(w, h, PANEL, "shown") for w, h in ((width, height), (width + more_width, height + more_height))
    )
    assert more.right >= less.right and more.lower >= less.lower

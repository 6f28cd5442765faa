"""A finding's link leads to the view that it rests on."""

from __future__ import annotations

from gradsim.ui.session.intents import HideView, SetLook
from gradsim.ui.widgets.theme import DARK, LIGHT


def test_a_click_shows_the_view_that_the_finding_rests_on(open_window, qtbot):
    window = open_window(depth=3, activation="threshold")
    happening = window.views["happening"]
    qtbot.waitUntil(lambda: "view:activation" in happening.text.text(), timeout=10_000)
    window.session.do(HideView("activation"))
    assert not window.views["activation"].isVisible()
    happening.text.linkActivated.emit("view:activation")
    qtbot.waitUntil(window.views["activation"].isVisible, timeout=5_000)


def test_its_links_have_the_colours_of_a_new_look_while_nothing_trains(open_window, qtbot):
    window = open_window(depth=3, activation="threshold")
    text = window.views["happening"].text
    qtbot.waitUntil(lambda: LIGHT.accent in text.text(), timeout=10_000)
    window.session.do(SetLook("dark"))
    assert DARK.accent in text.text() and LIGHT.accent not in text.text()
    window.session.do(SetLook("light"))

"""A finding's link leads to the view that it rests on."""

from __future__ import annotations

from gradsim.ui.session.intents import HideView


def test_a_click_shows_the_view_that_the_finding_rests_on(open_window, qtbot):
    window = open_window(depth=3, activation="threshold")
    happening = window.views["happening"]
    qtbot.waitUntil(lambda: "view:activation" in happening.text.text(), timeout=10_000)
    window.session.do(HideView("activation"))
    assert not window.views["activation"].isVisible()
    happening.text.linkActivated.emit("view:activation")
    qtbot.waitUntil(window.views["activation"].isVisible, timeout=5_000)

"""An explosion is seen: the window stays on the last finite moment, says so, and one click leads on and back."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gradsim import Scenario, assets
from gradsim.ui.session.intents import GoOnFromHere, Pause, Play, Visit

EXPLODES = Scenario.shipped("relu-explodes")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def exploded(open_window, qtbot):
    window = open_window(EXPLODES)
    qtbot.waitUntil(lambda: window.exploded.isVisible(), timeout=10_000)
    return window


def see(window, qtbot, finite: bool) -> None:
    qtbot.waitUntil(lambda: (window.session.snapshot.measurement.divergence is None) == finite, timeout=5_000)


def test_the_window_stays_on_the_last_finite_moment_and_says_so(exploded):
    snapshot = exploded.session.snapshot
    end = snapshot.divergence.step
    text = exploded.exploded.text.text()
    assert text.startswith(f"Step {end - 1}: the gradient grows ") and "times per layer" in text
    assert text.endswith(f"Step {end}: numbers too large to hold.")
    assert exploded.run_bar.step_count.text() == str(end)
    assert np.isfinite(exploded.views["bars"].items.bars).all() and "▶" in exploded.run_bar.play.text()
    assert exploded.views["loss"].plot.end.step == exploded.views["heat"].end.step == end


def test_one_click_shows_what_became_of_it_and_one_leads_back(exploded, qtbot):
    held = exploded.exploded.text.text()
    end = exploded.session.snapshot.divergence.step
    ends = exploded.views["bars"].plot.item.viewRange()[1]
    qtbot.mouseClick(exploded.exploded.see, LEFT)
    see(exploded, qtbot, finite=False)
    assert not np.isfinite(exploded.views["bars"].items.bars).any()
    assert exploded.exploded.text.text() == f"Step {end}: numbers too large to hold."
    assert exploded.session.state.moment == end and exploded.views["heat"].on.isHidden()
    exploded.session.do(GoOnFromHere())  # there is no way on from there
    assert not exploded.session.undo_text
    qtbot.mouseClick(exploded.exploded.back, LEFT)
    see(exploded, qtbot, finite=True)
    assert exploded.exploded.text.text() == held and exploded.session.state.moment is None
    assert exploded.views["bars"].plot.item.viewRange()[1] == ends


def test_space_leads_there_and_back(exploded, qtbot):
    exploded.activateWindow()
    exploded.exploded.see.setFocus()
    for finite in (False, True, False):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        see(exploded, qtbot, finite)


def test_a_click_on_the_mark_of_the_map_does_the_same(exploded, qtbot):
    end = exploded.session.snapshot.divergence.step
    exploded.views["heat"].intended.emit(Visit(end + 1))
    see(exploded, qtbot, finite=False)
    exploded.views["heat"].intended.emit(Visit(end - 1))  # the moment that is now
    see(exploded, qtbot, finite=True)
    assert exploded.session.state.moment is None


def test_play_begins_anew_from_whatever_moment_is_seen(exploded, qtbot):
    exploded.session.do(Visit(0))
    qtbot.waitUntil(lambda: exploded.session.snapshot.visiting == 0, timeout=5_000)
    assert exploded.exploded.isHidden()
    exploded.session.do(Play())
    assert exploded.session.undo_text.startswith("new weights")
    qtbot.waitUntil(lambda: exploded.exploded.isVisible(), timeout=10_000)


def test_a_scenario_that_explodes_opens_paused_at_step_0_and_can_be_stepped(open_window, qtbot):
    window = open_window(depth=2, width=8)
    path = assets.path("scenarios", "relu-explodes.json")
    for _ in range(2):  # opened once more, it begins once more
        window.opening.open_file(path)
        run = window.session.run
        qtbot.waitUntil(lambda run=run: window.session.snapshot.run == run, timeout=10_000)
        assert window.session.snapshot.steps == 0 and not window.session.state.playing
        assert window.exploded.isHidden()
        for taken in (1, 2):
            qtbot.keyClick(window, Qt.Key.Key_S)
            qtbot.waitUntil(lambda n=taken: len(window.session.snapshot.history) == n, timeout=5_000)
        qtbot.keyClick(window, Qt.Key.Key_S)
        qtbot.waitUntil(lambda: window.exploded.isVisible(), timeout=5_000)
    window.session.do(Pause())

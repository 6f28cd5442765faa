"""The run bar: its buttons and keys, and the room of its figures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gradsim.ui.session.intents import SetLook
from gradsim.words.numbers import loss_text
from tests.ui.shown import pause, plays


def test_play_step_and_reset(open_window, qtbot):
    window = open_window(depth=2)
    pause(qtbot, window)
    before = window.session.snapshot.steps
    qtbot.mouseClick(window.run_bar.step, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.snapshot.steps == before + 1, timeout=5_000)
    assert window.session.snapshot.state == "paused"
    qtbot.mouseClick(window.run_bar.reset, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.snapshot.steps == 0, timeout=5_000)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.snapshot.steps > 3, timeout=5_000)


@pytest.mark.parametrize("projector", [False, True])
@pytest.mark.parametrize("width", [1280, 1920])
def test_no_figure_of_the_run_bar_is_ever_clipped(open_window, qtbot, projector, width):
    window = open_window(depth=2, start=False)
    window.session.do(SetLook(projector=projector))
    window.resize(width, 800)
    bar = window.run_bar
    figures = (bar.step_count, bar.loss, bar.accuracy, bar.held_out, bar.rate)
    longest = (f"{10**6 - 1:,}", loss_text(1.23e-12), "100\u00a0%", "100\u00a0%", f"{10**5 - 1:,}")
    for figure, text in zip(figures, longest, strict=True):
        figure.setText(text)
    whole = [*figures, bar.play, bar.step, bar.reset]
    qtbot.waitUntil(
        lambda: all(
            part.width() >= part.minimumSizeHint().width()
            and bar.rect().contains(part.mapTo(bar, part.rect().bottomRight()))
            for part in whole
        ),
        timeout=5_000,
    )
    assert bar.minimumSizeHint().width() < 1280 - 24
    window.session.do(SetLook(projector=False))


def test_keys_play_step_and_reset(open_window, qtbot):
    window = open_window(depth=2)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.snapshot.state == "paused", timeout=5_000)
    before = window.session.snapshot.steps
    qtbot.keyClick(window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: window.session.snapshot.steps == before + 1, timeout=5_000)
    qtbot.keyClick(window, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: window.session.snapshot.steps == 0, timeout=5_000)


def test_space_uses_the_button_that_has_the_focus(open_window, qtbot):
    window = open_window(depth=2)
    box = window.views["loss"].log_box
    window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(lambda: box.hasFocus() and plays(window), timeout=2_000)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked() and plays(window)


def test_two_quick_clicks_on_pause_end_where_they_began(open_window, qtbot):
    window = open_window(depth=2)
    qtbot.waitUntil(lambda: plays(window), timeout=5_000)
    for _ in range(2):
        qtbot.mouseClick(window.run_bar.play, Qt.MouseButton.LeftButton)
    steps = window.session.snapshot.steps
    qtbot.waitUntil(lambda: window.session.snapshot.steps > steps + 3 and plays(window), timeout=5_000)

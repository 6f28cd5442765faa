"""Who uses keys alone reaches the views in a few steps, and leaves them again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gradsim import Scenario

MOST = 12
"""Stops from the run bar to the first view."""


@pytest.fixture
def window(open_window, qtbot):
    window = open_window(Scenario(depth=3, width=8))
    window.activateWindow()
    window.run_bar.play.setFocus()
    qtbot.waitUntil(window.run_bar.play.hasFocus, timeout=5_000)
    return window


def test_f6_goes_from_part_to_part_and_shift_f6_back(window, qtbot):
    seen = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert window.panel.isAncestorOf(seen[0])
    assert seen[1] is window.views["bars"].plot
    assert window.views["loss"].isAncestorOf(seen[2]) and seen[3] is window.views["heat"].plot
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is seen[2]


def test_from_the_run_bar_to_the_first_view_it_is_a_few_stops(window, qtbot):
    stops = 0
    while not any(view.isAncestorOf(QApplication.focusWidget()) for view in window.views.values()):
        past_the_bar = not window.run_bar.isAncestorOf(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6 if past_the_bar else Qt.Key.Key_Tab)
        stops += 1
    assert stops <= MOST and window.views["bars"].isAncestorOf(QApplication.focusWidget())

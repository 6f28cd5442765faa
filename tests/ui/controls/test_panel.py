"""The controls at the left: each in its place, whenever it was made."""

from __future__ import annotations

import dataclasses
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gradsim import Scenario
from gradsim.ui.controls.panel import ControlPanel
from gradsim.ui.session import SessionState
from gradsim.ui.widgets import theme


@pytest.fixture
def panel(qtbot):
    """Alone, open as a window; what it intends is carried out as far as groups are concerned."""
    panel = ControlPanel()
    qtbot.addWidget(panel)
    theme.dress(panel, theme.LIGHT)
    panel.set_theme(theme.LIGHT)
    panel.show_state(SessionState())
    panel.show_scenario(Scenario())
    panel.resize(panel.width(), 900)
    panel.show()
    return panel


def unfold(panel, *groups):
    panel.show_state(SessionState(unfolded=groups))
    QApplication.processEvents()


def shown(panel):
    """The names of the controls that are seen, from the top down."""
    there = [(c.mapTo(panel, c.rect().topLeft()).y(), name) for name, c in panel.controls.items() if c.isVisible()]
    return [name for _, name in sorted(there)]


def test_what_is_folded_is_not_made_until_it_is_unfolded(panel):
    assert "width" not in panel.controls and "seed" not in panel.controls
    unfold(panel, "Network")
    assert panel.controls["width"].isVisible() and "seed" not in panel.controls
    unfold(panel)
    assert not panel.controls["width"].isVisible()


def test_controls_stand_in_the_order_of_the_fields_whatever_is_asked_for_first(panel):
    for name in reversed(Scenario.fields):
        assert not panel.controls[name].isVisible() or name in shown(panel)
    unfold(panel, *panel.heads)
    names = shown(panel)
    assert names == [name for name in Scenario.fields if name in names] and len(names) > 20


def test_tab_goes_through_unfolded_controls_from_the_top_down(panel, qtbot):
    unfold(panel, "Training")
    unfold(panel, "Training", "Network")
    panel.activateWindow()
    panel.controls["depth"].edit.setFocus()
    qtbot.waitUntil(panel.controls["depth"].edit.hasFocus, timeout=5_000)
    column, heights = panel.controls["depth"].parentWidget(), list[int]()
    while column.isAncestorOf(focus := QApplication.focusWidget()) and focus is not panel.help:  # it has been all round
        heights.append(focus.mapTo(column, focus.rect().center()).y())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert len(heights) > 30
    assert all(after > before - 30 for before, after in pairwise(heights)), "in a control it may go up again"


@pytest.mark.parametrize("scale", [1, 1.25, 2])
def test_the_panel_has_room_for_every_control_before_it_is_made(qtbot, qapp, scale):
    look = dataclasses.replace(theme.LIGHT, scale=scale)
    theme.apply(qapp, look)
    panel = ControlPanel()
    qtbot.addWidget(panel)
    theme.dress(panel, look)
    panel.set_theme(look)
    width = panel.width()
    needed = {name: panel.controls[name].minimumSizeHint().width() for name in Scenario.fields}
    theme.apply(qapp, theme.LIGHT)
    assert max(needed.values()) <= width - 46, {n: w for n, w in needed.items() if w > width - 46}
    assert max(needed.values()) > width - 60, "no more than is needed"


def test_a_made_control_shows_the_newest_value_and_note(panel):
    panel.show_scenario(Scenario(width=24))
    unfold(panel, "Network")
    assert panel.controls["width"].edit.text() == "24"


def test_an_opened_list_has_the_size_of_the_text(qtbot, panel, qapp):
    combo = panel.controls["activation"].combo
    combo.showPopup()
    qtbot.waitUntil(combo.view().isVisible, timeout=5_000)
    small = combo.view().minimumWidth()
    combo.hidePopup()
    look = dataclasses.replace(theme.LIGHT, scale=1.5)
    theme.apply(qapp, look)
    theme.dress(panel, look)
    panel.set_theme(look)
    combo.showPopup()
    qtbot.waitUntil(combo.view().isVisible, timeout=5_000)
    assert combo.view().minimumWidth() > 1.2 * small
    combo.hidePopup()
    theme.apply(qapp, theme.LIGHT)

"""A view is added as its page in docs/adding/ says: the window has it, in its tabs and menu, until it is removed."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt

from gradsim.lab.doctor import diagnose
from gradsim.ui.session.intents import StopCures, TryCures
from gradsim.ui.views import views
from tests.adding_pages import add

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def added():
    add("view")
    yield
    views.remove("lowest")


def tabs(window):
    return {tab.text(): tab for tab in window.pages.strip.tabs.values() if tab.isVisible()}


def step(view):
    """That it shows; before it was drawn -1."""
    found = re.match(r"step (\d+): measured", view.text.text())
    return int(found[1]) if found else -1


def in_menu(window):
    return [action.text() for action in window.pages.createPopupMenu().actions()]


def test_a_view_that_was_added_is_in_tabs_and_menu_and_is_drawn_with_theory_doctor_and_cures(added, open_window, qtbot):
    window = open_window(depth=4, width=8)
    view = window.views["lowest"]
    assert "Lowest" in in_menu(window) and not view.text.text()
    tab = tabs(window)["Lowest"]
    assert tab.toolTip() == "The smallest gradient of all layers."
    qtbot.mouseClick(tab, LEFT)
    first = window.session.snapshot.steps
    qtbot.waitUntil(lambda: step(view) >= first + 20, timeout=20_000)
    qtbot.waitUntil(lambda: "predicted" in view.text.text(), timeout=10_000)
    assert view.accessibleName() == "Lowest gradient"
    view.theory_box.click()
    qtbot.waitUntil(lambda: "predicted" not in view.text.text(), timeout=10_000)
    assert window.session.state.options["lowest"] == {"theory": False}
    assert diagnose(window.session.snapshot)
    window.session.do(TryCures())
    qtbot.waitUntil(lambda: "%" in view.cures.text(), timeout=60_000)
    trials = window.session.trials
    window.session.do(StopCures())
    qtbot.waitUntil(lambda: not trials.running, timeout=100_000)
    assert window.views["happening"].headline.text() and not window.pages.docks["lowest"].failed


def test_a_view_that_was_removed_is_nowhere(open_window):
    window = open_window(depth=2)
    assert "lowest" not in window.views and "Lowest" not in tabs(window) and "Lowest" not in in_menu(window)

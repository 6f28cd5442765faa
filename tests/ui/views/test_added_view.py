"""A view is added at run time, from this file alone: the window has it, in its tabs and menu, until it is removed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel

from gradsim.lab.doctor import diagnose
from gradsim.ui.session.fields import switch
from gradsim.ui.session.intents import StopCures, TryCures
from gradsim.ui.views import View, views

LEFT = Qt.MouseButton.LeftButton


class LowestGradient(View):
    """The lowest mean gradient of all layers; what theory says of it, if that is wanted."""

    needs = frozenset({"theory"})
    options = {"theory": switch("Theory", "What theory predicts.")}

    def __init__(self):
        super().__init__("Lowest gradient", "The smallest of all layers")
        self.text, self.cures = QLabel(), QLabel()
        self.theory_box = QCheckBox("Theory")
        self.bind("theory", self.theory_box)
        for part in (self.text, self.cures, self.theory_box):
            self.body.addWidget(part)
        self.drawn = []

    def draw(self, snapshot, state):
        self.drawn.append(snapshot.steps)
        text = f"measured {snapshot.measurement.grad_norm.min():.3g}"
        if self.chosen["theory"] and "theory" in snapshot.probes:
            text += f", predicted {snapshot.probes['theory'].grad_norm.min():.3g}"
        self.text.setText(text)

    def show_trials(self, trials, state):
        self.cures.setText("" if trials is None else f"{trials.share:.0%} of the networks")

    def columns(self):
        return {}


@pytest.fixture
def added():
    views.register("lowest", "Lowest", "The smallest gradient of all layers.")(LowestGradient)
    yield
    views.remove("lowest")


def tabs(window):
    return {tab.text(): tab for tab in window.pages.strip.tabs.values() if tab.isVisible()}


def in_menu(window):
    return [action.text() for action in window.pages.createPopupMenu().actions()]


def test_a_view_that_was_added_is_in_tabs_and_menu_and_is_drawn_with_theory_doctor_and_cures(added, open_window, qtbot):
    window = open_window(depth=4, width=8)
    view = window.views["lowest"]
    assert "Lowest" in in_menu(window) and not view.drawn
    tab = tabs(window)["Lowest"]
    assert tab.toolTip() == "The smallest gradient of all layers."
    qtbot.mouseClick(tab, LEFT)
    first = window.session.snapshot.steps
    qtbot.waitUntil(lambda: view.drawn and view.drawn[-1] >= first + 20, timeout=20_000)
    qtbot.waitUntil(lambda: "predicted" in view.text.text(), timeout=10_000)
    assert view.accessibleName() == "Lowest gradient"
    view.theory_box.click()
    qtbot.waitUntil(lambda: "predicted" not in view.text.text(), timeout=10_000)
    assert window.session.state.options["lowest"] == {"theory": False}
    assert diagnose(window.session.snapshot)
    window.session.do(TryCures())
    qtbot.waitUntil(lambda: "networks" in view.cures.text(), timeout=20_000)
    trials = window.session.trials
    window.session.do(StopCures())
    qtbot.waitUntil(lambda: not trials.running, timeout=30_000)
    assert window.views["happening"].headline.text() and not window.pages.docks["lowest"].failed


def test_a_view_that_was_removed_is_nowhere(open_window):
    window = open_window(depth=2)
    assert "lowest" not in window.views and "Lowest" not in tabs(window) and "Lowest" not in in_menu(window)

"""Widths of one's own for each layer, and no hidden layer at all, as they are set and seen in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gradsim import Scenario
from gradsim.lab.cost import is_too_much, run_cost
from gradsim.ui.session.intents import ChangeField, ShowView, Undo, Unfold
from gradsim.ui.shell.export import save_columns
from gradsim.ui.views import views

NEEDS_LAYERS = {"activation", "activation_curve", "chain_rule", "layer_values"}


def type_into(edit, text):
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def test_a_list_of_widths_is_typed_shown_and_taken_back(open_window, qtbot):
    window = open_window(depth=2, width=8)
    window.session.do(Unfold("Network", True))
    control, depth = window.panel.controls["width"], window.panel.controls["depth"]
    assert control.slider.isVisible() and not control.list.isVisible()
    qtbot.mouseClick(control.each, Qt.MouseButton.LeftButton)
    assert control.list.isVisible() and not control.slider.isVisible()
    type_into(control.list, "20,10*2,5")
    qtbot.waitUntil(lambda: window.session.snapshot.measurement.depth == 4, timeout=60_000)
    assert depth.edit.text() == "4" and control.list.text() == "20,10*2,5"
    type_into(control.list, "20,x")
    assert "20,x" in control.message.text() and control.list.text() == "20,10*2,5"
    type_into(depth.edit, "6")
    assert "allowed: 4" in depth.message.text() and window.session.state.scenario.depth == 4
    type_into(control.list, "16")
    assert control.edit.isVisible() and control.edit.text() == "16" and window.session.state.scenario.depth == 4
    window.session.do(Undo())
    assert control.list.isVisible() and window.session.state.scenario.width == "20,10*2,5"


def test_the_slider_of_widths_reaches_both_ends(open_window):
    window = open_window(depth=1, width=8, start=False)
    control = window.panel.controls["width"]
    asked = []
    control.changed.connect(lambda _, value: asked.append(value))
    for position in (control.slider.minimum(), control.slider.maximum()):
        control.slider.setValue(position)
    assert asked == [1, 1024] and all(type(value) is int for value in asked)


@pytest.mark.parametrize("code", ["width=12,8,8,3&skip=residual", "depth=0", "depth=0&dataset=diabetes&loss=mse"])
def test_every_view_shows_the_network_or_says_that_it_has_no_hidden_layer(open_window, qtbot, code, tmp_path):
    window = open_window(Scenario.from_code(code).replace(learning_rate=0.01, batch_size=8))
    empty = not window.session.state.scenario.depth
    for choice in views:
        if choice.value.network not in ("", "mlp"):
            continue
        key = choice.key
        window.session.do(ShowView(key))
        qtbot.waitUntil(lambda key=key: key in window.views and window.views[key].isVisible(), timeout=60_000)
        view = window.views[key]
        window.pages.draw(window.session.snapshot, window.session.state)
        assert view.is_empty == (empty and key in NEEDS_LAYERS) and not view.failures.reports
        assert not view.is_empty or ("no hidden layer" in view.blank.text() and view.blank.isVisible())
        save_columns({} if view.is_empty else view.columns(), tmp_path / "t.csv")
    assert window.views.keys() >= NEEDS_LAYERS


def test_no_hidden_layer_is_said_and_the_views_come_back_with_layers(open_window, qtbot):
    window = open_window(depth=0, batch_size=8)
    bars = window.views["bars"]
    qtbot.waitUntil(lambda: "nothing to" in bars.sentence.text(), timeout=60_000)
    assert len(bars.items.bars) == 1 and not window.panel.controls["activation"].isVisible()
    window.session.do(ShowView("chain_rule"))
    qtbot.waitUntil(lambda: "chain_rule" in window.views, timeout=60_000)
    curve = window.views["chain_rule"]
    qtbot.waitUntil(lambda: curve.blank.isVisible(), timeout=60_000)
    window.session.do(ChangeField("depth", 3))
    qtbot.waitUntil(lambda: not curve.blank.isVisible() and curve.table.rowCount() == 3, timeout=60_000)
    assert window.panel.controls["activation"].isVisible()


def test_the_largest_network_is_estimated_before_it_is_built():
    small, large = Scenario(width=64, depth=100), Scenario(width=1024, depth=100, batch_size=8192, seeds=16)
    assert not is_too_much(run_cost(small)) and run_cost(large).memory > 100e9

"""The largest picture says how much of the gradient reaches layer 1."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gradsim import Scenario
from gradsim.ui.session.intents import SetOption
from gradsim.ui.views.bars import BarsView
from gradsim.words.numbers import percent


def said(show, **fields):
    shown = show(BarsView, Scenario(seed=0, **fields), steps=0)
    return shown.view.sentence, shown.snapshot.measurement


def test_a_vanishing_gradient_is_said_in_the_colour_of_warnings(show):
    sentence, found = said(show, depth=10)
    assert percent(found.grad_norm[0] / found.grad_norm[-1]) in sentence.text() and sentence.property("warns")


def test_a_vanishing_signal_is_said_where_the_gradient_of_the_weights_hides_it(show):
    """With ReLU and Xavier activations shrink as fast as the signal: dL/dW is level."""
    sentence, found = said(show, depth=60, activation="relu")
    assert 0.1 < found.grad_norm[0] / found.grad_norm[-1] < 10
    assert percent(found.signal_grad_norm[0] / found.signal_grad_norm[-1]) in sentence.text()
    assert sentence.property("warns")


def test_a_gradient_that_gets_through_is_no_warning(show):
    sentence, _ = said(show, depth=10, activation="relu", initializer="he")
    assert sentence.text().endswith("of the output layer's gradient") and not sentence.property("warns")


def test_a_click_on_the_legend_hides_and_shows(show, qtbot):
    shown = show(BarsView, Scenario(depth=3))
    view = shown.view
    qtbot.mouseClick(view.bars_box, Qt.MouseButton.LeftButton)
    assert shown.sent == [SetOption("bars", "bars", False)]
    assert not view.items.show_bars and view.items.show_dots and not view.bars_box.isChecked()
    qtbot.mouseClick(view.bars_box, Qt.MouseButton.LeftButton)
    assert view.items.show_bars and view.bars_box.isChecked()

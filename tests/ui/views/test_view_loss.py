"""The view of the loss draws both curves, on either axis, and where guessing is."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gradsim import Scenario
from gradsim.ui.session.intents import SetOption
from gradsim.ui.views.loss import LossView

LEFT = Qt.MouseButton.LeftButton


def test_both_curves_are_the_histories(show):
    shown = show(LossView, Scenario(depth=2), steps=12)
    view, history = shown.view, shown.snapshot.history
    np.testing.assert_array_equal(view.train.getData(), history.loss_curve())
    np.testing.assert_array_equal(view.held_out.getData(), history.held_out_curve())
    assert view.plot.guess.value() == pytest.approx(np.log(10))


def test_a_log_axis_is_chosen_by_a_click(show, qtbot):
    shown = show(LossView, Scenario(depth=2), steps=12)
    view = shown.view
    view.resize(605, 345)
    view.show()
    qtbot.mouseClick(view.log_box, LEFT)
    assert shown.sent == [SetOption("loss", "log", True)]
    np.testing.assert_allclose(10 ** view.train.getData()[1], shown.snapshot.history.loss_curve()[1])
    assert view.plot.guess.value() == pytest.approx(np.log10(np.log(10)))
    qtbot.mouseClick(view.log_box, LEFT)
    np.testing.assert_array_equal(view.train.getData(), shown.snapshot.history.loss_curve())


def test_a_click_on_the_legend_hides_a_curve(show, qtbot):
    view = show(LossView, Scenario(depth=2)).view
    for box, item in (
        (view.train_box, view.train),
        (view.held_out_box, view.held_out),
        (view.guess_box, view.plot.guess),
    ):
        assert item.isVisible()
        qtbot.mouseClick(box, LEFT)
        assert not item.isVisible()


def test_where_there_is_no_guessing_there_is_no_line(show):
    view = show(LossView, Scenario(depth=1, dataset="diabetes", loss="mse")).view
    assert not view.plot.guess.isVisible() and not view.guess_box.isVisibleTo(view)

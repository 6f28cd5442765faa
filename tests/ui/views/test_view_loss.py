"""The view of the loss draws both curves, on either axis, and where guessing is."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gradsim import Scenario, data
from gradsim.lab.scale import scale
from gradsim.nn.losses import losses
from gradsim.ui.session.intents import SetOption, Step
from gradsim.ui.views.loss import LossView

LEFT = Qt.MouseButton.LeftButton


def test_both_curves_are_the_histories(show):
    shown = show(LossView, Scenario(depth=2), steps=12)
    view, history = shown.view, shown.snapshot.history
    np.testing.assert_array_equal(view.train.getData(), history.loss_curve())
    np.testing.assert_array_equal(view.held_out.getData(), history.held_out_curve())
    assert view.plot.guess.value() == scale(Scenario(depth=2)).constant_loss  # as the doctor has it


def test_a_log_axis_is_chosen_by_a_click(show, qtbot):
    shown = show(LossView, Scenario(depth=2), steps=12)
    view = shown.view
    view.resize(605, 345)
    view.show()
    qtbot.mouseClick(view.log_box, LEFT)
    assert shown.sent == [SetOption("loss", "log", True)]
    np.testing.assert_allclose(10 ** view.train.getData()[1], shown.snapshot.history.loss_curve()[1])
    assert view.plot.guess.value() == pytest.approx(np.log10(scale(Scenario()).constant_loss))
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


def test_numbers_can_be_guessed_too(show):
    """By their mean, under the squared error."""
    scenario = Scenario(depth=1, dataset="diabetes", loss="mse")
    view = show(LossView, scenario).view
    targets = data.loaded(scenario).train.targets
    assert view.plot.guess.isVisible() and view.guess_box.isVisibleTo(view)
    assert view.plot.guess.value() == pytest.approx(
        losses["mse"]()(targets.mean(axis=0) + 0 * targets[None], targets, np.empty_like(targets[None]))[0]
    )


def test_the_first_points_are_seen_and_a_curve_of_one_too(show):
    shown = show(LossView, Scenario(depth=2), steps=1)
    view = shown.view
    for points, curve in zip(view.points, (view.train, view.held_out), strict=True):
        assert points.isVisible() and len(points.data) == len(curve.getData()[0]) >= 1
    low, high = view.plot.item.viewRange()[0]
    assert low < 0 and high == 5
    shown.do(*[Step()] * 20)
    assert not view.points[0].isVisible()


@pytest.mark.parametrize("end", [5, 60, 400, 6_000, 80_000, 4_000_000])
@pytest.mark.parametrize("width", [260, 605, 1250])
def test_the_numbers_of_the_step_axis_never_run_together(make_view, qapp, end, width):
    view = make_view(LossView)
    view.resize(width, 345)
    view.show()
    qapp.processEvents()
    view.plot.show_steps(end)
    (ticks,) = view.plot.x_axis._tickLevels
    metrics, pixels = view.plot.fontMetrics(), view.plot.item.vb.width() / end
    assert len(ticks) >= 2
    for (left, before), (right, after) in itertools.pairwise(ticks):
        half = (metrics.horizontalAdvance(before) + metrics.horizontalAdvance(after)) / 2
        assert (right - left) * pixels > half + metrics.horizontalAdvance("0")


def test_losses_of_five_digits_are_on_a_linear_axis_and_have_room_for_their_names(show):
    """A log axis of one decade would show a loss that rises by a quarter as level."""
    raw = Scenario(depth=3, activation="relu", initializer="he", dataset="diabetes", loss="mse", target_scaling="none")
    view = show(LossView, raw.replace(learning_rate=1e-5), 3).view
    view.resize(300, 300)
    view.show()
    assert not view.plot._log and not view.log_box.isChecked()
    ticks = [text for _, text in view.plot.y_axis._tickLevels[0]]
    widest = max(map(view.plot.fontMetrics().horizontalAdvance, ticks))
    assert any(len(text) == 6 for text in ticks) and widest + 8 <= view.plot.y_axis.width()

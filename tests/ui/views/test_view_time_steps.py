"""The view of a recurrent network's time steps shows the trainer's numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gradsim import Scenario, Trainer
from gradsim.lab.probes.through_time import through_time
from gradsim.ui.views.activation_curve import ActivationCurveView
from gradsim.ui.views.time_steps import TimeStepsView

RNN = Scenario(network="rnn", activation="tanh", time_steps=12, width=16)


def test_bars_dots_and_lines_are_measured(show):
    shown = show(TimeStepsView, RNN.replace(clip_norm=0.01))
    view, trainer = shown.view, Trainer(RNN.replace(clip_norm=0.01))
    expected = trainer.run(3)
    np.testing.assert_allclose(10**view.items.bars, expected.time, rtol=1e-12)
    found = through_time(trainer)
    assert found.contributions.sum() == pytest.approx(1.0)
    np.testing.assert_allclose(10**view.items.dots, found.contributions, rtol=1e-9)
    assert view.ceiling.value() == pytest.approx(math.log10(0.01))
    assert view.whole.value() == pytest.approx(math.log10(expected.total_grad_norm))
    assert "100\N{NO-BREAK SPACE}% of the steps so far were clipped" in view.sentence.text()
    x, y = view.linear.getData()
    assert (y[0] - y[1]) / (x[1] - x[0]) == pytest.approx(math.log10(found.spectral_radius))


def test_a_click_on_the_legend_hides_and_shows(show, qtbot):
    view = show(TimeStepsView, RNN.replace(clip_norm=0.01)).view
    for box, item in ((view.clip_box, view.ceiling), (view.linear_box, view.linear)):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
        assert not item.isVisible() and not box.isChecked()
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
        assert item.isVisible()


def test_zeros_say_underflow(show):
    view = show(TimeStepsView, RNN.replace(activation="sigmoid", time_steps=100, dtype="float32", width=64)).view
    assert "Underflow: the gradient of the first" in view.sentence.text() and "float32" in view.sentence.text()
    assert view.items.marks[0] == "underflow: 0"
    assert view.items.bars[0] == -math.inf and "0" in view.describe(1)


def test_truncation_is_not_called_underflow(show):
    view = show(TimeStepsView, RNN.replace(truncation=5)).view
    assert view.sentence.text().endswith("Truncated: no gradient reaches the first 7 time steps.")
    assert view.items.zero == "0"


def test_units_that_pass_nothing_on_are_not_called_underflow(show):
    view = show(TimeStepsView, RNN.replace(activation="threshold")).view
    text = "No gradient reaches the first 11 time steps: no unit after them passes any on."
    assert view.sentence.text().endswith(text)


def test_one_time_step_is_one_bar(show):
    view = show(TimeStepsView, RNN.replace(time_steps=1)).view
    assert len(view.items.bars) == 1 and np.isfinite(view.items.bars[0])


def test_gated_cells_have_no_line_of_a_linear_cell(show):
    shown = show(TimeStepsView, RNN.replace(cell="lstm"))
    view, radius = shown.view, shown.found().spectral_radius
    assert not view.linear_box.isVisibleTo(view) and not len(view.linear.getData()[0])
    assert view.subtitle.text().endswith(f": {radius:.2f}")
    activation = show(ActivationCurveView, RNN.replace(cell="lstm")).view
    assert (activation.title.text(), activation.subtitle.text()) == ("Sigmoid", "of the gates")


def test_several_networks_show_their_spread_over_time(show):
    view = show(TimeStepsView, RNN.replace(seeds=3)).view
    times = [Trainer(RNN.replace(seed=s)).run(3).time for s in range(3)]
    expected = np.log10([np.min(times, axis=0), np.max(times, axis=0)])
    np.testing.assert_allclose(view.items.spread, expected, rtol=1e-9)

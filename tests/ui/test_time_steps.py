"""The view of a recurrent network's time steps shows the trainer's numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradsim import Scenario, Trainer, assets
from gradsim.lab.probes.through_time import through_time

RNN = Scenario(network="rnn", activation="tanh", time_steps=12, width=16)


def pause(qtbot, window):
    window.toggle_playing()
    qtbot.waitUntil(lambda: window.last.state == "paused", timeout=10_000)


def test_bars_dots_and_lines_are_measured(open_window, qtbot):
    window = open_window(RNN.replace(clip_norm=0.01))
    view = window.views["time_steps"]
    qtbot.waitUntil(lambda: window.last.steps > 2, timeout=10_000)
    pause(qtbot, window)
    trainer = Trainer(window.scenario)
    expected = trainer.run(window.last.steps)
    np.testing.assert_allclose(10**view.items.bars, expected.time, rtol=1e-12)
    assert view.isVisible() and not window.views["bars"].isVisible()
    found = through_time(trainer)
    assert found.contributions.sum() == pytest.approx(1.0)
    assert view.ceiling.value() == pytest.approx(math.log10(0.01))
    assert view.whole.value() == pytest.approx(math.log10(expected.total_grad_norm))
    assert "100\N{NO-BREAK SPACE}% of the steps so far were clipped" in view.sentence.text()
    x, y = view.linear.getData()
    radius = window.last.probes["through_time"].spectral_radius
    assert (y[0] - y[1]) / (x[1] - x[0]) == pytest.approx(math.log10(radius))


def test_the_controls_follow_the_network(open_window, qtbot):
    window = open_window(Scenario(depth=3))
    controls = window.panel.controls
    assert controls["depth"].isVisible() and not controls["time_steps"].isVisible()
    window.use(window.scenario.replace(network="rnn"))
    assert controls["time_steps"].isVisible() and not controls["depth"].isVisible()
    qtbot.waitUntil(lambda: window.last.measurement.time is not None, timeout=10_000)
    assert window.views["time_steps"].isVisible() and not window.views["bars"].isVisible()
    window.changes.undo()
    assert window.scenario.depth == 3
    qtbot.waitUntil(lambda: window.views["bars"].isVisible(), timeout=10_000)


def test_zeros_say_underflow(open_window, qtbot):
    window = open_window(RNN.replace(activation="sigmoid", time_steps=100, dtype="float32", width=64))
    view = window.views["time_steps"]
    assert "underflow: the gradient of the first" in view.sentence.text() and "float32" in view.sentence.text()
    assert view.items._marks[0] == "underflow: 0"
    assert view.items.bars[0] == -math.inf and "0" in view.describe(1)


def test_divergence_names_the_time_step(open_window, qtbot):
    window = open_window(
        Scenario(
            network="rnn", activation="relu", task="digit_pixels", recurrent_initializer="normal",
            spectral_radius=1.6, learning_rate=0.03, dtype="float32",
        )
    )  # fmt: skip
    qtbot.waitUntil(lambda: window.last.state == "diverged", timeout=30_000)
    divergence = window.last.measurement.divergence
    assert divergence.layer.startswith("time step ")
    words = window.views["happening"].text.text()
    assert divergence.layer in words and f"{divergence.layer} layer" not in words
    sentence = window.views["time_steps"].sentence.text()
    assert sentence == f"not finite any more since step {divergence.step}, {divergence.layer}"


def hidden(window, *names):
    return [n for n in names if not window.panel.controls[n].isVisible()]


def test_controls_without_a_meaning_are_hidden_and_keep_their_values(open_window):
    window = open_window(RNN.replace(activation="relu", forget_bias=2.5))
    fields = ("activation", "forget_init", "forget_bias", "time_steps", "input_scaling", "depth", "skip", "dataset")
    assert hidden(window, *fields) == ["forget_init", "forget_bias", "input_scaling", "depth", "skip", "dataset"]
    window.change("cell", "lstm")
    assert hidden(window, *fields) == ["activation", "input_scaling", "depth", "skip", "dataset"]
    window.change("task", "digit_rows")
    assert hidden(window, *fields) == ["activation", "time_steps", "depth", "skip", "dataset"]
    window.change("cell", "elman")
    window.change("task", "copy")
    assert window.scenario == RNN.replace(activation="relu", forget_bias=2.5)
    assert window.panel.controls["activation"].isVisible()


def shown(window, qtbot, **fields):
    """The window's view, when it shows the scenario with these fields."""
    window.use(window.scenario.replace(**fields))
    qtbot.waitUntil(lambda: window.last.scenario == window.scenario, timeout=10_000)
    pause(qtbot, window)
    view = window.views["time_steps"]
    view.show_snapshot(window.last)
    return view


def test_truncation_is_not_called_underflow(open_window, qtbot):
    view = shown(open_window(RNN), qtbot, truncation=5)
    assert view.sentence.text() == "truncated: the first 7 steps get no gradient"
    assert view.items.zero == "0"


def test_units_that_pass_nothing_on_are_not_called_underflow(open_window, qtbot):
    view = shown(open_window(RNN), qtbot, activation="threshold")
    assert view.sentence.text() == "the first 11 steps get no gradient: no unit after them passes any on"


def test_one_time_step_is_one_bar(open_window, qtbot):
    view = shown(open_window(RNN), qtbot, time_steps=1)
    assert len(view.items.bars) == 1 and np.isfinite(view.items.bars[0])


def test_gated_cells_have_no_line_of_a_linear_cell(open_window, qtbot):
    window = open_window(RNN)
    view = shown(window, qtbot, cell="lstm")
    qtbot.waitUntil(lambda: "through_time" in window.last.probes, timeout=10_000)
    view.show_snapshot(window.last)
    radius = window.last.probes["through_time"].spectral_radius
    assert not view.linear_box.isVisible() and not len(view.linear.getData()[0])
    assert view.subtitle.text().endswith(f": {radius:.2f}")
    activation = window.views["activation_curve"]
    activation.show_snapshot(window.last)
    assert (activation.title.text(), activation.subtitle.text()) == ("Sigmoid", "of the gates")


def test_several_networks_show_their_spread_over_time(open_window, qtbot):
    window = open_window(RNN)
    view = shown(window, qtbot, seeds=3)
    each = [Trainer(window.scenario.replace(seeds=1, seed=s)) for s in range(3)]
    times = [(t.run(window.last.steps) if window.last.steps else t.measure()).time for t in each]
    expected = np.log10([np.min(times, axis=0), np.max(times, axis=0)])
    np.testing.assert_allclose(view.items.spread, expected, rtol=1e-9)


def test_shipped_scenarios_can_be_chosen_in_the_menu(open_window):
    window = open_window(Scenario(depth=2))
    menu = next(a.menu() for a in window.menu.actions() if a.menu() and "shipped" in a.text())
    assert [a.text() for a in menu.actions()] == [assets.about(name) for name in assets.scenarios()]
    next(a for a in menu.actions() if a.text().startswith("LSTM carries")).trigger()
    assert window.scenario == Scenario.shipped("rnn-lstm-carries")

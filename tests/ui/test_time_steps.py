"""The view of a recurrent network's time steps shows the trainer's numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.through_time import through_time

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
    assert divergence.layer in window.views["happening"].text.text()

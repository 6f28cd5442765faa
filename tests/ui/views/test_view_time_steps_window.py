"""The window of a recurrent network: its controls, its view, its words."""

from __future__ import annotations

from gradsim import Scenario
from gradsim.ui.session.intents import ChangeField, Undo, Unfold, Use, Visit

RNN = Scenario(network="rnn", activation="tanh", time_steps=12, width=16)


def test_the_controls_follow_the_network(open_window, qtbot):
    window = open_window(Scenario(depth=3))
    controls = window.panel.controls
    assert controls["depth"].isVisible() and not controls["time_steps"].isVisible()
    window.session.do(Use(window.session.state.scenario.replace(network="rnn")))
    assert controls["time_steps"].isVisible() and not controls["depth"].isVisible()
    qtbot.waitUntil(lambda: window.session.snapshot.measurement.time is not None, timeout=10_000)
    assert window.views["time_steps"].isVisible() and not window.views["bars"].isVisible()
    window.session.do(Undo())
    assert window.session.state.scenario.depth == 3
    qtbot.waitUntil(lambda: window.views["bars"].isVisible(), timeout=10_000)


def test_divergence_names_the_time_step(open_window, qtbot):
    window = open_window(
        Scenario(
            network="rnn", activation="relu", task="digit_pixels", recurrent_initializer="normal",
            spectral_radius=1.6, learning_rate=0.03, dtype="float32",
        )
    )  # fmt: skip
    qtbot.waitUntil(lambda: window.session.snapshot.state == "diverged", timeout=30_000)
    divergence = window.session.snapshot.divergence
    assert divergence.layer.startswith("time step ")
    words = window.views["happening"].text.text()
    assert divergence.layer in words and f"{divergence.layer} layer" not in words
    assert "times per time step" in window.exploded.text.text()
    window.session.do(Visit(divergence.step))
    told = f"Not finite any more since step {divergence.step}, {divergence.layer}."
    qtbot.waitUntil(lambda: told in window.views["time_steps"].sentence.text(), timeout=20_000)


def hidden(window, *names):
    return [n for n in names if not window.panel.controls[n].isVisible()]


def test_controls_without_a_meaning_are_hidden_and_keep_their_values(open_window):
    window = open_window(RNN.replace(activation="relu", forget_bias=2.5))
    window.session.do(*(Unfold(group, True) for group in window.panel.heads))
    fields = ("activation", "forget_init", "forget_bias", "time_steps", "input_scaling", "depth", "skip", "dataset")
    assert hidden(window, *fields) == ["forget_init", "forget_bias", "input_scaling", "depth", "skip", "dataset"]
    window.session.do(ChangeField("cell", "lstm"))
    assert hidden(window, *fields) == ["activation", "input_scaling", "depth", "skip", "dataset"]
    window.session.do(ChangeField("task", "digit_rows"))
    assert hidden(window, *fields) == ["activation", "time_steps", "depth", "skip", "dataset"]
    window.session.do(ChangeField("cell", "elman"))
    window.session.do(ChangeField("task", "copy"))
    assert window.session.state.scenario == RNN.replace(activation="relu", forget_bias=2.5)
    assert window.panel.controls["activation"].isVisible()

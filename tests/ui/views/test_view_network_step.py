"""One training step in its parts, walked through by keys and buttons: what is told before it is what it then does."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from gradsim import Scenario
from gradsim.ui.network.stages import OFF, PARTS
from gradsim.ui.network.step_drawing import StepDrawing
from gradsim.ui.network.step_words import StepWords
from gradsim.ui.session.intents import ChangeField, Pause, Play, SetOption, ShowView, Step, Visit
from gradsim.ui.views.network import NetworkView
from gradsim.words.numbers import short
from tests.ui.clipping import clipped
from tests.ui.shown import press

SMALL = Scenario(depth=2, width=6, activation="tanh", batch_size=4, seed=3)
Key = Qt.Key


@pytest.fixture
def explain(show, qtbot):
    """A view in which a step is explained, from its first part on, and which has the focus."""

    def make(scenario=SMALL, steps=3, **state):
        one = show(NetworkView, scenario, steps, **state)
        one.view.resize(700, 420)
        one.view.show()
        one.view.activateWindow()
        press(one.view, "Explain a step")
        one.settle()
        qtbot.waitUntil(one.view.picture.hasFocus, timeout=5_000)
        return one

    return make


def walk(one, qtbot, key: Qt.Key) -> None:
    qtbot.keyClick(one.view.picture, key)
    one.settle()


def test_the_button_pauses_and_the_keys_walk_through_the_parts(explain, qtbot, picture):
    one = explain()
    view = one.view
    assert one.sent == [Pause(), SetOption("network", "part", "forward")] and view.needs == {"explained_step"}
    said = []
    for part in PARTS:
        assert view.part == view.picture.part == part and view.parts.parts.buttons[part].isChecked()
        said.append(view.sentence.text())
        qtbot.waitUntil(lambda: not clipped(view), timeout=5_000)
        if part != PARTS[-1]:
            walk(one, qtbot, Key.Key_Right)
    assert len(set(said)) == 4 and one.snapshot.steps == 3
    picture(view, "network-step")
    for part in reversed(PARTS[:-1]):
        walk(one, qtbot, Key.Key_Left)
        assert view.part == part
    walk(one, qtbot, Key.Key_Left)
    assert view.part == PARTS[0] and not view.parts.back.isEnabled() and one.snapshot.steps == 3


def test_after_the_last_part_the_real_step_is_taken_and_the_next_one_explained(explain, qtbot):
    one = explain(SMALL.replace(optimizer="adam", learning_rate=0.01, weight_decay=0.1))
    before, explained = one.trainer().parameters, one.view.step
    for _ in range(4):
        walk(one, qtbot, Key.Key_Right)
    assert one.sent[-2:] == [Step(), SetOption("network", "part", "forward")]
    assert one.view.part == "forward" and one.snapshot.steps == 4 and one.snapshot.state == "paused"
    after = one.trainer().parameters
    for i, name in enumerate(("hidden.0", "hidden.1", "output")):
        place = np.ix_(explained.example.shown[i], explained.example.shown[i + 1])
        change = after[f"{name}.weight"] - before[f"{name}.weight"]
        np.testing.assert_allclose(explained.changes[i], change[place], rtol=0, atol=1e-12)
    assert explained.loss == one.snapshot.measurement.loss
    assert one.view.step.number == 5 and "Step 5" in one.view.sentence.text()


def test_buttons_walk_too_and_the_cross_leads_back(explain, qtbot):
    one = explain()
    view = one.view
    press(view, "Next ›")
    assert view.part == "loss"
    press(view, "4 Update")
    assert view.part == "update"
    press(view, "‹ Back")
    assert view.part == "backward"
    qtbot.mouseClick(view.parts.leave, Qt.MouseButton.LeftButton)
    one.settle()
    assert view.part == OFF and not view.row.isHidden() and view.parts.isHidden()
    assert view.found.index == 0 and view.needs == {("example", 0)} and "Layer 1 gets" in view.sentence.text()
    sent = len(one.sent)
    qtbot.keyClick(view.picture, Key.Key_Right)
    assert len(one.sent) == sent  # the key is the window's again


def test_the_part_is_in_the_state_and_hidden_while_training_plays(explain):
    one = explain()
    one.do(SetOption("network", "part", "update"))
    assert one.view.part == "update"
    one.session.do(Play())
    assert one.view.part == OFF and one.view.needs == {("example", 0)}
    one.session.do(Pause())
    one.settle()
    assert one.view.part == "update" and one.view.step.number == one.snapshot.steps + 1


def test_each_sentence_has_the_numbers_of_its_part(explain):
    one = explain()
    step, words = one.view.step, StepWords(one.view.step, one.snapshot.scenario)
    trainer = one.trainer()
    measured = trainer.measure()
    example = step.example
    assert f"example {int(trainer.ensemble.batches.indices(3)[0]) + 1:,}" in words.sentence("forward")
    assert f"{100 * example.answer.max():.0f}" in words.sentence("forward")
    assert f"{measured.loss:.3f}" in words.sentence("loss") and f"{example.loss:.3f}" in words.sentence("loss")
    for layer in (0, -1):
        assert short(float(measured.signal_grad_norm[layer])) in words.sentence("backward")
    largest = max((m for n, m in trainer.gradients.items() if "weight" in n), key=lambda m: np.abs(m).max())
    assert short(float(largest.ravel()[np.abs(largest).argmax()])) in words.sentence("backward")
    said = words.sentence("update")
    assert "Each w becomes w - 0.1 · dL/dw." in said and short(step.fastest.gradient) in said
    assert step.fastest.change == pytest.approx(-0.1 * step.fastest.gradient, rel=1e-12)


RULES = {
    "adam": ({"optimizer": "adam", "learning_rate": 0.01}, "Adam moves the weights"),
    "clipped": ({"clip_norm": 0.01}, "is clipped first"),
    "decay": ({"weight_decay": 0.1}, "Weight decay pulls them toward zero"),
    "warm-up": ({"warmup_steps": 10}, "at a learning rate of 0.04"),
}


@pytest.mark.parametrize(("fields", "expected"), RULES.values(), ids=RULES)
def test_what_makes_the_change_is_named(explain, fields, expected):
    assert expected in StepWords(explain(SMALL.replace(**fields)).view.step, SMALL.replace(**fields)).sentence("update")


def test_where_all_units_are_dead_no_weight_is_named(explain):
    """After a few steps that were too large."""
    dead = SMALL.replace(activation="relu", learning_rate=10.0, loss="mse", dataset="diabetes")
    one = explain(dead, steps=4)
    step, words = one.view.step, StepWords(one.view.step, dead)
    assert step.fastest.change == 0 == step.steepest.gradient
    assert words.sentence("backward").endswith("Every dL/dw is 0.")
    assert words.sentence("update").endswith("No weight moves.") and "becomes 0" not in words.sentence("update")


def test_lines_are_those_with_the_largest_gradients_and_then_the_largest_changes(explain):
    one = explain(SMALL.replace(depth=10))
    for part, figures in (("backward", one.view.step.gradients), ("update", one.view.step.changes)):
        one.do(SetOption("network", "part", part))
        lines, count = one.view.picture.lines, one.view.picture.drawing.edges_per_pair
        for column in (0, 4, 10):
            drawn = np.abs(lines.figures[lines.places[:, 0] == column])
            np.testing.assert_array_equal(np.sort(drawn), np.sort(np.abs(figures[column]).ravel())[-count:])


def test_a_folded_layer_whose_change_is_not_finite_is_marked_as_on_the_way_forward(explain):
    one = explain(SMALL.replace(depth=60))
    drawing, step = one.view.picture.drawing, one.view.step
    ((first, last),) = drawing.geometry.layout.folds
    changes = step.change_rms.copy()
    changes[first - 1 : last] = np.inf  # of the weights into each folded column
    image = QImage(one.view.picture.size(), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        StepDrawing(replace(step, change_rms=changes), drawing).draw_changes(painter)
    drawn = image.pixelColor(drawing.geometry.block((first, last)).center().toPoint())
    assert abs(drawn.hue() - drawing.ink.bad.hue()) < 12


def test_the_gradient_flows_to_the_inputs_by_itself(explain, qtbot):
    one = explain()
    one.do(SetOption("network", "part", "backward"))
    assert one.view.row.playing
    one.view.row.flow.stop()  # whoever goes on, or looks elsewhere, has seen it all
    assert one.view.picture.passed == len(one.view.step.example.values)
    one.do(SetOption("network", "part", "update"))
    assert one.view.picture.passed == 0 and not one.view.row.playing


def test_a_step_that_was_taken_cannot_be_taken_again(explain, qtbot):
    one = explain(steps=20)
    one.do(Visit(10), SetOption("network", "part", "update"))
    assert one.snapshot.visiting == 10 and one.view.step.number == 11
    assert not one.view.parts.next.isEnabled() and "another moment" in one.view.parts.next.toolTip()
    qtbot.keyClick(one.view.picture, Key.Key_Right)
    assert not any(isinstance(intent, Step) for intent in one.sent)


@pytest.mark.parametrize("depth", [0, 1, 100])
def test_every_depth_is_explained(explain, qtbot, depth):
    one = explain(SMALL.replace(depth=depth))
    for part in PARTS:
        one.do(SetOption("network", "part", part))
        one.view.row.flow.stop()
        one.view.grab()
        assert one.view.sentence.text()
    one.do(ChangeField("depth", 2))
    assert len(one.view.step.example.values) == 4


EXTREMES = {
    "numbers": {"dataset": "diabetes", "loss": "mse"},
    "an autoencoder's sum": {"target": "inputs", "loss": "mse", "reduction": "sum", "learning_rate": 1e-4},
    "recurrent": {"network": "rnn", "task": "parity", "time_steps": 4},
    "overflow": {"depth": 60, "dtype": "float32", "activation": "relu", "initializer": "normal", "sigma_w": 10.0},
    "nothing passes": {"activation": "threshold"},
    "lost in float16": {"depth": 30, "dtype": "float16", "activation": "sigmoid"},
    "dropout and norm": {"dropout": 0.5, "normalization": "batch", "seeds": 2},
}


@pytest.mark.parametrize("fields", EXTREMES.values(), ids=EXTREMES)
def test_extremes_are_explained_too(explain, fields):
    one = explain(SMALL.replace(**fields), steps=1)
    for part in PARTS:
        one.do(SetOption("network", "part", part))
        one.view.row.flow.stop()
        one.view.grab()
        assert one.view.sentence.text()


def test_a_weight_is_told_beside_a_part(explain):
    one = explain()
    one.do(SetOption("network", "weight", "1 2 3"), SetOption("network", "part", "update"))
    assert not one.view.panel.isHidden() and not one.view.parts.isHidden() and one.view.row.isHidden()
    assert "moves most" in one.view.sentence.text() and "agree" in one.view.sentence.text()
    assert one.view.weight.change == pytest.approx(one.view.step.changes[1][2, 3], rel=1e-12)


def test_in_a_window_the_keys_are_the_views_alone(open_window, qtbot):
    window = open_window(SMALL)
    window.session.do(ShowView("network"))
    view = window.views["network"]
    window.activateWindow()
    qtbot.waitUntil(lambda: view.found is not None and view.explain.isVisible(), timeout=10_000)
    qtbot.mouseClick(view.explain, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.step is not None and view.picture.hasFocus(), timeout=10_000)
    window.run_bar.play.setFocus()
    qtbot.keyClick(window.run_bar.play, Key.Key_Right)
    assert view.part == "forward"
    view.picture.setFocus()
    for part in ("loss", "backward", "update"):
        qtbot.keyClick(view.picture, Key.Key_Right)
        assert view.part == window.session.state.option("network", "part", "") == part
    steps = window.session.snapshot.steps
    qtbot.keyClick(view.picture, Key.Key_Right)
    qtbot.waitUntil(lambda: view.step.number == steps + 2, timeout=10_000)
    assert view.part == "forward" and window.session.snapshot.steps == steps + 1 and not window.session.state.playing

"""The strip in which a lesson is played: what is locked, covered and drawn, and the way back to a step's beginning."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from gradsim import Scenario
from gradsim.lab.lessons import find
from gradsim.lab.orders import Save
from gradsim.ui.session.intents import (
    BackToNow,
    ChangeField,
    Cover,
    Enlarge,
    HideView,
    LockLayout,
    Pause,
    PickLayer,
    Play,
    Reset,
    ResetViews,
    SetLook,
    SetOption,
    SetSpeed,
    ShowControls,
    ShowView,
    Step,
    Undo,
    Unfold,
    Use,
    Visit,
)
from tests.conftest import examples
from tests.ui.lessons.conftest import CHOOSE
from tests.ui.lessons.learner import Key


def test_play_is_locked_until_there_is_a_prediction_and_says_why(learner, qtbot):
    one = learner()
    one.desk.window.run_bar.play.setFocus()
    for key in (Key.Key_Space, Key.Key_S):
        one.player.strip.warning.setText("")
        one.press(key)
        assert "First say what you expect" in one.player.strip.warning.text()
        assert one.player.strip.warning.isVisible() and not one.session.state.playing
    one.press(Key.Key_2)
    one.wait_until_told()
    assert one.sitting.ends[0].steps == 5, "the program trained to the step's end, and no further"
    assert one.sitting.verdict.right and not one.player.strip.warning.isVisible()
    one.press(Key.Key_Space)
    qtbot.waitUntil(lambda: one.session.snapshot.steps > 8)  # then it goes on as one likes


def test_only_the_controls_that_a_step_names_are_shown(learner):
    one = learner()
    panel = one.desk.window.panel
    assert panel.isVisible()
    assert [name for name, control in panel.controls.items() if control.isVisible()] == ["skip"]
    one.player.left.emit()
    assert panel.controls["depth"].isVisible() and one.desk.window.lessons.player is None


def test_a_measurement_that_is_to_be_predicted_is_covered(learner):
    one = learner(1)
    bars = one.desk.window.views["bars"]
    assert bars.items.covered and bars.measurement is None and bars.columns() == {}
    assert "Layer 1 gets" not in bars.sentence.text()
    one.session.do(ShowView("network"), Enlarge("network"))
    assert one.desk.window.pages.docks["network"].shown is not one.desk.window.views["network"]
    one.session.do(Cover(False))
    assert one.desk.window.pages.docks["network"].shown is one.desk.window.views["network"]


def test_bars_are_drawn_by_mouse_each_one_or_a_line_through_them(learner, qtbot):
    one = learner(1)
    qtbot.waitUntil(lambda: one.player.drawing is not None, timeout=60_000)
    plot, drawn = one.desk.window.views["bars"].plot, one.player.drawing.bars
    start = drawn.tops.copy()

    def at(x: float, y: float) -> QPoint:
        return plot.mapFromScene(plot.item.vb.mapViewToScene(QPointF(x, y)))

    view = plot.viewport()
    QApplication.processEvents()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(2, -6))
    assert drawn.tops[1] == pytest.approx(-6, abs=0.2) and np.array_equal(np.delete(drawn.tops, 1), np.delete(start, 1))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at(1, -8))
    qtbot.mouseMove(view, at(5, -4))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(5, -4))
    assert drawn.tops == pytest.approx([-8, -7, -6, -5, -4], abs=0.2)
    one.player.strip.asks.measure.click()
    one.wait_until_told()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(2, -2))
    assert drawn.tops[1] == pytest.approx(-7, abs=0.2), "what was predicted stays"
    assert one.sitting.verdict.distance == pytest.approx(
        np.sqrt(np.mean((drawn.tops - np.log10(one.session.snapshot.measurement.signal_grad_norm)) ** 2)), abs=0.01
    )
    assert "decades apart" in one.player.strip.told.text()


def test_bars_are_drawn_by_keys(learner, qtbot):
    one = learner(1)
    qtbot.waitUntil(lambda: one.player.drawing is not None, timeout=60_000)
    drawn, level = one.player.drawing.bars, one.player.drawing.bars.tops[0]
    one.press(Key.Key_Right)
    one.press(Key.Key_Down, 4)
    assert drawn.tops == pytest.approx([level, level - 1, level, level, level])
    one.press(Key.Key_Left)
    one.press(Key.Key_Down, 4, shift=True)
    assert drawn.tops == pytest.approx(level - np.array([2, 1.5, 1, 0.5, 0]))
    one.press(Key.Key_Return)
    one.wait_until_told()
    assert not drawn.open and not one.desk.window.views["bars"].items.covered


def test_a_wrong_number_is_refused_in_one_line_and_nothing_is_lost(learner):
    text = CHOOSE.split("[steps.choose]")[0] + (
        '[steps.number]\nquestion = "How much?"\nmeasure = "share of layer 1"\ntolerance = "1 decade"\n'
    )
    one = learner(0, text)
    one.type("ten")
    one.press(Key.Key_Return)
    assert "no number" in one.player.strip.asks.problem.text() and one.sitting.locked
    one.player.strip.asks.line.selectAll()
    one.type("1 in 200")
    one.press(Key.Key_Return)
    assert one.sitting.given == 1 / 200


def weights(session):
    """Of what the worker trains, when it has done all that it was told."""
    session.worker.wait(20)  # it is built
    found = []
    session.worker.order(Save(lambda run, saved: found.append((run, saved))))
    session.worker.wait(20)
    ((run, (saved,)),) = found
    assert run == session.run
    return saved.checkpoint.step, saved.checkpoint.values.tobytes()


ACTIONS = st.sampled_from(
    [
        ChangeField("depth", 3), ChangeField("activation", "relu"), ChangeField("learning_rate", 0.5),
        ChangeField("seed", 7), Use(Scenario(depth=2, width=4)), Reset(), Play(), Play(until=12), Pause(), Step(),
        SetSpeed(math.inf), SetSpeed(3.0), Visit(0), BackToNow(), PickLayer(2), SetOption("bars", "dots", False),
        ShowView("network"), HideView("bars"), Enlarge("activation"), Enlarge(""), LockLayout(False), ResetViews(),
        ShowControls("shown"), Unfold("Training", True), SetLook(text_size=125), SetLook(projector=True), Cover(True),
        Undo(), "answer", "next", "present",
    ]
)  # fmt: skip


def test_home_leads_to_the_very_state_and_weights_whatever_happened(learner, qapp):
    one = learner()
    beginning, first = one.session.state, weights(one.session)
    assert first[0] == 0

    @settings(max_examples=examples(3), suppress_health_check=list(HealthCheck), deadline=None)
    @given(st.lists(ACTIONS, min_size=1, max_size=8))
    def home_after(actions):
        for action in actions:
            if action == "answer":
                one.player.playing.answer(1)
            elif action == "next":
                one.player.strip.step_on()
                one.player.strip.step_back()
            elif action == "present":
                one.player.turn_presenting()
                one.player.turn_presenting()
            else:
                one.session.do(action)
            one.desk.window.clock.tick()
            qapp.processEvents()
        one.press(Key.Key_Home)
        assert weights(one.session) == first
        one.desk.window.clock.tick()
        qapp.processEvents()
        assert one.session.state == one.player.playing.beginning
        assert one.sitting.locked and one.sitting.given is None

    home_after()
    one.session.do(SetLook(text_size=beginning.text_size))


def test_the_window_is_as_before_when_a_lesson_is_left(open_desk, qtbot):
    desk = open_desk(depth=1, width=4)
    desk.session.do(ShowView("network"), ShowControls("shown"))
    before = desk.session.state
    desk.window.lessons.begin(find("2"))
    assert desk.session.state.enlarged
    desk.window.lessons.leave()
    after = desk.session.state
    for name, field in before.fields.items():
        if field.group != "Training":
            assert getattr(after, name) == getattr(before, name), name
    assert after.scenario == find("2").steps[0].scenario, "what was trained stays"

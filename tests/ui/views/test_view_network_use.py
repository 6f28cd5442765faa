"""What one does with the picture of the network: play the gradient, choose an example, click on a layer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from gradsim import Scenario
from gradsim.ui.session.intents import PickExample, PickLayer, Step
from gradsim.ui.views.network import NetworkView


@pytest.fixture
def shown(show):
    def make(scenario: Scenario):
        one = show(NetworkView, scenario)
        one.view.resize(605, 345)
        one.view.show()
        return one

    return make


def test_play_lets_the_gradient_flow_to_the_inputs_and_a_second_click_pauses(shown, qtbot, monkeypatch):
    monkeypatch.setattr("gradsim.ui.network.flow_row.LONGEST", 300)
    view = shown(Scenario(depth=2)).view
    seen = []
    view.row.flow.valueChanged.connect(seen.append)
    with qtbot.waitSignal(view.row.flow.finished, timeout=5_000):
        qtbot.mouseClick(view.row.play, Qt.MouseButton.LeftButton)
        assert "Pause" in view.row.play.text()
    assert view.picture.passed == view.row.slider.value() == 4 and "Play" in view.row.play.text()
    assert seen == sorted(seen) and len(seen) > 3
    qtbot.mouseClick(view.row.play, Qt.MouseButton.LeftButton)
    assert view.picture.passed < 4
    qtbot.mouseClick(view.row.play, Qt.MouseButton.LeftButton)
    assert "Play" in view.row.play.text()


def test_while_it_plays_the_picture_keeps_its_moment(show, qtbot):
    shown = show(NetworkView, Scenario(depth=2))
    view, found = shown.view, shown.found()
    qtbot.mouseClick(view.row.play, Qt.MouseButton.LeftButton)
    shown.do(Step())
    assert view.picture.example is found
    qtbot.mouseClick(view.row.play, Qt.MouseButton.LeftButton)
    assert view.picture.example is shown.found() is not found


def test_what_cannot_be_seen_does_not_play(shown, qtbot):
    view = shown(Scenario(depth=2)).view
    qtbot.mouseClick(view.row.play, Qt.MouseButton.LeftButton)
    view.hide()
    assert "Play" in view.row.play.text() and view.row.flow.state() == view.row.flow.State.Stopped


def test_a_click_picks_the_layer_and_a_folded_one_opens(shown, qtbot):
    one = shown(Scenario(depth=100, width=8))
    view = one.view
    assert view.picture.chosen is None
    geometry = view.picture.drawing.geometry
    place = QPoint(round(geometry.x[50]), round(geometry.area.center().y()))
    column = geometry.column_at(place.toPointF())
    qtbot.mouseClick(view.picture, Qt.MouseButton.LeftButton, pos=place)
    assert one.sent == [PickLayer(column - 1)] and abs(column - 50) <= 1
    assert view.picture.chosen == column - 1
    assert view.picture.drawing.geometry.layout.fold_of(column) is None


def test_the_next_example_is_asked_for_and_shown_when_it_comes(show, qtbot):
    shown = show(NetworkView, Scenario(depth=2))
    view, before = shown.view, shown.snapshot
    assert view.chooser.number.maximum() == len(shown.trainer().ensemble.examples.train.inputs)
    view.chooser.number.stepUp()
    assert shown.sent == [PickExample(2)] and view.needs == {("example", 1)}
    view.draw(before, shown.session.state)
    assert view.picture.example.index == 0
    shown.settle()
    assert view.picture.example.index == 1 and view.chooser.number.value() == 2
    shown.do(PickExample(5))
    assert view.picture.example.index == 4 and view.chooser.number.value() == 5
    assert shown.sent == [PickExample(2)]


def test_a_number_that_is_being_typed_is_not_overwritten_by_training(show, qtbot):
    shown = show(NetworkView, Scenario(depth=2))
    box = shown.view.chooser.number
    box.selectAll()
    qtbot.keyClicks(box, "12")
    shown.do(Step())
    assert box.cleanText() == "12" and not shown.sent
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert shown.sent == [PickExample(12)]

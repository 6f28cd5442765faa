"""A click on a line of the network's picture tells the chain rule of that weight, with a check beside it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from gradsim import Scenario
from gradsim.lab.probes.one_weight import OneWeight
from gradsim.ui.session.intents import ChangeField, PickLayer, Play, SetOption, Step
from gradsim.ui.views.network import NetworkView
from gradsim.words.numbers import GAP, short
from tests.ui.clipping import clipped

SMALL = Scenario(depth=2, width=8, activation="tanh", dataset="diabetes", loss="mse", batch_size=4)


@pytest.fixture
def shown(show):
    def make(scenario=SMALL, **state):
        one = show(NetworkView, scenario, **state)
        one.view.resize(605, 420)
        one.view.show()
        return one

    return make


def on_line(view, number: int) -> QPoint:
    """A point on the line of this number, the largest being 0, where no other one is nearer."""
    lines = view.picture.lines
    largest = np.argsort(-np.abs(lines.figures))[number]
    left, top, right, bottom = lines.ends[largest].tolist()
    points = [
        QPoint(round(left + t * (right - left)), round(top + t * (bottom - top))) for t in np.linspace(0.2, 0.8, 61)
    ]
    return next(p for p in points if lines.at(p.toPointF(), 5) == tuple(lines.places[largest].tolist()))


def click(shown, qtbot, point: QPoint) -> None:
    qtbot.mouseClick(shown.view.picture, Qt.MouseButton.LeftButton, pos=point)
    shown.settle()


def texts(view) -> str:
    return "\n".join(text.text() for text in view.panel.texts).replace(GAP, " ")


def test_a_click_on_a_line_tells_its_chain_rule_and_another_one_leaves_it(shown, qtbot, picture):
    one = shown()
    view, point = one.view, on_line(one.view, 0)
    assert view.panel.isHidden() and not view.row.isHidden()
    weight = view.found.weight_at(*view.picture.lines.at(point.toPointF(), 5))
    click(one, qtbot, point)
    assert one.sent == [SetOption("network", "weight", " ".join(map(str, weight)))]
    assert view.picture.weight == weight and not view.panel.isHidden() and view.row.isHidden()
    trainer = one.trainer()
    name = trainer.ensemble.network.layer_names[weight[0]]
    gradient = float(trainer.gradients[f"{name}.weight"][weight[1:]])
    said = texts(view)
    assert f"= {short(gradient)}" in said and short(float(trainer.parameters[f"{name}.weight"][weight[1:]])) in said
    assert "(L(w + Δ) − L(w − Δ)) / 2Δ" in said and "over 4 examples" in said
    assert "agree" in view.sentence.text() and short(gradient) in view.sentence.text()
    assert not clipped(view)
    picture(view, "network-weight")
    click(one, qtbot, on_line(view, 0))
    assert one.session.state.option("network", "weight", "?") == "" and view.panel.isHidden()
    assert one.view.picture.weight is None and "agree" not in view.sentence.text()


def test_the_cross_leaves_it_and_a_click_on_a_unit_still_picks_its_layer(shown, qtbot):
    one = shown(options={"network": {"weight": "1 2 3"}})
    one.settle()
    view, drawing = one.view, one.view.picture.drawing
    assert isinstance(view.weight, OneWeight) and drawing.line(1, 2, 3) is not None
    click(one, qtbot, QPoint(round(drawing.geometry.x[1]), round(drawing.geometry.rows(1)[2])))
    assert one.sent == [PickLayer(0)] and view.weight is not None
    qtbot.mouseClick(view.panel.close_button, Qt.MouseButton.LeftButton)
    one.settle()
    assert view.weight is None and one.sent[1:] == [SetOption("network", "weight", "")]


def test_down_and_up_go_through_the_weights_from_layer_to_layer(shown, qtbot):
    one = shown()
    view = one.view
    lines = view.picture.lines
    for key, column in ((Qt.Key.Key_Down, 0), (Qt.Key.Key_Down, 0), (Qt.Key.Key_Up, 0), (Qt.Key.Key_Up, 2)):
        qtbot.keyClick(view.picture, key)
        one.settle()
        assert view.weight is not None and view.weight.column == column
    first = max((abs(f), tuple(p)) for f, p in zip(lines.figures, lines.places.tolist(), strict=True) if p[0] == 0)
    qtbot.keyClick(view.picture, Qt.Key.Key_Down)
    assert view.picture.weight == view.found.weight_at(*first[1])


def test_the_figures_follow_the_training_and_are_those_of_the_new_step(shown):
    one = shown(options={"network": {"weight": "1 2 3"}})
    before = texts(one.view)
    one.do(Step())
    assert texts(one.view) != before
    found = one.view.weight
    assert f"= {short(found.gradient)}" in texts(one.view)
    assert found.gradient == one.trainer().gradients["hidden.1.weight"][2, 3]


def test_while_training_plays_the_words_stay_until_they_are_due(shown):
    one = shown(options={"network": {"weight": "1 2 3"}})
    before, one.view.words_due = texts(one.view), False
    one.do(Step())
    assert texts(one.view) == before
    one.do(SetOption("network", "weight", "1 2 4"))  # another weight is told at once
    assert texts(one.view) != before


def test_a_weight_that_the_network_has_not_is_not_told(shown):
    one = shown(options={"network": {"weight": "2 7 0"}})
    one.settle()
    assert one.view.weight is not None
    one.do(ChangeField("width", 4))
    assert one.view.weight is None and one.view.panel.isHidden() and not one.view.row.isHidden()


def test_a_hidden_line_is_not_clicked(shown):
    one = shown()
    count = len(one.view.picture.lines.places)
    one.view.positive_box.click()
    lines = one.view.picture.lines
    assert (lines.figures < 0).all() and 0 < len(lines.places) < count


def test_hovering_over_a_line_tells_its_weight(shown):
    view = shown().view
    point = on_line(view, 0)
    column, before, after = view.picture.lines.at(point.toPointF(), 5)
    told = view.picture.describe(point.toPointF())
    assert short(float(view.found.weights[column][before, after])) in told and "→" in told


def test_in_a_recurrent_network_a_line_is_of_a_weight_of_every_time_step(shown, qtbot):
    one = shown(Scenario(network="rnn", task="parity", time_steps=3, width=4, activation="tanh"))
    qtbot.keyClick(one.view.picture, Qt.Key.Key_Up)
    qtbot.keyClick(one.view.picture, Qt.Key.Key_Up)
    click(one, qtbot, on_line(one.view, 0))
    assert one.view.weight is not None and "agree" in one.view.sentence.text()
    one.do(SetOption("network", "weight", "2 1 3"))
    gradient = one.trainer().gradients["recurrent.weight"][1, 3]
    assert one.view.weight.gradient == gradient and f"= {short(gradient)}" in texts(one.view)
    assert "time step" in texts(one.view)


def test_while_it_plays_the_rows_stay_and_the_session_goes_on(shown, qtbot):
    one = shown(options={"network": {"weight": "1 2 3"}})
    one.do(Play(until=one.snapshot.steps + 2))
    assert one.view.weight is not None and one.snapshot.steps == 5

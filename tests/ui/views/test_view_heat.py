"""The map of layers and steps: a drag on it goes back to a moment, its buttons lead on from there."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt

from gradsim import Scenario, Trainer
from gradsim.training.history import Span
from gradsim.ui.session.intents import BackToNow, GoOnFromHere, Pause, Visit
from gradsim.ui.views.heat import Columns, HeatView
from gradsim.ui.widgets import health
from gradsim.words.health import places


def test_a_column_of_the_map_is_the_gradient_at_its_step(show):
    view = show(HeatView, Scenario(depth=3), steps=5).view
    columns = view.columns()
    assert columns["from_step"].tolist() == [0, 1, 2, 3, 4]
    expected = np.log10(Trainer(Scenario(depth=3)).run(5).signal_grad_norm)
    layers = ("hidden.0", "hidden.1", "hidden.2", "output")
    np.testing.assert_allclose([columns[f"log10_signal_grad_norm.{n}"][-1] for n in layers], expected, rtol=1e-12)


def test_a_drag_shows_that_moment_and_the_buttons_lead_on(show, qtbot):
    shown = show(HeatView, Scenario(depth=2, width=8, activation="tanh"), steps=45)
    view = shown.view
    view.resize(605, 345)
    view.show()
    assert not view.buttons.isVisible() and not view.moment_line.isVisible()
    assert view.scale.isHidden()
    view.moment_line.setValue(21)
    view.moment_line.sigDragged.emit(view.moment_line)  # as a drag does
    assert shown.sent == [Visit(21)]
    shown.settle()
    assert shown.snapshot.visiting == 20 and view.moment_line.value() == 20
    assert view.buttons.isVisible() and view.moment_line.isVisible() and "step 20" in view.scale.text()
    qtbot.mouseClick(view.back, Qt.MouseButton.LeftButton)
    shown.settle()
    assert shown.sent[-1] == BackToNow() and shown.snapshot.visiting is None
    assert not view.buttons.isVisible() and not view.moment_line.isVisible() and view.scale.isHidden()
    place = view.plot.mapFromScene(view.plot.item.vb.mapViewToScene(QPointF(10.2, 2.0)))
    qtbot.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    shown.settle()
    assert isinstance(shown.sent[-1], Visit) and shown.snapshot.visiting == 10
    qtbot.mouseClick(view.on, Qt.MouseButton.LeftButton)
    assert shown.sent[-1] == GoOnFromHere()
    shown.do(Pause())
    assert shown.snapshot.visiting is None and not view.buttons.isVisible()


def test_a_column_has_the_colours_that_the_bars_had_at_its_step(show):
    scenario = Scenario(depth=3, learning_rate=5.0, dataset="moons", width=8)
    shown = show(HeatView, scenario, steps=3)
    live = health.layer_places(shown.snapshot)
    np.testing.assert_allclose(shown.view._columns.places()[:, 2], live, atol=1e-12)
    assert (live == 1).any() and (live < 0).any()
    said = shown.view._hover(2.5, float(live.argmax() + 1))
    assert "a step changes its weights by" in said
    assert "a step changes" not in shown.view._hover(2.5, float(live.argmin() + 1))


def test_a_map_of_one_step_is_a_wide_band(show):
    view = show(HeatView, Scenario(depth=3), steps=1).view
    assert view.plot.item.viewRange()[0] == [0, 5]
    assert view.image.mapRectToView(QRectF(0, 0, 1, 4)) == QRectF(0, 0.5, 1, 4)


def test_what_vanished_and_what_exploded_is_told_by_hatching_too(make_view):
    marks = make_view(HeatView).marks
    marks.set_places(np.array([[-1.0, -0.9, 0.0, np.nan], [0.2, 1.0, 1.0, 1.0]]), 10)
    assert marks.runs == [(-1, 0, 0, 2), (1, 1, 1, 4)]


def test_the_map_of_a_network_whose_gradient_vanishes_is_hatched_at_the_input(show):
    runs = show(HeatView, Scenario(depth=20, width=16), steps=3).view.marks.runs
    rows = {row for sign, row, *_ in runs if sign < 0}
    assert 0 in rows and 20 not in rows


def test_a_step_that_is_not_finite_leaves_its_column_blank(show):
    """Its output layer's gradient may still be finite: a share of 1 would be a healthy band in an explosion."""
    columns = Columns(3)
    rows = np.array([[1.0, 2.0, 1.0], [np.inf, 1e200, 1e100]])
    columns.add(Span(np.array([0.0, 1.0]), np.ones(2), rows, rows, np.zeros((2, 3)), np.zeros(2, bool)))
    places = columns.places()
    assert np.isfinite(places[:, 0]).all() and np.isnan(places[:, 1]).all()


def test_the_map_joins_columns_when_full_and_keeps_the_means():
    rng = np.random.default_rng(0)
    logs, columns = rng.normal(size=(1000, 3)), Columns(3)
    moved = rng.uniform(0, 0.5, size=(1000, 3))
    for start in range(0, 1000, 77):
        block = np.arange(start, min(start + 77, 1000))
        nothing = np.full(len(block), np.nan)
        columns.add(Span(block * 1.0, nothing, nothing, 10 ** logs[block], moved[block], nothing > 0))
    assert columns.stretch == 8
    np.testing.assert_allclose(columns.means()[:, :125], logs.reshape(125, 8, 3).mean(axis=1).T)
    share = (logs - logs[:, 2:]).reshape(125, 8, 3).mean(axis=1)
    expected = places(10**share, np.exp(np.log(moved).reshape(125, 8, 3).mean(axis=1))).T
    np.testing.assert_allclose(columns.places()[:, :125], expected, atol=1e-12)
    assert np.isnan(columns.means()[:, 125:]).all() and np.isnan(columns.places()[:, 125:]).all()

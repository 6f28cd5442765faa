"""The picture of the network shows what the trainer has, and the gradient of one example flows back over it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage

from gradsim import Scenario, Trainer
from gradsim.lab.probes.example import example
from gradsim.ui.network.words import Words
from gradsim.ui.session.intents import PickLayer
from gradsim.ui.shell import export
from gradsim.ui.views.network import NetworkView
from gradsim.ui.widgets import health, theme
from gradsim.words.health import places
from gradsim.words.numbers import short
from gradsim.words.shares import share_of


@pytest.fixture
def draw(show, picture):
    def make(scenario: Scenario, name: str = "", steps: int = 3, index: int = 0, size=(605, 345)):
        shown = show(NetworkView, scenario, steps, example=index + 1)
        view = shown.view
        view.resize(*size)
        view.show()
        if name:
            view.row.slider.setValue(view.row.slider.maximum() // 2)
            picture(view, name)
            view.row.slider.setValue(0)
            view.resize(*size)
        return view, shown.found(), shown.trainer()

    return make


def words(view) -> Words:
    return Words(view.picture.drawing, view.picture.font())


def test_nodes_are_the_values_of_the_layers(draw):
    view, found, trainer = draw(Scenario(depth=3, activation="tanh", batch_size=1), "network")
    drawing, network = view.picture.drawing, trainer.ensemble.network
    largest = max(np.abs(h).max() for h in found.values[1:-1])
    for column in (1, 2, 3):
        np.testing.assert_allclose(
            drawing.value_shares(column), found.values[column][found.shown[column]] / largest, rtol=1e-12
        )
    part = trainer.ensemble.examples.train
    h = np.tanh(part.inputs[0] @ network.layers[0].weight[0] + network.layers[0].bias[0, 0])
    np.testing.assert_allclose(drawing.value_shares(1), h[found.shown[1]] / largest, rtol=1e-12)


def test_lines_are_the_largest_weights_and_what_they_pass_back(draw):
    view, found, trainer = draw(Scenario(depth=10), "network-deep")
    drawing = view.picture.drawing
    (ends, _, weights), flows = drawing.lines, drawing.flows
    geometry, n = drawing.geometry, drawing.edges_per_pair
    assert n < 144 and len(weights) == 11 * n
    between = ends[:, 0] == geometry.x[4]
    weight = trainer.parameters["hidden.4.weight"][np.ix_(found.shown[4], found.shown[5])]
    np.testing.assert_array_equal(np.sort(np.abs(weights[between])), np.sort(np.abs(weight).ravel())[-n:])
    rows, columns = geometry.rows(4), geometry.rows(5)
    for (x1, y1, x2, y2), w, flow in zip(ends[between], weights[between], flows[between], strict=True):
        a, b = np.abs(rows - y1).argmin(), np.abs(columns - y2).argmin()
        assert (x1, x2) == (geometry.x[4], geometry.x[5]) and weight[a, b] == w
        assert flow == abs(w * found.signals[5][found.shown[5][b]])


def test_each_step_of_the_slider_tells_what_reaches_the_layer(draw):
    scenario = Scenario(depth=5, activation="sigmoid", batch_size=1)
    index = int(Trainer(scenario).ensemble.batches.indices(0)[0])
    view, _, trainer = draw(scenario, steps=0, index=index)
    signal = trainer.measure().signal_grad_norm
    assert "forward" in words(view).reached(0)
    for passed, layer in ((1, 5), (2, 4), (6, 0)):
        view.row.slider.setValue(passed)
        assert view.picture.passed == passed
        said = words(view).reached(view.picture.passed)
        assert short(float(signal[layer])) in said and share_of(float(signal[layer] / signal[-1])) in said
        assert ("output" if passed == 1 else f"layer {layer + 1}") in said
    view.row.slider.setValue(7)
    assert said != words(view).reached(7) and "dL/dx" in words(view).reached(7)


def pixels(view) -> np.ndarray:
    image = view.picture.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()


def test_the_gradient_covers_what_it_has_passed_and_no_more(draw):
    view, _, _ = draw(Scenario(depth=4))
    area = view.picture.drawing.geometry.area.toRect()
    rows = slice(area.top(), area.bottom())
    stages = []
    for passed in (0, 3, 6):
        view.row.slider.setValue(passed)
        stages.append(pixels(view)[rows])
    forward, half, back = stages
    front = round(view.picture.drawing.geometry.front(3))
    glow = round(2 * view.picture.fontMetrics().height())
    np.testing.assert_array_equal(half[:, : front - 2], forward[:, : front - 2])
    np.testing.assert_array_equal(half[:, front + glow :], back[:, front + glow :])
    assert (forward[:, front + glow :] != back[:, front + glow :]).any()


def test_gradients_have_the_colours_of_the_bars(draw):
    view, found, _ = draw(Scenario(depth=8))
    drawing = view.picture.drawing
    drawn = drawing.places(found.signal_rms)
    expected = places(found.signal_rms / found.signal_rms[-1])
    np.testing.assert_allclose(2 * drawn - 1, expected)
    colors = health.colors(view.picture._theme, expected).tolist()
    assert [list(drawing.ink.gradient(p).getRgb()[:3]) for p in drawn.tolist()] == colors


def test_a_saved_svg_holds_lines_and_not_their_pixels(draw, tmp_path):
    view, _, _ = draw(Scenario(depth=3))
    view.row.slider.setValue(2)
    export.save_picture(view.picture, tmp_path / "network.svg")
    text = (tmp_path / "network.svg").read_text(encoding="utf-8")
    assert text.count("<polyline") + text.count("<path") > 50


def test_a_deep_wide_network_says_what_is_folded_and_what_is_not_shown(draw):
    view, found, _ = draw(Scenario(depth=100, width=256, activation="tanh"), "network-100")
    geometry, said = view.picture.drawing.geometry, words(view).shown()
    assert "12 of 64 inputs" in said and "12 of 256 units" in said and "of 65,536 weights" in said
    ((first, last),) = geometry.layout.folds
    assert words(view).number(first, (first, last)) == f"layers {first}–{last} folded"
    assert geometry.radius >= 3 and min(np.diff(geometry.x[list(geometry.layout.open)])) > 2 * geometry.radius
    middle = QPointF(float(geometry.x[50]), geometry.area.center().y())
    assert "layer 50" in view.picture.describe(middle) and short(float(found.signal_rms[50])) in view.picture.describe(
        middle
    )


def test_a_single_folded_layer_is_not_called_several(draw):
    view, _, _ = draw(Scenario(depth=100))
    (last,) = {last for _, last in view.picture.drawing.geometry.layout.folds}
    assert words(view).number(last, (last, last)) in (f"layer {last} folded", str(last))


def test_hovering_over_a_node_tells_its_figures(draw):
    view, found, _ = draw(Scenario(depth=2, width=30))
    geometry = view.picture.drawing.geometry
    told = view.picture.describe(QPointF(float(geometry.x[2]), float(geometry.rows(2)[4])))
    unit = found.shown[2][4]
    assert f"unit {unit + 1}" in told
    assert short(float(found.values[2][unit])) in told and short(float(found.signals[2][unit])) in told
    assert "pixel in row" in view.picture.describe(QPointF(float(geometry.x[0]), float(geometry.rows(0)[4])))


@pytest.mark.parametrize(("skip", "first"), [("residual", 0), ("pre_activation", 1)])
def test_a_skip_connection_is_an_arc_from_before_its_block_to_its_end(draw, skip, first):
    fields = {"depth": 5, "width": 64, "skip": skip, "branch_layers": 2}
    view, found, trainer = draw(Scenario(**fields), f"network-{skip}")
    geometry = view.picture.drawing.geometry
    arcs, tiny = geometry.arcs(found.blocks)
    assert not tiny and tuple(found.blocks) == trainer.ensemble.network.blocks
    _, path = arcs[0]
    assert path.elementAt(0).x == pytest.approx(geometry.x[first])
    assert path.currentPosition().x() == pytest.approx(geometry.x[first + 2])
    assert path.boundingRect().top() < geometry.area.top() < path.boundingRect().bottom() + 4


def test_arcs_too_short_to_be_seen_become_one_line_over_their_fold(draw):
    view, found, _ = draw(Scenario(depth=100, width=8, skip="residual"))
    geometry = view.picture.drawing.geometry
    arcs, tiny = geometry.arcs(found.blocks)
    assert tiny == set(geometry.layout.folds) and arcs


def test_figures_of_another_network_are_not_drawn(show, snapshot_of):
    shown = show(NetworkView, Scenario(depth=2), layer=1)
    view, found, state = shown.view, shown.found(), shown.session.state
    other = Trainer(Scenario(depth=4))
    view.draw(replace(snapshot_of(other), probes={("example", 0): replace(found)}), state)
    assert view.found is found
    view.draw(replace(snapshot_of(other), probes={("example", 0): example(other, 0)}), state)
    assert view.row.slider.maximum() == 6 and view.picture.passed == 0 and view.picture.chosen == 1


def test_hidden_signs_are_not_drawn(draw):
    view, _, _ = draw(Scenario(depth=2, activation="relu", initializer="he"))
    drawing = view.picture.drawing
    x = np.mean(drawing.geometry.x[1:3]).astype(int)

    def has(color: str) -> bool:
        """Whether the middle between two layers holds this hue."""
        hues = {QColor(int(p)).hue() for p in pixels(view)[:, x] if QColor(int(p)).saturation() > 40}
        return any(abs(h - QColor(color).hue()) < 12 for h in hues)

    assert has(theme.LIGHT.accent) and has(theme.LIGHT.contrast)
    view.positive_box.click()
    assert not has(theme.LIGHT.accent) and has(theme.LIGHT.contrast)
    view.negative_box.click()
    assert not has(theme.LIGHT.contrast)


def test_a_recurrent_network_is_unrolled_over_time(show, picture, qtbot):
    scenario = Scenario(network="rnn", task="copy", time_steps=50, width=20, batch_size=1)
    index = int(Trainer(scenario).ensemble.batches.indices(0)[0])
    shown = show(NetworkView, scenario, steps=0, example=index + 1)
    view, time = shown.view, shown.trainer().measure().time
    view.resize(605, 345)
    view.show()
    picture(view, "network-rnn")
    view.resize(605, 345)
    view.row.slider.setValue(11)
    said = words(view).reached(11)
    assert "time step 41" in said and short(float(time[40] / np.sqrt(20))) in said and "dL/dh" in said
    geometry = view.picture.drawing.geometry
    ((first, last),) = geometry.layout.folds
    assert words(view).number(first, (first, last)) == f"time steps {first}–{last} folded"
    place = QPoint(round(geometry.x[25]), round(geometry.area.center().y()))
    qtbot.mouseClick(view.picture, Qt.MouseButton.LeftButton, pos=place)
    assert view.picture.chosen is not None and not shown.sent
    shown.do(PickLayer(0))
    assert view.picture.chosen != 0


EXTREMES = {
    "one unit": {"depth": 1, "width": 1, "batch_size": 1},
    "plane": {"depth": 2, "width": 4, "dataset": "moons", "activation": "tanh"},
    "numbers": {"depth": 3, "dataset": "diabetes", "loss": "mse"},
    "lost in float16": {"depth": 30, "dtype": "float16"},
    "overflow": {"depth": 60, "dtype": "float32", "activation": "relu", "initializer": "normal", "sigma_w": 10.0},
    "batch normalization": {"depth": 6, "normalization": "batch", "skip": "pre_activation", "seeds": 2},
    "all zero": {"depth": 3, "activation": "threshold"},
}


@pytest.mark.parametrize("fields", EXTREMES.values(), ids=EXTREMES)
def test_extremes_are_drawn_too(draw, fields):
    name = "network-" + next(key for key, value in EXTREMES.items() if value is fields).replace(" ", "-")
    view, found, _ = draw(Scenario(**fields), name, steps=1)
    for passed in (0, 0.5, 2, view.row.slider.maximum()):
        view.picture.set_passed(passed)
        view.grab()
        assert words(view).reached(passed)
    if not np.isfinite(found.answer).all():
        assert found.said is None
    size = float(found.signal_rms[1])
    said = words(view).reached(len(found.values) - 1)
    assert ("NaN" if np.isnan(size) else "∞" if np.isinf(size) else short(size)) in said


def test_the_numbers_are_all_units_of_all_layers(draw):
    view, found, _ = draw(Scenario(depth=2, width=20))
    columns = view.columns()
    assert len(columns["layer"]) == 64 + 20 + 20 + 10 == len(columns["value"]) == len(columns["gradient"])
    at = (columns["layer"] == 2) & (columns["unit"] == 5)
    assert columns["value"][at] == found.values[2][4] and columns["gradient"][at] == found.signals[2][4]

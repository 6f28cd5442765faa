"""The histograms' view draws a ridge for each layer."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from gradsim import Scenario, Trainer
from gradsim.ui.session.intents import PickLayer, SetOption
from gradsim.ui.session.speaking import use_language
from gradsim.ui.views.histograms import TALL, HistogramsView
from gradsim.ui.widgets import health, theme
from gradsim.words.health import places
from gradsim.words.numbers import short
from gradsim.words.shares import share_of


@pytest.fixture
def draw(show):
    def make(scenario: Scenario, kind: str = "gradients"):
        shown = show(HistogramsView, scenario, options={"histograms": {"kind": kind}})
        shown.view.resize(605, 345)
        return shown.view, shown.found(), shown.trainer()

    return make


def test_each_ridge_is_the_histogram_of_its_layers_gradient(draw, picture):
    view, _, trainer = draw(Scenario(depth=10))
    trainer.measure()
    assert len(view.ridges) == 11 and view.log_boxes["gradients"].isChecked()
    for i, name in enumerate([*(f"hidden.{n}" for n in range(10)), "output"]):
        edges, heights = view.ridges[i].getData()
        values = trainer.gradients[f"{name}.weight"]
        expected, _ = np.histogram(np.log10(np.abs(values[values != 0])), edges)
        np.testing.assert_allclose(heights - i, TALL * expected / expected.max(), atol=TALL * 2 / expected.max())
    picture(view, "histograms")


def test_the_fall_of_the_gradient_is_said(draw):
    view, _, trainer = draw(Scenario(depth=10))
    trainer.measure()
    rms = []
    for name in ("hidden.0", "output"):
        rms.append(float(np.sqrt(np.mean(trainer.gradients[f"{name}.weight"] ** 2))))
        assert short(rms[-1]) in view.figures.text()
    assert f"have {share_of(rms[0] / rms[1])} the size" in view.sentence.text()


def test_what_falls_is_named_in_the_language_that_is_spoken(draw):
    use_language("de")
    try:
        view, _, _ = draw(Scenario(depth=2, width=4))
        assert view.sentence.text().startswith("Gradienten in Schicht 1 ")
    finally:
        use_language("en")


def test_every_kind_remembers_its_axis(show, qtbot):
    shown = show(HistogramsView, Scenario(depth=3))
    view = shown.view
    view.show()
    for kind, log in (("gradients", True), ("activations", False), ("weights", False)):
        assert view.kind_box.currentData() == kind and view.needs == {("histograms", kind, log)}
        (box,) = (box for box in view.log_boxes.values() if box.isVisible())
        assert box.isChecked() == log
        qtbot.keyClick(view.kind_box, Qt.Key.Key_Down)
    qtbot.mouseClick(view.log_boxes["weights"], Qt.MouseButton.LeftButton)
    assert view.needs == {("histograms", "weights", True)}
    qtbot.keyClick(view.kind_box, Qt.Key.Key_Up)
    assert view.needs == {("histograms", "activations", False)}
    qtbot.keyClick(view.kind_box, Qt.Key.Key_Down)
    assert view.needs == {("histograms", "weights", True)}
    assert shown.sent[-1] == SetOption("histograms", "kind", "weights")


def test_nothing_of_another_kind_is_left_while_its_figures_are_awaited(show, qtbot):
    shown = show(HistogramsView, Scenario(depth=3))
    view, before = shown.view, shown.snapshot
    assert view.ridges
    view.kind_box.setFocus()
    qtbot.keyClick(view.kind_box, Qt.Key.Key_Down)
    view.draw(before, shown.session.state)
    assert not view.ridges and not view.columns()
    shown.settle()
    assert len(view.ridges) == 3


def test_gradients_have_the_colours_of_the_bars(draw):
    view, _, _ = draw(Scenario(depth=5))
    signal = Trainer(Scenario(depth=5)).run(3).signal_grad_norm
    colours = [QColor(*c) for c in health.colors(theme.LIGHT, places(signal / signal[-1])).tolist()]
    assert [r.opts["brush"].color() for r in view.ridges] == colours and len({c.name() for c in colours}) == 6


def test_a_sample_of_many_layers_is_said(draw, picture):
    view, _, _ = draw(Scenario(depth=100, width=8, activation="tanh"))
    assert len(view.ridges) == 12 and "12 of 101" in view.figures.text()
    assert [text for _, text in sorted(view.row_names)][::11] == ["1", "out"]
    picture(view, "histograms-deep")


def test_zeros_are_counted_at_the_side(draw, picture):
    view, found, trainer = draw(Scenario(depth=6, activation="relu"), "activations")
    trainer.measure()
    share = (trainer.ensemble.network.layers[2].h[0] == 0).mean()
    assert (2, f"{100 * share:.0f}\u00a0% zero") in view.row_notes
    assert f"{found.rows[2].zeros:,} are exactly zero" in view.describe(2, 0.1)
    picture(view, "histograms-activations")


def test_hovering_tells_the_count_between_its_ends(draw):
    view, found, _ = draw(Scenario(depth=3), "weights")
    row = found.rows[1]
    fullest = int(row.counts.argmax())
    text = view.describe(1, float(row.edges[fullest] + row.edges[fullest + 1]) / 2)
    assert "layer 2" in text and f"{row.counts[fullest]:,.0f} of {row.size:,}" in text
    assert f"RMS {short(row.rms)}" in text


def test_a_click_picks_the_layer(show, qtbot):
    shown = show(HistogramsView, Scenario(depth=5))
    view = shown.view
    view.resize(605, 345)
    view.show()
    qtbot.waitExposed(view)
    pens = [ridge.opts["pen"].color() for ridge in view.ridges]
    assert len({color.name() for color in pens}) == 1
    click(qtbot, view, 2.4)
    assert shown.sent == [PickLayer(2)]
    assert [i for i, r in enumerate(view.ridges) if r.opts["pen"].color() != pens[0]] == [2]
    click(qtbot, view, 5.4)  # the output layer
    assert shown.sent == [PickLayer(2)]


def click(qtbot, view, height: float) -> None:
    """Clicks in the middle of the plot, at a height in ridges."""
    (left, right), _ = view.plot.item.viewRange()
    place = view.plot.item.vb.mapViewToScene(QPointF((left + right) / 2, height))
    qtbot.mouseClick(view.plot.viewport(), Qt.MouseButton.LeftButton, pos=view.plot.mapFromScene(place))


def test_numbers_are_given_in_rows(draw):
    view, found, _ = draw(Scenario(depth=2), "weights")
    columns = view.columns()
    assert len({len(c) for c in columns.values()}) == 1
    assert sum(columns["count"]) == sum(row.counts.sum() for row in found.rows)


@pytest.mark.parametrize(
    "scenario",
    [
        Scenario(depth=4, activation="relu", initializer="he", gain=100.0, learning_rate=10.0),
        Scenario(depth=2, activation="threshold", initializer="zeros", batch_size=1, width=1),
        Scenario(depth=3, dtype="float16", seeds=3),
        Scenario(network="rnn", time_steps=30, width=4),
    ],
)
@pytest.mark.parametrize("kind", ["gradients", "activations", "weights"])
def test_extremes_are_drawn(show, scenario, kind):
    shown = show(HistogramsView, scenario, options={"histograms": {"kind": kind}})
    view = shown.view
    for log in (False, True):
        shown.do(SetOption("histograms", f"log_{kind}", log))
        assert view.needs == {("histograms", kind, log)}
        assert view.ridges and view.columns() and not view.grab().isNull()
        (low, high), _ = view.plot.item.viewRange()
        assert np.isfinite([low, high]).all() and low < high

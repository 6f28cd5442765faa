"""The activation's views draw the curve, and the values of the picked layer under it."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario
from gradsim.ui.session.intents import ChangeField, PickLayer, SetOption
from gradsim.ui.views.activation import ActivationView
from gradsim.ui.views.activation_curve import ActivationCurveView
from gradsim.ui.widgets.theme import LIGHT
from gradsim.words.numbers import percent, short


@pytest.fixture
def draw(show):
    def make(scenario: Scenario, layer: int | None = None, kind=ActivationView):
        shown = show(kind, scenario, layer=layer)
        return shown.view, shown.found(), shown.trainer()

    return make


def drawn(item):
    """Heights per bin of a histogram on the screen, over that of the fullest."""
    edges, heights = item.getData()
    return edges, (heights - item.opts["fillLevel"]) / (heights.max() - item.opts["fillLevel"])


def test_the_curves_are_the_activation_and_its_derivative(draw, picture):
    view, _, _ = draw(Scenario(depth=10, gain=3.0))
    (z, h), (_, slope) = view.curves.value.getData(), view.curves.slope.getData()
    np.testing.assert_allclose(h, 1 / (1 + np.exp(-z)), rtol=1e-12)
    np.testing.assert_allclose(slope, np.gradient(h, z, edge_order=2), atol=1e-3)
    (_, left), (right, _) = view.curves.flat.stretches
    edge = np.log((1 + np.sqrt(0.95)) / (1 - np.sqrt(0.95)))  # s (1 - s) = 0.05/4
    assert left == pytest.approx(-edge, abs=0.03) and right == pytest.approx(edge, abs=0.03)
    picture(view, "activation")


@pytest.mark.parametrize("kind", [ActivationView, ActivationCurveView])
def test_the_histogram_is_of_the_picked_layer(draw, kind):
    view, _, trainer = draw(Scenario(depth=4, activation="tanh", gain=2.0), 2, kind)
    trainer.measure()
    z = trainer.ensemble.network.layers[2].z[0]
    edges, heights = drawn(view.before if kind is ActivationView else view.values)
    expected, _ = np.histogram(z, edges)
    np.testing.assert_allclose(heights, expected / expected.max())
    assert view.needs == {("pre_activations", 2)}


def test_the_flat_share_is_said(draw):
    view, found, _ = draw(Scenario(depth=3, gain=5.0))
    assert 0.05 < found.before.flat < 1 and percent(found.before.flat) in view.sentence.text()


def test_the_flattest_activations_are_named_beside_the_slope_of_this_one(draw):
    view, found, _ = draw(Scenario(depth=3, activation="tanh"))
    assert f"passes on {percent(found.before.mean_slope)} of a gradient" in view.sentence.text()
    assert view.ranking.text().startswith("φ′ is at most 1.")
    assert "Threshold (0), then Sigmoid (0.25)" in view.ranking.text()


def test_batch_normalization_is_drawn_before_and_after(draw, picture):
    view, found, trainer = draw(Scenario(depth=3, gain=5.0, normalization="batch"), 1)
    edges, heights = drawn(view.after)
    expected, _ = np.histogram(trainer.ensemble.network.layers[1].y[0], edges)
    np.testing.assert_allclose(heights, expected / expected.max())
    assert view.after_box.isVisibleTo(view) and not view.if_box.isVisibleTo(view)
    before, after = percent(found.before.mean_slope), percent(found.after.mean_slope)
    assert f"passes on {after} of a gradient, {before} before" in view.sentence.text()
    picture(view, "activation-batch")


def test_without_normalization_it_shows_what_it_would_do(draw):
    view, found, _ = draw(Scenario(depth=3, gain=5.0))
    assert view.if_box.isVisibleTo(view) and not view.after_box.isVisibleTo(view)
    assert view.if_normalized.shown is found.if_normalized.histogram
    view.if_box.click()
    assert not view.if_normalized.isVisible()


def test_the_line_reads_the_curve_and_its_power_of_the_depth(draw):
    view, _, _ = draw(Scenario(depth=10))
    view.reading.lines[1].setValue(2.0)
    view.reading.lines[1].sigDragged.emit(view.reading.lines[1])  # as a drag does
    s = 1 / (1 + np.exp(-2.0))
    assert view.reading.lines[0].value() == view.reading.box.value() == 2.0
    assert view.reading.value.text() == short(s) and view.reading.slope.text() == short(s * (1 - s))
    assert view.reading.power.text() == short((s * (1 - s)) ** 10) and "¹⁰" in view.reading.power_name.text()
    view.reading.box.setValue(-1.0)
    assert view.reading.lines[1].value() == -1.0 and view.reading.value.text() == short(1 / (1 + np.e))


def test_a_layer_is_picked_in_the_view_and_elsewhere(show):
    shown = show(ActivationView, Scenario(depth=5), layer=3)
    view = shown.view
    assert view.layer_box.value() == 4 and view.layer_box.maximum() == 5
    view.layer_box.setValue(2)
    assert shown.sent == [PickLayer(1)] and view.needs == {("pre_activations", 1)}
    shown.settle()
    assert view.found.layer == 1
    shown.do(PickLayer(4))
    assert view.layer_box.value() == 5 and view.found.layer == 4
    assert shown.sent == [PickLayer(1)]  # to show it is not to ask for it


def test_a_layer_that_a_shallower_network_lacks_is_its_last(show):
    shown = show(ActivationView, Scenario(depth=9), layer=7)
    view = shown.view
    shown.do(ChangeField("depth", 2))
    assert view.needs == {("pre_activations", 1)} and view.layer_box.value() == 2
    shown.do(ChangeField("depth", 9))
    assert view.needs == {("pre_activations", 7)} and view.layer_box.value() == 8


def test_a_pattern_shows_the_layers_own_activation(draw):
    view, _, _ = draw(Scenario(depth=4, activation="sigmoid*2,relu*2"), 3)
    z, h = view.curves.value.getData()
    np.testing.assert_array_equal(h, np.maximum(z, 0))
    assert view.subtitle.text() == "ReLU"


def test_hovering_tells_the_counts(draw):
    view, found, _ = draw(Scenario(depth=3))
    z = found.before.histogram
    fullest = int(z.counts.argmax())
    text = view.describe(float(z.edges[fullest] + z.edges[fullest + 1]) / 2)
    assert f"{z.counts[fullest]:,.0f} of {z.size:,}" in text
    assert view.describe(1e9) == ""


@pytest.mark.parametrize(
    "scenario",
    [
        Scenario(depth=4, activation="relu", initializer="he", gain=100.0, learning_rate=10.0),
        Scenario(depth=2, activation="threshold", batch_size=1, width=1, normalization="batch"),
        Scenario(depth=100, activation="gelu", width=4),
        Scenario(network="rnn", time_steps=5, activation="tanh"),
    ],
)
@pytest.mark.parametrize("kind", [ActivationView, ActivationCurveView])
def test_extremes_are_drawn(draw, scenario, kind):
    view, _, _ = draw(scenario, 0, kind)
    assert view.columns() and not view.grab().isNull()
    (low, high), _ = view.plot.item.viewRange()
    assert np.isfinite([low, high]).all() and view.blank.isHidden()


def test_of_gates_it_says_why_there_is_none(show):
    view = show(ActivationView, Scenario(network="rnn", cell="lstm", time_steps=3)).view
    assert "Elman" in view.blank.text()
    view.show()
    shown = view.blank.grab().toImage()
    assert shown.pixelColor(2, 2).name().upper() == LIGHT.card  # it hides what is under it


def test_the_reading_is_kept_where_the_curve_is_too_short_for_it(show):
    shown = show(ActivationView, Scenario(depth=2, activation="tanh"))
    view = shown.view
    shown.do(SetOption("activation", "z", 50.0))
    assert view.reading.box.value() == view.reading.lines[0].value() == view.curves.limit < 50
    assert shown.session.state.option("activation", "z", 0.0) == 50.0


def test_with_batch_normalization_the_layer_opens_that_it_changes_most(show):
    """Until the user picks one; then that one stays."""
    shown = show(ActivationView, Scenario(depth=5, gain=5.0, normalization="batch"))
    trainer = shown.trainer()
    layers = trainer.ensemble.network.layers
    sigmoid = layers[0].activation
    changes = [abs(sigmoid.slope(at.y[0]).mean() - sigmoid.slope(at.u[0]).mean()) for at in layers]
    most = int(np.argmax(changes)) + 1
    assert f"in layer {most} " in shown.view.sentence.text() and shown.view.layer_box.value() == most
    other = most % 5
    shown.do(PickLayer(other))
    assert f"in layer {other + 1} " in shown.view.sentence.text() and shown.view.layer_box.value() == other + 1


def test_where_batch_normalization_widens_the_values_that_is_said(show):
    """tanh with small first weights: z lies where the slope is 1, until it is brought to a spread of 1."""
    shown = show(ActivationView, Scenario(depth=4, activation="tanh", gain=0.3, normalization="batch"), steps=1)
    text = shown.view.sentence.text()
    assert text.startswith("Batch normalization widens z in layer ") and " to 1" in text

"""The view of the weights draws what they moved by, and the first layer's before and after."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario
from gradsim.ui.plots.weight_pictures import mosaic
from gradsim.ui.views.weights import WeightsView
from gradsim.words.numbers import percent
from gradsim.words.shares import share_of


@pytest.fixture
def draw(show, picture):
    def make(scenario: Scenario, name: str, steps: int = 3):
        shown = show(WeightsView, scenario, steps)
        picture(shown.view, name)
        return shown.view, shown.found(), shown.snapshot.measurement

    return make


def test_bars_are_the_change_and_dots_the_newest_update(draw):
    view, found, measured = draw(Scenario(depth=4), "weights")
    np.testing.assert_allclose(10**view.items.bars, found.relative, rtol=1e-12)
    np.testing.assert_allclose(10**view.items.dots, measured.update_ratio, rtol=1e-12)
    assert f"moved by {share_of(float(found.relative[0]))} their size" in view.sentence.text()
    assert percent(float(found.relative[2])) in view.describe(3)


def test_unchanged_to_the_last_bit_is_said(draw):
    view, _, _ = draw(Scenario(depth=30), "weights-unchanged")
    assert "unchanged to the last bit" in view.sentence.text() and view.items.bars[0] == -np.inf


def test_before_the_first_step_it_says_so(draw):
    view, _, _ = draw(Scenario(depth=2), "weights-first", steps=0)
    assert "No step" in view.sentence.text()


def test_pictures_hold_the_weights_before_and_now(draw):
    view, found, _ = draw(Scenario(depth=2, activation="tanh", learning_rate=1.0), "weights-pictures")
    for shown, weights in ((view.pictures.before, found.before), (view.pictures.after, found.after)):
        np.testing.assert_array_equal(shown[:8, :8], weights[:, 0].reshape(8, 8))
        np.testing.assert_array_equal(shown[9:17, 27:35], weights[:, 7].reshape(8, 8))
        assert np.isnan(shown[8]).all()


def test_inputs_that_are_no_pictures_are_columns():
    weights = np.arange(6.0).reshape(3, 2)
    np.testing.assert_array_equal(mosaic(weights, None), [[0, np.nan, 1], [2, np.nan, 3], [4, np.nan, 5]])


def test_a_recurrent_network_has_three_layers(draw):
    view, _, _ = draw(Scenario(network="rnn", time_steps=5), "weights-recurrent")
    assert len(view.items.bars) == 3 and "input" in view.sentence.text()

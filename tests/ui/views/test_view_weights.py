"""The view of the weights draws what they moved by, and the first layer's before and after."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.probes.weight_change import weight_change
from gradsim.ui.plots.weight_pictures import mosaic
from gradsim.ui.views.weights import WeightsView
from gradsim.words.numbers import percent


@pytest.fixture
def show(make_view, snapshot_of, picture):
    def make(scenario: Scenario, name: str, steps: int = 3):
        from dataclasses import replace

        view, trainer = make_view(WeightsView), Trainer(scenario)
        measured = trainer.run(steps) if steps else trainer.measure()
        found = weight_change(trainer)
        view.show_snapshot(replace(snapshot_of(trainer, weight_change=found), measurement=measured))
        picture(view, name)
        return view, found, measured

    return make


def test_bars_are_the_change_and_dots_the_newest_update(show):
    view, found, measured = show(Scenario(depth=4), "weights")
    np.testing.assert_allclose(10**view.items.bars, found.relative, rtol=1e-12)
    np.testing.assert_allclose(10**view.items.dots, measured.update_ratio, rtol=1e-12)
    assert percent(float(found.relative[0])) in view.sentence.text()
    assert percent(float(found.relative[2])) in view._hover(3.0, 0.0)


def test_unchanged_to_the_last_bit_is_said(show):
    view, _, _ = show(Scenario(depth=30), "weights-unchanged")
    assert "unchanged to the last bit" in view.sentence.text() and view.items.bars[0] == -np.inf


def test_before_the_first_step_it_says_so(show):
    view, _, _ = show(Scenario(depth=2), "weights-first", steps=0)
    assert "No step" in view.sentence.text()


def test_pictures_hold_the_weights_before_and_now(show):
    view, found, _ = show(Scenario(depth=2, activation="tanh", learning_rate=1.0), "weights-pictures")
    for shown, weights in ((view.pictures.before, found.before), (view.pictures.after, found.after)):
        np.testing.assert_array_equal(shown[:8, :8], weights[:, 0].reshape(8, 8))
        np.testing.assert_array_equal(shown[9:17, 27:35], weights[:, 7].reshape(8, 8))
        assert np.isnan(shown[8]).all()


def test_inputs_that_are_no_pictures_are_columns():
    weights = np.arange(6.0).reshape(3, 2)
    np.testing.assert_array_equal(mosaic(weights, None), [[0, np.nan, 1], [2, np.nan, 3], [4, np.nan, 5]])


def test_a_recurrent_network_has_three_layers(show):
    view, _, _ = show(Scenario(network="rnn", time_steps=5), "weights-recurrent")
    assert len(view.items.bars) == 3 and "input" in view.sentence.text()

"""The view of the layers' values draws what was measured over training."""

from __future__ import annotations

import numpy as np

from gradsim import Scenario, Trainer
from gradsim.ui.views.layer_values import LayerValuesView


def test_its_lines_are_the_standard_deviations_of_every_tenth_step(show, picture):
    scenario = Scenario(depth=4, width=8, batch_size=16, skip="residual")
    shown = show(LayerValuesView, scenario, 21, layer=2)
    picture(shown.view, "layer-values")
    trainer, expected = Trainer(scenario), []
    for step in range(21):
        trainer.step()
        if step % 10 == 0:
            expected.append([layer.h[0].std() for layer in trainer.ensemble.network.layers])
    for i, line in enumerate(shown.view.lines[:4]):
        x, y = line.getData()
        assert list(x) == [0, 10, 20]
        np.testing.assert_allclose(y, np.array(expected)[:, i], rtol=1e-9)
    assert "layer 3 bold" in shown.view.subtitle.text()
    assert "stream" in shown.view.describe(1, 2)


def test_without_skip_connections_it_says_that_there_is_no_stream(show):
    shown = show(LayerValuesView, Scenario(depth=3, width=8), 2, options={"layer_values": {"figure": "stream_std"}})
    assert "no stream" in shown.view.subtitle.text()


def test_of_one_layer_it_says_what_became_of_it(show):
    view = show(LayerValuesView, Scenario(depth=1, width=8), 11).view
    assert view.sentence.text().startswith("The spread of the values in layer 1 was") and not view.subtitle.text()


def test_what_was_measured_once_is_a_line_of_one_step(show):
    view = show(LayerValuesView, Scenario(depth=2, width=8), 1).view
    x, y = view.lines[0].getData()
    assert list(x) == [0, 1] and y[0] == y[1] > 0


def test_before_the_first_step_it_says_when_there_will_be_something(show):
    shown = show(LayerValuesView, Scenario(depth=3, width=8), 0)
    assert shown.view.subtitle.text().startswith("from the first step on")
    assert not len(shown.view.columns()["step"])

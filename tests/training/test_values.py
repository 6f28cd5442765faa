"""Mean and standard deviation of h and of the stream, in each layer."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.choices import skips
from tests.nn import reference


def test_of_h_they_are_those_of_the_layers_outputs():
    trainer = Trainer(Scenario(depth=4, activation="relu", width=9))
    trainer.measure()
    found, layers = trainer.values(), trainer.ensemble.network.layers
    assert found.h_mean == pytest.approx([layer.h[0].mean() for layer in layers])
    assert found.h_std == pytest.approx([layer.h[0].std() for layer in layers])
    assert np.isnan(found.stream_mean).all()


@pytest.mark.parametrize("skip", [key for key in skips.keys if key != "none"])
def test_the_stream_is_what_the_blocks_add_to(skip):
    """With branches cut off it stays as it was after the first layer."""
    trainer = Trainer(
        Scenario(
            depth=5, activation="linear", width=9, skip=skip, skip_scale="fixed", branch_scale=0.0, branch_layers=2
        )
    )
    trainer.measure()
    found = trainer.values()
    x, _ = trainer.ensemble.batches.at(0)
    zs: list[np.ndarray] = []
    reference.outputs(trainer.scenario, trainer.parameters, x, zs)
    assert found.stream_std[[0, 2, 4]] == pytest.approx([zs[0].std()] * 3)
    assert np.isnan(found.stream_std[[1, 3]]).all()


def test_a_recurrent_network_has_none():
    trainer = Trainer(Scenario(network="rnn", time_steps=5, width=8))
    trainer.measure()
    assert trainer.values() is None

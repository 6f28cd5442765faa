"""What the probe of recurrent networks says, and why time steps get no gradient."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.probes.through_time import through_time, why_zero

RNN = Scenario(network="rnn", activation="tanh", time_steps=60, width=16, batch_size=8)


@pytest.mark.parametrize(
    ("fields", "zeros", "why"),
    [
        ({}, 0, ""),
        ({"truncation": 10}, 50, "truncation"),
        ({"truncation": 60}, 0, ""),
        ({"truncation": 200}, 0, ""),
        ({"activation": "threshold"}, 59, "dead"),
        ({"activation": "sigmoid", "dtype": "float16"}, None, "underflow"),
        ({"activation": "sigmoid", "dtype": "float16", "truncation": 55}, None, "underflow"),
        ({"activation": "sigmoid", "time_steps": 200, "dtype": "float32"}, None, "underflow"),
    ],
)
def test_zeros_are_told_by_their_cause(fields, zeros, why):
    scenario = RNN.replace(**fields)
    time = Trainer(scenario).measure().time
    found = why_zero(time, scenario)
    assert found == (int((time == 0).sum()), why)
    assert zeros in (None, found[0])


def test_no_gradient_at_all_is_none_of_these():
    assert why_zero(np.zeros(5), RNN) == (0, "")


@pytest.mark.parametrize(("cell", "gates"), [("elman", 1), ("gru", 3), ("lstm", 4)])
def test_the_spectral_radius_is_the_largest_of_the_gates(cell, gates):
    trainer = Trainer(RNN.replace(cell=cell, recurrent_initializer="normal"))
    trainer.run(3)
    weight = trainer.parameters["recurrent.weight"]
    radii = [np.abs(np.linalg.eigvals(weight[:, 16 * k : 16 * (k + 1)])).max() for k in range(gates)]
    assert through_time(trainer).spectral_radius == pytest.approx(max(radii), rel=1e-9)

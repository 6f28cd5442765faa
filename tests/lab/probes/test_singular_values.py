"""Singular values of the Jacobian: isometry where it is known, and what is too dear is not begun."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.probes.singular_values import singular_values


def test_orthogonal_linear_layers_keep_every_length():
    """Saxe et al. 2014: all singular values are 1."""
    found = singular_values(Trainer(Scenario(depth=50, width=32, activation="linear", initializer="orthogonal")))
    np.testing.assert_allclose(found.hidden, 1.0, atol=1e-10)


def test_relu_is_never_an_isometry():
    found = singular_values(Trainer(Scenario(depth=10, width=32, activation="relu", initializer="orthogonal")))
    assert found.hidden[-1] < 1e-12 < found.hidden[0]


def test_the_largest_is_the_most_a_small_change_of_the_input_is_stretched():
    """Against finite differences along the first right singular vector."""
    trainer = Trainer(Scenario(depth=4, width=16, activation="tanh"))
    found = singular_values(trainer)
    jacobian = trainer.jacobian()
    direction = np.linalg.svd(jacobian)[2][0]
    x, network = trainer.batch()[0][:1], trainer.ensemble.network
    moved = [network.infer(x + sign * 1e-6 * direction)[0, 0] for sign in (1, -1)]
    assert np.linalg.norm(moved[0] - moved[1]) / 2e-6 == pytest.approx(found.whole[0], rel=1e-6)
    assert len(found.whole) == 10 and len(found.hidden) == 16


def test_one_hidden_layer_has_nothing_between():
    found = singular_values(Trainer(Scenario(depth=1)))
    assert len(found.hidden) == 0 and len(found.whole) == 10


def test_batch_normalization_of_large_networks_is_too_dear():
    scenario = Scenario(depth=100, width=256, normalization="batch", activation="relu")
    assert singular_values(Trainer(scenario)) is None
    assert singular_values(Trainer(Scenario(depth=3, width=16, normalization="batch"))) is not None
    assert singular_values(Trainer(Scenario(network="rnn", time_steps=3))) is None

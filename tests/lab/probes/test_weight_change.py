"""How far weights have moved is measured from the first ones."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.probes.weight_change import weight_change


def test_changes_are_relative_to_the_first_weights():
    trainer = Trainer(Scenario(depth=3, activation="tanh", width=40))
    first = {name: values.copy() for name, values in trainer.parameters.items()}
    trainer.run(5)
    found = weight_change(trainer)
    for i, name in enumerate(("hidden.0.weight", "hidden.1.weight", "hidden.2.weight", "output.weight")):
        moved = np.linalg.norm(trainer.parameters[name] - first[name]) / np.linalg.norm(first[name])
        assert found.relative[i] == pytest.approx(moved, rel=1e-12)
    assert len(found.units) == 16 and found.units[0] == 0 and found.units[-1] == 39
    np.testing.assert_array_equal(found.before, first["hidden.0.weight"][:, found.units])
    np.testing.assert_array_equal(found.after, trainer.parameters["hidden.0.weight"][:, found.units])
    assert found.image_shape == (8, 8) and not found.unchanged


def test_thirty_layers_of_sigmoids_leave_the_first_unchanged_to_the_last_bit():
    trainer = Trainer(Scenario(depth=30))
    trainer.run(20)
    found = weight_change(trainer)
    assert found.unchanged and found.relative[0] == 0 and found.relative[-1] > 1e-3


def test_recurrent_networks_show_the_weights_of_their_input():
    trainer = Trainer(Scenario(network="rnn", time_steps=5, width=8))
    trainer.run(2)
    found = weight_change(trainer)
    assert found.before.shape == found.after.shape == (trainer.parameters["input.weight"].shape[0], 8)
    assert found.image_shape is None and len(found.relative) == 3

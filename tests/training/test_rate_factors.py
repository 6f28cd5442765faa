"""A factor on the learning rate for each layer; 0 freezes it."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, ScenarioError, Trainer
from gradsim.choices import optimizers

BASE = Scenario(depth=3, width=12, activation="tanh", batch_size=16, normalization="layer")


@pytest.mark.parametrize("optimizer", optimizers.keys)
def test_a_frozen_layer_does_not_move_and_passes_the_gradient_on(optimizer):
    scenario = BASE.replace(rate_factors="1,0,1,0", optimizer=optimizer, weight_decay=0.1, learning_rate=0.01)
    trainer, free = Trainer(scenario), Trainer(scenario.replace(rate_factors="1"))
    first = {name: value.copy() for name, value in trainer.parameters.items()}
    np.testing.assert_array_equal(trainer.measure().grad_norm, free.measure().grad_norm)
    measured = trainer.run(5)
    for name, value in trainer.parameters.items():
        still = name.startswith(("hidden.1", "output"))
        assert (value == first[name]).all() == still, name
    assert (measured.update_ratio[[1, 3]] == 0).all() and (measured.update_ratio[[0, 2]] > 0).all()
    assert (measured.grad_norm > 0).all()


def test_a_factor_multiplies_a_step_of_sgd():
    plain, tenth = Trainer(BASE).step(), Trainer(BASE.replace(rate_factors="1*3,0.1")).step()
    np.testing.assert_allclose(tenth.update_ratio, plain.update_ratio * [1, 1, 1, 0.1], rtol=1e-12)


def test_factors_change_while_training_goes_on():
    trainer = Trainer(BASE)
    trainer.run(2)
    trainer.adopt(BASE.replace(rate_factors="0"))
    before = trainer.ensemble.network.values.flat.copy()
    trainer.step()
    assert (trainer.ensemble.network.values.flat == before).all()


def test_a_recurrent_network_has_three_layers():
    scenario = Scenario(network="rnn", cell="lstm", time_steps=5, width=6, normalization="layer", rate_factors="1,0,1")
    trainer = Trainer(scenario)
    first = {name: value.copy() for name, value in trainer.parameters.items()}
    trainer.step()
    moved = {name for name, value in trainer.parameters.items() if (value != first[name]).any()}
    assert {name.split(".")[0] for name in moved} == {"input", "output"}


def test_the_factor_of_a_branch_belongs_to_the_layer_that_ends_it():
    scenario = Scenario(
        depth=5, width=8, skip="residual", skip_scale="rezero", branch_layers=2, rate_factors="1,1,0,1,1,1"
    )
    trainer = Trainer(scenario)
    layers = trainer.ensemble.network.layer_of
    assert [layers(f"block.{i}.scale") for i in range(2)] == [last for _, last in trainer.ensemble.network.blocks]


@pytest.mark.parametrize("wrong", ["", "x", "-1", "1,,2", "nan", "inf", "1001", "1*0", "1*1.5", "1_0", True, None, "٣"])
def test_a_wrong_pattern_is_refused(wrong):
    with pytest.raises(ScenarioError, match="rate_factors") as refused:
        Scenario(rate_factors=wrong)
    assert len(str(refused.value)) < 300


def test_what_is_written_reads_the_same():
    scenario = Scenario(rate_factors=" 0 * 3, 0.1 ")
    assert scenario.rate_factors == "0*3,0.1"
    assert Scenario.from_code(scenario.code()) == scenario == Scenario.from_dict(scenario.to_dict())
    assert Scenario(rate_factors=0.5).rate_factors == "0.5"
    assert scenario.layer_rate_factors(6) == (0, 0, 0, 0.1, 0, 0)

"""The explained step is the step that training takes: the same loss, gradients and change of every weight."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.probes.explained_step import explained_step

SMALL = {"depth": 3, "width": 10, "dataset": "moons", "activation": "tanh", "batch_size": 8}
OPTIMIZERS = {
    "sgd": {},
    "momentum": {"optimizer": "momentum"},
    "nesterov": {"optimizer": "nesterov"},
    "rmsprop": {"optimizer": "rmsprop", "learning_rate": 0.001},
    "adam": {"optimizer": "adam", "learning_rate": 0.01},
    "adamw with decay": {"optimizer": "adamw", "learning_rate": 0.01, "weight_decay": 0.1},
    "weight decay": {"weight_decay": 0.1},
    "clipped norm": {"clip_norm": 0.01},
    "clipped values and decay": {"clip_value": 0.001, "weight_decay": 0.05, "optimizer": "momentum"},
    "warm-up": {"warmup_steps": 20},
    "rate factors": {"rate_factors": "1,0.5,2,1"},
    "summed": {"reduction": "sum", "learning_rate": 0.001},
    "batch normalization": {"normalization": "batch", "skip": "residual"},
    "dropout": {"dropout": 0.3},
}


@pytest.mark.parametrize("fields", OPTIMIZERS.values(), ids=OPTIMIZERS)
def test_the_update_is_what_the_step_changes(fields):
    trainer = Trainer(Scenario(**SMALL | fields))
    trainer.run(4)
    explained = explained_step(trainer)
    before = {name: values.copy() for name, values in trainer.parameters.items()}
    measured = trainer.step()
    assert explained.number == trainer.step_count and explained.loss == measured.loss
    assert explained.gradient_norm == measured.total_grad_norm and explained.clipped == measured.clipped
    for i, name in enumerate(measured.layer_names):
        place = np.ix_(explained.example.shown[i], explained.example.shown[i + 1])
        change = trainer.parameters[f"{name}.weight"] - before[f"{name}.weight"]
        np.testing.assert_allclose(explained.changes[i], change[place], rtol=0, atol=1e-12)
        np.testing.assert_allclose(explained.gradients[i], trainer.gradients[f"{name}.weight"][place], rtol=1e-12)
        assert explained.gradient_rms[i] * np.sqrt(change.size) == pytest.approx(measured.grad_norm[i], rel=1e-12)
    np.testing.assert_allclose(explained.update_ratio, measured.update_ratio, rtol=1e-12)
    np.testing.assert_allclose(explained.example.signal_rms[1:], measured.signal_grad_norm, rtol=1e-12)
    fastest = explained.fastest
    every = np.abs(np.concatenate([(trainer.parameters[n] - before[n]).ravel() for n in before if "weight" in n]))
    assert abs(fastest.change) == pytest.approx(every.max(), abs=1e-12)
    name = f"{measured.layer_names[fastest.column]}.weight"
    moved = trainer.parameters[name][fastest.before, fastest.after]
    assert fastest.weight + fastest.change == pytest.approx(moved, abs=1e-12)


def test_a_gradient_whose_square_is_no_number_any_more_is_told():
    """1e-170 or so: not nothing, as the bars show."""
    trainer = Trainer(Scenario(depth=34, width=6, activation="tanh", initializer="normal", sigma_w=1e-5, batch_size=4))
    trainer.run(1)
    explained, measured = explained_step(trainer), trainer.measure()
    assert 1e-300 < measured.signal_grad_norm.min() < 1e-162
    np.testing.assert_allclose(explained.example.signal_rms[1:], measured.signal_grad_norm, rtol=1e-12)
    assert explained.gradient_rms.all() and explained.change_rms.all()


@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_explaining_changes_nothing(optimizer):
    scenario = Scenario(**SMALL, optimizer=optimizer, weight_decay=0.1, normalization="batch", dropout=0.2)
    explained, alone = Trainer(scenario), Trainer(scenario)
    for _ in range(4):
        explained_step(explained)
        explained.step(), alone.step()
    for name, values in alone.parameters.items():
        np.testing.assert_array_equal(explained.parameters[name], values)
    assert explained.evaluate() == alone.evaluate()


def test_the_example_is_the_first_of_the_batch_and_the_loss_the_mean_of_all_examples():
    trainer = Trainer(Scenario(**SMALL | {"batch_size": 3}))
    found, (inputs, classes) = explained_step(trainer), trainer.batch()
    np.testing.assert_array_equal(found.example.values[0], inputs[0])
    assert found.example.target == classes[0] and found.examples == 3
    assert -np.log(found.example.answer[classes[0]]) == pytest.approx(found.example.loss, rel=1e-12)
    part, losses = trainer.ensemble.examples.train, []
    for row in trainer.ensemble.batches.indices(0):
        outputs = trainer.ensemble.network.infer(part.inputs[row : row + 1])[0, 0]
        losses.append(np.log(np.exp(outputs).sum()) - outputs @ part.targets[row])
    assert found.loss == pytest.approx(np.mean(losses), rel=1e-12) and found.example.loss == pytest.approx(losses[0])


@pytest.mark.parametrize("cell", ["elman", "gru"])
def test_between_all_time_steps_of_a_recurrent_network_is_the_same_matrix(cell):
    trainer = Trainer(Scenario(network="rnn", cell=cell, task="parity", time_steps=4, width=5, activation="tanh"))
    found, before = explained_step(trainer), trainer.parameters["recurrent.weight"].copy()
    measured = trainer.step()
    gate = slice(0, 5) if cell == "elman" else slice(10, 15)
    change = (trainer.parameters["recurrent.weight"] - before)[:, gate]
    for column in (1, 2, 3):
        np.testing.assert_allclose(found.changes[column], change, rtol=0, atol=1e-15)
    np.testing.assert_allclose(found.example.signal_rms[1:5] * np.sqrt(5 * trainer.scenario.batch_size), measured.time)


def test_in_float16_the_gradients_are_told_without_the_factor_of_the_loss():
    scaled = explained_step(Trainer(Scenario(**SMALL, dtype="float16", loss_scale=256.0)))
    exact = explained_step(Trainer(Scenario(**SMALL)))
    np.testing.assert_allclose(scaled.example.signal_rms, exact.example.signal_rms, rtol=0.02)
    np.testing.assert_allclose(scaled.gradient_rms, exact.gradient_rms, rtol=0.02)

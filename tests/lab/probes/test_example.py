"""One example's values and gradients, against autograd and the trainer's own figures."""

from __future__ import annotations

import autograd
import autograd.numpy as anp
import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.probes.example import MOST, example, spread
from tests.nn import reference

SCENARIOS = {
    "plain": {"activation": "tanh"},
    "sigmoid of diabetes": {"dataset": "diabetes", "loss": "mse", "activation": "sigmoid"},
    "residual": {"skip": "residual", "width": 64, "activation": "gelu", "skip_scale": "inverse_sqrt"},
    "pre-activation": {"skip": "pre_activation", "normalization": "layer", "activation": "relu", "branch_layers": 2},
    "batch normalization": {"normalization": "batch", "activation": "tanh", "batch_size": 8},
    "batch normalization, residual": {
        "normalization": "batch",
        "skip": "residual",
        "norm_position": "after",
        "batch_size": 5,
    },
    "three seeds": {"activation": "selu", "seeds": 3},
}


def trained(**fields) -> Trainer:
    trainer = Trainer(Scenario(**({"depth": 4, "width": 16, "learning_rate": 0.01} | fields)))
    trainer.run(3)
    return trainer


def batch_of(trainer: Trainer, index: int):
    """The example in front of the next batch, which counts under batch normalization only."""
    part, (inputs, _) = trainer.ensemble.examples.train, trainer.batch()
    return np.concatenate((part.inputs[index : index + 1], inputs[1:])), part.targets[index : index + 1]


@pytest.mark.parametrize("fields", SCENARIOS.values(), ids=SCENARIOS)
def test_the_gradients_are_those_of_the_examples_own_loss(fields):
    trainer = trained(**fields)
    found, scenario = example(trainer, 7), trainer.scenario
    x, target = batch_of(trainer, 7)
    parameters = {name: values.copy() for name, values in trainer.parameters.items()}

    def own_loss(x, shifts):
        """A shift of the biases of layer i, of the first example only, moves its z as much: z + e_0 shift."""
        first = anp.eye(len(x))[:, :1]
        shifted = {n: first * shifts[n] + v if n in shifts else v for n, v in parameters.items()}
        outputs = reference.outputs(scenario, shifted, x)[:1]
        if scenario.loss == "cross_entropy":
            return anp.log(anp.sum(anp.exp(outputs))) - anp.sum(outputs * target)
        return anp.mean((outputs - target) ** 2)

    shifts = {n: np.zeros_like(v) for n, v in parameters.items() if n.endswith(".bias")}
    assert found.loss == pytest.approx(own_loss(x, shifts), rel=1e-12)
    by_x = autograd.grad(own_loss, 0)(x, shifts)
    np.testing.assert_allclose(found.signals[0], by_x[0], rtol=1e-9, atol=1e-14)
    by_z = autograd.grad(own_loss, 1)(x, shifts)
    for i, name in enumerate([*(f"hidden.{i}" for i in range(4)), "output"]):
        np.testing.assert_allclose(found.signals[i + 1], by_z[f"{name}.bias"], rtol=1e-9, atol=1e-14)
    np.testing.assert_allclose(found.signal_rms[-1], np.sqrt(np.mean(by_z["output.bias"] ** 2)), rtol=1e-9)
    np.testing.assert_allclose(found.values[-1], reference.outputs(scenario, parameters, x)[0], rtol=1e-9)


def test_for_a_batch_of_this_example_alone_it_is_what_the_trainer_measures():
    trainer = trained(batch_size=1, activation="relu", initializer="he")
    index = int(trainer.ensemble.batches.indices(trainer.step_count)[0])
    found, measured = example(trainer, index), trainer.measure()
    np.testing.assert_allclose(found.signal_rms[1:], measured.signal_grad_norm, rtol=1e-12)
    assert found.loss == pytest.approx(measured.loss, rel=1e-12)
    for h, layer in zip(found.values[1:-1], trainer.ensemble.network.layers, strict=True):
        np.testing.assert_array_equal(h, layer.h[0, 0])


@pytest.mark.parametrize("normalization", ["none", "batch"])
def test_taking_it_changes_neither_the_training_nor_the_last_measurement(normalization):
    scenario = Scenario(depth=4, normalization=normalization, optimizer="adam")
    probed, alone = Trainer(scenario), Trainer(scenario)
    for step in range(5):
        probed.step(), alone.step()
        before = probed.ensemble.network.layers[1].h.copy()
        example(probed, step)
        np.testing.assert_array_equal(probed.ensemble.network.layers[1].h, before)
        assert (probed.ensemble.network.gradients.flat == alone.ensemble.network.gradients.flat).all()
    assert (probed.ensemble.network.values.flat == alone.ensemble.network.values.flat).all()
    assert probed.evaluate() == alone.evaluate()


def test_the_inputs_are_told_as_they_were_before_scaling():
    found = example(trained(), 11)
    assert found.image_shape == (8, 8) and found.classes[int(found.target)] in "0123456789"
    np.testing.assert_allclose(found.original, np.round(found.original), atol=1e-9)
    assert found.original.min() >= -1e-9 and found.original.max() <= 16 + 1e-9
    numbers = example(trained(dataset="diabetes", loss="mse"), 11)
    assert 25 <= numbers.target <= 346 and numbers.answer.shape == (1,)


def test_the_probabilities_are_the_softmax_of_the_outputs():
    found = example(trained(), 2)
    assert found.answer.sum() == pytest.approx(1)
    assert -np.log(found.answer[int(found.target)]) == pytest.approx(found.loss)


def test_wide_layers_are_sampled_evenly_and_the_weights_are_those_between():
    trainer = trained(width=256, depth=3)
    found = example(trainer, 0)
    units = found.shown[1]
    assert len(units) == MOST and len(set(units)) == MOST and np.ptp(np.diff(units)) <= 1
    weight = trainer.parameters["hidden.1.weight"]
    for a in (0, 5, 11):
        for b in (0, 7, 11):
            assert found.weights[1][a, b] == weight[units[a], units[b]]
            assert found.flows[1][a, b] == abs(weight[units[a], units[b]] * found.signals[2][units[b]])
    assert [w.shape for w in found.weights] == [(12, 12)] * 3 + [(12, 10)]
    assert list(spread(3)) == [0, 1, 2] and list(spread(1)) == [0]


def test_in_float16_small_gradients_are_zero_unless_the_loss_is_scaled():
    lost = example(trained(depth=30, dtype="float16"), 0)
    assert not lost.signals[1].any() and lost.signals[-1].any()
    kept = example(trained(depth=10, dtype="float16", loss_scale=1024.0), 0)
    truth = example(trained(depth=10, dtype="float64"), 0)
    assert kept.signal_rms[5] == pytest.approx(truth.signal_rms[5], rel=0.05)


def test_numbers_past_the_last_begin_anew():
    trainer = trained()
    assert example(trainer, example(trainer, 0).examples + 2).index == 2


@pytest.mark.parametrize("cell", ["elman", "gru", "lstm"])
@pytest.mark.parametrize("normalization", ["none", "batch"])
def test_of_a_recurrent_network_the_gradients_are_those_of_the_states(cell, normalization):
    """In a batch of the example alone the trainer measures the same; with others, its states are the same."""
    batch = 1 if normalization == "none" else 4
    fields = {"network": "rnn", "cell": cell, "task": "parity", "time_steps": 6, "width": 5, "activation": "tanh"}
    trainer = Trainer(Scenario(**fields, normalization=normalization, batch_size=batch))
    trainer.run(3)
    index = int(trainer.ensemble.batches.indices(trainer.step_count)[0])
    found, network = example(trainer, index), trainer.ensemble.network
    measured = trainer.measure()
    assert found.recurrent and len(found.values) == 8
    for t in range(6):
        np.testing.assert_allclose(found.values[t + 1], network.state[0, t + 1, 0], rtol=1e-12)
        if batch == 1:
            np.testing.assert_allclose(found.signals[t + 1], network.state_gradient[0, t + 1, 0], rtol=1e-12)
    if batch == 1:
        np.testing.assert_allclose(found.signal_rms[1:7] * np.sqrt(5), measured.time, rtol=1e-12)
        assert found.loss == pytest.approx(measured.loss)
        weight = trainer.parameters["recurrent.weight"]
        through = network.cell.into_recurrent(network.delta)[0, 3, 0]
        gate = slice(0, 5) if cell == "elman" else slice(10, 15)
        np.testing.assert_allclose(found.weights[3], weight[:, gate], rtol=1e-12)
        np.testing.assert_allclose(found.flows[3], np.abs(weight[:, gate] * through[gate]), rtol=1e-12)

"""Backpropagation through time equals automatic differentiation, and linear cells do what algebra says."""

from __future__ import annotations

import tracemalloc

import autograd
import autograd.numpy as anp
import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.choices import cells, normalizations, tasks
from gradsim.nn import Recurrent
from gradsim.training import Ensemble


def sigmoid(z):
    return 1 / (1 + anp.exp(-z))


BENDS = {"tanh": anp.tanh, "sigmoid": sigmoid, "relu": lambda z: anp.where(z > 0, z, 0.0)}


def normalized(kind, y, p, part):
    """A gate's pre-activations y (batch, width) as the normalization leaves them."""
    if kind == "none":
        return y
    axis = 0 if kind == "batch" else 1
    if kind != "rms":
        y = y - anp.mean(y, axis=axis, keepdims=True)
    y = y / anp.sqrt(anp.mean(y**2, axis=axis, keepdims=True) + 1e-5) * p["norm.scale"][part]
    return y if kind == "rms" else y + p["norm.shift"][part]


def states(scenario, p, x, nudge=None):
    """The last state, by the cells' formulas; ``nudge`` (time, batch, width) is added to each state."""
    s, width = scenario, scenario.width
    h = c = anp.zeros((len(x), width))
    for t in range(x.shape[1]):
        z, r = anp.dot(x[:, t], p["input.weight"]) + p["input.bias"], anp.dot(h, p["recurrent.weight"])

        def gate(k, z=z, r=r, share=1.0):
            part = slice(k * width, (k + 1) * width)
            return normalized(s.normalization, z[:, part] + share * r[:, part], p, part)

        if s.cell == "elman":
            h = BENDS[s.activation](gate(0))
        elif s.cell == "gru":
            reset, update = sigmoid(gate(0)), sigmoid(gate(1))
            h = (1 - update) * anp.tanh(gate(2, share=reset)) + update * h
        else:
            c = sigmoid(gate(1)) * c + sigmoid(gate(0)) * anp.tanh(gate(2))
            h = sigmoid(gate(3)) * anp.tanh(c)
        if nudge is not None:
            h = h + nudge[t]
    return h


def loss(scenario, p, x, targets, nudge=None):
    y = anp.dot(states(scenario, p, x, nudge), p["output.weight"]) + p["output.bias"]
    if scenario.loss == "mse":
        return anp.mean((y - targets) ** 2)
    top = anp.max(y, axis=1, keepdims=True)
    return -anp.mean(anp.sum(targets * (y - top - anp.log(anp.sum(anp.exp(y - top), axis=1, keepdims=True))), axis=1))


def scenario_of(cell, task, steps, **fields):
    by_task = {"loss": "mse" if task in ("adding", "series") else "cross_entropy"}
    base = {"network": "rnn", "width": 9, "batch_size": 6, "activation": "tanh"}
    return Scenario(cell=cell, task=task, time_steps=steps, **{**base, **by_task, **fields})


def check(scenario):
    trainer = Trainer(scenario)
    found = trainer.measure()
    x, targets = trainer.ensemble.batches.at(0)
    copies = {name: value.copy() for name, value in trainer.parameters.items()}
    expected_loss, expected = autograd.value_and_grad(lambda p: loss(scenario, p, x, targets))(copies)
    assert found.loss == pytest.approx(expected_loss, rel=1e-12)
    for name, gradient in trainer.gradients.items():
        size = np.abs(expected[name]).max()
        rounding = 1e-16  # of what is zero: a bias that batch normalization removes
        assert np.abs(gradient - expected[name]).max() <= 1e-10 * size + rounding, name
    nudge = np.zeros((x.shape[1], len(x), scenario.width))
    flow = autograd.grad(lambda n: loss(scenario, copies, x, targets, n))(nudge)
    np.testing.assert_allclose(found.time, np.sqrt((flow**2).sum(axis=(1, 2))), rtol=1e-9)


@pytest.mark.parametrize("steps", [1, 5, 50])
@pytest.mark.parametrize("task", tasks.keys)
@pytest.mark.parametrize("cell", cells.keys)
def test_gradients_through_time(cell, task, steps, tmp_path):
    own = tmp_path / "waves.csv"
    own.write_text("\n".join(f"{np.sin(t):.4f},{np.cos(0.3 * t):.4f}" for t in range(400)))
    check(scenario_of(cell, task, steps, data_file=str(own) if task == "series" else ""))


@pytest.mark.parametrize("activation", BENDS)
def test_activations_of_the_elman_cell(activation):
    check(scenario_of("elman", "copy", 12, activation=activation))


@pytest.mark.parametrize("normalization", normalizations.keys)
@pytest.mark.parametrize("cell", cells.keys)
def test_each_cell_with_each_normalization(cell, normalization):
    check(scenario_of(cell, "copy", 12, normalization=normalization))
    check(scenario_of(cell, "copy", 1, normalization=normalization))


def linear(rho, steps=100):
    """A linear Elman network with a scaled rotation, after one pass."""
    scenario = Scenario(
        network="rnn", activation="linear", spectral_radius=rho, time_steps=steps, width=64, batch_size=8
    )
    trainer = Trainer(scenario)
    return trainer.measure().time


@pytest.mark.parametrize("rho", [0.9, 1.0, 1.1])
def test_a_linear_cell_multiplies_by_the_spectral_radius_each_step(rho):
    time = linear(rho)
    np.testing.assert_allclose(time / time[-1], rho ** np.arange(99, -1, -1.0), rtol=1e-8)
    fifty = linear(rho, 51)
    assert fifty[0] / fifty[-1] == pytest.approx(rho**50, rel=1e-10)


@pytest.mark.parametrize(("sigma", "limit"), [(0.9, 1e-10), (1.0, 1e-8), (1.5, 1e-2)])
def test_tanh_under_input_vanishes_even_with_large_weights(sigma, limit):
    """51 steps of N(0, 1) inputs that reach each unit's z with variance 1; medians of 5 seeds."""
    ratios = []
    for seed in range(5):
        scenario = Scenario(
            network="rnn", activation="tanh", recurrent_initializer="normal", spectral_radius=sigma, width=64,
            initializer="lecun", seed=seed,
        )  # fmt: skip
        network = Recurrent([scenario], 64, 64, 16, 51)
        rng = np.random.default_rng(seed)
        network.forward(rng.standard_normal((1, 16, 51, 64)))
        network.backward(rng.standard_normal((1, 16, 64)))
        time = network.time_norms()[0]
        ratios.append(time[0] / time[-1])
    assert np.median(ratios) < limit


def test_sigmoid_underflows_in_float32_and_not_in_float64():
    def first(dtype):
        scenario = Scenario(network="rnn", activation="sigmoid", time_steps=100, width=64, dtype=dtype)
        return Trainer(scenario).measure().time

    double, single = first("float64"), first("float32")
    assert 0 < double[0] < 1e-60 * double[-1]
    assert single[0] == 0 and single[-1] > 0


def test_truncation_cuts_the_way_back_and_leaves_the_rest_as_it_was():
    whole = Trainer(scenario_of("lstm", "copy", 20)).measure().time
    cut = Trainer(scenario_of("lstm", "copy", 20, truncation=5)).measure().time
    assert (cut[:15] == 0).all()
    np.testing.assert_allclose(cut[15:], whole[15:], rtol=1e-12)


def test_contributions_add_up_to_the_gradient():
    for cell in cells.keys:
        trainer = Trainer(scenario_of(cell, "copy", 7))
        trainer.measure()
        network = trainer.ensemble.network
        into = network.cell.into_recurrent(network.delta)[0]
        parts = [network.state[0, t].T @ into[t] for t in range(7)]
        np.testing.assert_allclose(sum(parts), trainer.gradients["recurrent.weight"], atol=1e-15)
        norms = [np.linalg.norm(p) for p in parts]
        np.testing.assert_allclose(network.time_contributions()[0], norms, rtol=1e-10, atol=1e-300)


def test_contributions_are_measured_in_the_room_of_a_few_matrices():
    trainer = Trainer(Scenario(network="rnn", cell="lstm", time_steps=100, width=64, batch_size=4))
    trainer.measure()
    tracemalloc.start()
    try:
        trainer.ensemble.network.time_contributions()
        assert tracemalloc.get_traced_memory()[1] < 5 * trainer.gradients["recurrent.weight"].nbytes
    finally:
        tracemalloc.stop()


def test_the_spectral_radius_is_what_was_asked_for():
    for key in ("orthogonal", "identity"):
        trainer = Trainer(Scenario(network="rnn", recurrent_initializer=key, spectral_radius=1.3))
        assert trainer.ensemble.network.spectral_radius()[0] == pytest.approx(1.3, rel=1e-9)


def test_members_in_lockstep_are_as_alone():
    base = scenario_of("gru", "copy", 6)
    together = Ensemble([base, base.replace(seed=1)])
    alone = [Trainer(base), Trainer(base.replace(seed=1))]
    for _ in range(5):
        found, expected = together.step(), [t.step() for t in alone]
    for e in range(2):
        np.testing.assert_allclose(found.time[e], expected[e].time, rtol=1e-11)


def test_held_out_figures_use_the_same_formulas():
    for cell in cells.keys:
        trainer = Trainer(scenario_of(cell, "digit_rows", 8))
        trainer.run(3)
        part = trainer.ensemble.examples.held_out
        expected = loss(trainer.scenario, trainer.parameters, part.inputs, part.targets)
        assert trainer.evaluate()[0] == pytest.approx(expected, rel=1e-10)


@pytest.mark.parametrize("cell", cells.keys)
def test_batch_normalization_keeps_statistics_of_each_time_step_for_held_out_data(cell):
    """Trained long on one whole-data batch, the running statistics are that batch's, and so are the figures."""
    trainer = Trainer(scenario_of(cell, "copy", 3, normalization="batch", batch_size=1024, learning_rate=1e-5))
    trainer.run(100)
    found = trainer.measure().loss
    assert trainer.evaluate()[0] == pytest.approx(found, rel=0.05)
    first, second = (norms[0].running()[0] for norms in trainer.ensemble.network.cell.norms[:2])
    assert np.abs(first - second).max() > 0.05


@pytest.mark.parametrize("cell", ["gru", "lstm"])
@pytest.mark.parametrize("normalization", ["none", "layer", "batch"])
def test_a_forget_bias_has_its_effect_with_normalization_too(cell, normalization):
    """Normalization removes a bias that is the same for all units, so there its shift bears it."""

    def kept(bias):
        fields = {"normalization": normalization, "forget_bias": bias, "width": 32}
        network = Trainer(scenario_of(cell, "copy", 8, **fields)).ensemble.network
        network.forward(np.random.default_rng(0).standard_normal((1, network.batch, 8, network.inputs)))
        gate = network.cell.gate_values[1] if cell == "lstm" else network.cell.update
        return float(np.median(gate))

    assert kept(4.0) == pytest.approx(1 / (1 + np.exp(-4.0)), abs=0.02)
    assert kept(-4.0) == pytest.approx(1 / (1 + np.exp(4.0)), abs=0.02)


@pytest.mark.parametrize("cell", ["gru", "lstm"])
def test_float16_loses_what_flows_past_the_recurrent_weights_as_well(cell):
    time = Trainer(scenario_of(cell, "copy", 100, width=16, dtype="float16", forget_bias=-2.0)).measure().time
    exact = Trainer(scenario_of(cell, "copy", 100, width=16, forget_bias=-2.0)).measure().time
    assert time[0] == 0 and time[-1] > 0 and exact[0] > 0

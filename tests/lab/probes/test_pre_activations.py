"""What enters an activation, and what a normalization makes of it."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.probes.pre_activations import pre_activations


def first_z(trainer):
    return trainer.batch()[0] @ trainer.parameters["hidden.0.weight"] + trainer.parameters["hidden.0.bias"]


def same(values, array):
    expected, _ = np.histogram(array, values.histogram.edges)
    return np.abs(values.histogram.counts - expected).sum() <= 2


def test_the_histogram_is_of_the_affine_output_and_the_flat_share_of_its_tails():
    trainer = Trainer(Scenario(depth=3, gain=4.0))
    trainer.run(3)
    found, z = pre_activations(trainer, 0), first_z(trainer)
    s = 1 / (1 + np.exp(-z))
    assert same(found.before, z) and found.after is None
    assert found.before.flat == pytest.approx((s * (1 - s) < 0.05 / 4).mean(), abs=1e-12)
    assert found.before.mean_slope == pytest.approx((s * (1 - s)).mean(), rel=1e-12)
    assert 0.05 < found.before.flat < 0.9


def test_batch_normalization_does_what_was_foretold():
    """At the first weights, scale 1 and shift 0 the hint of the network without it is what the other one sees."""
    with_it = pre_activations(Trainer(Scenario(depth=3, gain=4.0, normalization="batch")), 0)
    trainer = Trainer(Scenario(depth=3, gain=4.0))
    without, z = pre_activations(trainer, 0), first_z(trainer)
    y = (z - z.mean(axis=0)) / np.sqrt(z.var(axis=0) + 1e-5)
    assert same(with_it.before, z) and same(with_it.after, y) and same(without.if_normalized, y)
    assert with_it.after.flat == pytest.approx(without.if_normalized.flat)
    assert with_it.after.flat < with_it.before.flat / 10
    assert with_it.if_normalized is None


@pytest.mark.parametrize(("activation", "flat"), [("threshold", 1.0), ("linear", 0.0)])
def test_where_no_slope_is_all_is_flat(activation, flat):
    assert pre_activations(Trainer(Scenario(depth=2, activation=activation)), 1).before.flat == flat


def test_each_layer_of_a_pattern_is_judged_by_its_own_activation():
    trainer = Trainer(Scenario(depth=2, activation="relu,linear"))
    assert pre_activations(trainer, 0).before.flat == pytest.approx((first_z(trainer) <= 0).mean())
    assert pre_activations(trainer, 1).before.flat == 0


def test_a_normalization_after_the_activation_leaves_its_input_alone():
    found = pre_activations(Trainer(Scenario(depth=2, normalization="batch", norm_position="after")), 0)
    assert found.after is None and found.if_normalized is None


def test_the_axis_grows_with_the_values():
    trainer = Trainer(Scenario(depth=2, gain=50.0))
    found, z = pre_activations(trainer, 0), first_z(trainer)
    assert found.before.histogram.edges[-1] >= np.quantile(np.abs(z), 0.99) > 8
    assert found.before.histogram.beyond <= 0.01 * z.size


@pytest.mark.parametrize("normalization", ["none", "layer"])
def test_an_elman_cell_has_one_activation_for_all_time_steps(normalization):
    trainer = Trainer(Scenario(network="rnn", time_steps=7, width=8, activation="tanh", normalization=normalization))
    found, p = pre_activations(trainer, 0), trainer.parameters
    x = trainer.batch()[0]
    h, sums, seen = np.zeros((len(x), 8)), [], []
    for t in range(7):
        z = x[:, t] @ p["input.weight"] + p["input.bias"] + h @ p["recurrent.weight"]
        y = z
        if normalization == "layer":
            y = (z - z.mean(axis=1, keepdims=True)) / np.sqrt(z.var(axis=1, keepdims=True) + 1e-5)
        h = np.tanh(y)
        sums.append(z), seen.append(y)
    assert same(found.before, np.array(sums)) and found.if_normalized is None
    assert (found.after is None) == (normalization == "none")
    if found.after:
        assert same(found.after, np.array(seen))


def test_gates_and_layers_that_are_not_there_have_none():
    assert pre_activations(Trainer(Scenario(network="rnn", cell="lstm", time_steps=3)), 0) is None
    assert pre_activations(Trainer(Scenario(depth=2)), 2) is None


def test_taking_it_does_not_change_the_training():
    scenario = Scenario(depth=3, normalization="batch", optimizer="adam")
    probed, alone = Trainer(scenario), Trainer(scenario)
    for _ in range(3):
        probed.step(), alone.step()
        pre_activations(probed, 1)
    assert (probed.ensemble.network.values.flat == alone.ensemble.network.values.flat).all()
    assert probed.evaluate() == alone.evaluate()

"""The summed loss beside the mean, and activations of the outputs."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.choices import losses
from gradsim.lab.scale import scale


@pytest.mark.parametrize("loss", losses.keys)
def test_the_sum_is_the_mean_times_the_numbers_it_is_over(loss):
    mean = Scenario(loss=loss, depth=2, width=8, batch_size=20, activation="tanh")
    numbers = 20 if loss == "cross_entropy" else 20 * 10
    ours, theirs = Trainer(mean.replace(reduction="sum")), Trainer(mean)
    np.testing.assert_allclose(ours.measure().loss, numbers * theirs.measure().loss, rtol=1e-12)
    np.testing.assert_allclose(ours.measure().grad_norm, numbers * theirs.measure().grad_norm, rtol=1e-12)


def test_held_out_examples_and_the_loss_of_guessing_count_as_many_as_a_batch():
    """So that all losses that are shown beside each other are of one size."""
    mean = Scenario(depth=2, width=8, batch_size=20, activation="tanh")
    total = mean.replace(reduction="sum")
    assert Trainer(total).evaluate()[0] == pytest.approx(20 * Trainer(mean).evaluate()[0], rel=1e-12)
    assert scale(total).constant_loss == pytest.approx(20 * scale(mean).constant_loss, rel=1e-12)
    assert scale(total).constant_loss == pytest.approx(20 * np.log(10), rel=1e-2)


@pytest.mark.parametrize(("key", "low", "high"), [("sigmoid", 0, 1), ("tanh", -1, 1), ("relu", 0, np.inf)])
def test_outputs_stay_in_their_range_in_training_and_outside(key, low, high):
    trainer = Trainer(Scenario(output_activation=key, depth=1, width=8, gain=20, loss="mse"))
    trainer.measure()
    network = trainer.ensemble.network
    for outputs in (network.output, network.infer(trainer.ensemble.examples.held_out.inputs)):
        assert low <= outputs.min() and outputs.max() <= high and np.ptp(outputs) > 0.5


def test_the_slope_of_the_output_activation_is_a_factor_of_the_gradient():
    trainer = Trainer(Scenario(output_activation="sigmoid", loss="mse", depth=1, width=8))
    trainer.measure()
    network, (_, targets) = trainer.ensemble.network, trainer.ensemble.batches.at(0)
    a = network.output[0]
    np.testing.assert_allclose(network.output_gradient[0], 2 * (a - targets) / a.size * a * (1 - a), rtol=1e-12)


@pytest.mark.parametrize("key", ["sigmoid", "tanh", "relu"])
def test_the_jacobian_is_that_of_the_outputs(key):
    trainer = Trainer(Scenario(output_activation=key, depth=2, width=8, activation="tanh", loss="mse"))
    network, x = trainer.ensemble.network, trainer.ensemble.batches.at(0)[0][:1].copy()
    step, columns = 1e-6, []
    for i in range(x.shape[1]):
        nudge = step * np.eye(x.shape[1])[i]
        columns.append((network.infer(x + nudge)[0, 0] - network.infer(x - nudge)[0, 0]) / (2 * step))
    np.testing.assert_allclose(trainer.jacobian(0), np.stack(columns, axis=1), atol=1e-8)


def test_a_recurrent_network_has_an_output_activation_too():
    trainer = Trainer(
        Scenario(network="rnn", task="adding", loss="mse", time_steps=4, width=6, output_activation="relu")
    )
    step, name, at = 1e-6, "recurrent.weight", (2, 3)
    trainer.measure()
    found = trainer.gradients[name][at]
    weights, losses = trainer.parameters[name], []
    for sign in (1, -1):
        weights[at] += sign * step
        losses.append(trainer.measure().loss)
        weights[at] -= sign * step
    assert found == pytest.approx((losses[0] - losses[1]) / (2 * step), rel=1e-5, abs=1e-12)

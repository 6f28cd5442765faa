"""Statements that hold exactly, for any seed."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.choices import activations
from gradsim.nn.norms import norm


def activation(key):
    return activations[key].of(Scenario())


@pytest.mark.parametrize(
    ("key", "where", "slope"),
    [("sigmoid", 0.0, 0.25), ("tanh", 0.0, 1.0), ("silu", 2.3994, 1.09984), ("gelu", 1.4185, 1.12899),
     ("selu", -1e-12, 1.75810), ("sigmoid", 10.0, 4.54e-5), ("tanh", 10.0, 8.24e-9)],
)  # fmt: skip
def test_slopes(key, where, slope):
    found = activation(key).slope(np.array([where]))[0]
    assert found == pytest.approx(slope, rel=1e-3, abs=1e-12 if slope < 1e-3 else 1e-5)


def test_largest_and_smallest_slopes():
    assert activation("sigmoid").largest_slope == pytest.approx(0.25, abs=1e-9)
    assert activation("gelu").slope(np.linspace(-5, 0, 10_001)).min() == pytest.approx(-0.12890, abs=1e-4)


@pytest.mark.parametrize("key", activations.keys)
def test_derivative_is_the_slope_of_the_curve(key):
    phi = activation(key)
    z = np.linspace(-4, 4, 801) + 0.0013  # beside the kinks
    step = 1e-6
    measured = (phi.value(z + step) - phi.value(z - step)) / (2 * step)
    np.testing.assert_allclose(phi.slope(z), measured, atol=2e-8)


@pytest.mark.parametrize("key", activations.keys)
def test_values_far_out_are_finite_and_nan_stays(key):
    phi = activation(key)
    with np.errstate(all="ignore"):
        for dtype in (np.float64, np.float32):
            far = phi.value(np.array([-1e4, 1e4], dtype))
            assert np.isfinite(far).all() and far.dtype == dtype
            assert np.isnan(phi.value(np.array([np.nan], dtype))).all()


def test_threshold_units_pass_no_gradient():
    found = Trainer(Scenario(depth=3, activation="threshold")).measure()
    assert (found.grad_norm[:-1] == 0).all()
    assert found.grad_norm[-1] > 0.1


@pytest.mark.parametrize("key", ["tanh", "relu"])
def test_zero_weights_learn_in_the_output_bias_alone(key):
    trainer = Trainer(Scenario(depth=3, activation=key, initializer="zeros"))
    found = trainer.measure()
    assert found.loss == pytest.approx(math.log(10), abs=1e-12)
    assert (found.grad_norm == 0).all()
    assert np.abs(trainer.gradients["output.bias"]).max() > 0


def test_zero_weights_of_sigmoid_keep_all_units_alike():
    trainer = Trainer(Scenario(depth=3, activation="sigmoid", initializer="zeros"))
    trainer.measure()
    gradient = trainer.gradients["output.weight"]
    assert np.abs(gradient).max() > 0
    assert (gradient == gradient[:1]).all()


def test_one_dead_layer_stops_all_weights():
    trainer = Trainer(Scenario(depth=3, activation="relu", initializer="he"))
    trainer.parameters["hidden.1.bias"][...] = -100
    assert (trainer.measure().grad_norm == 0).all()
    assert np.abs(trainer.gradients["output.bias"]).max() > 0
    leaky = Trainer(Scenario(depth=3, activation="leaky_relu", initializer="he"))
    leaky.parameters["hidden.1.bias"][...] = -100
    assert (leaky.measure().grad_norm > 0).all()


def test_norms_survive_the_squares_of_tiny_and_huge_numbers():
    for dtype, size in ((np.float32, 1e-30), (np.float32, 1e30), (np.float64, 1e-200), (np.float64, 1e200)):
        row = np.full((1, 4), size, dtype)
        assert norm(row)[0] == pytest.approx(2 * size, rel=1e-6)
    assert norm(np.zeros((1, 3)))[0] == 0
    assert np.isnan(norm(np.array([[1.0, np.nan]]))[0])
    assert norm(np.array([[1.0, np.inf]]))[0] == np.inf

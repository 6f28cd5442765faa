"""Statements that hold exactly, for any seed."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.choices import activations
from gradsim.nn.norms import norm

pytestmark = pytest.mark.physics


def activation(key):
    return activations[key].of(Scenario())


def learning(trainer):
    """Names of the parameters whose gradient is not exactly zero."""
    return [name for name, gradient in trainer.gradients.items() if np.abs(gradient).max() > 0]


@pytest.mark.parametrize(
    ("key", "where", "slope"),
    [("sigmoid", 0.0, 0.25), ("tanh", 0.0, 1.0), ("silu", 2.3994, 1.09984), ("gelu", 1.4185, 1.12899), ("selu", 0.0, 1.75810)],
)  # fmt: skip
def test_largest_slopes(key, where, slope):
    phi, z = activation(key), np.linspace(-10, 10, 200_001)
    slopes = phi.slope(z)
    assert slopes.max() == pytest.approx(slope, abs=1e-4) and z[slopes.argmax()] == pytest.approx(where, abs=1e-4)
    assert phi.largest_slope == pytest.approx(slope, abs=1e-4)


def test_gelu_has_a_negative_slope_left_of_zero():
    assert activation("gelu").slope(np.linspace(-5, 0, 10_001)).min() == pytest.approx(-0.12890, abs=1e-4)


@pytest.mark.parametrize(("key", "slope"), [("sigmoid", 4.54e-5), ("tanh", 8.24e-9)])
def test_slopes_in_the_saturated_tail(key, slope):
    assert activation(key).slope(np.array([10.0]))[0] == pytest.approx(slope, rel=1e-3)


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


@pytest.mark.parametrize("seed", range(5))
def test_threshold_units_pass_no_gradient(seed):
    trainer = Trainer(Scenario(depth=3, activation="threshold", seed=seed))
    assert trainer.measure().grad_norm[-1] > 0.1
    assert learning(trainer) == ["output.weight", "output.bias"]


@pytest.mark.parametrize("key", ["tanh", "relu"])
def test_zero_weights_learn_in_the_output_bias_alone(key):
    trainer = Trainer(Scenario(depth=3, activation=key, initializer="zeros"))
    assert trainer.measure().loss == pytest.approx(math.log(10), abs=1e-12)
    assert learning(trainer) == ["output.bias"]


def test_zero_weights_of_sigmoid_keep_all_units_alike():
    trainer = Trainer(Scenario(depth=3, activation="sigmoid", initializer="zeros"))
    assert trainer.measure().loss == pytest.approx(math.log(10), abs=1e-12)
    assert learning(trainer) == ["output.weight", "output.bias"]
    gradient = trainer.gradients["output.weight"]
    assert (gradient == gradient[:1]).all()


@pytest.mark.parametrize("seed", range(5))
def test_one_dead_layer_stops_all_weights(seed):
    trainer = Trainer(Scenario(depth=3, activation="relu", initializer="he", seed=seed))
    trainer.parameters["hidden.1.bias"][...] = -100
    assert (trainer.measure().grad_norm == 0).all() and learning(trainer) == ["output.bias"]
    leaky = Trainer(Scenario(depth=3, activation="leaky_relu", initializer="he", seed=seed))
    leaky.parameters["hidden.1.bias"][...] = -100
    assert (leaky.measure().grad_norm > 0).all()


def test_norms_survive_the_squares_of_tiny_and_huge_numbers():
    for dtype, size in ((np.float32, 1e-30), (np.float32, 1e30), (np.float64, 1e-200), (np.float64, 1e200)):
        row = np.full((1, 4), size, dtype)
        assert norm(row)[0] == pytest.approx(2 * size, rel=1e-6)
    assert norm(np.zeros((1, 3)))[0] == 0
    assert np.isnan(norm(np.array([[1.0, np.nan]]))[0])
    assert norm(np.array([[1.0, np.inf]]))[0] == np.inf

"""Measured at initialization: how RMS dL/dz and ‖dL/dW‖ change from layer to layer.

Setup: width 256, 30 hidden layers, batch 32 of N(0,1) inputs of dimension 256, zero biases, Gaussian
weights, a random N(0,1) gradient at a linear output; layers 29 to 10; the median of 10 seeds.
The factor is the geometric mean, per layer toward the input. What is not marked slow is a sample of all.
"""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.nn import FeedForward
from gradsim.nn.jacobian import jacobian

pytestmark = pytest.mark.physics
slow = pytest.mark.slow
DEPTH, WIDTH, BATCH = 30, 256, 32


def passed(seed: int, scale: float = 1.0, width: int = WIDTH, batch: int = BATCH, **fields) -> FeedForward:
    """A network after one forward and one backward pass of random numbers."""
    scenario = Scenario(**{"depth": DEPTH, "width": width, "seed": seed, "batch_size": batch, **fields})
    network = FeedForward([scenario], width, width, batch)
    rng = np.random.default_rng(1000 + seed)
    network.forward(scale * rng.standard_normal((1, batch, width)))
    network.backward(rng.standard_normal((1, batch, width)))
    return network


def factor(figures: np.ndarray, high: int, low: int) -> float:
    """Geometric mean per layer from hidden layer ``high`` down to ``low`` (counted from 1)."""
    return float((figures[low - 1] / figures[high - 1]) ** (1 / (high - low)))


def signal_factor(seeds: int = 10, high: int = 29, low: int = 10, **fields) -> float:
    return float(np.median([factor(passed(s, **fields).signal_rms()[0], high, low) for s in range(seeds)]))


def weight_factor(seeds: int = 10, **fields) -> float:
    found = []
    for seed in range(seeds):
        network = passed(seed, **fields)
        found.append(factor(network.weight_norms(network.gradients)[0], 29, 10))
    return float(np.median(found))


@pytest.mark.parametrize(
    ("key", "initializer", "expected", "tolerance"),
    [
        ("sigmoid", "lecun", 0.2361, 0.01),
        pytest.param("sigmoid", "he", 0.3178, 0.01, marks=slow),
        pytest.param("tanh", "he", 1.051, 0.01, marks=slow),
        pytest.param("tanh", "xavier", 0.9708, 0.015, marks=slow),
        pytest.param("relu", "xavier", 0.7071, 0.02, marks=slow),
        ("relu", "he", 1.0, 0.02),
        pytest.param("leaky_relu", "he", 1.0, 0.02, marks=slow),
        ("selu", "lecun", 1.035, 0.015),
        pytest.param("gelu", "lecun", 0.5, 0.01, marks=slow),
        pytest.param("silu", "lecun", 0.5, 0.01, marks=slow),
        pytest.param("linear", "lecun", 1.0, 0.02, marks=slow),
        pytest.param("linear", "he", math.sqrt(2), 0.02, marks=slow),
    ],
)
def test_signal_factor(key, initializer, expected, tolerance):
    assert signal_factor(activation=key, initializer=initializer) == pytest.approx(expected, abs=tolerance)


@slow
@pytest.mark.parametrize(
    ("key", "initializer"),
    [("relu", "lecun"), ("leaky_relu", "lecun"), ("linear", "he"), ("gelu", "lecun"), ("tanh", "lecun")],
)
def test_weight_gradients_are_level_while_the_signal_is_not(key, initializer):
    assert weight_factor(activation=key, initializer=initializer) == pytest.approx(1.0, abs=0.04)


@pytest.mark.parametrize(
    ("key", "expected"),
    [("sigmoid", 0.2361), pytest.param("tanh", 0.971, marks=slow), pytest.param("relu", 0.7071, marks=slow)],
)
def test_through_digits_and_cross_entropy(key, expected):
    found = []
    for seed in range(10):
        trainer = Trainer(Scenario(depth=30, width=256, activation=key, seed=seed))
        found.append(factor(trainer.measure().signal_grad_norm, 29, 10))
    assert np.median(found) == pytest.approx(expected, abs=0.02)


def test_relu_with_he_is_flat_and_with_xavier_falls_while_the_weights_gradient_is_level():
    he = Trainer(Scenario(depth=30, width=256, activation="relu", initializer="he", seed=1)).measure()
    assert he.signal_grad_norm[:-1].max() / he.signal_grad_norm[:-1].min() < 3
    xavier = Trainer(Scenario(depth=30, width=256, activation="relu", initializer="xavier", seed=1)).measure()
    assert factor(xavier.signal_grad_norm, 29, 10) == pytest.approx(0.707, abs=0.06)
    assert xavier.grad_norm[9:29].max() / xavier.grad_norm[9:29].min() < 3


@slow
@pytest.mark.parametrize(("variance", "expected"), [(0.8, 0.894), (1.0, 0.993), (1.3, 1.026)])
def test_tanh_around_its_critical_variance(variance, expected):
    fields = {"activation": "tanh", "initializer": "normal", "sigma_w": math.sqrt(variance), "depth": 50, "scale": 0.1}
    assert signal_factor(seeds=5, high=49, low=5, **fields) == pytest.approx(expected, abs=0.01)


@slow
@pytest.mark.parametrize(("variance", "expected"), [(1.8, 0.9487), (2.0, 1.0), (2.2, 1.0488)])
def test_relu_around_its_critical_variance(variance, expected):
    fields = {"activation": "relu", "initializer": "normal", "sigma_w": math.sqrt(variance), "depth": 50, "scale": 0.1}
    assert signal_factor(high=49, low=5, **fields) == pytest.approx(expected, abs=0.01)


@slow
@pytest.mark.parametrize("sigma_w", [math.sqrt(2), 16.0])
def test_batch_normalization_with_relu_explodes_whatever_the_weights(sigma_w):
    fields = {
        "activation": "relu",
        "initializer": "normal",
        "sigma_w": min(sigma_w, 10.0),
        "gain": max(1.0, sigma_w / 10),
    }
    found = signal_factor(seeds=5, high=28, low=11, batch=256, normalization="batch", **fields)
    assert found == pytest.approx(math.sqrt(math.pi / (math.pi - 1)), abs=0.025)


@pytest.mark.parametrize(
    ("key", "gain", "expected"),
    [
        ("tanh", 5.0, 1.085),
        *(
            pytest.param(*row, marks=slow)
            for row in (("relu", 1.0, 1.0), ("tanh", 1.0, 1.085), ("gelu", 1.0, 1.035), ("selu", 1.0, 1.035))
        ),
    ],
)
def test_layer_normalization(key, gain, expected):
    found = signal_factor(activation=key, initializer="lecun", gain=gain, normalization="layer")
    assert found == pytest.approx(expected, abs=0.02)


def stream(network: FeedForward) -> list[np.ndarray]:
    return [layer.u for layer in network.layers]


@slow
@pytest.mark.parametrize(("key", "initializer"), [("relu", "he"), ("linear", "lecun")])
def test_residual_streams_grow_by_root_two_per_block(key, initializer):
    """x + W relu(x): one unit of variance from the stream, one from the branch."""
    forward, backward = [], []
    for seed in range(10):
        network = passed(seed, activation=key, initializer=initializer, skip="pre_activation")
        sizes = [float(np.sqrt(np.mean(u**2))) for u in stream(network)]
        forward.append((sizes[28] / sizes[9]) ** (1 / 19))
        backward.append(factor(network.signal_rms()[0], 29, 10))
    assert np.median(forward) == pytest.approx(math.sqrt(2), abs=0.03)
    assert np.median(backward) == pytest.approx(math.sqrt(2), abs=0.03)


@slow
def test_two_layer_branches_grow_by_root_three_per_block():
    """h + W2 relu(W1 h), both He: the pattern leaves the block's input as it is and bends between the two."""
    forward, backward = [], []
    for seed in range(10):
        network = passed(
            seed, activation="linear,relu", initializer="he", skip="pre_activation", branch_layers=2, depth=31
        )
        sizes = [float(np.sqrt(np.mean(u**2))) for u in stream(network)]
        forward.append((sizes[28] / sizes[8]) ** (1 / 10))
        backward.append((network.signal_rms()[0][8] / network.signal_rms()[0][28]) ** (1 / 10))
    assert np.median(forward) == pytest.approx(math.sqrt(3), abs=0.05)
    assert np.median(backward) == pytest.approx(math.sqrt(3), abs=0.05)


@pytest.mark.parametrize(
    ("blocks", "expected"), [(10, 1.611), pytest.param(30, 1.635, marks=slow), pytest.param(60, 1.642, marks=slow)]
)
def test_scaled_branches_bound_the_growth(blocks, expected):
    found = []
    for seed in range(10):
        fields = {"activation": "relu", "initializer": "he", "skip": "pre_activation", "skip_scale": "inverse_sqrt"}
        network = passed(seed, depth=blocks + 1, **fields)
        stem = network.layers[
            0
        ].delta  # the stem's z is the stream itself; the last block's is scaled by 1/sqrt(blocks)
        last = network.layers[-1].delta * math.sqrt(blocks)
        found.append(float(np.sqrt(np.mean(stem**2) / np.mean(last**2))))
    assert np.median(found) == pytest.approx(expected, abs=0.1)


def singular_values(key: str, initializer: str, seed: int) -> np.ndarray:
    """From the inputs to the last hidden layer's z, of inputs small enough for tanh's straight part."""
    scenario = Scenario(depth=31, width=128, activation=key, initializer=initializer, seed=seed)
    network = FeedForward([scenario], 128, 128, 1)
    x = 0.05 * np.random.default_rng(seed).standard_normal((1, 128))
    return np.linalg.svd(jacobian(network, x, end=30), compute_uv=False)


@pytest.mark.parametrize("seed", range(5))
def test_only_orthogonal_tanh_is_near_isometry(seed):
    """Pennington et al. 2017; through thirty activations."""
    orthogonal, gaussian = singular_values("tanh", "orthogonal", seed), singular_values("tanh", "lecun", seed)
    assert orthogonal.max() / orthogonal.min() < 1.5
    assert gaussian.max() / gaussian.min() > 1e6
    assert singular_values("relu", "orthogonal", seed).min() < 1e-12


@pytest.mark.parametrize("seed", range(5))
def test_orthogonal_linear_layers_are_an_isometry(seed):
    """Saxe et al. 2014: fifty layers, all singular values 1."""
    trainer = Trainer(Scenario(depth=50, activation="linear", initializer="orthogonal", seed=seed))
    found = np.linalg.svd(trainer.jacobian(end=49), compute_uv=False)
    assert np.abs(found - 1).max() < 1e-10


@slow
@pytest.mark.parametrize(
    ("dtype", "depths", "low", "high"), [("float16", range(7, 13), 9, 11), ("float32", range(62, 77), 66, 74)]
)
def test_depth_at_which_the_first_gradient_underflows(dtype, depths, low, high):
    for seed in range(5):
        norms = [Trainer(Scenario(depth=d, dtype=dtype, seed=seed)).measure().grad_norm[0] for d in depths]
        zero = [d for d, norm in zip(depths, norms, strict=True) if norm == 0]
        assert zero and low <= min(zero) <= high
        assert zero == list(range(min(zero), depths.stop))


def test_loss_scaling_moves_the_float16_depth():
    plain = Trainer(Scenario(depth=12, dtype="float16")).measure()
    scaled = Trainer(Scenario(depth=12, dtype="float16", loss_scale=2.0**14)).measure()
    assert plain.grad_norm[0] == 0 and scaled.grad_norm[0] > 0
    exact = Trainer(Scenario(depth=12)).measure()
    assert scaled.grad_norm[0] == pytest.approx(exact.grad_norm[0], rel=0.2)

"""The prediction beside the measurement, on real networks on real data."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.theory import NoTheory, Prediction, predict

WIDE = Scenario(width=256, depth=10)
CASES = [
    {},
    {"activation": "relu"},
    {"activation": "relu", "initializer": "he", "depth": 30},
    {"activation": "tanh", "initializer": "orthogonal", "depth": 30},
    {"activation": "selu", "initializer": "lecun"},
    {"activation": "tanh", "normalization": "layer", "initializer": "he_uniform"},
    {"activation": "relu", "normalization": "rms", "norm_position": "after"},
    {"activation": "selu", "normalization": "layer", "norm_position": "after"},
    {"activation": "tanh", "skip": "residual"},
    {"skip": "residual", "branch_layers": 2},
    {"activation": "relu", "initializer": "he", "skip": "pre_activation"},
    {"activation": "gelu", "skip": "pre_activation", "branch_layers": 3, "skip_scale": "inverse_sqrt"},
    {"activation": "sigmoid*3,relu*2"},
    {"activation": "elu", "sigma_b": 0.5, "initializer": "normal", "sigma_w": 1.2},
    {"activation": "elu", "dataset": "diabetes", "loss": "mse"},
    {"activation": "tanh", "loss": "mae", "batch_size": 200},
    {"depth": 0},
    {"depth": 0, "dataset": "diabetes", "loss": "mse", "normalization": "batch", "skip": "post_activation"},
]

pytestmark = pytest.mark.physics


def medians(scenario: Scenario, seeds: int) -> tuple[np.ndarray, np.ndarray]:
    found = [Trainer(scenario.replace(seed=seed)).measure() for seed in range(seeds)]
    return np.median([m.signal_grad_norm for m in found], axis=0), np.median([m.grad_norm for m in found], axis=0)


@pytest.mark.parametrize("fields", CASES, ids=str)
def test_both_sizes_are_near_the_median_of_seeds(fields):
    scenario = WIDE.replace(**fields)
    found = predict(scenario)
    assert isinstance(found, Prediction)
    signal, norm = medians(scenario, 5)
    assert np.abs(np.log(found.signal_grad_norm / signal)).max() < 0.25
    assert np.abs(np.log(found.grad_norm / norm)).max() < 0.4


@pytest.mark.parametrize("width", ["200,100,50,25", "64,128,256,128*2,64", "50,200*3,50"])
@pytest.mark.parametrize(
    "fields",
    [
        {"activation": "tanh"},
        {"activation": "relu", "initializer": "he"},
        {"activation": "tanh", "initializer": "orthogonal"},
        {"activation": "selu", "initializer": "normal", "sigma_w": 1.3, "sigma_b": 0.2},
        {"activation": "tanh", "skip": "residual", "normalization": "layer"},
        {"activation": "relu", "initializer": "he", "skip": "pre_activation", "branch_layers": 2},
    ],
    ids=str,
)
def test_layers_of_unlike_widths_are_near_the_median_of_ten_seeds(fields, width):
    """From layer to layer the mean square of dL/dz changes with fan_out / fan_in too."""
    scenario = Scenario(width=width, **fields)
    found, (signal, norm) = predict(scenario), medians(scenario, 10)
    assert np.abs(np.log(found.signal_grad_norm / signal)).max() < 0.25
    assert np.abs(np.log(found.grad_norm / norm)).max() < 0.4


def test_one_output_is_told_by_its_median_not_by_its_rms():
    """All sigmoid units are alike for all examples, so the batch's gradient is one random number."""
    scenario = WIDE.replace(dataset="diabetes", loss="mse")
    assert np.abs(np.log(predict(scenario).grad_norm / medians(scenario, 41)[1])).max() < 0.35


@pytest.mark.parametrize(("key", "factor"), [("sigmoid", 0.2361), ("tanh", 0.9734), ("relu", 0.7071)])
def test_factor_per_layer_through_digits_and_cross_entropy(key, factor):
    signal = predict(WIDE.replace(depth=30, activation=key)).signal_grad_norm
    assert (signal[9] / signal[28]) ** (1 / 19) == pytest.approx(factor, abs=0.002)


@pytest.mark.parametrize(("key", "initializer"), [("relu", "xavier"), ("linear", "he"), ("gelu", "lecun")])
def test_weight_gradients_are_level_while_the_signal_is_not(key, initializer):
    found = predict(WIDE.replace(depth=30, activation=key, initializer=initializer, width=64))
    level = found.grad_norm[9:29]
    assert (level[0] / level[-1]) ** (1 / 19) == pytest.approx(1.0, abs=0.04)
    assert abs(found.factor - 1) > 0.2


@pytest.mark.parametrize(("branch_layers", "growth"), [(1, 2.0), (2, 3.0)])
def test_growth_per_block(branch_layers, growth):
    """x + W relu(x): 1 + 1 in variance; h + W2 relu(W1 h), both He: 1 + 2."""
    depth = 1 + 10 * branch_layers
    pattern = "relu" if branch_layers == 1 else "linear,relu"
    scenario = WIDE.replace(depth=depth, activation=pattern, initializer="he", skip="pre_activation")
    signal = predict(scenario.replace(branch_layers=branch_layers)).signal_grad_norm[branch_layers:-1:branch_layers]
    assert signal[:-1] / signal[1:] == pytest.approx(np.sqrt(growth), rel=1e-6)


@pytest.mark.parametrize("blocks", [10, 30, 60])
def test_scaled_branches_bound_the_growth(blocks):
    fields = {"activation": "relu", "initializer": "he", "skip": "pre_activation", "skip_scale": "inverse_sqrt"}
    signal = predict(WIDE.replace(depth=blocks + 1, **fields)).signal_grad_norm
    total = signal[0] / (signal[-2] * np.sqrt(blocks))  # the last block's dL/dz is scaled by 1/sqrt(blocks)
    assert total == pytest.approx((1 + 1 / blocks) ** (blocks / 2), rel=1e-6)


@pytest.mark.parametrize("normalization", ["layer", "rms"])
def test_normalization_takes_the_weights_scale_away(normalization):
    """From the second layer on: the first one's z has another variance, as its fan_in is another."""
    for gain in (1.0, 5.0):
        fields = {"activation": "tanh", "normalization": normalization, "depth": 20, "gain": gain}
        signal = predict(WIDE.replace(**fields)).signal_grad_norm
        assert (signal[1] / signal[-2]) ** (1 / 18) == pytest.approx(1.085, abs=0.001)


def test_rezero_passes_everything_through_the_stream():
    found = predict(WIDE.replace(activation="tanh", skip="pre_activation", skip_scale="rezero"))
    assert found.signal_grad_norm[0] > 0 and (found.signal_grad_norm[1:-1] == 0).all()


@pytest.mark.parametrize(
    "fields",
    [
        {"normalization": "batch", "batch_size": 3},
        {"skip": "post_activation"},
        {"initializer": "zeros"},
        {"network": "rnn"},
        {"skip": "residual", "activation": "relu"},
    ],
)
def test_it_says_so_where_there_is_no_theory(fields):
    found = predict(WIDE.replace(**fields))
    assert isinstance(found, NoTheory) and len(found.reason) > 20

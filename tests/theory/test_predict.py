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
]


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


def test_factor_per_layer_of_sigmoid():
    assert predict(WIDE.replace(depth=30)).factor == pytest.approx(0.236, abs=0.003)


def test_rezero_passes_everything_through_the_stream():
    found = predict(WIDE.replace(activation="tanh", skip="pre_activation", skip_scale="rezero"))
    assert found.signal_grad_norm[0] > 0 and (found.signal_grad_norm[1:-1] == 0).all()


@pytest.mark.parametrize(
    "fields",
    [
        {"normalization": "batch"},
        {"initializer": "zeros"},
        {"network": "rnn"},
        {"skip": "residual", "activation": "relu"},
    ],
)
def test_it_says_so_where_there_is_no_theory(fields):
    found = predict(WIDE.replace(**fields))
    assert isinstance(found, NoTheory) and len(found.reason) > 20

"""The theory line with dropout, output activations, summed losses and the inputs as targets."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.theory import NoTheory, predict

BASE = Scenario(depth=6, width=96, activation="tanh")
SEEDS = 8


@pytest.mark.parametrize(
    "changes",
    [
        {"dropout": 0.5},
        {"dropout": 0.3, "skip": "residual"},
        {"dropout": 0.3, "normalization": "layer"},
        {"output_activation": "sigmoid"},
        {"output_activation": "relu", "loss": "mse"},
        {"output_activation": "tanh", "reduction": "sum"},
        {"target": "inputs", "loss": "mse"},
        {"label_noise": 0.5},
    ],
    ids=str,
)
def test_the_line_goes_through_the_middle_of_networks(changes):
    scenario = BASE.replace(**changes)
    predicted = predict(scenario)
    measured = [Trainer(scenario.replace(seed=seed)).measure() for seed in range(SEEDS)]
    for name in ("signal_grad_norm", "grad_norm"):
        median = np.median([getattr(m, name) for m in measured], axis=0)
        np.testing.assert_allclose(median, getattr(predicted, name), rtol=0.15, err_msg=name)


def test_without_a_term_for_dropout_the_line_would_miss():
    """The gradient that half of the units pass on is larger: the signal grows by √2 in each layer of a linear network."""
    dropping, plain = (predict(BASE.replace(dropout=d, activation="linear")) for d in (0.5, 0.0))
    assert dropping.factor / plain.factor == pytest.approx(np.sqrt(2), rel=1e-6)


def test_it_is_silent_on_dropout_under_batch_normalization():
    silent = predict(BASE.replace(dropout=0.3, normalization="batch"))
    assert isinstance(silent, NoTheory) and "dropout" in silent.reason

"""Without hidden layers a network is linear or logistic regression: 2,000 steps come to the weights that are known."""

from __future__ import annotations

import numpy as np

from gradsim import Scenario, Trainer

STEPS = 2000
LARGE = {"depth": 0, "batch_size": 4096}
"""A batch so large that chance moves the weights by less than 1e-3."""


def with_one(inputs):
    """A column of ones, for the bias."""
    return np.column_stack((inputs, np.ones(len(inputs))))


def trained(trainer):
    """(inputs + 1, outputs) weights, the bias below them."""
    trainer.run(STEPS)
    return np.vstack((trainer.parameters["output.weight"], trainer.parameters["output.bias"]))


def test_linear_regression_comes_to_the_least_squares(tmp_path):
    rng = np.random.default_rng(0)
    x = rng.standard_normal((80, 3))
    y = x @ [1.5, -0.7, 0.2] + 3 + 0.3 * rng.standard_normal(80)
    path = tmp_path / "t.csv"
    np.savetxt(path, np.column_stack((x, y)), delimiter=",", header="a,b,c,y", comments="")
    trainer = Trainer(Scenario(dataset="csv", data_file=str(path), loss="mse", learning_rate=0.01, **LARGE))
    part = trainer.ensemble.examples.train
    expected = np.linalg.lstsq(with_one(part.inputs), part.targets, rcond=None)[0]
    assert abs(expected).max() > 0.1
    np.testing.assert_allclose(trained(trainer), expected, atol=1e-3)


def test_logistic_regression_comes_to_the_minimum_that_newton_finds():
    weight_decay = 1.0
    fields = {"dataset": "moons", "noise": 0.3, "weight_decay": weight_decay, "learning_rate": 0.02}
    trainer = Trainer(Scenario(**fields, **LARGE))
    part = trainer.ensemble.examples.train
    x, second = with_one(part.inputs), part.targets[:, 1]
    apart = np.zeros(3)  # what the second output's weights have more than the first one's; decay halves them evenly
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ apart))
        slope = x.T @ (p - second) / len(x) + weight_decay / 2 * apart
        curvature = (x.T * (p * (1 - p))) @ x / len(x) + weight_decay / 2 * np.eye(3)
        apart -= np.linalg.solve(curvature, slope)
    assert abs(apart).max() > 0.1
    np.testing.assert_allclose(trained(trainer), np.column_stack((-apart, apart)) / 2, atol=1e-3)

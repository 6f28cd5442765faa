"""How deep a tanh network may be and still learn: the sweep of Schoenholz et al. 2017, figure 5, on the digits."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradsim import Scenario
from gradsim.lab.sweep import Sweep, processes, run, trainable_depth

pytestmark = [pytest.mark.physics, pytest.mark.slow]
DEPTHS = (2, 8, 14, 18, 22, 26, 32, 38, 44, 50, 56, 62, 70, 80)
VARIANCES = (0.8, 1.2, 1.76, 2.5, 4.0)
LOST = 1.8
"""A loss that is no longer learning; the best constant answer has ln 10 = 2.30."""


@pytest.fixture(scope="module")
def reached(tmp_path_factory):
    """By sigma_w^2: the depth at which the loss after 200 steps passes 1.8, at the better of two learning rates."""
    base = Scenario(activation="tanh", initializer="normal", sigma_b=math.sqrt(0.05))
    vary = {"sigma_w": [math.sqrt(v) for v in VARIANCES], "depth": DEPTHS, "learning_rate": [0.1, 0.03]}
    sweep = Sweep(base, vary, steps=200)
    with processes(2) as executor:
        found = run(sweep, tmp_path_factory.mktemp("sweep"), executor)
    losses = np.array([result.figures[0].loss_end for result in found.values()]).reshape(sweep.shape)
    best = np.nanmin(losses, axis=2)
    return {variance: passing(row) for variance, row in zip(VARIANCES, best, strict=True)}


def passing(losses):
    """The first depth at which the losses pass LOST, on a line between two of them."""
    i = int(np.argmax(losses > LOST))
    assert i > 0, losses
    return float(np.interp(LOST, losses[i - 1 : i + 1], DEPTHS[i - 1 : i + 1]))


@pytest.mark.parametrize("variance", [0.8, 1.2])
def test_networks_learn_up_to_about_six_depth_scales(reached, variance):
    theory = trainable_depth(
        Scenario(activation="tanh", initializer="normal", sigma_w=math.sqrt(variance), sigma_b=math.sqrt(0.05))
    )
    assert theory / 2 < reached[variance] < theory * 2


def test_the_depth_is_largest_near_the_critical_point_and_shrinks_in_the_chaotic_phase(reached):
    assert reached[1.76] > 1.2 * reached[1.2] > 1.2 * reached[0.8]
    assert reached[1.76] > reached[2.5] > reached[4.0]

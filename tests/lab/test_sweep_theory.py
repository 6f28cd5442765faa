"""The depth that theory expects to train."""

from __future__ import annotations

import math

import pytest

from gradsim import Scenario
from gradsim.lab.sweep import trainable_depth

SMALL = Scenario(depth=3, width=8, batch_size=16, activation="tanh", initializer="normal")


@pytest.mark.parametrize(("variance", "depth"), [(0.8, 14), (1.2, 36)])
def test_the_depth_that_theory_expects_to_train(variance, depth):
    scenario = SMALL.replace(sigma_w=math.sqrt(variance), sigma_b=math.sqrt(0.05))
    assert trainable_depth(scenario) == pytest.approx(depth, rel=0.02)
    assert trainable_depth(scenario.replace(depth=50, width=64)) == pytest.approx(trainable_depth(scenario))


def test_the_depth_is_largest_near_the_critical_point():
    depths = [
        trainable_depth(SMALL.replace(sigma_w=math.sqrt(v), sigma_b=math.sqrt(0.05))) for v in (1.2, 1.76, 2.5, 4)
    ]
    assert depths[1] > 10 * depths[0] and depths[1] > depths[2] > depths[3]


@pytest.mark.parametrize(
    "change", [{"normalization": "layer"}, {"skip": "residual"}, {"network": "rnn"}, {"initializer": "zeros"},
               {"activation": "threshold"}, {"activation": "tanh,relu"}],
)  # fmt: skip
def test_theory_is_silent_where_it_does_not_hold(change):
    assert math.isnan(trainable_depth(SMALL.replace(**change)))

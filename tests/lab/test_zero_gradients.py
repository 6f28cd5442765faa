"""Where not the least gradient arrives, what divides by it says so and goes on."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario
from gradsim.lab import Runner


@pytest.mark.parametrize(
    "code",
    [
        "skip=residual&initializer=zeros",
        "skip=pre_activation&initializer=zeros",
        "depth=40&skip=pre_activation&dtype=float16&optimizer=rmsprop&learning_rate=0.1",
    ],
)
def test_the_chain_rule_of_a_gradient_that_is_exactly_zero(code):
    runner = Runner(Scenario.from_code(code))
    runner.want(frozenset({"chain_rule"}))
    runner.start()
    try:
        for steps in (1, 30):
            runner.play(until=steps)
            found = runner.wait(timeout=30)
            assert not found.failures
            shares = found.probes["chain_rule"].branch_share
            assert ((shares >= 0) | np.isnan(shares)).all()
    finally:
        runner.stop()

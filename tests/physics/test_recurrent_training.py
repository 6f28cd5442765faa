"""What recurrent networks learn, in five seeds of five: the shipped scenarios keep their promises."""

from __future__ import annotations

import re

import numpy as np
import pytest

from gradsim import Scenario, Trainer, assets
from gradsim.training import Ensemble

pytestmark = [pytest.mark.physics, pytest.mark.slow]


def train(name: str, steps: int = 0, **fields):
    """Five seeds, for as many steps as the scenario says of itself, or ``steps``."""
    steps = steps or int(re.search(r"(\d+) training steps", assets.told(name).about)[1])
    ensemble = Ensemble([Scenario.shipped(name).replace(seed=seed, **fields) for seed in range(5)])
    for _ in range(steps):
        found = ensemble.step()
        if all(found.divergences):
            break
    return ensemble, found


@pytest.mark.parametrize("name", ["rnn-lstm-carries", "rnn-gru-carries"])
def test_gated_cells_carry_a_symbol_over_fifty_steps(name):
    ensemble, _ = train(name)
    assert (ensemble.evaluate()[1] >= 0.95).all()


def test_tanh_with_the_same_budget_stays_near_chance():
    """Chance is 1 in 8."""
    ensemble, _ = train("rnn-tanh-forgets")
    assert (ensemble.evaluate()[1] < 0.2).all()


def test_a_forget_bias_of_one_forgets():
    """A gate at bias 1 keeps sigmoid(1) = 0.73 of the memory per step, about 1e-7 over 50 (the inputs vary it)."""

    def kept(**fields) -> float:
        """Median over units and examples of the product of all forget gates."""
        trainer = Trainer(Scenario.shipped("rnn-lstm-carries").replace(dtype="float64", **fields))
        trainer.measure()
        forget = trainer.ensemble.network.cell.gate_values[1][0]
        return float(np.median(np.prod(forget, axis=0)))

    assert 1e-9 < kept(forget_init="constant", forget_bias=1.0) < 1e-6
    assert kept() > 1e-3
    ensemble, _ = train("rnn-lstm-carries", 300, forget_init="constant", forget_bias=1.0)
    assert (ensemble.evaluate()[1] < 0.5).all()


def test_relu_with_a_large_spectral_radius_explodes():
    _, found = train("rnn-relu-explodes", 200)
    assert all(d is not None and d.layer.startswith("time step") for d in found.divergences)


def test_clipping_rescues_it_and_no_update_exceeds_rate_times_limit():
    scenario = Scenario.shipped("rnn-relu-clipped").replace(dtype="float64")
    trainer = Trainer(scenario)
    first = trainer.measure().loss
    for _ in range(1000):
        before = trainer.parameters["recurrent.weight"].copy()
        found = trainer.step()
        assert found.divergence is None
        change = np.linalg.norm(trainer.parameters["recurrent.weight"] - before)
        assert change <= scenario.learning_rate * scenario.clip_norm * (1 + 1e-9)
    assert trainer.evaluate()[0] < 0.7 * first


def test_an_orthogonal_start_helps():
    orthogonal, small = train("rnn-orthogonal-start"), train("rnn-small-start", 400)
    assert np.median(orthogonal[0].evaluate()[1]) > np.median(small[0].evaluate()[1]) + 0.03

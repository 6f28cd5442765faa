"""Dropout: repeated by seed and step, the same in measure and step, off outside training."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.training import Ensemble

DROPS = Scenario(dropout=0.4, depth=3, width=50, activation="relu", initializer="he", batch_size=32, seed=3)


def masks(trainer: Trainer) -> np.ndarray:
    return np.stack([layer.drop.mask[0] for layer in trainer.ensemble.network.layers])


def test_the_share_that_is_left_out_and_what_the_others_are_divided_by():
    trainer = Trainer(DROPS.replace(width=200))
    trainer.measure()
    drawn = masks(trainer)
    assert set(np.unique(drawn)) == {0.0, 1 / (1 - 0.4)}
    assert (drawn == 0).mean() == pytest.approx(0.4, abs=0.01)
    for layer in trainer.ensemble.network.layers:
        assert not layer.h[layer.drop.mask == 0].any()


def test_measuring_changes_nothing_and_sees_what_the_step_sees():
    trainer, other = Trainer(DROPS), Trainer(DROPS)
    for _ in range(4):
        first, second = trainer.measure(), trainer.measure()
        gradients = {name: g.copy() for name, g in trainer.gradients.items()}
        stepped = trainer.step()
        assert first.loss == second.loss == stepped.loss == other.step().loss
        assert all((trainer.gradients[name] == g).all() for name, g in gradients.items())


def test_each_step_leaves_out_other_units():
    trainer = Trainer(DROPS)
    trainer.step()
    before = masks(trainer)
    trainer.step()
    assert (masks(trainer) != before).mean() > 0.3


def test_a_checkpoint_goes_on_to_the_bit():
    trainer = Trainer(DROPS.replace(optimizer="adam", normalization="batch"))
    trainer.run(5)
    kept = trainer.ensemble.checkpoint()
    there = [trainer.step().loss for _ in range(5)]
    trainer.ensemble.restore(kept)
    assert [trainer.step().loss for _ in range(5)] == there


def test_a_member_leaves_out_what_it_would_alone():
    members = [DROPS.replace(seed=seed) for seed in (3, 8)]
    together, alone = Ensemble(members), [Trainer(member) for member in members]
    for _ in range(3):
        losses = together.step().loss
        np.testing.assert_allclose(losses, [trainer.step().loss for trainer in alone], rtol=1e-12)


def test_held_out_examples_see_all_units():
    dropping, plain = Trainer(DROPS), Trainer(DROPS.replace(dropout=0.0))
    dropping.run(3)
    for name, value in plain.parameters.items():
        value[...] = dropping.parameters[name]
    assert dropping.evaluate() == plain.evaluate()
    x = dropping.ensemble.examples.held_out.inputs[:2]
    ours, theirs = (trainer.ensemble.network.jacobian(x) for trainer in (dropping, plain))
    np.testing.assert_array_equal(ours, theirs)


def test_units_that_are_left_out_are_not_lost_to_the_number_format():
    from gradsim.lab.probes.statistics import statistics

    trainer = Trainer(DROPS.replace(dropout=0.9))
    trainer.step()
    assert statistics(trainer).units.lost.max() == 0

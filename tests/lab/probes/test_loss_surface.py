"""The loss around the weights is the trainer's own, and looking at it changes nothing."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab.probes.loss_surface import SIZE, loss_surface

MIDDLE = SIZE // 2


def last(pieces):
    for piece in pieces:
        found = piece
    return found


@pytest.fixture(scope="module")
def taken():
    trainer = Trainer(Scenario(depth=2, width=12, activation="tanh", normalization="batch", batch_size=16))
    trainer.run(5)
    return trainer, last(loss_surface(trainer, 0.1))


def test_the_middle_is_the_loss_of_the_next_batch(taken):
    trainer, found = taken
    assert found.done == 1 and np.isfinite(found.loss).all()
    assert found.loss[MIDDLE, MIDDLE] == pytest.approx(trainer.measure().loss, rel=1e-12)


def test_along_the_gradient_it_is_the_loss_of_moved_weights(taken):
    """A step of plain descent of length 0.1 of all weights ends at the map's right edge."""
    trainer, found = taken
    moved = Trainer(trainer.scenario)
    moved.ensemble.restore(trainer.ensemble.checkpoint())
    moved.measure()
    values, gradient = moved.ensemble.network.values.flat, moved.ensemble.network.gradients.flat
    values -= 0.1 * np.linalg.norm(values) * gradient / np.linalg.norm(gradient)
    assert found.along_gradient[-1] == pytest.approx(moved.measure().loss, rel=1e-10)


def test_the_slope_in_the_middle_is_the_gradients_norm(taken):
    trainer, found = taken
    measured = trainer.measure()
    fine = last(loss_surface(trainer, 1e-5))
    size = np.linalg.norm(trainer.ensemble.network.values.flat)
    slope = (fine.along_gradient[-1] - fine.along_gradient[0]) / (2e-5 * size)
    assert slope == pytest.approx(-measured.total_grad_norm, rel=1e-4)
    assert found.step == pytest.approx(0.1 * measured.total_grad_norm / size, rel=1e-12)


def test_it_comes_coarse_to_fine():
    pieces = list(loss_surface(Trainer(Scenario(depth=40, width=64)), 0.1))
    assert len(pieces) > 2 and np.isfinite(pieces[0].loss).all()
    shares = [piece.done for piece in pieces]
    assert shares == sorted(shares) and shares[0] < 1 == shares[-1]


def test_looking_changes_nothing():
    scenario = Scenario(depth=3, width=12, normalization="batch", optimizer="adam", batch_size=16)
    looked, alone = Trainer(scenario), Trainer(scenario)
    pieces = loss_surface(looked, 0.1)
    for _ in range(3):
        next(pieces, None)
        looked.step(), alone.step()
    last(loss_surface(looked, 1.0))
    assert (looked.ensemble.network.values.flat == alone.ensemble.network.values.flat).all()
    assert looked.evaluate() == alone.evaluate()


def test_recurrent_networks_have_one_too():
    trainer = Trainer(Scenario(network="rnn", time_steps=4, width=8, batch_size=8))
    found = last(loss_surface(trainer, 0.1))
    assert found.loss[MIDDLE, MIDDLE] == pytest.approx(trainer.measure().loss, rel=1e-12)

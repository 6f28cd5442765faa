"""Going back shows what was, returning changes nothing, going on from there is the same as never having gone further."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab import Runner
from gradsim.lab.checkpoints import BUDGET, MOST, Checkpoints
from gradsim.training.checkpoint import Checkpoint, OptimizerState

SMALL = Scenario(depth=3, width=8, normalization="batch", optimizer="adam", learning_rate=0.01)


@pytest.fixture
def runner():
    runner = Runner(SMALL)
    runner.start()
    yield runner
    runner.stop()


def trained(runner, until):
    runner.play(until=until)
    return runner.wait(30)


def test_a_restored_trainer_goes_on_as_if_nothing_had_happened():
    trainer, straight = Trainer(SMALL), Trainer(SMALL)
    trainer.run(7)
    kept = trainer.ensemble.checkpoint()
    trainer.run(13)
    trainer.ensemble.restore(kept)
    trainer.run(5), straight.run(12)
    assert (trainer.ensemble.network.values.flat == straight.ensemble.network.values.flat).all()
    assert trainer.evaluate() == straight.evaluate()


def test_a_visit_shows_that_moment(runner):
    now = trained(runner, 57)
    runner.visit(31)
    then = runner.wait(30)
    expected = Trainer(SMALL)
    expected.run(30)
    assert (then.visiting, then.steps, then.state) == (30, 30, "paused")
    np.testing.assert_array_equal(then.measurement.grad_norm, expected.measure().grad_norm)
    assert then.held_out.loss == expected.evaluate()[0]
    assert len(then.history) == len(now.history) == 57


def test_returning_and_playing_go_on_from_now(runner):
    trained(runner, 40)
    runner.visit(0)
    assert runner.wait(30).steps == 0
    runner.leave()
    back = runner.wait(30)
    assert (back.steps, back.visiting) == (40, None)
    runner.visit(10)
    runner.wait(30)
    last = trained(runner, 60)
    assert last.measurement.loss == Trainer(SMALL).run(60).loss
    assert len(last.history) == 60


def test_going_on_from_there_forgets_what_came_after(runner):
    trained(runner, 55)
    runner.visit(20)
    runner.wait(30)
    runner.submit(SMALL.replace(learning_rate=0.1))
    runner.go_on_from_here()
    runner.play(until=30)
    last = runner.wait(30)
    expected = Trainer(SMALL)
    expected.run(20)
    expected.adopt(SMALL.replace(learning_rate=0.1))
    assert (last.steps, last.visiting) == (30, None)
    assert last.measurement.loss == expected.run(10).loss
    assert last.history.steps.tolist() == list(range(30))


@pytest.mark.parametrize("first", ["sgd", "momentum", "nesterov", "rmsprop", "adam"])
@pytest.mark.parametrize("second", ["momentum", "rmsprop", "adamw"])
def test_another_optimizer_than_then_begins_anew(first, second):
    """A velocity is no mean square: NaN on the second step."""
    scenario = SMALL.replace(optimizer=first, learning_rate=0.001)
    trainer = Trainer(scenario)
    trainer.run(20)
    kept = trainer.ensemble.checkpoint()
    other = scenario.replace(optimizer=second)
    trainer.adopt(other)
    trainer.run(3)
    trainer.ensemble.restore(kept)
    expected = Trainer(scenario)
    expected.run(20)
    expected.adopt(other)
    assert trainer.run(5).loss == expected.run(5).loss and np.isfinite(trainer.measure().loss)


def test_one_can_go_back_before_a_divergence():
    scenario = Scenario(activation="relu", initializer="he", gain=1.5, depth=20, learning_rate=0.1)
    runner = Runner(scenario)
    runner.start()
    runner.play()
    try:
        assert runner.wait(30).state == "diverged"
        runner.visit(0)
        assert runner.wait(30).state == "paused"
        runner.leave()
        assert runner.wait(30).state == "diverged"
        runner.visit(0)
        runner.submit(scenario.replace(learning_rate=1e-5))
        runner.go_on_from_here()
        runner.play(until=5)
        assert (runner.wait(30).steps, runner.wait(30).state) == (5, "paused")
    finally:
        runner.stop()


@pytest.mark.parametrize("size", [100, BUDGET // 8 // 10, BUDGET // 8])
def test_checkpoints_stay_bounded_and_keep_the_first(size):
    kept = Checkpoints()
    for step in range(50_001):
        if kept.due(step):
            kept.add(Checkpoint(step, np.broadcast_to(np.float64(0), (1, size)), OptimizerState("sgd", (), 0), ()))
    assert kept.kept[0].step == 0 and len(kept.kept) <= MOST
    assert len(kept.kept) <= 2 or sum(c.size for c in kept.kept) <= BUDGET
    gaps = np.diff([c.step for c in kept.kept])
    assert gaps.max() <= 2 * kept.stride or len(kept.kept) <= 2

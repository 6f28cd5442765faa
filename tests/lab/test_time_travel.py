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


@pytest.mark.parametrize("shape", [{}, {"width": "9,4*2,2", "normalization": "batch"}, {"depth": 0}], ids=str)
def test_a_restored_trainer_goes_on_as_if_nothing_had_happened(shape):
    trainer, straight = (Trainer(SMALL.replace(**shape)) for _ in range(2))
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


EXPLODES = Scenario(activation="relu", initializer="he", gain=1.5, depth=20, width=16, learning_rate=0.1)
WITH_STATE = EXPLODES.replace(normalization="batch", gain=1.0, optimizer="adam", learning_rate=10.0, dtype="float16")


@pytest.fixture
def diverged(request):
    """A runner of a scenario that ran until it diverged, with its last snapshot."""
    runner = Runner(request.param)
    runner.want(frozenset({"statistics"}))
    runner.start()
    runner.play()
    yield runner, runner.wait(30)
    runner.stop()


@pytest.mark.parametrize("diverged", [EXPLODES, EXPLODES.replace(seeds=3), WITH_STATE], indirect=True)
def test_a_run_that_diverges_stays_on_its_last_finite_moment(diverged):
    _, held = diverged
    straight = Trainer(held.scenario)
    expected = straight.run(held.steps)
    assert held.state == "diverged" and held.divergence.step == held.steps == expected.step + 1
    assert held.measurement.loss == expected.loss and np.isfinite(held.measurement.grad_norm).all()
    np.testing.assert_array_equal(held.measurement.update_ratio, expected.update_ratio)
    weights = Trainer(held.scenario)
    weights.run(held.steps - 1) if held.steps > 1 else None
    np.testing.assert_array_equal(held.statistics.relative_change, weights.relative_change())
    assert straight.step().divergence == held.divergence


@pytest.mark.parametrize("diverged", [EXPLODES, EXPLODES.replace(seeds=3), WITH_STATE], indirect=True)
def test_what_became_of_it_is_one_visit_away(diverged):
    runner, held = diverged
    runner.visit(held.divergence.step)
    after = runner.wait(30)
    assert (after.visiting, after.state) == (held.divergence.step, "diverged")
    assert after.measurement.divergence == held.divergence and not np.isfinite(after.measurement.grad_norm).all()
    runner.go_on_from_here()  # there is no way on from there
    assert runner.wait(30).divergence == held.divergence
    runner.leave()
    back = runner.wait(30)
    assert (back.steps, back.visiting, back.measurement) == (held.steps, None, held.measurement)
    assert back.moments == held.moments and {held.steps - 1, held.steps} <= set(back.moments)


def test_a_run_that_is_not_finite_from_the_start_says_so():
    runner = Runner(Scenario(activation="relu", initializer="he", gain=100, depth=90, width=8, dtype="float32"))
    runner.start()
    runner.play()
    try:
        last = runner.wait(30)
        assert (last.state, last.steps, last.moments) == ("diverged", 0, (0,))
        assert last.divergence == last.measurement.divergence is not None
    finally:
        runner.stop()


def test_a_visited_moment_has_the_update_that_was_made_from_it(runner):
    trained(runner, 25)
    runner.visit(10)
    expected = Trainer(SMALL).run(11)
    np.testing.assert_array_equal(runner.wait(30).measurement.update_ratio, expected.update_ratio)


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

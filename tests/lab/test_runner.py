"""The runner trains the newest scenario on its own thread and always ends."""

from __future__ import annotations

import math
import threading
import time

import pytest

from gradsim import Scenario, Trainer
from gradsim.lab import Runner
from gradsim.lab.probes.statistics import statistics

SMALL = Scenario(depth=3, width=8)


@pytest.fixture
def make_runner():
    runners = []

    def make(scenario: Scenario = SMALL, **options) -> Runner:
        runners.append(Runner(scenario, **options))
        runners[-1].start()
        return runners[-1]

    yield make
    for runner in runners:
        runner.stop()


def test_it_trains_to_the_step_as_a_trainer_does(make_runner):
    runner = make_runner()
    runner.play(until=50)
    last = runner.wait(30)
    expected = Trainer(SMALL).run(50)
    assert (last.steps, last.state) == (50, "paused")
    assert last.measurement.loss == expected.loss
    assert len(last.history) == 50
    assert last.held_out is not None and last.held_out.step == 50


def test_single_steps_while_paused(make_runner):
    runner = make_runner()
    for expected in (1, 2, 3):
        runner.step()
        assert runner.wait(30).steps == expected


def test_the_newest_of_many_scenarios_wins(make_runner):
    runner = make_runner()
    for depth in [*range(1, 101, 3), 5]:
        runner.submit(SMALL.replace(depth=depth))
    last = runner.wait(60)
    assert last.scenario.depth == 5 and last.measurement.depth == 5


def test_a_live_field_keeps_the_weights_and_depth_does_not(make_runner):
    runner = make_runner()
    runner.play(until=10)
    first = runner.wait(30)
    runner.submit(SMALL.replace(learning_rate=0.5))
    second = runner.wait(30)
    assert (second.steps, second.generation) == (10, first.generation)
    runner.submit(SMALL.replace(depth=4))
    third = runner.wait(30)
    assert (third.steps, third.generation) == (0, first.generation + 1)


def test_a_rebuilt_network_goes_on_training(make_runner):
    runner = make_runner()
    runner.play()
    runner.submit(SMALL.replace(depth=6))
    runner.play(until=20)
    assert runner.wait(30).steps == 20


def test_divergence_stops_and_another_rate_goes_on(make_runner):
    exploding = Scenario(activation="relu", initializer="he", learning_rate=10)
    runner = make_runner(exploding)
    runner.play()
    last = runner.wait(30)
    assert last.state == "diverged" and last.divergence is not None
    runner.play(until=30)
    runner.submit(exploding.replace(learning_rate=0.01))
    last = runner.wait(30)
    assert (last.state, last.steps) == ("paused", 30)


def test_reset_draws_the_same_first_weights(make_runner):
    runner = make_runner()
    first = runner.wait(30).measurement.loss
    runner.play(until=10)
    runner.wait(30)
    runner.reset()
    last = runner.wait(30)
    assert (last.steps, last.measurement.loss) == (0, first)


def test_data_that_cannot_be_had_are_reported_and_training_goes_on(make_runner):
    runner = make_runner()
    runner.wait(30)
    runner.submit(SMALL.replace(dataset="csv", data_file="no/such/file.csv"))
    last = runner.wait(30)
    assert "no/such/file.csv" in last.error and last.scenario == SMALL
    runner.play(until=5)
    assert runner.wait(30).steps == 5


def test_probes_are_taken_only_when_wanted(make_runner):
    runner = make_runner()
    runner.step()
    assert runner.wait(30).probes == {}
    runner.want(frozenset({"statistics"}))
    runner.step()
    found = runner.wait(30).statistics
    assert found.relative_change.shape == (4,) and (found.relative_change > 0).all()


def test_where_training_pauses_all_figures_are_of_that_very_step(make_runner):
    """No snapshot says that it has paused and holds a probe or an accuracy of some steps before: a lesson would judge by it."""
    runner, trainer = make_runner(), Trainer(SMALL)
    runner.want(frozenset({"statistics"}))
    for step in range(1, 60):
        trainer.step()
        runner.step()
        end = time.monotonic() + 30
        while (found := runner.take()) is None or found.steps < step or found.state == "playing":
            assert time.monotonic() < end
        assert found.statistics.relative_change == pytest.approx(statistics(trainer).relative_change)
        assert found.held_out.step == step


@pytest.mark.parametrize("shared", [False, True])
def test_it_ends_in_the_middle_of_training(shared):
    runner = Runner(Scenario(depth=100), shared=shared)
    runner.start()
    runner.play()
    runner.gate.clear()
    runner.stop()
    runner.stop()
    assert runner.join(30) and not runner.alive


def test_slow_speed_answers_at_once(make_runner):
    runner = make_runner(speed=1.0)
    runner.play()
    runner.set_speed(math.inf)
    runner.play(until=200)
    assert runner.wait(30).steps == 200
    assert threading.active_count() >= 2

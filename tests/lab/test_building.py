"""Networks are built beside the worker: it obeys meanwhile, and nobody waits for a file that blocks."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest

from gradsim import Scenario, ScenarioError, Trainer
from gradsim.lab import Comparison, Runner
from gradsim.lab.building import LEFT_BEHIND
from gradsim.lab.orders import Submit
from gradsim.lab.probes import probes
from tests.slow_data import slow

SMALL = Scenario(depth=3, width=8)
LARGE = Scenario(depth=100, width=256)


@pytest.fixture
def make():
    """``make(kind, scenario)``: a started runner or comparison."""
    workers = []

    def start(kind, scenario):
        workers.append(kind(scenario))
        workers[-1].start()
        return workers[-1]

    yield start
    for worker in workers:
        worker.stop()
    assert all(worker.join(30) for worker in workers)


@pytest.fixture
def runner(make):
    return make(Runner, SMALL)


def until(condition, seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.002)


@pytest.mark.parametrize("times", [1, pytest.param(100, marks=[pytest.mark.slow, pytest.mark.timeout(1200)])])
def test_pause_and_play_given_while_a_large_network_is_built_are_obeyed(make, times):
    runner = make(Runner, LARGE)
    runner.wait(60)
    obeyed = 0
    for i in range(times):
        for play in (False, True):
            (runner.pause if play else runner.play)()
            submitted = runner.order(Submit((LARGE.replace(seed=2 * i + play + 1),)))
            until(lambda n=submitted: runner.status.orders >= n)
            if play:
                runner.play(until=1)
            else:
                runner.pause()
            last = runner.wait(60)
            obeyed += (last.steps, last.state) == (int(play), "paused")
    assert obeyed == 2 * times


def test_nothing_is_built_or_read_where_a_worker_is_made(disk, make):
    runner = Runner(slow())
    comparison = Comparison([slow(), slow()])
    assert not disk.reached.is_set() and runner.status.orders == comparison.status.orders == 0


def test_what_takes_long_is_said(disk, make):
    runner = make(Runner, slow())
    assert runner.preparing == ""
    until(lambda: runner.preparing == "preparing the examples")
    disk.opened.set()
    runner.wait(30)
    assert runner.preparing == ""
    comparison = make(Comparison, [SMALL, slow()])
    comparison.wait(30)
    disk.opened.clear()
    comparison.submit([SMALL, slow()])
    until(lambda: comparison.preparing == "2 of 2: preparing the examples")
    disk.opened.set()


def test_the_old_network_stands_still_and_orders_are_for_the_new_one(disk, runner):
    runner.play()
    until(lambda: runner.steps > 2)
    runner.submit(slow())
    disk.reached.wait(30)
    steps = runner.steps
    runner.play(until=5)
    until(lambda: runner.status.orders == runner.given)
    assert runner.status.state == "playing" and runner.steps == steps
    runner.pause()
    runner.step()
    runner.visit(0)
    runner.go_on_from_here()
    runner.pause()
    until(lambda: runner.status.orders == runner.given)
    assert runner.status.state == "paused"
    disk.opened.set()
    last = runner.wait(30)
    assert (last.scenario.dataset, last.steps, last.state, last.visiting) == ("slow", 0, "paused", None)
    assert len(last.history) == 0


def test_steps_given_while_it_builds_are_taken(disk, runner):
    runner.submit(slow())
    for _ in range(3):
        runner.step()
    disk.opened.set()
    assert runner.wait(30).steps == 3


def test_a_live_field_given_while_it_builds_does_not_begin_again(disk, runner):
    first = slow()
    runner.submit(first)
    disk.reached.wait(30)
    runner.submit(first.replace(learning_rate=0.5))
    disk.opened.set()
    assert runner.wait(30).scenario == first.replace(learning_rate=0.5) and disk.most == 1


def test_a_newer_scenario_does_not_wait_for_a_file_that_blocks(disk, runner):
    runner.submit(slow())
    disk.reached.wait(30)
    runner.submit(SMALL.replace(depth=5))
    last = runner.wait(30)
    assert last.scenario.depth == 5 and disk.reading == 1
    generation = last.generation
    disk.opened.set()
    until(lambda: disk.reading == 0)
    runner.step()
    last = runner.wait(30)
    assert (last.scenario.depth, last.generation, last.steps) == (5, generation, 1)


def test_builders_at_one_time_are_few(disk, runner):
    newest = [slow() for _ in range(20)]
    for scenario in newest:
        runner.submit(scenario)
        until(lambda: runner.status.orders == runner.given)
    assert 1 <= disk.most <= LEFT_BEHIND + 1
    disk.opened.set()
    assert runner.wait(30).scenario == newest[-1]


def test_cancel_goes_on_with_what_was_there(disk, runner):
    runner.play(until=10)
    before = runner.wait(30)
    runner.submit(slow())
    disk.reached.wait(30)
    runner.cancel()
    after = runner.wait(30)
    assert (after.scenario, after.steps, after.generation, after.error) == (SMALL, 10, before.generation, "")
    runner.play(until=12)
    assert runner.wait(30).steps == 12


def test_a_first_build_that_is_cancelled_can_be_begun_again(disk, make):
    runner = make(Runner, slow())
    runner.play(until=4)
    disk.reached.wait(30)
    runner.cancel()
    with pytest.raises(RuntimeError, match="cancelled"):
        runner.wait(30)
    assert "cancelled" in runner.status.error and runner.status.state == "paused"
    disk.opened.set()
    runner.reset()
    assert runner.wait(30).steps == 4


def test_a_first_scenario_that_cannot_be_had_is_told_and_another_trains(make):
    runner = make(Runner, SMALL.replace(dataset="csv", data_file="no/such/file.csv"))
    runner.play(until=3)
    with pytest.raises(ScenarioError, match=r"no/such/file.csv"):
        runner.wait(30)
    assert "no/such/file.csv" in runner.status.error and runner.take() is None
    runner.submit(SMALL)
    assert runner.wait(30).steps == 3 and runner.status.error == ""


def test_stop_does_not_wait_for_what_the_worker_is_at(make, request):
    begun, end = threading.Event(), threading.Event()

    @probes.register("long", "Long", "For tests.")
    def long(trainer):
        begun.set()
        end.wait()

    request.addfinalizer(lambda: probes.remove("long"))

    runner = make(Runner, SMALL)
    runner.want(frozenset({"long"}))
    begun.wait(30)
    runner.stop()
    assert runner.alive and not runner.join(0)
    end.set()
    assert runner.join(30)


def test_a_stopped_worker_leaves_a_file_that_blocks_behind(disk, make):
    runner = make(Runner, slow())
    disk.reached.wait(30)
    runner.stop()
    assert runner.join(30) and disk.reading == 1


def table(path: Path, rows: int) -> None:
    rng = np.random.default_rng(rows)
    path.write_text(
        "a,b,kind\n" + "".join(f"{x:.3f},{y:.3f},{'v' if x > 0 else 'u'}\n" for x, y in rng.normal(size=(rows, 2)))
    )


def test_a_table_that_changed_is_read_anew_at_reset_and_one_that_is_gone_is_told(make, tmp_path):
    path = tmp_path / "points.csv"
    table(path, 40)
    scenario = SMALL.replace(dataset="csv", data_file=str(path))
    runner = make(Runner, scenario)
    first = runner.wait(30).measurement.loss
    table(path, 60)
    runner.want(frozenset({"theory", "statistics"}))
    runner.step()
    assert runner.wait(30).steps == 1
    runner.reset()
    second = runner.wait(30)
    assert second.steps == 0 and second.measurement.loss != first
    assert second.measurement.loss == Trainer(scenario).measure().loss
    path.unlink()
    runner.step()
    assert runner.wait(30).steps == 1
    runner.reset()
    last = runner.wait(30)
    assert "there is no such file" in last.error and str(path) in last.error and last.steps == 1
    runner.submit(scenario.replace(depth=4))
    assert "there is no such file" in runner.wait(30).error
    runner.step()
    assert runner.wait(30).steps == 2

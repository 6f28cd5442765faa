"""Probes are taken for those who look, and in pieces where they take long."""

from __future__ import annotations

import pytest

from gradsim import Scenario, Trainer
from gradsim.lab import Runner
from gradsim.lab.probes import ProbeTable, probes


@pytest.fixture(autouse=True)
def counting(monkeypatch):
    """A probe that grows by one up to a limit."""
    monkeypatch.setattr(probes, "_choices", dict(probes._choices))

    @probes.register("counting", "Counting", "For tests.")
    def counting(trainer, limit):
        yield from range(1, limit + 1)


def test_arguments_make_a_need_of_its_own():
    table = ProbeTable()
    table.wanted = frozenset({("counting", 2), ("counting", 3), "statistics"})
    trainer = Trainer(Scenario(depth=2))
    table.refresh(trainer, at_once=True)
    while table.grow(trainer):
        pass
    assert table.results[("counting", 2)] == 2 and table.results[("counting", 3)] == 3
    assert table.results["statistics"].relative_change.shape == (3,)


def test_what_nobody_wants_any_more_is_dropped():
    table = ProbeTable()
    trainer = Trainer(Scenario(depth=2))
    table.wanted = frozenset({("counting", 5)})
    table.refresh(trainer, at_once=False)
    table.wanted = frozenset({"statistics"})
    assert not table.grow(trainer)
    table.refresh(trainer, at_once=False)
    assert list(table.results) == ["statistics"]


def test_a_result_in_pieces_is_whole_when_training_stands_still():
    runner = Runner(Scenario(depth=2))
    runner.want(frozenset({("counting", 7)}))
    runner.start()
    try:
        runner.play(until=3)
        found = runner.wait(timeout=10)
        assert found.steps == 3 and found.probes[("counting", 7)] == 7
    finally:
        runner.stop()


def test_a_probe_that_fails_is_said_and_the_worker_obeys_the_next_order():
    @probes.register("failing", "Failing", "For tests.")
    def failing(trainer):
        raise MemoryError("too large")

    runner = Runner(Scenario(depth=2))
    runner.want(frozenset({"failing"}))
    runner.start()
    try:
        with pytest.raises(RuntimeError, match="failed"):
            runner.wait(timeout=10)
        runner.want(frozenset())
        runner.play(until=3)
        assert runner.wait(timeout=10).steps == 3 and runner.alive
    finally:
        runner.stop()

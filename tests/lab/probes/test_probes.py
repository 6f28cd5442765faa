"""Probes are taken for those who look, and in pieces where they take long."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab import Runner
from gradsim.lab.probes import ProbeTable, probes
from gradsim.lab.probes.statistics import statistics
from gradsim.lab.report import Fault, Report


@pytest.fixture(autouse=True)
def counting():
    """A probe that grows by one up to a limit."""

    @probes.register("counting", "Counting", "For tests.")
    def counting(trainer, limit):
        yield from range(1, limit + 1)

    yield
    for key in {"counting", "failing", "failing_late"}.intersection(probes.keys):
        probes.remove(key)


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


def test_a_probe_that_fails_leaves_a_report_while_training_and_the_others_go_on():
    @probes.register("failing", "Failing", "For tests.")
    def failing(trainer):
        if trainer.step_count < 5:
            raise KeyError("a new initializer")
        return trainer.step_count

    @probes.register("failing_late", "Failing late", "For tests.")
    def failing_late(trainer):
        yield 1
        raise ZeroDivisionError

    runner = Runner(Scenario(depth=2))
    runner.want(frozenset({"failing", "failing_late", "statistics"}))
    runner.start()
    try:
        runner.play(until=3)
        found = runner.wait(timeout=10)
        assert found.steps == 3 and found.statistics is not None
        report = found.failures["failing"]
        assert "failing" in report.what and report.problem == "KeyError: 'a new initializer'"
        assert report.scenario.depth == 2 and "numpy" in report.versions and "in failing" in report.trace
        assert "failing" not in found.probes
        assert found.failures["failing_late"].problem == "ZeroDivisionError"
        runner.play(until=6)
        found = runner.wait(timeout=10)
        assert found.probes["failing"] == 6 and "failing" not in found.failures
        runner.want(frozenset({"statistics"}))
        runner.play(until=7)
        assert not runner.wait(timeout=10).failures
    finally:
        runner.stop()


def test_an_error_in_a_step_is_said_with_a_report_and_the_worker_obeys_the_next_order(monkeypatch):
    runner = Runner(Scenario(depth=2))
    runner.start()
    try:
        runner.play(until=3)
        runner.wait(timeout=10)
        with monkeypatch.context() as broken:
            broken.setattr(Trainer, "step", lambda self: 1 / 0)
            runner.play(until=6)
            with pytest.raises(Fault, match="division by zero"):
                runner.wait(timeout=10)
        told = runner.take()
        assert told.state == "paused" and "division by zero" in told.report.text()
        assert told.scenario.code() in told.report.text()
        runner.play(until=6)
        found = runner.wait(timeout=10)
        assert found.steps == 6 and runner.alive and found.report is None
    finally:
        runner.stop()


def test_a_report_is_kept_with_its_scenario_beside_it(tmp_path, monkeypatch):
    try:
        raise ValueError("lone \ud800 surrogate")
    except ValueError as error:
        report = Report.of("a test", error, Scenario(depth=7))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    first, second = report.save(), report.save()
    assert first != second and "surrogate" in first.read_text(encoding="utf-8")
    assert Scenario.load(first.with_suffix(".json")) == Scenario(depth=7)


def saturated(bias: float) -> np.ndarray:
    """The share of each layer, where the last hidden layer has this bias."""
    trainer = Trainer(Scenario(depth=3, activation="sigmoid", width=32))
    trainer.parameters["hidden.2.bias"][...] = bias
    trainer.measure()
    return statistics(trainer).units.saturated


def test_a_sigmoid_layer_whose_outputs_sit_near_0_for_all_examples_is_saturated():
    """Glorot & Bengio 2010: outputs near 0.12 in their stuck network, where the slope is 42 % of its largest."""
    stuck = saturated(-3.0)
    assert stuck[2] > 0.9 and stuck[:2].max() < 0.01, stuck
    assert saturated(0.0).max() < 0.01 and saturated(3.0)[2] > 0.9

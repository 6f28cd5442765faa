"""The doctor names the main cause from measurements, no wrong one, and nothing where it does not know."""

from __future__ import annotations

import numpy as np
import pytest

from gradsim import Scenario, Trainer
from gradsim.lab import Runner
from gradsim.lab.doctor import diagnose, findings
from gradsim.lab.probes.statistics import statistics

from .doctor_cases import HEALTHY, ILL, TWO_CAUSES

WELL = {"healthy", "passes"}
SEEDS = range(1, 5)


def snapshot_of(fields, steps, seed=0):
    runner = Runner(Scenario(**fields, seed=seed))
    runner.want(frozenset({"statistics"}))
    runner.start()
    try:
        runner.play(until=steps)
        return runner.wait(300)
    finally:
        runner.stop()


def keys(fields, steps, seed=0):
    return [finding.key for finding in diagnose(snapshot_of(fields, steps, seed))]


def check_ill(fields, steps, main, others, seed):
    found = keys(fields, steps, seed)
    assert found[0] == main and set(found[1:]) <= others, found


def check_two(fields, steps, main, others, seed):
    found = keys(fields, steps, seed)
    assert found[0] == main and set(found[1:]) == others, found


@pytest.mark.parametrize("name", ILL)
def test_it_names_the_main_cause_and_no_wrong_one(name):
    check_ill(*ILL[name], seed=0)


@pytest.mark.parametrize("name", TWO_CAUSES)
def test_it_names_both_of_two_causes(name):
    check_two(*TWO_CAUSES[name], seed=0)


@pytest.mark.parametrize("name", HEALTHY)
def test_it_calls_the_healthy_healthy(name):
    found = keys(*HEALTHY[name])
    assert found[0] == "healthy" and set(found) <= WELL, found


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_it_does_so_over_seeds(seed):
    for fields, steps, main, others in ILL.values():
        check_ill(fields, steps, main, others, seed)
    for fields, steps, main, others in TWO_CAUSES.values():
        check_two(fields, steps, main, others, seed)
    for fields, steps in HEALTHY.values():
        found = keys(fields, steps, seed)
        assert found[0] == "healthy" and set(found) <= WELL, (fields, found)


@pytest.mark.parametrize("name", HEALTHY)
def test_it_calls_nothing_ill_that_will_be_well_before_the_first_step(name):
    """Gates and long sequences pass little at first, which is said because it is so."""
    fields = HEALTHY[name][0]
    assert set(keys(fields, 0)) <= WELL


def first(fields, steps, key):
    snapshot = snapshot_of(fields, steps)
    return snapshot, next(f for f in diagnose(snapshot) if f.key == key)


def test_the_factor_is_the_measured_one():
    _, finding = first({}, 30, "vanishing")
    trainer = Trainer(Scenario())
    rows = np.array([trainer.step().signal_grad_norm for _ in range(30)])
    expected = np.median(rows, axis=0)
    total = expected[0] / expected[-2]
    assert finding.figures["total"] == pytest.approx(total, rel=1e-12)
    assert finding.figures["factor"] == pytest.approx(total ** (1 / 9), rel=1e-12)
    share = rows[-1, 0] / rows[-1, -1]
    assert finding.figures["share"] == pytest.approx(share, rel=1e-12)
    assert finding.figures["twice"] == pytest.approx(share * total ** (10 / 9), rel=1e-12)


def test_twice_the_depth_is_what_twice_the_depth_measures():
    """At initialization, up to what the layers near both ends do differently."""
    _, finding = first({"activation": "relu", "depth": 20, "width": 256}, 0, "vanishing")
    measured = Trainer(Scenario(activation="relu", depth=40, width=256)).measure().signal_grad_norm
    assert np.log(finding.figures["twice"]) == pytest.approx(np.log(measured[0] / measured[-1]), rel=0.1)


def test_the_factor_per_time_step_is_the_measured_one():
    snapshot, finding = first(ILL["a forgetting recurrent network"][0], 5, "vanishing")
    time = snapshot.measurement.time
    assert finding.figures["total"] == pytest.approx(time[0] / time[-1], rel=1e-5)
    assert finding.figures["links"] == len(time) - 1 and finding.view == "time_steps"


def test_shares_are_counted_on_the_last_batch():
    trainer = Trainer(Scenario(depth=3, activation="relu*2,tanh", gain=3.0))
    trainer.run(3)
    units, layers = statistics(trainer).units, trainer.ensemble.network.layers
    z = [layer.z[0] for layer in layers]
    np.testing.assert_allclose(units.dead[:2], [(z[0] <= 0).all(axis=0).mean(), (z[1] <= 0).all(axis=0).mean()])
    slope = 1 - np.tanh(z[2]) ** 2
    stuck = (slope < 0.5).all(axis=0) & ((z[2] > 0).all(axis=0) | (z[2] < 0).all(axis=0))
    assert units.saturated[2] == pytest.approx(((slope < 0.05) | stuck).mean())
    assert np.isnan(units.saturated[:2]).all()
    assert units.size[2] == pytest.approx(np.sqrt((np.tanh(z[2]) ** 2).mean()), rel=1e-12)


def test_lost_numbers_are_those_that_float64_still_has():
    """Where all is there above, a layer loses what float16 rounds to zero; nothing is lost below a layer without any."""
    exact, rounded = Trainer(Scenario(depth=12)), Trainer(Scenario(depth=12, dtype="float16"))
    exact.measure()
    rounded.measure()
    lost = statistics(rounded).units.lost
    expected = [(np.abs(layer.delta[0]) < 2**-25).mean() for layer in exact.ensemble.network.layers]
    worst = int(np.flatnonzero(lost > 0.5)[-1])
    assert (lost[-2:] == 0).all() and lost[worst] == pytest.approx(expected[worst], abs=0.05)
    assert (statistics(exact).units.lost == 0).all()


def test_dead_units_that_no_rate_has_killed():
    """Biases far below zero, as in docs/physics.md: nothing passes, though steps are small."""
    runner = Runner(Scenario(activation="relu", initializer="he", depth=3))
    runner.want(frozenset({"statistics"}))
    runner.start()
    try:
        runner.wait(60)
        runner.run.trainer.parameters["hidden.1.bias"][:] = -100.0
        runner.play(until=30)
        found = diagnose(runner.wait(60))
    finally:
        runner.stop()
    assert [f.key for f in found] == ["dead"]
    figures = found[0].figures
    assert (figures["share"], figures["layer"], figures["all"]) == (1.0, 2, 3)


def test_divergence_is_told_where_it_began():
    snapshot, finding = first({"activation": "relu", "initializer": "he", "learning_rate": 10.0}, 30, "diverged")
    divergence = snapshot.divergence
    assert finding.figures == {"step": divergence.step, "place": divergence.layer}


def test_it_is_silent_without_its_measurements():
    runner = Runner(Scenario(depth=2))
    runner.start()
    try:
        assert diagnose(runner.wait(60)) == ()
    finally:
        runner.stop()


def test_every_rule_has_a_source():
    assert len(findings) >= 14
    for choice in findings:
        assert choice.value.source and choice.label

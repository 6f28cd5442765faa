"""The doctor on scenarios by chance: it praises nothing that fails, says no wrong number and does not contradict itself."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from gradsim import Scenario
from gradsim.lab import Runner
from gradsim.lab.doctor import diagnose, findings
from gradsim.words.figures import fill

CONTRADICT = {
    frozenset(pair)
    for pair in [
        *itertools.product(["healthy"], (choice.key for choice in findings if choice.value.kind != "well")),
        *itertools.product(["passes"], (choice.key for choice in findings if choice.value.kind != "well")),
        *itertools.product(["rate_too_low"], ["rate_too_high", "clipping", "warmup", "vanishing", "exploding", "dead", "weight_decay",
                                             "batch_of_one"]),
        *itertools.product(["exploding", "vanishing", "underflow"], ["rate_too_high", "batch_of_one"]),
        *itertools.product(["batch_of_one"], ["dead", "saturated", "batch_of_two"]),
        ("exploding", "vanishing"), ("rate_too_high", "warmup"), ("rate_too_high", "weight_decay"),
        ("diverged", "memorizing"), ("open", "diverged"), ("open", "memorizing"),
    ]
}  # fmt: skip
"""Pairs that cannot both be true, or of which one is no cause where the other is."""

SCENARIOS = st.builds(
    Scenario,
    network=st.sampled_from(["mlp", "mlp", "mlp", "rnn"]),
    depth=st.integers(1, 12),
    width=st.sampled_from([1, 2, 6, 12]),
    time_steps=st.integers(2, 12),
    cell=st.sampled_from(["elman", "gru"]),
    task=st.sampled_from(["adding", "parity"]),
    activation=st.sampled_from(["sigmoid", "tanh", "relu", "selu", "linear", "threshold", "leaky_relu"]),
    initializer=st.sampled_from(["xavier", "he", "normal", "zeros", "orthogonal"]),
    sigma_w=st.sampled_from([0.01, 0.5, 1.0, 4.0]),
    gain=st.sampled_from([0.1, 1.0, 1.0, 5.0, 30.0]),
    normalization=st.sampled_from(["none", "none", "batch", "layer"]),
    skip=st.sampled_from(["none", "none", "residual", "pre_activation"]),
    learning_rate=st.sampled_from([1e-5, 1e-3, 0.01, 0.1, 0.5, 10.0]),
    optimizer=st.sampled_from(["sgd", "momentum", "rmsprop", "adam", "adamw"]),
    batch_size=st.sampled_from([1, 2, 8, 16]),
    weight_decay=st.sampled_from([0.0, 0.0, 0.01, 0.3, 1.0]),
    warmup_steps=st.sampled_from([0, 0, 20, 10_000]),
    clip_norm=st.sampled_from([0.0, 0.0, 0.01, 1.0]),
    dataset=st.sampled_from(["moons", "spirals", "diabetes"]),
    loss=st.sampled_from(["mse", "huber", "mae"]),
    input_scaling=st.sampled_from(["standardize", "none"]),
    target_scaling=st.sampled_from(["standardize", "none"]),
    samples=st.just(60),
    dtype=st.sampled_from(["float64", "float32", "float16"]),
    seed=st.integers(0, 99),
)


PHASES = (Phase.generate,)
"""A failure is not made smaller: that takes minutes."""


def train(scenario, steps):
    runner = Runner(scenario)
    runner.want(frozenset({"statistics"}))
    runner.start()
    try:
        runner.play(until=steps)
        return runner.wait(60)
    finally:
        runner.stop()


def measured(snapshot):
    """What each figure of a sentence is, worked out from the run's history by itself; by its name."""
    history, now, scale = snapshot.history, snapshot.measurement, snapshot.statistics.scale
    steps = snapshot.divergence.step if snapshot.state == "diverged" else snapshot.steps
    taken = history.steps < steps  # what came before it diverged
    loss, ratios = history.loss[taken], history.update_ratio[taken]
    last, updates = loss[-max(1, min(50, steps // 5)) :], ratios[-50:]
    updates = updates[np.isfinite(updates).all(axis=1)]
    return {
        "first": [finite(loss[:1]).mean() if len(finite(loss[:1])) else math.nan],
        "last": [finite(last).mean() if len(finite(last)) else math.nan],
        "steps": [steps],
        "highest": [finite(loss).max(initial=0.0)],
        "constant": [scale.constant_loss, scale.held_out_constant_loss],
        "held_out": [snapshot.held_out.loss],
        "update": [np.median(updates, axis=0).max() if len(updates) else math.nan,
                   finite(ratios).max(initial=0.0)],
        "n": [*range(len(now.layer_names) + 1), min(steps, 50)],
        "all": [len(now.layer_names), len(now.layer_names) - 1],
        "inputs": [scale.inputs],
        "targets": [scale.targets],
        "norm": [now.total_grad_norm],
        "width": [snapshot.scenario.width],
        "tiny": [np.finfo(snapshot.scenario.dtype).smallest_subnormal],
    }  # fmt: skip


def finite(values):
    return values[np.isfinite(values)]


def check_chain(snapshot, figures):
    """Each layer's median over the last steps in which a gradient came; from the first weights where it is cut since.

    The factor is taken between layers of one kind, and all links count by it.
    """
    alike: tuple[int, ...] = ()
    if snapshot.measurement.time is not None:
        ways = [snapshot.measurement.time, snapshot.statistics.first.time]
    else:
        alike = snapshot.statistics.first_chain.alike
        rows = (
            snapshot.history.signal_grad_norm[-50:]
            if len(snapshot.history)
            else snapshot.measurement.signal_grad_norm[None]
        )
        rows = rows[np.isfinite(rows).all(axis=1) & (rows[:, -1] > 0)]
        ways = [*([np.median(rows, axis=0)[:-1]] if len(rows) else []), snapshot.statistics.first.signal_grad_norm[:-1]]
    ways = [way[np.isfinite(way)] for way in ways]
    totals = [total(way, alike) for way in ways if (way > 0).sum() > 1]
    assert any(figures["total"] == pytest.approx(total, rel=1e-4) for total in totals), (figures, totals)
    assert figures["factor"] ** figures["links"] == pytest.approx(figures["total"], rel=1e-9)
    assert (figures["total"] < 0.1, figures["total"] > 100) != (True, True)


def total(way, alike):
    reached = np.flatnonzero(way > 0)
    kind = [place for place in alike if reached[0] <= place < len(way)]
    low, high = (kind[0], kind[-1]) if len(kind) > 1 else (reached[0], len(way) - 1)
    return (way[low] / way[high]) ** ((len(way) - 1 - reached[0]) / (high - low))


def check(scenario, steps):
    with np.errstate(all="ignore"):
        snapshot = train(scenario, steps)
        found = diagnose(snapshot)
        expected = measured(snapshot)
    keys = [finding.key for finding in found]
    assert len(set(keys)) == len(keys)
    for pair in itertools.combinations(keys, 2):
        assert frozenset(pair) not in CONTRADICT, keys
    if "healthy" in keys:
        assert expected["last"][0] < expected["constant"][0] and snapshot.held_out.loss < expected["constant"][1]
    for finding in found:
        text = fill(finding.text, finding.figures)
        assert "{" not in text and "-0 " not in text, text
        if finding.key in ("vanishing", "exploding", "passes"):
            check_chain(snapshot, finding.figures)
        for name, value in finding.figures.items():
            if name not in expected or finding.key in ("vanishing", "exploding", "passes"):
                continue
            assert any(value == pytest.approx(e, rel=1e-9, nan_ok=True) for e in expected[name] if e is not None), (
                finding,
                name,
            )


@seed(1)
@settings(max_examples=25, deadline=None, database=None, phases=PHASES, suppress_health_check=list(HealthCheck))
@given(SCENARIOS)
def test_a_few_by_chance(scenario):
    check(scenario, 25)


@pytest.mark.slow
@seed(2)
@settings(max_examples=400, deadline=None, database=None, phases=PHASES, suppress_health_check=list(HealthCheck))
@given(SCENARIOS, st.sampled_from([0, 1, 25, 120]))
def test_four_hundred_by_chance(scenario, steps):
    check(scenario, steps)

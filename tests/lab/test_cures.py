"""The cures are really trained, and ranked by what was measured."""

from __future__ import annotations

import math
import resource
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from gradsim import Scenario, Trainer, assets
from gradsim.lab.cures import AS_IT_IS, cures, suggested
from gradsim.lab.outcomes import Outcome, ranked, try_cures
from gradsim.lab.sweep import Figures, processes
from gradsim.lab.trials import Trials

SMALL = Scenario(depth=3, width=8, batch_size=16)
BETTER = {"relu", "tanh", "batch", "residual"}
RATES = {"slower", "faster"}


def tried(base, executor, **options):
    outcomes = []
    try_cures(base, executor, outcomes.append, **options)
    return ranked(outcomes)


def test_only_what_changes_something_is_suggested():
    assert {"relu", "tanh", "batch", "layer", "residual", "slower", "faster", "adam", "clipping"} <= set(
        suggested(Scenario())
    )
    cured = Scenario(activation="relu", initializer="he", normalization="batch", skip="residual", clip_norm=1.0)
    assert not {"relu", "matched", "batch", "residual", "clipping", "scaled_inputs"} & set(suggested(cured))
    assert suggested(Scenario(input_scaling="none"))["scaled_inputs"] == {"input_scaling": "standardize"}
    raw = Scenario(dataset="diabetes", loss="mse", target_scaling="none", depth=1)
    assert "scaled_targets" in suggested(raw) and "fewer_layers" not in suggested(raw)
    assert {"lstm", "gru", "clipping"} <= set(suggested(Scenario(network="rnn")))
    assert not {"relu", "residual", "batch", "fewer_layers"} & set(suggested(Scenario(network="rnn")))
    assert suggested(Scenario(learning_rate=10.0)).get("faster") is None


@pytest.mark.parametrize("name", assets.scenarios())
def test_every_suggestion_is_a_scenario_that_no_other_makes(name):
    base = Scenario.load(assets.path("scenarios", f"{name}.json"))
    made = [base.replace(**changes) for changes in suggested(base).values()]
    assert len({base, *made}) == len(made) + 1


def test_the_figures_are_the_trainers():
    with ThreadPoolExecutor(1) as executor:
        outcomes = tried(SMALL, executor, steps=12, seeds=2)
    assert {o.key for o in outcomes} == {AS_IT_IS, *suggested(SMALL)}
    batch = next(o for o in outcomes if o.key == "batch")
    for seed, figures in enumerate(batch.figures):
        trainer = Trainer(SMALL.replace(normalization="batch", seed=seed))
        first = trainer.measure().grad_norm
        trainer.run(12)
        assert figures.held_out_loss == pytest.approx(trainer.evaluate()[0], rel=1e-12)
        assert figures.gradient_ratio == pytest.approx(first[0] / first[-1], rel=1e-12)
    assert batch.loss == pytest.approx(np.median([f.held_out_loss for f in batch.figures]))
    assert batch.scenario == SMALL.replace(normalization="batch")
    losses = [o.relative_loss for o in outcomes]
    assert losses == sorted(losses)


def test_what_diverged_comes_last():
    def outcome(key, *losses):
        figures = tuple(Figures("", 1.0, x, x, math.nan, 0.5, 0.5, 0.5, -1) for x in losses)
        return Outcome(key, {}, SMALL, figures, 1.0)

    found = ranked(
        [outcome("a", math.nan, math.nan, 0.1), outcome("b", 0.5, math.nan, 0.4), outcome("c", 0.3, 0.3, 0.9)]
    )
    assert [o.key for o in found] == ["c", "b", "a"]


def test_targets_in_other_units_are_compared_by_their_share():
    raw = Scenario(dataset="diabetes", loss="mse", target_scaling="none", activation="relu", initializer="he", depth=2,
                   width=8, clip_norm=1.0)  # fmt: skip
    with ThreadPoolExecutor(1) as executor:
        outcomes = {o.key: o for o in tried(raw, executor, steps=5, seeds=1)}
    assert outcomes[AS_IT_IS].constant_loss > 1000 and outcomes["scaled_targets"].constant_loss == pytest.approx(1.0)


def test_sigmoids_are_helped_by_what_the_book_says_and_not_by_the_rate():
    """A fast sample of the test below: one seed, half as long, without worker processes."""
    with ThreadPoolExecutor(1) as executor:
        keys = [o.key for o in tried(Scenario(), executor, steps=100, seeds=1)]
    assert max(map(keys.index, BETTER)) < min(map(keys.index, RATES)), keys


@pytest.mark.slow
def test_sigmoids_are_helped_in_five_of_five_seeds_in_time():
    """Time is counted as that of the processors where others keep them busy."""
    for seed in range(5):
        start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        with processes(2) as executor:
            keys = [o.key for o in tried(Scenario(seed=seed), executor)]
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        wall = time.perf_counter() - start
        busy = sum(getattr(after, n) - getattr(before, n) for n in ("ru_utime", "ru_stime"))
        print(f"seed {seed}: {wall:.1f} s, {busy / 2:.1f} s of each of two cores; {keys}")
        assert max(map(keys.index, BETTER)) < min(map(keys.index, RATES)), keys
        assert min(wall, busy / 2) < 20


def test_it_is_cancelled_at_once_and_keeps_what_is_known():
    trials = Trials(Scenario(depth=100, width=128), steps=100_000)
    assert trials.running and trials.total == len(suggested(trials.base)) + 1
    trials.cancel()
    trials.wait(60)
    assert not trials.running and trials.cancelled and trials.error == ""


def test_it_tells_why_it_could_not_be_tried():
    trials = Trials(Scenario(dataset="csv", data_file="/no/such/file.csv"))
    trials.wait(60)
    assert "file.csv" in trials.error and trials.outcomes == ()


def test_workers_import_no_qt():
    code = (
        "import sys; from gradsim import lab; import gradsim.lab.sweep.job, gradsim.lab.trials;"
        "sys.exit(any(m in sys.modules for m in ('PySide6', 'pyqtgraph', 'rich')))"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0


def test_every_cure_has_words_and_a_source():
    for choice in cures:
        assert choice.label and choice.help and choice.value.source

"""Sweeps that answer a question: named variants, ranking, theory beside, and how deep networks learn."""

from __future__ import annotations

import csv
import math
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from gradsim import Scenario, ScenarioError
from gradsim.choices import activations
from gradsim.lab.sweep import (
    BackgroundSweep,
    Board,
    Figures,
    Result,
    Sweep,
    expect,
    passing,
    presets,
    ranked,
    reached,
    read_sweep,
    run,
    summarize,
    trainable_depth,
)
from gradsim.lab.sweep.presets import AS_IT_IS, cures

SMALL = Scenario(depth=4, width=8, batch_size=16, activation="tanh", initializer="normal")
VARIANTS = {"plain": {}, "He": {"activation": "relu", "initializer": "he"}, "residual": {"skip": "residual"}}


@pytest.fixture
def thread():
    with ThreadPoolExecutor(1) as executor:
        yield executor


def figures(loss=1.0, ratio=1.0, factor=1.0, verdict="trained"):
    return Figures(verdict, 2.0, loss, loss, 0.5, ratio, ratio, factor, -1)


def test_variants_are_an_axis_of_several_changes_at_once(tmp_path, thread):
    sweep = Sweep(SMALL, {"depth": [2, 3]}, 5, variants=VARIANTS)
    found = run(sweep, tmp_path, thread)
    rows = list(csv.DictReader((tmp_path / "table.csv").read_text().splitlines()))
    assert [(row["variant"], row["depth"]) for row in rows] == [(v, d) for v in VARIANTS for d in "23"]
    alone = run(Sweep(SMALL.replace(activation="relu", initializer="he"), {"depth": [3]}, 5), tmp_path / "he", thread)
    assert repr(found[3].figures) == repr(alone[0].figures)  # as text: NaN is not equal to itself
    assert read_sweep(tmp_path) == sweep and repr(run(sweep, tmp_path, thread)) == repr(found)


def test_a_field_is_not_changed_by_variants_and_varied_too():
    with pytest.raises(ScenarioError, match="variants"):
        Sweep(SMALL, {"skip": ["none"]}, 5, variants=VARIANTS)


@pytest.mark.parametrize(
    "change", [{}, {"activation": "relu", "initializer": "he"}, {"network": "rnn", "time_steps": 5}]
)
def test_cures_alone_and_in_pairs_are_all_different_and_allowed(change):
    base = SMALL.replace(**change)
    found = cures(base)
    scenarios = [base.replace(**changes) for changes in found.values()]
    assert found[AS_IT_IS] == {} and len(set(scenarios)) == len(scenarios) > 10
    sweep = presets["cures"].make(base, 5, 1)
    sweep.check(sweep.cells())
    if not change:
        pair = {"activation": "relu", "initializer": "he", "skip": "residual"}
        assert found["ReLU with He, Residual"] == pair
        assert "Batch normalization, Layer normalization" not in found


def test_activations_are_ranked_by_the_measured_factor_with_theory_beside(tmp_path, thread):
    base = Scenario(depth=12, width=128)
    preset = presets["activations"]
    sweep = preset.make(base, 1, 3)
    board = Board(sweep)
    board.add(run(sweep, tmp_path, thread).values())
    order = ranked(board.summaries.values(), preset.by)
    names = [summary.cell.values["activation"] for summary in order]
    assert sorted(names) == sorted(activations.keys)
    assert names[:2] == ["threshold", "sigmoid"] and names.index("gelu") < names.index("relu") < names.index("tanh")
    assert [s.factor for s in order] == sorted(s.factor for s in order)
    theory = expect(sweep).factors
    for summary in order:
        assert summary.factor == pytest.approx(theory[summary.cell.index], abs=0.04), summary.cell.values


def test_ranking_by_loss_puts_divergence_last_and_ties_by_the_ratio():
    cells = Sweep(SMALL, {"seed": range(5)}).cells()
    values = [(0.5, 1e-4), (math.nan, 1.0), (0.5, 0.5), (0.2, 1e-9), (0.5, 3.0)]
    found = [summarize(c, Result(c.index, (figures(*v),))) for c, v in zip(cells, values, strict=True)]
    assert [s.cell.index for s in ranked(found, "loss")] == [3, 2, 4, 0, 1]
    assert [s.cell.index for s in ranked(found, "gradient_ratio")] == [1, 2, 4, 0, 3]


def test_a_cell_says_the_median_of_its_seeds():
    cell = Sweep(SMALL, {"depth": [2]}, seeds=3).cells()[0]
    nan = math.nan
    one = summarize(cell, Result(0, (figures(0.1), figures(nan, verdict="diverged"), figures(0.3))))
    assert (one.loss, one.verdict, one.agreement) == (0.3, "trained", "2/3")
    assert math.isnan(one.spread("loss")[0]) and one.spread("factor") == (1.0, 1.0)
    most = summarize(cell, Result(0, (figures(0.1), *[figures(nan, verdict="diverged")] * 2)))
    assert math.isnan(most.loss) and most.verdict == "diverged"


def test_a_third_axis_shows_its_best_cell():
    sweep = Sweep(SMALL, {"depth": [1, 2], "sigma_w": [1, 2, 3], "learning_rate": [0.1, 1.0]})
    board = Board(sweep)
    assert board.shape == (2, 3)
    losses = {0: 0.5, 1: 0.2, 2: math.nan, 3: 0.7, 10: 0.4, 11: math.nan}
    board.add(Result(i, (figures(loss),)) for i, loss in losses.items())
    assert {place: s.cell.index for place, s in board.summaries.items()} == {(0, 0): 1, (0, 1): 3, (1, 2): 10}
    assert not board.add([Result(0, (figures(0.1),))])


def test_unfinished_places_take_the_nearest_finished_one_along_numbers_only():
    board = Board(Sweep(SMALL, {"activation": ["tanh", "relu"], "depth": range(1, 6)}))
    board.add([Result(0, (figures(),)), Result(4, (figures(),))])
    nearest = board.nearest()
    assert [tuple(o) for o in nearest[0].tolist()][:2] == [(0, 0)] * 2 and tuple(nearest[0, 3]) == (0, 4)
    assert (nearest[1] == -1).all()
    board.add([Result(7, (figures(),))])
    assert (board.nearest()[1] == (1, 2)).all()


def test_where_losses_pass_a_limit():
    assert passing([2, 6, 10], [1.0, 1.6, 2.0], 1.8) == pytest.approx(8.0)
    assert passing([2, 6], [1.0, math.nan], 1.8) == 6
    assert math.isnan(passing([2, 6], [2.0, 2.0], 1.8)) and math.isinf(passing([2, 6], [1, 1], 1.8))


def test_the_curve_of_depth_scales_follows_the_axis_it_is_swept_against():
    base = SMALL.replace(sigma_b=math.sqrt(0.05))
    sweep = Sweep(base, {"sigma_w": [0.8, 1.0, 1.2], "depth": [2, 40]})
    found = expect(sweep)
    assert found.places[0] == 0 and found.places[-1] == 2 and len(found.places) == 9
    at = dict(zip(found.places, found.depths, strict=True))
    for place, sigma in ((0, 0.8), (1, 1.0), (1.5, 1.1), (2, 1.2)):
        assert at[place] == pytest.approx(trainable_depth(base.replace(sigma_w=sigma)))
    by_activation = expect(Sweep(base, {"depth": [2, 40], "activation": ["tanh", "relu"]}))
    assert by_activation.places == (0, 1) and by_activation.depths[0] > by_activation.depths[1]
    assert expect(Sweep(base, {"depth": [2, 40], "learning_rate": [0.1, 0.2]})).depths[0] > 0


def test_how_deep_networks_learn_is_read_from_a_plane(tmp_path, thread):
    base = SMALL.replace(width=32, sigma_b=math.sqrt(0.05))
    sweep = Sweep(base, {"sigma_w": [0.7], "depth": [2, 10, 40], "learning_rate": [0.1, 0.03]}, 100)
    board = Board(sweep)
    board.add(run(sweep, tmp_path, thread).values())
    ((sigma_w, depth),) = reached(board).items()
    assert sigma_w == 0.7 and 2 < depth < 40 and trainable_depth(base.replace(sigma_w=0.7)) == pytest.approx(7, abs=0.2)
    assert reached(Board(Sweep(SMALL, {"depth": [1, 2]}))) == {}


def test_an_axis_that_leaves_the_data_alone_costs_no_look_at_them_for_each_value():
    """The window asks at each refresh: with 25,000 seeds it stood still for seconds."""
    board = Board(Sweep(SMALL, {"depth": [1, 2], "seed": range(500)}))
    reached(board)  # the data are loaded by now
    start = time.thread_time()
    reached(board)
    asked, start = time.thread_time() - start, time.thread_time()
    for seed in range(500):
        board.sweep.scenario({"seed": seed})
    assert asked < 3 * (time.thread_time() - start)


def test_in_the_background_it_fills_a_board_and_can_be_cancelled_and_gone_on_with(tmp_path):
    sweep = Sweep(SMALL, {"depth": range(1, 9), "learning_rate": [0.01, 0.1]}, 200)
    first = BackgroundSweep(sweep, tmp_path, 1)
    while first.running and not first.time_left() > 0:  # not before one is done
        first.wait(0.01)
        if first.board:
            first.board.add(first.take())
    first.cancel()
    first.wait()
    assert not first.error and first.board is not None
    first.board.add(first.take())
    done = len(first.board.done)
    assert 0 < done < 16
    second = BackgroundSweep(sweep, tmp_path, 1)
    second.wait()
    board = second.board
    board.add(second.take())
    assert second.begun_with == done and len(board.done) == 16
    np.testing.assert_allclose(second.expected().depths[0], trainable_depth(SMALL))
    read = BackgroundSweep(read_sweep(tmp_path), tmp_path, 0)
    read.wait()
    read.board.add(read.take())
    assert {p: s.loss for p, s in read.board.summaries.items()} == {p: s.loss for p, s in board.summaries.items()}


def test_in_the_background_what_is_wrong_is_said(tmp_path):
    (tmp_path / "mine.txt").write_text("dear")
    for sweep, part in ((Sweep(SMALL, {"depth": [1]}), "other files"), (Sweep(SMALL, {"momentum": [0.1]}), "nothing")):
        run = BackgroundSweep(sweep, tmp_path, 1)
        run.wait()
        assert part in run.error

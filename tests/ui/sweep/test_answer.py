"""A sweep's question ends in one sentence, computed from its results."""

from __future__ import annotations

import math

import pytest

from gradsim import Scenario
from gradsim.lab.sweep import Board, Figures, Result, Sweep, presets
from gradsim.lab.sweep.presets import AS_IT_IS
from gradsim.ui.sweep.answer import answer

BASE = Scenario(depth=4, width=8, activation="tanh")


def board(sweep: Sweep, *results: tuple[float, float]) -> Board:
    """``results``: the factor per layer and the loss of each cell; NaN: diverged."""
    made = Board(sweep)
    for i, (factor, loss) in enumerate(results):
        verdict = "diverged" if math.isnan(loss) else "trained"
        made.add([Result(i, (Figures(verdict, 2.3, loss, loss, 0.5, factor**4, factor**4, factor, -1),))])
    return made


def test_the_activation_that_loses_most_is_named_and_what_passes_nothing():
    sweep = Sweep(BASE, {"activation": ["sigmoid", "relu", "threshold"]}, 5)
    found = board(sweep, (0.231, 2.3), (0.71, 0.4), (0.0, 2.3))
    assert answer(found) == "Sigmoid loses most: 23\u00a0% of the gradient is left per layer. Threshold passes nothing."


def test_growth_is_said_and_so_is_that_none_loses():
    sweep = Sweep(BASE, {"activation": ["linear", "selu"]}, 5)
    assert answer(board(sweep, (1.0, 0.3), (1.31, 0.3))) == (
        "None loses much: of Linear, 100\u00a0% of the gradient is left per layer. SELU makes it grow most, 1.310 times per layer."
    )


@pytest.mark.parametrize(
    ("losses", "said"),
    [
        ((2.3, 0.21), "ReLU prevents it best: the loss ends at 0.210, as it is at 2.300."),
        ((math.nan, 0.21), "ReLU prevents it best: the loss ends at 0.210, as it is at no number."),
        ((0.2, 0.21), "Nothing helps: the loss of 0.200 is the least as it is."),
    ],
)
def test_the_best_cure_is_named_with_what_it_brings(losses, said):
    sweep = Sweep(BASE, {}, 5, variants={AS_IT_IS: {}, "ReLU": {"activation": "relu"}})
    assert answer(board(sweep, *((0.5, loss) for loss in losses))) == said


def test_the_deepest_that_learns_is_named():
    sweep = Sweep(BASE, {"learning_rate": [0.1, 0.3], "depth": [2, 10]}, 5)
    shallow = answer(board(sweep, (0.5, 0.1), (0.5, 2.3), (0.5, 0.1), (0.5, 0.2)))
    assert shallow == "With Learning rate 0.3 all learn, up to 10 layers."
    assert answer(board(sweep, *[(0.5, 2.3)] * 4)) == "No depth learns with any of these."


def test_nothing_is_said_before_all_is_known():
    sweep = Sweep(BASE, {"activation": ["sigmoid", "relu"]}, 5)
    assert answer(board(sweep, (0.2, 2.3))) == ""


@pytest.mark.parametrize("key", presets.keys)
def test_a_question_starts_where_it_has_an_answer(key):
    """Whatever is trained now: deep enough, without what already prevents it; what fits is left as it is."""
    cured = Scenario(depth=2, width=8, activation="relu", normalization="batch", skip="residual", learning_rate=0.03)
    base = presets[key].answerable(cured)
    assert (base.depth, base.normalization, base.skip) == (10, "none", "none")
    assert (base.width, base.learning_rate) == (8, 0.03)
    assert presets[key].answerable(base) == base

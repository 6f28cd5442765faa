"""The order of outcomes: by the held-out loss, equals where the spread hides a difference."""

from __future__ import annotations

import math

from gradsim import Scenario
from gradsim.lab.outcomes import Outcome, ranked
from gradsim.lab.trial import End

BASE = Scenario(depth=3, width=8)


def outcome(keys, *losses, share=1.0, changes=None):
    ends = tuple(End(1.0, loss, share) for loss in losses)
    return Outcome(tuple(keys.split()), changes or {}, BASE, 200, ends, guess=2.0)


def order(*outcomes, causes=()):
    return [(rank.place, rank.outcome.key) for rank in ranked(outcomes, causes)]


def test_the_median_counts_and_what_diverged_comes_last():
    found = order(
        outcome("layer", math.inf, math.nan, 0.1), outcome("batch", 0.5, 0.51, 0.49), outcome("relu", 0.3, 0.31, 0.3)
    )
    assert found == [(1, "relu"), (2, "batch"), (3, "layer")]


def test_what_differs_within_the_spread_only_is_equal_and_the_simpler_comes_first():
    one = outcome("layer", 0.30, 0.34, 0.38)
    two = outcome("batch residual", 0.28, 0.32, 0.36)
    other = outcome("relu", 0.60, 0.61, 0.62)
    assert order(two, other, one) == [(1, "layer"), (1, "batch+residual"), (3, "relu")]


def test_what_diverges_with_one_seed_is_no_equal_of_what_never_does():
    found = order(outcome("selu", 0.5, 0.6, math.inf), outcome("relu", 0.4, 0.45, 0.5))
    assert found == [(1, "relu"), (2, "selu")]


def test_what_learns_with_one_seed_and_not_with_another_is_no_equal_of_what_always_learns():
    found = order(outcome("fewer_layers", 0.25, 0.34, 10.6), outcome("rezero", 0.21, 0.26, 0.37))
    assert found == [(1, "rezero"), (2, "fewer_layers")]


def test_the_answer_to_the_main_cause_comes_before_those_to_others():
    found = (outcome("batch", 0.30, 0.34, 0.38), outcome("scaled_inputs", 0.31, 0.35, 0.39))
    assert order(*found, causes=["unscaled_inputs", "saturated"])[0] == (1, "scaled_inputs")
    assert order(*found, causes=["saturated", "unscaled_inputs"])[0] == (1, "batch")


def test_the_usual_answer_to_what_was_found_comes_first_among_equals():
    found = (outcome("residual", 0.30, 0.34, 0.38), outcome("slower", 0.31, 0.35, 0.39))
    assert order(*found)[0] == (1, "residual")
    assert order(*found, causes=["rate_too_high"])[0] == (1, "slower")


def test_of_those_that_learn_nothing_the_gradient_decides_and_what_is_as_it_was_comes_last():
    found = order(outcome("", 2.1, 2.0, 2.2), outcome("lstm", 2.0, 2.0, 2.1, share=1e-9), outcome("gru", 2.2, 2.1, 2.3))
    assert found == [(1, "gru"), (1, "lstm"), (1, "as_it_is")]


def test_a_word_says_how_it_ends():
    words = [outcome("relu", loss).verdict for loss in (1.0, 1.8, 2.0, math.inf)]
    assert words == ["learns", "slow", "no help", "diverges"]


def test_a_rate_that_was_found_stands_in_the_name():
    changed = outcome("selu slower", 1.0, changes={"activation": "selu", "learning_rate": 0.01})
    assert changed.name() == "SELU with LeCun + Smaller learning rate: 0.01"
    assert changed.short_name() == "SELU with LeCun, rate 0.01"
    alone = outcome("slower", 1.0, changes={"learning_rate": 0.01})
    assert alone.name() == alone.short_name() == "Smaller learning rate: 0.01"
    assert outcome("", 1.0).name() == "as it is"

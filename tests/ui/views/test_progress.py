"""The sentences on the loss and on the gradient through training, of runs that really went so."""

from __future__ import annotations

import re

import pytest

from gradsim import Scenario
from gradsim.ui.views.heat import HeatView
from gradsim.ui.views.loss import LossView
from gradsim.words.shares import share_of

RAW = {
    "depth": 10,
    "activation": "relu",
    "initializer": "he",
    "dataset": "diabetes",
    "loss": "mse",
    "target_scaling": "none",
}


@pytest.mark.parametrize(
    ("steps", "fields", "said"),
    [
        (0, {"depth": 2}, r"Before the first step the loss is \d\.\d+: no better than guessing, 2\.302\."),
        (60, {"depth": 2, "activation": "relu"}, r"The loss fell from \d\.\d+ to [01]\.\d+; guessing gives 2\.302\."),
        (20, {"depth": 12}, r"The loss (stays at|fell from .* to) 2\.[34]\d\d: no better than guessing, 2\.302\."),
        (
            60,
            {"depth": 2, "dataset": "diabetes", "loss": "mse", "activation": "tanh"},
            r"The loss fell from \S+ to \S+; guessing gives \d\S+\.",
        ),
        (
            20,
            RAW,
            r"In step \d+ the numbers became too large to hold\.",
        ),
    ],
)
def test_the_loss_is_told_beside_guessing(show, steps, fields, said):
    view = show(LossView, Scenario(width=16, **fields), steps).view
    assert re.fullmatch(said, view.sentence.text()), view.sentence.text()


def test_the_gradient_is_compared_with_that_of_the_first_step(show):
    shown = show(HeatView, Scenario(depth=2, width=16, activation="relu"), 40)
    rows = shown.snapshot.history.span(0, 39).signal_grad_norm[:, 0]
    change = share_of(rows[-1] / rows[0])
    assert shown.view.sentence.text() == f"In 40 steps the gradient of layer 1 became {change} what it was at first."


def test_before_there_is_anything_to_compare_the_map_says_what_it_will_show(show):
    assert "will add a column" in show(HeatView, Scenario(depth=2, width=16), 1).view.sentence.text()


def test_no_gradient_is_said(show):
    view = show(HeatView, Scenario(depth=2, width=16, activation="threshold"), 3).view
    assert view.sentence.text() == "No gradient reaches layer 1."


def test_a_spike_that_is_over_is_not_where_the_loss_is(show):
    """After ten steps the newest two count, as in the doctor's figure."""
    scenario = Scenario(depth=3, activation="relu", initializer="he", optimizer="adam", learning_rate=0.3)
    shown = show(LossView, scenario, 10)
    losses = shown.snapshot.history.span(0, 9).loss
    assert losses.max() > 10 * losses[0]
    said = float(re.search(r" to (\S+?)[:;.]? ", shown.view.sentence.text())[1].rstrip(":;."))
    assert said == pytest.approx(losses[-2:].mean(), abs=1e-3)

"""The cards that compare scenarios, without their window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gradsim import Scenario, Trainer
from gradsim.lab import Comparison
from gradsim.ui.compare.bars import BarsCard
from gradsim.ui.compare.losses import LossCard
from gradsim.ui.compare.table import TableCard
from gradsim.ui.session import Session, SessionState
from gradsim.ui.session.intents import SetOption, Step
from gradsim.ui.widgets import health, theme
from gradsim.ui.widgets.option_card import OptionCard
from gradsim.words.numbers import loss_text
from tests.ui.shown import Shown

A = Scenario(depth=3, width=8, dataset="moons")
B = A.replace(activation="relu")
Compare = Callable[..., Shown]


@pytest.fixture
def compare(qtbot: Any) -> Iterator[Compare]:
    """``compare(card, *scenarios)``: the card after five steps."""
    made = []

    def make(card: type[Any], *scenarios: Scenario, **state: Any) -> Shown:
        made_card: OptionCard = card(theme.LIGHT)
        qtbot.addWidget(made_card)
        made_card.resize(800, 400)
        made_card.show()
        shown = Shown(made_card, Session(Comparison(scenarios), SessionState(scenarios=scenarios, **state)))
        made.append(shown)
        shown.do(*[Step()] * 5)
        return shown

    yield make
    for shown in made:
        shown.close()


def test_before_the_first_figures_there_is_nothing_to_hover_over(qtbot):
    card = BarsCard(theme.LIGHT)
    qtbot.addWidget(card)
    assert card.describe(1.0) == ""


def test_the_bars_are_the_trainers_figures_in_the_chosen_quantity(compare, qtbot):
    shown = compare(BarsCard, A, B)
    expected = [Trainer(scenario).run(5) for scenario in (A, B)]
    for height, found in zip(shown.view.heights, expected, strict=True):
        np.testing.assert_allclose(10**height, found.signal_grad_norm, rtol=1e-12)
    qtbot.keyClick(shown.view.quantity, Qt.Key.Key_Down)
    assert shown.sent == [SetOption("compare.bars", "quantity", "grad_norm")]
    for height, found in zip(shown.view.heights, expected, strict=True):
        np.testing.assert_allclose(10**height, found.grad_norm, rtol=1e-12)


def test_bars_have_the_colours_that_they_have_alone(compare):
    shown = compare(BarsCard, A, B)
    for item, member in zip(shown.view.bars, shown.snapshot.members, strict=False):
        expected = health.brushes(theme.LIGHT, health.layer_places(member))
        assert [b.color().name() for b in item.opts["brushes"]] == [b.color().name() for b in expected]


def test_the_same_scenario_twice_draws_the_same(compare):
    np.testing.assert_array_equal(*compare(BarsCard, A, A).view.heights)
    curves = compare(LossCard, A, A).view.plot.curves
    np.testing.assert_array_equal(curves["A"].getData(), curves["B"].getData())


def test_unlike_depths_align_at_the_output_or_by_relative_depth(compare, qtbot):
    assert not compare(BarsCard, A, B).view.alignment.isVisible()
    card = compare(BarsCard, A, A.replace(depth=9)).view
    assert card.alignment.isVisible()
    assert card.positions[0].tolist() == [7, 8, 9, 10]
    assert card.describe(1).startswith("B, layer 1: ") and card.describe(10).count("the output layer") == 2
    qtbot.keyClick(card.alignment, Qt.Key.Key_Down)
    assert card.positions[0].tolist() == [1, 4, 7, 10]
    assert [line[:10] for line in card.describe(1).splitlines()] == ["A, layer 1", "B, layer 1"]


def test_a_click_on_a_letter_hides_its_scenario(compare, qtbot):
    shown = compare(BarsCard, A, B)
    card = shown.view
    card.legend.set_texts(["", ""], ["", ""])
    qtbot.mouseClick(card.legend.entries[0], Qt.MouseButton.LeftButton)
    assert shown.sent == [SetOption("compare.bars", "A", False)]
    assert not card.tops[0].isVisible() and card.tops[1].isVisible()
    assert card.describe(1).startswith("B, ")
    losses = compare(LossCard, A, B, options={"compare.losses": {"B": False}}).view
    assert not losses.legend.entries[1].isChecked()
    assert len(losses.plot.curves["A"].getData()[0]) == 5 and not len(losses.plot.curves["B"].getData()[0])


def test_either_loss_on_either_axis(compare, qtbot):
    shown = compare(LossCard, A, B)
    curve = shown.view.plot.curves["B"]
    expected = shown.snapshot.members[1].history
    np.testing.assert_array_equal(curve.getData()[1], expected.loss_curve()[1])
    qtbot.mouseClick(shown.view.log_box, Qt.MouseButton.LeftButton)
    np.testing.assert_allclose(10 ** curve.getData()[1], expected.loss_curve()[1])
    qtbot.keyClick(shown.view.which, Qt.Key.Key_Down)
    np.testing.assert_allclose(10 ** curve.getData()[1], expected.held_out_curve()[1])
    assert shown.session.state.options == {"compare.losses": {"log": True, "which": "held_out"}}


def test_recurrent_networks_are_compared_by_time_steps(compare):
    scenarios = [Scenario(network="rnn", time_steps=12, width=8, cell=cell) for cell in ("elman", "lstm")]
    card = compare(BarsCard, *scenarios).view
    assert "time step" in card.title.text() and not card.quantity.isVisible()
    np.testing.assert_allclose(10 ** card.heights[1], Trainer(scenarios[1]).run(5).time, rtol=1e-12)


def test_the_table_has_what_differs_and_what_came_of_it(compare):
    table = compare(TableCard, A, B).view.table
    for column, (scenario, name) in enumerate(((A, "Sigmoid"), (B, "ReLU"))):
        texts = {table.verticalHeaderItem(r).text(): table.item(r, column).text() for r in range(table.rowCount())}
        assert texts["Activation"] == name and texts["State"] == "paused"
        assert texts["Loss"] == loss_text(Trainer(scenario).run(5).loss)


def test_why_one_cannot_be_used_is_told(compare):
    table = compare(TableCard, A, A.replace(dataset="csv", data_file="nowhere.csv")).view.table
    state = table.item(table.rowCount() - 1, 1)
    assert state.text() == "cannot be used" and "nowhere.csv" in state.toolTip()


def test_before_the_first_step_the_axis_of_the_losses_ends_at_one(compare):
    shown = compare(LossCard, A, B, options={"compare.losses": {"A": False, "B": False}})
    assert shown.view.plot.item.viewRange()[1][1] == pytest.approx(1, rel=0.03)

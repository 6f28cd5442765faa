"""The chain rule's view draws the factors that were measured."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gradsim import Scenario
from gradsim.ui.session.intents import ChangeField, PickLayer
from gradsim.ui.views.chain_rule import ChainRuleView
from gradsim.words.numbers import short
from gradsim.words.shares import share_of


@pytest.fixture
def draw(show, picture):
    def make(scenario: Scenario, name: str):
        shown = show(ChainRuleView, scenario)
        picture(shown.view, name)
        return shown.view, shown.found(), shown.trainer()

    return make


def test_the_staircase_goes_from_one_down_to_the_measured_ratio(draw):
    view, found, trainer = draw(Scenario(depth=6), "chain-rule")
    signal = trainer.measure().signal_grad_norm
    x, y = view.product.getData()
    assert y[0] == 0 and x[0] > x[-1] and (np.diff(x) <= 0).all()
    np.testing.assert_allclose(10 ** y[-1], signal[0] / signal[-1], rtol=1e-10)
    for curve, factors in ((view.gains, found.gain), (view.slopes, found.slope)):
        _, ends = curve.getData()
        np.testing.assert_allclose(10 ** np.diff(ends.reshape(-1, 2))[:, 0], factors, rtol=1e-10)
    assert f"layer 1 gets {share_of(float(signal[0] / signal[-1]))} the output" in view.sentence.text()
    assert f"{float(view.found.product[0]):.6g}" in view.sentence.toolTip()
    assert not view.branch_box.isVisibleTo(view)


def test_the_table_names_each_factor(draw):
    view, found, _ = draw(Scenario(depth=3, activation="tanh"), "chain-rule-tanh")
    assert [view.table.item(r, 0).text() for r in range(3)] == ["3", "2", "1"]
    for row, layer in enumerate((2, 1, 0)):
        shown = [view.table.item(row, column).text() for column in range(1, 5)]
        figures = (found.gain, found.slope, found.mean_slope, found.product)
        assert shown == [short(float(figure[layer])) for figure in figures]
    assert short(float(found.gain[1])) in view.describe(2)


def test_a_click_on_a_factor_picks_its_layer(show, qtbot):
    shown = show(ChainRuleView, Scenario(depth=5))
    view = shown.view
    assert not view.mark.isVisible() and not view.table.selectedItems()
    place = view.table.visualItemRect(view.table.item(1, 2)).center()
    qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.sent == [PickLayer(3)]
    assert view.mark.isVisible() and view.mark.value() == 4 and view.table.selectedItems()[0].row() == 1
    shown.do(ChangeField("depth", 3))
    assert not view.mark.isVisible() and not view.table.selectedItems()
    shown.do(ChangeField("depth", 6))
    assert view.mark.value() == 4 and view.table.selectedItems()[0].row() == 2


@pytest.mark.parametrize("skip", ["residual", "pre_activation"])
def test_a_skip_connection_shows_what_the_branches_alone_would_leave(draw, skip):
    view, found, _ = draw(Scenario(depth=8, skip=skip), f"chain-rule-{skip}")
    assert view.branch_box.isVisibleTo(view) and "without the + x of F(x) + x" in view.sentence.text()
    _, alone = view.branches.getData()
    assert alone[0] < np.log10(found.product[0]) - 1
    np.testing.assert_allclose(10 ** alone[0], found.product[0] * found.branch_share.prod(), rtol=1e-10)


def test_what_is_not_finite_is_said(draw):
    scenario = Scenario(depth=4, activation="relu", initializer="he", gain=100.0, learning_rate=10.0)
    view, _, _ = draw(scenario, "chain-rule-diverged")  # diverges at the third step
    assert "not finite" in view.sentence.text() and view.table.item(0, 4).text() == "–"

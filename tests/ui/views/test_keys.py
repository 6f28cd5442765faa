"""Plots by keys: arrows choose a layer in the bars and a moment on the map, and all views mark what is chosen."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment

from gradsim import Scenario
from gradsim.ui.plots.plot import Plot
from gradsim.ui.session.intents import PickLayer, Step, Visit
from gradsim.ui.views.bars import BarsView
from gradsim.ui.views.chain_rule import ChainRuleView
from gradsim.ui.views.heat import HeatView
from gradsim.ui.views.loss import LossView
from gradsim.ui.views.weights import WeightsView

SMALL = Scenario(depth=4, width=6, activation="tanh")
Key = Qt.Key


@pytest.mark.parametrize("kind", [BarsView, WeightsView])
def test_arrows_choose_a_layer_and_its_mark_follows(show, qtbot, kind):
    shown = show(kind, SMALL)
    view = shown.view
    for key, layer in (
        (Key.Key_Right, 0), (Key.Key_Right, 1), (Key.Key_Left, 0), (Key.Key_Left, 0), (Key.Key_End, 3), (Key.Key_Up, 3),
        (Key.Key_Home, 0),
    ):  # fmt: skip
        qtbot.keyClick(view.plot, key)
        assert shown.sent[-1] == PickLayer(layer) and view.picked.layer == layer
        assert f"layer {layer + 1}" in view.plot.accessibleDescription()


def test_arrows_choose_a_moment_and_a_layer_on_the_map(show, qtbot):
    shown = show(HeatView, SMALL, steps=25)
    view = shown.view
    qtbot.keyClick(view.plot, Key.Key_Left)
    shown.settle()
    assert shown.sent[-1] == Visit(20) and shown.snapshot.visiting == 20
    assert view.moment_line.isVisible() and view.moment_line.value() == 20
    qtbot.keyClick(view.plot, Key.Key_Home)
    shown.settle()
    assert shown.snapshot.visiting == 0
    qtbot.keyClick(view.plot, Key.Key_End)  # now is the last of them
    shown.settle()
    assert shown.snapshot.visiting is None and shown.session.state.moment is None
    qtbot.keyClick(view.plot, Key.Key_Up)
    assert shown.sent[-1] == PickLayer(0) and view.picked.layer == 0


def test_keys_reach_what_became_of_an_explosion(show, qtbot):
    shown = show(HeatView, Scenario.shipped("relu-explodes"), steps=4)
    end = shown.snapshot.divergence.step
    qtbot.keyClick(shown.view.plot, Key.Key_Right)
    shown.settle()
    assert shown.snapshot.visiting == end and shown.snapshot.measurement.divergence
    qtbot.keyClick(shown.view.plot, Key.Key_Left)
    shown.settle()
    assert shown.snapshot.visiting is None and not shown.snapshot.measurement.divergence


def test_a_key_picks_a_row_of_the_chain_rule(show, qtbot):
    shown = show(ChainRuleView, SMALL, options={"chain_rule": {"figures": True}})
    view = shown.view
    view.resize(900, 700)
    view.show()
    view.activateWindow()
    view.table.setFocus()
    qtbot.waitUntil(view.table.hasFocus, timeout=5_000)
    qtbot.keyClick(view.table, Key.Key_Down)
    assert isinstance(shown.sent[-1], PickLayer) and view.mark.value() == shown.sent[-1].layer + 1


def test_all_views_mark_the_picked_layer(open_window, qtbot):
    window = open_window(SMALL)
    qtbot.keyClick(window.views["bars"].plot, Key.Key_End)
    assert window.session.state.layer == 3
    marks = [window.views[key].picked.layer for key in ("bars", "heat", "weights")]
    assert marks == [3, 3, 3]


def test_a_plot_takes_the_focus_only_if_it_takes_keys(open_window):
    window = open_window(SMALL)
    for view in window.views.values():
        for plot in view.findChildren(Plot):
            takes = plot.focusPolicy() != Qt.FocusPolicy.NoFocus
            assert takes == (plot in [getattr(view, "plot", None)] and view.key in ("bars", "heat", "weights"))


@pytest.mark.parametrize("kind", [BarsView, HeatView, LossView, WeightsView, ChainRuleView])
def test_a_plot_is_described_by_its_sentence_and_numbers_and_anew_when_they_are(show, kind):
    shown = show(kind, SMALL)
    view = shown.view
    before = view.plot.accessibleDescription()
    assert view.plot.accessibleName() == view.accessibleName() != ""
    assert spoken(view.sentence.text()) in before and re.search(r"\d", before)
    shown.do(*[Step()] * 5)
    assert view.plot.accessibleDescription() != before
    assert view.accessibleDescription() == view.plot.accessibleDescription()


def spoken(sentence: str) -> str:
    """Without markup, such as that of what was before."""
    return QTextDocumentFragment.fromHtml(sentence).toPlainText() if "<" in sentence else sentence

"""What would help? The card tries the cures in the background, lists what was measured, applies one and takes it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gradsim.lab.trials import Trials
from gradsim.ui.session.intents import SetLook

TINY = {"depth": 1, "width": 2, "batch_size": 2, "dataset": "xor"}


@pytest.fixture
def tried(open_window, qtbot, monkeypatch):
    """(window, card) when the trials of a tiny scenario are done."""
    monkeypatch.setattr("gradsim.lab.trials.Trials", lambda base, causes: Trials(base, causes, steps=3, seeds=2))
    window = open_window(**TINY)
    card = window.views["cures"]
    qtbot.mouseClick(card.try_button, Qt.MouseButton.LeftButton)
    assert not card.try_button.isVisible() and card.cancel_button.isVisible()
    qtbot.waitUntil(lambda: card.try_button.isVisible(), timeout=60_000)
    return window, card


def texts(card, column):
    return [card.table.item(row, column).text() for row in range(card.table.rowCount())]


def test_a_click_applies_one_and_undo_takes_it_back(tried, qtbot):
    window, card = tried
    before = window.session.state.scenario
    row = next(i for i, o in enumerate(card.ranks) if o.outcome.key == "layer")
    place = card.table.visualItemRect(card.table.item(row, 0)).center()
    card.table.scrollToItem(card.table.item(row, 0))
    place = card.table.visualItemRect(card.table.item(row, 0)).center()
    qtbot.mouseClick(card.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.session.state.scenario == before.replace(normalization="layer")
    assert texts(card, 0)[row].startswith("✓") and card.undo_button.isVisible()
    qtbot.waitUntil(lambda: window.session.snapshot.scenario == window.session.state.scenario, timeout=10_000)
    qtbot.mouseClick(card.undo_button, Qt.MouseButton.LeftButton)
    assert window.session.state.scenario == before
    qtbot.waitUntil(lambda: not card.undo_button.isVisible(), timeout=5_000)


def test_closing_the_window_ends_the_trials(open_window, qtbot):
    window = open_window(depth=100, width=128)
    qtbot.mouseClick(window.views["cures"].try_button, Qt.MouseButton.LeftButton)
    trials = window.session.trials
    assert trials.running
    window.close()
    trials.wait(60)
    assert not trials.running


def test_another_size_of_text_keeps_the_results(tried, qtbot):
    window, _ = tried
    window.session.do(SetLook(projector=True))
    assert window.views["cures"].table.rowCount() == len(window.session.trials.outcomes) > 3
    window.session.do(SetLook(projector=False))

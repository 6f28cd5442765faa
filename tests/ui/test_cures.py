"""What would help? The card tries the cures in the background, lists what was measured, applies one and takes it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gradsim.lab.cures import AS_IT_IS, suggested
from gradsim.lab.trials import Trials
from gradsim.ui.views.cures import loss_words, ratio_words

TINY = {"depth": 1, "width": 2, "batch_size": 2, "dataset": "xor"}


@pytest.fixture
def tried(open_window, qtbot, monkeypatch):
    """(window, card) when the trials of a tiny scenario are done."""
    monkeypatch.setattr("gradsim.lab.trials.Trials", lambda base: Trials(base, steps=3, seeds=2))
    window = open_window(**TINY)
    card = window.views["cures"]
    qtbot.mouseClick(card.try_button, Qt.MouseButton.LeftButton)
    assert not card.try_button.isVisible() and card.cancel_button.isVisible()
    qtbot.waitUntil(lambda: card.try_button.isVisible(), timeout=60_000)
    return window, card


def texts(card, column):
    return [card.table.item(row, column).text() for row in range(card.table.rowCount())]


def test_before_the_first_trial_it_says_what_it_does(open_window):
    card = open_window(depth=2).views["cures"]
    assert "one change at a time" in card.note.text()
    assert card.try_button.isVisible() and not card.table.isVisible() and not card.undo_button.isVisible()


def test_all_are_listed_with_what_was_measured(tried):
    window, card = tried
    outcomes = card.outcomes
    assert {o.key for o in outcomes} == {AS_IT_IS, *suggested(window.scenario)}
    assert [o.relative_loss for o in outcomes] == sorted(o.relative_loss for o in outcomes)
    assert texts(card, 1) == [loss_words(o.loss) for o in outcomes]
    assert texts(card, 2) == [ratio_words(o.ratio) for o in outcomes]
    for row, outcome in enumerate(outcomes):
        tip = card.table.item(row, 0).toolTip()
        assert loss_words(outcome.losses[0]) in tip and loss_words(outcome.losses[-1]) in tip
    assert list(card.columns()["change"]) == [o.key for o in outcomes]


def test_a_click_applies_one_and_undo_takes_it_back(tried, qtbot):
    window, card = tried
    before = window.scenario
    row = next(i for i, o in enumerate(card.outcomes) if o.key == "layer")
    place = card.table.visualItemRect(card.table.item(row, 0)).center()
    card.table.scrollToItem(card.table.item(row, 0))
    place = card.table.visualItemRect(card.table.item(row, 0)).center()
    qtbot.mouseClick(card.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.scenario == before.replace(normalization="layer")
    assert texts(card, 0)[row].startswith("✓") and card.undo_button.isVisible()
    qtbot.waitUntil(lambda: window.last.scenario == window.scenario, timeout=10_000)
    qtbot.mouseClick(card.undo_button, Qt.MouseButton.LeftButton)
    assert window.scenario == before
    qtbot.waitUntil(lambda: not card.undo_button.isVisible(), timeout=5_000)


def test_the_keyboard_applies_one(tried):
    window, card = tried
    row = next(i for i, o in enumerate(card.outcomes) if o.changes)
    card.table.setFocus()
    card.table.setCurrentCell(row, 0)
    QTest.keyClick(card.table, Qt.Key.Key_Return)
    assert window.scenario == card.outcomes[row].scenario


def test_results_of_another_scenario_say_so(tried, qtbot):
    window, card = tried
    window.change("depth", 2)
    qtbot.waitUntil(lambda: "depth" in card.note.text(), timeout=5_000)
    assert card.table.rowCount() == len(card.outcomes)


def test_cancel_keeps_what_is_known(open_window, qtbot):
    window = open_window(depth=100, width=128)
    card = window.views["cures"]
    qtbot.mouseClick(card.try_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.cures.trials.running and card.try_button.isVisible(), timeout=60_000)
    assert "Cancelled" in card.note.text()


def test_closing_the_window_ends_the_trials(open_window, qtbot):
    window = open_window(depth=100, width=128)
    qtbot.mouseClick(window.views["cures"].try_button, Qt.MouseButton.LeftButton)
    trials = window.cures.trials
    assert trials.running
    window.close()
    trials.wait(60)
    assert not trials.running


def test_another_size_of_text_keeps_the_results(tried, qtbot):
    window, _ = tried
    window.set_look(projector=True)
    assert window.views["cures"].table.rowCount() == len(window.cures.trials.outcomes)
    window.set_look(projector=False)

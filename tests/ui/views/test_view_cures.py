"""What would help? The card lists what was measured, and asks for the trials, for one of the cures, and for Undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gradsim import Scenario
from gradsim.lab.cures import AS_IT_IS, suggested
from gradsim.lab.trials import Trials
from gradsim.ui.session.intents import ChangeField, StopCures, TryCures, Undo, Use
from gradsim.ui.views.cures import CuresView, loss_words, ratio_words

TINY = Scenario(depth=1, width=2, batch_size=2, dataset="xor")


@pytest.fixture(scope="module")
def trials() -> Trials:
    """Those of a tiny scenario, done."""
    trials = Trials(TINY, steps=3, seeds=2)
    trials.wait(60)
    assert not trials.running
    return trials


@pytest.fixture
def tried(show, trials):
    shown = show(CuresView, TINY, steps=0)
    shown.session.announced.connect(lambda state: shown.view.show_trials(trials, state))
    shown.view.show_trials(trials, shown.session.state)
    shown.view.resize(400, 500)
    shown.view.show()
    return shown


def texts(card, column):
    return [card.table.item(row, column).text() for row in range(card.table.rowCount())]


def test_before_the_first_trial_it_says_what_it_does(show):
    card = show(CuresView, TINY, steps=0).view
    card.show()
    assert "one change at a time" in card.note.text()
    assert card.try_button.isVisible() and not card.table.isVisible() and not card.undo_button.isVisible()


def test_all_are_listed_with_what_was_measured(tried):
    card = tried.view
    outcomes = card.outcomes
    assert {o.key for o in outcomes} == {AS_IT_IS, *suggested(TINY)}
    assert [o.relative_loss for o in outcomes] == sorted(o.relative_loss for o in outcomes)
    assert texts(card, 1) == [loss_words(o.loss) for o in outcomes]
    assert texts(card, 2) == [ratio_words(o.ratio) for o in outcomes]
    for row, outcome in enumerate(outcomes):
        tip = card.table.item(row, 0).toolTip()
        assert loss_words(outcome.losses[0]) in tip and loss_words(outcome.losses[-1]) in tip
    assert list(card.columns()["change"]) == [o.key for o in outcomes]


def test_a_click_applies_one_and_undo_takes_it_back(tried, qtbot):
    card = tried.view
    row = next(i for i, o in enumerate(card.outcomes) if o.key == "layer")
    card.table.scrollToItem(card.table.item(row, 0))
    place = card.table.visualItemRect(card.table.item(row, 0)).center()
    qtbot.mouseClick(card.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert tried.sent == [Use(TINY.replace(normalization="layer"))]
    assert texts(card, 0)[row].startswith("✓") and card.undo_button.isVisible()
    qtbot.mouseClick(card.undo_button, Qt.MouseButton.LeftButton)
    assert tried.sent[-1] == Undo() and tried.session.state.scenario == TINY
    assert not card.undo_button.isVisible() and not texts(card, 0)[row].startswith("✓")


def test_the_keyboard_applies_one(tried):
    card = tried.view
    row = next(i for i, o in enumerate(card.outcomes) if o.changes)
    card.table.setFocus()
    card.table.setCurrentCell(row, 0)
    QTest.keyClick(card.table, Qt.Key.Key_Return)
    assert tried.session.state.scenario == card.outcomes[row].scenario


def test_results_of_another_scenario_say_so(tried):
    tried.do(ChangeField("depth", 2))
    assert "depth" in tried.view.note.text() and tried.view.table.rowCount() == len(tried.view.outcomes)


def test_cancel_keeps_what_is_known(show, qtbot):
    shown = show(CuresView, Scenario(depth=100, width=128), steps=0)
    card, session = shown.view, shown.session
    session.announced.connect(lambda state: card.show_trials(session.trials, state))
    card.show()
    qtbot.mouseClick(card.try_button, Qt.MouseButton.LeftButton)
    assert shown.sent == [TryCures()] and not card.try_button.isVisible()
    qtbot.mouseClick(card.cancel_button, Qt.MouseButton.LeftButton)
    assert shown.sent[-1] == StopCures() and not card.cancel_button.isEnabled()
    session.trials.wait(60)
    card.show_trials(session.trials, session.state)
    assert "Cancelled" in card.note.text() and card.try_button.isVisible()

"""What would help? The card lists what was measured, and asks for the trials, for one of the cures, and for Undo."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from gradsim import Scenario
from gradsim.lab.cures import suggested
from gradsim.lab.trials import Trials
from gradsim.ui.session.intents import ChangeField, StopCures, TryCures, Undo, Use
from gradsim.ui.views.cures import BAR, LEFT, NAME, WORD, CuresView
from gradsim.words.numbers import end_text
from tests.lab.doctor_public import PUBLIC, write

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
    assert "each change" in card.note.text()
    assert card.try_button.isVisible() and not card.table.isVisible() and not card.undo_button.isVisible()


def outcomes(card):
    return [rank.outcome for rank in card.ranks]


def test_all_are_listed_with_what_was_measured(tried):
    card = tried.view
    listed = outcomes(card)
    assert {(), *((key,) for key in suggested(TINY))} <= {o.keys[:1] for o in listed}
    for row, (rank, outcome) in enumerate(zip(card.ranks, listed, strict=True)):
        assert card.table.item(row, NAME).text() == f"{rank.place}  {outcome.short_name()}"
        assert card.table.item(row, WORD).text() == outcome.verdict
        assert card.table.item(row, BAR).data(LEFT) == min(outcome.relative_loss, 1.0)
        tip = card.table.item(row, 0).toolTip()
        assert end_text(outcome.losses[0]) in tip and end_text(outcome.losses[-1]) in tip
    assert list(card.columns()["change"]) == [o.key for o in listed]
    said = card.sentence.text()
    assert said.startswith((listed[0].short_name()[:4], "None of these helps")), "without its number in the list"


def test_a_bar_is_as_long_as_the_loss_that_is_left(tried):
    """Counted in the picture."""
    card = tried.view
    for row, left in ((0, 0.25), (1, 1.0)):
        card.table.item(row, BAR).setData(LEFT, left)
    assert _accent(card, 0) / _accent(card, 1) == pytest.approx(0.25, abs=0.03)


def _accent(card, row) -> int:
    """Pixels of the bar's colour along its middle line."""
    card.table.scrollToItem(card.table.item(row, BAR))
    box = card.table.visualItemRect(card.table.item(row, BAR))
    picture = card.table.viewport().grab(box).toImage()
    accent = QColor(card.table.bars.theme.accent)
    return sum(picture.pixelColor(x, picture.height() // 2) == accent for x in range(picture.width()))


def test_a_click_applies_one_and_undo_takes_it_back(tried, qtbot):
    card = tried.view
    row = next(i for i, o in enumerate(outcomes(card)) if o.key == "layer")
    card.table.scrollToItem(card.table.item(row, 0))
    place = card.table.visualItemRect(card.table.item(row, 0)).center()
    qtbot.mouseClick(card.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert tried.sent == [Use(TINY.replace(normalization="layer"))]
    assert texts(card, 0)[row].startswith("✓") and card.undo_button.isVisible()
    qtbot.mouseClick(card.undo_button, Qt.MouseButton.LeftButton)
    assert tried.sent[-1] == Undo() and tried.session.state.scenario == TINY
    assert not card.undo_button.isVisible() and not texts(card, 0)[row].startswith("✓")
    assert not card.table.selectedItems(), "a cure that was taken back still looks chosen"


def test_the_keyboard_applies_one(tried):
    card = tried.view
    row = next(i for i, o in enumerate(outcomes(card)) if o.changes)
    card.table.setFocus()
    card.table.setCurrentCell(row, 0)
    QTest.keyClick(card.table, Qt.Key.Key_Return)
    assert tried.session.state.scenario == outcomes(card)[row].scenario


def test_results_of_another_scenario_say_so(tried):
    tried.do(ChangeField("depth", 2))
    assert "depth" in tried.view.note.text() and tried.view.table.rowCount() == len(tried.view.ranks)


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


def test_where_causes_compete_it_says_which_is_the_main_one(show, tmp_path):
    fields, table, *_ = PUBLIC["two units a layer, none alive"]
    base = Scenario(**fields, data_file=write(table, tmp_path))
    competing = Trials(base, ["unscaled_targets", "dead"], steps=60, seeds=1, workers=1, pool=ThreadPoolExecutor)
    competing.wait(60)
    shown = show(CuresView, base, steps=0)
    shown.view.show_trials(competing, shown.session.state)
    note = shown.view.note.text()
    assert note.startswith("Tried alone: Scaled targets") and note.endswith("So first: Units are dead.")

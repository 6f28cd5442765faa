"""What all views share: a sentence, what is put away behind it, and the answer to "What am I seeing?"."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from gradsim import Scenario
from gradsim.ui.session.intents import SetOption, ShowView
from gradsim.ui.views import load_views, views
from gradsim.ui.views.chain_rule import ChainRuleView
from gradsim.words import glossary

VIEWS = load_views()


@pytest.mark.parametrize("key", VIEWS)
def test_every_view_answers_what_am_i_seeing(key):
    """In three to six sentences; one of the last says what to try."""
    sentences = [s for s in re.split(r"(?<=[.?!])\s", VIEWS[key].seeing) if s]
    assert 3 <= len(sentences) <= 6, sentences
    assert re.search(r"\bTry\b", " ".join(sentences[-2:]))


def test_the_glossary_names_the_views_that_it_links_to():
    for term in glossary.terms().values():
        for name, key in re.findall(r"\[(.+?)\]\((\w+)\)", term.seen):
            assert views.choice(key).label == name, term.key


@pytest.fixture
def chain_rule(show, qtbot):
    shown = show(ChainRuleView, Scenario(depth=3, width=8), steps=1)
    shown.view.resize(605, 345)
    shown.view.show()
    qtbot.waitExposed(shown.view)
    yield shown
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def test_words_hold_still_while_pictures_move_and_follow_each_of_slow_steps(chain_rule):
    view, told = chain_rule.view, []
    for frame in (*range(12), 50, 90):
        if view.is_due(frame):
            view.say(f"frame {frame}")
            told.append((frame, view.sentence.text()))
    first = [(frame, "Frame 0.") for frame in (0, 3, 6, 9)]
    assert told == [*first, (50, "Frame 50."), (90, "Frame 90.")]


def note():
    return QApplication.activePopupWidget()


def test_a_click_on_an_underlined_word_opens_its_card_and_that_leads_to_a_view(chain_rule, qtbot):
    view = chain_rule.view
    title = view.title
    start = title.text().index("chain rule")
    x = title.fontMetrics().horizontalAdvance(title.text()[: start + 3])
    qtbot.mouseMove(title, QPoint(x, title.height() // 2))
    qtbot.mouseClick(title, Qt.MouseButton.LeftButton, pos=QPoint(x, title.height() // 2))
    term = glossary.terms()["chain_rule"]
    assert term.what.split(".")[0] in note().text.text() and term.formula in note().text.text()
    note().text.linkActivated.emit("view:chain_rule")
    assert chain_rule.sent == [ShowView("chain_rule")] and note() is None


def test_the_words_of_a_view_are_reached_by_keyboard(chain_rule, qtbot):
    """The ? opens the note; Tab goes from word to word, Enter opens a card, Esc closes it."""
    view = chain_rule.view
    view.help.setFocus()
    qtbot.keyClick(view.help, Qt.Key.Key_Space)
    text = note().text
    assert view.seeing.split(".")[0] in text.text() and 'href="term:gain_of_weights"' in text.text()
    first = re.findall(r'href="term:(\w+)"', text.text())[0]
    QTest.keyClick(text, Qt.Key.Key_Tab)
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert f"<b>{glossary.terms()[first].name}</b>" in text.text()
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert note() is None and not chain_rule.sent


def test_show_figures_opens_the_rest_and_the_state_keeps_it(chain_rule, qtbot):
    view = chain_rule.view
    assert view.sentence.isVisible() and not view.table.isVisible()
    box = next(box for box in view.findChildren(QCheckBox) if box.text() == "Show figures")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(6, box.height() // 2))
    assert chain_rule.sent == [SetOption("chain_rule", "figures", True)] and view.table.isVisible()
    assert chain_rule.session.state.option("chain_rule", "figures", False) is True
    chain_rule.do(SetOption("chain_rule", "figures", False))
    assert not view.table.isVisible()


def test_a_sentence_begins_with_a_capital_ends_in_a_stop_and_has_a_tone(make_view):
    view = make_view(ChainRuleView)
    view.say("layer 1 gets nothing", tone="ill")
    assert view.sentence.text() == "Layer 1 gets nothing." and view.sentence.property("tone") == "ill"
    view.say("")
    assert view.sentence.isHidden() and view.sentence.property("tone") == ""

"""Labels underline their terms, in their own colour, and are read as the plain text that they were given."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gradsim.ui.widgets import theme
from gradsim.ui.widgets.card import Card, label


@pytest.fixture
def shown(qtbot, qapp):
    cards = []

    def make(text: str, name: str = "", rich: bool = False) -> QLabel:
        card = Card("Card")
        qtbot.addWidget(card)
        cards.append(card)
        part = label("", name)
        if rich:
            part.setTextFormat(Qt.TextFormat.RichText)
        part.setText(text)
        card.body.addWidget(part)
        card.show()
        return part

    yield make
    theme.apply(qapp, theme.LIGHT)


def test_a_text_without_terms_stays_plain(shown):
    part = shown("a < b & c")
    assert QLabel.text(part) == part.text() == "a < b & c" and part.textFormat() == Qt.TextFormat.PlainText


def test_each_term_is_underlined_once_and_the_text_is_what_was_given(shown):
    part = shown("gradient < gradient of a layer")
    drawn = QLabel.text(part)
    assert part.text() == "gradient < gradient of a layer"
    assert drawn.count('href="term:gradient"') == drawn.count('href="term:layer"') == 1 and "&lt; gradient of" in drawn
    part.setText("1 & 2")
    assert QLabel.text(part) == "1 & 2"


def test_markup_and_its_links_are_left_as_they_are(shown):
    part = shown('<b title="depth">depth</b> <a href="view:bars">gradient</a>', rich=True)
    assert 'title="depth"' in QLabel.text(part) and '<a href="view:bars">gradient</a>' in QLabel.text(part)
    assert 'href="term:depth"' in QLabel.text(part) and "term:gradient" not in QLabel.text(part)


@pytest.mark.parametrize("name", ["", "muted", "sentence"])
def test_the_colour_follows_the_theme(shown, qapp, name):
    part = shown("the loss", name)
    for colors in (theme.DARK, theme.LIGHT):
        theme.apply(qapp, colors)
        theme.dress(part.window(), colors)
        qapp.processEvents()
        expected = colors.muted if name == "muted" else colors.text
        assert f"color:{expected.lower()}" in QLabel.text(part).lower()

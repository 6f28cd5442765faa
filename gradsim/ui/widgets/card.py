"""A card: a title at the left, what is drawn and its unit beside it, and a body. Labels and buttons in one style."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.note import Note
from gradsim.ui.widgets.term_label import TermLabel
from gradsim.ui.widgets.texts import terms_on


class Card(QFrame):
    """``help``, where it is asked for by ``explain_by``: a small ? that opens what is answered."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 12, 14, 12)
        self.body.setSpacing(6)
        self.head = Flow(gap=10)
        """Title, subtitle, and what is added at the right; in several rows where one is too narrow."""
        if title:
            self.title = label(title, "title")
            self.subtitle = label(subtitle, "muted")
            self.head.addWidget(self.title)
            self.head.addWidget(self.subtitle)
            self.head.push()
            self.body.addLayout(self.head)
            self.subtitle.setVisible(bool(subtitle))  # with a parent: else it would be a window

    def explain_by(self, text: str) -> QPushButton:
        """A small ? that answers "What am I seeing?" in a note, with links to the cards of all terms on this one."""

        def explain() -> None:
            note = Note(self)
            note.show_text(self.accessibleName(), text, terms_on(self, text))
            note.open(self.help.mapToGlobal(self.help.rect().bottomLeft()))

        question = QCoreApplication.translate("Card", "What am I seeing?")
        self.help = button("?", question, explain)
        self.help.setObjectName("help")
        self.help.setAccessibleName(question)
        if hasattr(self, "title"):
            self.head.insertWidget(1, self.help)
        return self.help

    def set_subtitle(self, text: str) -> None:
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))


def label(text: str, name: str = "", wrap: bool = False) -> TermLabel:
    """A label of plain text, in which terms open their cards; its object name gives it its style."""
    result = TermLabel(text)
    result.setObjectName(name)
    result.setWordWrap(wrap)
    return result


def plain_label(text: str, name: str = "", wrap: bool = False) -> QLabel:
    """A label whose terms open no cards: on a button, or of text that is not the program's own."""
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setObjectName(name)
    result.setWordWrap(wrap)
    return result


def button(text: str, tip: str, use: Callable[[], Any] | SignalInstance) -> QPushButton:
    """A button that the mouse does not focus, so that the keys stay those of the window. ``use``: what a click does."""
    result = QPushButton(text)
    result.setToolTip(tip)
    result.setAccessibleDescription(tip)
    result.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    result.clicked.connect(use)
    return result


def sign_button(sign: str, name: str, tip: str, use: Callable[[], Any] | SignalInstance) -> QPushButton:
    """A small button with a sign on it, and a name for who cannot see it."""
    result = button(sign, tip, use)
    result.setObjectName("arrow")
    result.setAccessibleName(name)
    return result

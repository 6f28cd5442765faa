"""A note that pops up beside what it explains: a term's card, or what a view shows. Esc or a click elsewhere closes it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gradsim.ui.session.intents import ShowView
from gradsim.words import glossary
from gradsim.words.glossary import Term

WIDE = 44
"""Its width, in widths of a digit."""
LINKS = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard


def _tr(text: str) -> str:
    return QCoreApplication.translate("Note", text)


class Note(QFrame):
    """``owner``: what it explains. Views that it links to are shown by the nearest part around it that asks for things."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("note")
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setFixedWidth(WIDE * self.fontMetrics().horizontalAdvance("0"))
        self.text.setTextInteractionFlags(LINKS)
        self.text.linkActivated.connect(self.follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.addWidget(self.text)

    def open(self, place: QPoint) -> None:
        """At a place of the screen, or where there is room beside it."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        x = max(room.left(), min(place.x(), room.right() - self.width()))
        y = max(room.top(), min(place.y() + 4, room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.text.setFocus(Qt.FocusReason.TabFocusReason)  # so that the keys reach its links

    def show_text(self, title: str, text: str, terms: Iterable[Term] = ()) -> None:
        """A text with paragraphs, and links to the cards of terms below it."""
        links = " · ".join(f'<a href="term:{term.key}">{html.escape(term.name)}</a>' for term in terms)
        words = f"<p>{_tr('Words:')} {links}</p>" if links else ""
        self._set(title, "".join(f"<p>{html.escape(part)}</p>" for part in text.split("\n")) + words)

    def show_term(self, term: Term) -> None:
        formula = f'<p align="center"><b>{html.escape(term.formula)}</b></p>' if term.formula else ""
        seen = re.sub(r"\[(.+?)\]\((\w+)\)", r'<a href="view:\2">\1</a>', html.escape(term.seen))
        self._set(term.name, f"<p>{html.escape(term.what)}</p>{formula}<p>{seen}</p>")

    def _set(self, title: str, text: str) -> None:
        self.text.setText(f"<b>{html.escape(title)}</b>{text}")
        self.setAccessibleName(title)
        self.adjustSize()

    def follow(self, link: str) -> None:
        if link.startswith("term:"):
            self.show_term(glossary.terms()[link.removeprefix("term:")])
        else:
            ask_for_view(self.parentWidget(), link)
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def follow_link(owner: QWidget, place: QPoint, link: str) -> None:
    """What a link in a text leads to: the card of a term, below a place of the screen, or a view."""
    if link.startswith("term:"):
        note = Note(owner)
        note.follow(link)
        note.open(place)
    else:
        ask_for_view(owner, link)


def ask_for_view(part: QWidget | None, link: str) -> None:
    """Through the nearest part around this one that asks for things; where there is none, nothing happens."""
    while part is not None and not hasattr(part, "intended"):
        part = part.parentWidget()
    if part is not None:
        part.intended.emit(ShowView(link.removeprefix("view:")))

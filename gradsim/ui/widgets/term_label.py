"""A label whose technical terms are underlined with dots; a click on one opens its card."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCursor, QPaintEvent
from PySide6.QtWidgets import QLabel

from gradsim.ui.widgets.note import follow_link
from gradsim.words import glossary


class TermLabel(QLabel):
    """``text`` is what it was given, plain or rich; the underlines are drawn besides."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._given, self._rich, self._marked, self._shown_in = "", False, False, ""
        self.linkActivated.connect(self._follow)
        self.setText(text)

    def setText(self, text: str) -> None:
        if text != self._given:
            self._given = text
            self._show()

    def text(self) -> str:
        return self._given

    def clear(self) -> None:
        self.setText("")

    def setTextFormat(self, format: Qt.TextFormat) -> None:
        self._rich = format == Qt.TextFormat.RichText
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """The underlines take on the colour of the text: after a style, which changes the palette several times."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._marked and self._color() != self._shown_in:
            self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where the palette changed without a style."""
        if self._marked and self._color() != self._shown_in:
            self._show()
        super().paintEvent(event)

    def _show(self) -> None:
        self._shown_in = self._color()
        marked = underlined(self._given, self._shown_in, self._rich)
        self._marked = marked is not None
        rich = self._rich or self._marked
        super().setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        super().setText(self._given if marked is None else marked)

    def _color(self) -> str:
        return self.palette().color(self.foregroundRole()).name()

    def _follow(self, link: str) -> None:
        follow_link(self, QCursor.pos(), link)


def underlined(text: str, color: str, rich: bool = False) -> str | None:
    """Markup in which each term is a link, where it stands first; None: there is none. ``rich``: the text has markup."""
    seen: set[str] = set()
    parts = re.split(r"(<a .*?</a>|<[^>]*>)", text) if rich else [html.escape(text, quote=False)]
    pieces = [part if rich and part.startswith("<") else "".join(_linked(part, color, seen)) for part in parts]
    return "".join(pieces) if seen else None


def _linked(text: str, color: str, seen: set[str]) -> Iterator[str]:
    done = 0
    for start, end, term in glossary.find(text):
        if term.key not in seen:
            seen.add(term.key)
            style = f"color:{color}; text-underline-style:dotted"
            yield f'{text[done:start]}<a href="term:{term.key}" style="{style}">{text[start:end]}</a>'
            done = end
    yield text[done:]

"""What on a window cannot be read whole: text that does not fit, and widgets that stick out of those around them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QWidget

from gradsim.ui.widgets.legend import LegendEntry

SLACK = 1
"""Pixels lost to rounding."""


def clipped(window: QWidget) -> list[str]:
    """In words; of all that is shown in the window. What can be scrolled to is not lost."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or part.window() is not window:
            continue
        if isinstance(part, (QLabel, QAbstractButton, QComboBox)) and part.size().isEmpty():
            continue
        found += [f"{_name(part)} {why}" for why in (*_too_small(part), *_sticks_out(part))]
    return found


def _name(part: QWidget) -> str:
    text = part.text() if hasattr(part, "text") else part.accessibleName()
    return f"{type(part).__name__} {part.objectName()!r} {text[:50]!r}"


def _too_small(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel) and part.text():
        room = part.contentsRect()
        if part.wordWrap():
            needed = part.heightForWidth(part.width())
            if needed > part.height() + SLACK:
                yield f"needs a height of {needed} and has {part.height()}"
        words = QTextDocument()
        words.setDefaultFont(part.font())
        words.setDocumentMargin(0)
        words.setHtml(part.text()) if "<" in part.text() else words.setPlainText(part.text())
        words.setTextWidth(room.width() if part.wordWrap() else -1)
        if words.idealWidth() > room.width() + 2 + SLACK:
            yield f"needs a width of {words.idealWidth():.0f} and has {room.width()}"
    elif isinstance(part, (LegendEntry, QComboBox)) or (isinstance(part, QAbstractButton) and part.text()):
        needed = part.minimumSizeHint()
        if needed.width() > part.width() + SLACK or needed.height() > part.height() + SLACK:
            yield f"needs {needed.width()}x{needed.height()} and has {part.width()}x{part.height()}"


def _sticks_out(part: QWidget) -> Iterator[str]:
    """Of what is around it, up to an area that can be scrolled."""
    if not isinstance(part, (QLabel, QAbstractButton, QComboBox)):
        return
    around = part.parentWidget()
    while around is not None:
        place = QRect(part.mapTo(around, QPoint(0, 0)), part.size())
        scrolls = isinstance(around.parentWidget(), QAbstractScrollArea)
        inside = around.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if scrolls:  # the viewport: what is in it can be scrolled to, if it is in the page that is scrolled
            return
        if not inside.contains(place):
            yield f"sticks out of {type(around).__name__} {around.objectName()!r}: {place} of {around.rect()}"
            return
        if around.isWindow():
            return
        around = around.parentWidget()

"""A language made for tests: each text of the catalog in brackets. What stands outside of them escaped translation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGraphicsTextItem,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from gradsim.language import Language, speak
from gradsim.ui.widgets.elided import Elided

CATALOG = Path(__file__).parents[2] / "resources" / "translations" / "gradsim_de.ts"
OPEN, CLOSE = "⟦", "⟧"
_BRACKETED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_WORD = re.compile(r"[^\W\d_]{2,}")


class Pseudo(QTranslator):
    """Only what is in the catalog gets brackets, by context and text, as a real translation would."""

    def __init__(self) -> None:
        super().__init__()
        self._known = {
            (context.findtext("name"), message.findtext("source"))
            for context in ElementTree.parse(CATALOG).iter("context")
            for message in context.iter("message")
        }

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return f"{OPEN}{source}{CLOSE}" if (context, source) in self._known else None

    def isEmpty(self) -> bool:
        return False


def speak_pseudo() -> Pseudo:
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    speak(Language("en", QCoreApplication.translate, ",", "’"))
    return translator


def escaped(text: str, allowed: frozenset[str]) -> list[str]:
    """The words of a text that stand outside of brackets, but for those that are the same in all languages."""
    text = re.sub(r"<[^>]*>", " ", text).replace("&nbsp;", " ")
    before = ""
    while before != text:
        before, text = text, _BRACKETED.sub(" ", text)
    return [word for word in _WORD.findall(text) if word not in allowed]


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """All that can be read on a window, or be told by hovering or by a screen reader: where, and the text."""
    yield "title", window.windowTitle()
    for action in window.findChildren(QAction):
        yield "action", action.text()
        yield "action's tip", "" if action.toolTip() == action.text().rstrip("…") else action.toolTip()
    for shortcut in window.findChildren(QShortcut):
        yield "key", shortcut.whatsThis()
    for widget in window.findChildren(QWidget):
        name = type(widget).__name__
        yield f"{name}'s tip", widget.toolTip()
        yield f"{name}'s name", widget.accessibleName()
        yield f"{name}'s description", widget.accessibleDescription()
        yield from ((name, text) for text in _own(widget))


def _own(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, Elided):
        return  # all of its text is in its tip
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QSpinBox):
        yield from (widget.prefix(), widget.suffix())
    elif isinstance(widget, QComboBox):
        for i in range(widget.count()):
            yield widget.itemText(i)
            yield str(widget.itemData(i, Qt.ItemDataRole.ToolTipRole) or "")
    elif isinstance(widget, QTabBar):
        for i in range(widget.count()):
            yield from (widget.tabText(i), widget.tabToolTip(i))
    elif isinstance(widget, QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QGraphicsView) and widget.scene() is not None:
        yield from (item.toPlainText() for item in widget.scene().items() if isinstance(item, QGraphicsTextItem))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model() is not None:
        yield from _cells(widget.model(), QModelIndex())


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(parent)):
            index = model.index(row, column, parent)
            yield str(index.data() or "")
            yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            if column == 0:
                yield from _cells(model, index)

"""The list of keys, made from the shortcuts that a window really has."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from gradsim.ui.widgets.card import plain_label

GAP = 12


def keys_of(window: QWidget) -> list[tuple[str, str]]:
    """(keys, what they do) of the window's actions and shortcuts, in the order in which they were made."""
    found: dict[str, str] = {}
    for action in window.findChildren(QAction):
        if action.shortcuts() and action.text():
            found.setdefault(_text(action.shortcuts()[0]), action.text().replace("…", "").replace("&", ""))
    for shortcut in window.findChildren(QShortcut):
        if shortcut.whatsThis():
            found.setdefault(_text(shortcut.key()), shortcut.whatsThis())
    return list(found.items())


def _text(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


class KeyList(QDialog):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys, room = keys_of(window), window.width() - 8 * GAP
        content = _listed(keys, 2, self)
        if content.sizeHint().width() > room:
            content.deleteLater()
            content = _listed(keys, 1, self)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(content)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        page = QVBoxLayout(self)
        page.setContentsMargins(GAP, GAP, GAP, GAP)
        page.addWidget(plain_label(self.tr("Keys"), "headline"))
        page.addWidget(area)
        wanted = content.sizeHint()
        self.resize(
            min(wanted.width() + 6 * GAP, window.width() - 2 * GAP),
            min(wanted.height() + 8 * GAP, window.height() - 2 * GAP),
        )


def _listed(keys: list[tuple[str, str]], columns: int, parent: QWidget) -> QWidget:
    content = QWidget(parent)
    grid = QGridLayout(content)
    grid.setHorizontalSpacing(2 * GAP)
    rows = -(-len(keys) // columns)
    for i, (key, text) in enumerate(keys):
        column = 2 * (i // rows)
        grid.addWidget(plain_label(key, "sentence"), i % rows, column)
        grid.addWidget(plain_label(text), i % rows, column + 1)
    grid.setColumnStretch(2 * columns - 1, 1)
    grid.setRowStretch(rows, 1)
    return content

"""A card of the gallery: a scenario's picture, its name, and a sentence on what it shows. It is a button."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from gradsim import assets
from gradsim.ui.widgets.card import plain_label
from gradsim.ui.widgets.theme import Theme

PICTURE = QSize(268, 110)
"""Pixels, at the usual size of text."""
MARGIN, LINES = 10, 3
"""``LINES``: room for the sentence."""
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def words(text: str) -> str:
    """What the course, or a scenario's file, says for people, in the user's language."""
    return QCoreApplication.translate("Course", text)


class ScenarioCard(QPushButton):
    """``left``: an arrow key leads away from it; which way, as (x, y)."""

    left = Signal(int, int)

    def __init__(self, key: str, theme: Theme) -> None:
        super().__init__()
        told = assets.told(key)
        self.key = key
        self.setAccessibleName(words(told.name))
        self.setAccessibleDescription(words(told.about))
        self.setAutoDefault(True)
        name, about = plain_label(words(told.name), "title"), plain_label(words(told.about), "muted", wrap=True)
        about.setAlignment(Qt.AlignmentFlag.AlignTop)
        about.setFixedHeight(LINES * (about.fontMetrics().height() + 1))
        size = PICTURE * theme.scale
        picture = Picture(f"{key}-{theme.name}.png", size)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(4)
        for part in (picture, name, about):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)
        self.setFixedSize(size.width() + 2 * MARGIN, column.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = ARROWS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.left.emit(*way)


class Picture(QLabel):
    """A scenario's picture, read after it is first painted: to read all at once would hold the window up."""

    def __init__(self, name: str, size: QSize) -> None:
        """``name``: of its file; where there is none, it stays empty."""
        super().__init__()
        self._unread = name
        self.setFixedSize(size)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unread:
            QTimer.singleShot(0, self, self._read)

    def _read(self) -> None:
        name, self._unread = self._unread, ""
        with contextlib.suppress(FileNotFoundError):
            picture = QPixmap(str(assets.pictures() / name))
            if not picture.isNull():
                picture.setDevicePixelRatio(picture.width() / self.width())
                self.setPixmap(picture)

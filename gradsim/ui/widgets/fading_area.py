"""A scroll area whose end fades away while there is more below: a line cut in two would look like a fault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LINES = 1.6
"""Height of what fades, in lines of text."""


class FadingArea(QScrollArea):
    """For text that goes on downward, and never to the side."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.fade = Fade(self)
        for changed in (self.verticalScrollBar().valueChanged, self.verticalScrollBar().rangeChanged):
            changed.connect(self._place)

    def set_ground(self, color: str) -> None:
        """What the text fades into."""
        self.fade.color = QColor(color)
        self.fade.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().geometry()
        height = min(round(LINES * self.fontMetrics().lineSpacing()), room.height() // 2)
        self.fade.setGeometry(room.left(), room.bottom() + 1 - height, room.width(), height)
        self.fade.setVisible(bar.value() < bar.maximum())


class Fade(QWidget):
    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self.color = QColor("white")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        clear = QColor(self.color)
        clear.setAlpha(0)
        gradient = QLinearGradient(0, 0, 0, self.height())
        gradient.setColorAt(0, clear)
        gradient.setColorAt(0.8, self.color)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), gradient)

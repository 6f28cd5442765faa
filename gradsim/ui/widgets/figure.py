"""A label for a figure that is new in each frame: it keeps its room, so that nothing around it is laid out anew."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy


class Figure(QLabel):
    """``widest``: the longest text that it has room for at first; a longer one is given its room, once.

    ``name``: what the figure is of, for who cannot see it.
    """

    def __init__(self, name: str, widest: str, style: str) -> None:
        super().__init__()
        self._name, self._widest, self._shown = name, widest, "–"
        self.setObjectName(style)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self._shown

    def setText(self, text: str) -> None:
        if text == self._shown:
            return
        self._shown = text
        if QAccessible.isActive():
            self.setAccessibleName(f"{self._name} {text}")
        wide = self.fontMetrics().horizontalAdvance
        if wide(text) > wide(self._widest):
            self._widest = text
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._widest) + 4, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignVCenter, self._shown)

"""How a class voted: the hands that were raised for an answer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradsim.ui.widgets.theme import LIGHT, Theme


class Hands(QWidget):
    """How many hands were raised for an answer: a bar and its number."""

    def __init__(self) -> None:
        super().__init__()
        self.count, self._most, self._theme = 0, 1, LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(8 * self.fontMetrics().height(), self.fontMetrics().height())

    def show_count(self, count: int, most: int, theme: Theme) -> None:
        self.count, self._most, self._theme = count, max(most, 1), theme
        self.setAccessibleName(self.tr("{n} hands").format(n=count))
        self.setVisible(most > 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            room = self.width() - painter.fontMetrics().horizontalAdvance("  00")
            bar = QRectF(0, 2, room * self.count / self._most, self.height() - 4)
            painter.fillRect(bar, QColor(self._theme.accent))
            painter.setPen(QColor(self._theme.text))
            rest = QRectF(bar.right(), 0, self.width() - bar.right(), self.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f" {self.count}")

"""The key of the colours: from vanished over what gets through to exploded."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradsim.ui.widgets.health import gradient
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.words.health import DOWN, UP
from gradsim.words.numbers import power_of_ten

BAR = 11
"""Lengths of the scale in line heights."""


class HealthKey(QWidget):
    """One line: the words of both ends, the colours between them, and what they are of where there is room for that.

    ``of``: what the shares are taken of, such as "the output's gradient".
    """

    def __init__(self, of: str = "") -> None:
        super().__init__()
        self._theme, self._of = LIGHT, of or self.tr("the output's gradient")
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Key of the colours"))
        tip = self.tr(
            "<p>The colour of a layer is its share of {of}, on one scale in all views and all runs: green where all of it "
            "arrives, dark from {low} on, orange-red from {high} on.</p><p>Orange-red too where one step moves the layer's "
            "weights by more than a third of themselves: then all layers explode alike.</p>"
        ).format(of=self._of, low=power_of_ten(-DOWN), high=power_of_ten(UP))
        self.setToolTip(tip)
        self.setAccessibleDescription(self.tr("vanished: dark, gets through: green, exploded: orange-red"))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), round(1.2 * self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        ends = self.fontMetrics().horizontalAdvance(self.tr("vanished") + self.tr("exploded"))
        return QSize(ends + 4 * self.fontMetrics().height(), round(1.2 * self.fontMetrics().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        em, wide = self.fontMetrics().height(), self.fontMetrics().horizontalAdvance
        low, middle, high = self.tr("vanished"), self.tr("gets through"), self.tr("exploded")
        muted = QColor(self._theme.muted)
        painter.setPen(muted)
        x = self._write(painter, 0.0, low)
        bar = min(BAR * em, self.width() - x - wide(high) - em)
        box = QRectF(x, (self.height() - 0.62 * em) / 2, max(bar, em), 0.62 * em)
        painter.fillRect(box, gradient(self._theme, box.left(), box.right()))
        painter.setPen(QPen(muted, self._theme.scale))
        painter.drawRect(box)
        green = box.center().x()
        painter.drawLine(round(green), round(box.bottom()), round(green), self.height() - 1)
        x = self._write(painter, box.right() + 0.4 * em, high)
        for more in (
            self.tr("share of {of}; middle: {middle}").format(of=self._of, middle=middle),
            self.tr("middle: {middle}").format(middle=middle),
        ):
            if x + wide(more) <= self.width():
                self._write(painter, x, more)
                break

    def _write(self, painter: QPainter, x: float, text: str) -> float:
        """Where the next thing may begin."""
        painter.setPen(QColor(self._theme.muted))
        wide = self.fontMetrics().horizontalAdvance(text)
        painter.drawText(QRectF(x, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return x + wide + 0.5 * self.fontMetrics().height()

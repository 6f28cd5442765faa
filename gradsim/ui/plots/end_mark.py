"""The mark on a step axis where numbers stopped being finite: a hatched band with a sign."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from gradsim.ui.plots.plot import Canvas, paints
from gradsim.ui.widgets.theme import LIGHT, Theme

SIGN = "∞"
LEAST = 9
"""Pixels of the narrowest band."""


class EndMark(Canvas):
    """``step``: where the band begins, a step wide or more; None: there is no mark."""

    def __init__(self) -> None:
        super().__init__()
        self.step: float | None = None
        self.setZValue(8)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        self._pen = theme.pen(theme.contrast, 2)
        self._hatch = QBrush(QColor(theme.contrast), Qt.BrushStyle.BDiagPattern)
        self._ground = QColor(theme.card)
        self.update()

    def set_step(self, step: float | None) -> None:
        if step != self.step:
            self.step = step
            self.update()

    @paints
    def paint(self, painter: QPainter, *_: object) -> None:
        if self.step is None:
            return
        whole, rect = painter.transform(), self.boundingRect()
        band = whole.mapRect(QRectF(self.step, rect.top(), 1.0, rect.height()))
        band.setWidth(max(band.width(), LEAST))
        painter.resetTransform()
        painter.fillRect(band, self._hatch)
        painter.setPen(self._pen)
        painter.drawLine(band.topLeft(), band.bottomLeft())
        metrics = painter.fontMetrics()
        sign = QRectF(0, 0, metrics.horizontalAdvance(SIGN) + 6, metrics.height())
        sign.moveCenter(QPointF(max(band.center().x(), band.left() + sign.width() / 2 + 2), band.center().y()))
        painter.fillRect(sign, self._ground)
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, SIGN)

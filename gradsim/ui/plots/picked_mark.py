"""The mark of the picked layer in a plot: a dashed frame around its place, with a triangle that points at it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from gradsim.ui.plots.plot import Canvas, paints
from gradsim.ui.widgets.theme import LIGHT, Theme


class PickedMark(Canvas):
    """Layers stand at 1, 2, ... of the x axis, or of the y axis where they are ``rows``. ``layer``: 0 is the first."""

    def __init__(self, rows: bool = False) -> None:
        super().__init__()
        self._rows = rows
        self.layer: int | None = None
        self.setZValue(7)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        self._pen, self._halo = theme.pen(theme.text, 1.6, "dash"), theme.pen(theme.card, 3.2)
        self._fill, self._size = QColor(theme.text), 5.0 * theme.scale
        self.update()

    def set_layer(self, layer: int | None) -> None:
        if layer != self.layer:
            self.layer = layer
            self.update()

    @paints
    def paint(self, painter: QPainter, *_: object) -> None:
        if self.layer is None:
            return
        whole, place = self.boundingRect(), self.layer + 0.5
        if self._rows:
            data = QRectF(whole.left(), place, whole.width(), 1.0)
        else:
            data = QRectF(place, whole.top(), 1.0, whole.height())
        frame = painter.transform().mapRect(data).adjusted(1, 1, -1, -1)
        painter.resetTransform()
        for pen in (self._halo, self._pen):
            painter.setPen(pen)
            painter.drawRect(frame)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill)
        painter.drawPolygon(self._triangle(frame))

    def _triangle(self, frame: QRectF) -> QPolygonF:
        size = self._size
        if self._rows:
            tip = QPointF(frame.left() + 1.6 * size, frame.center().y())
            ends = QPointF(-1.6 * size, -size), QPointF(-1.6 * size, size)
        else:
            tip = QPointF(frame.center().x(), frame.top() + 1.6 * size)
            ends = QPointF(-size, -1.6 * size), QPointF(size, -1.6 * size)
        return QPolygonF([tip, *(tip + end for end in ends)])

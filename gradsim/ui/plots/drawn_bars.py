"""Bars that a learner draws: a line through where they expect the tops, a point for each layer; by mouse or by keys."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QGraphicsSceneMouseEvent

from gradsim.ui.plots.plot import Canvas, paints
from gradsim.ui.widgets.theme import LIGHT, Theme

FINE = 4
"""Parts of a decade by which a key moves a bar."""


class DrawnBars(Canvas):
    """Layers stand at 1, 2, ... of the x axis. ``tops``: log10 of the drawn bars (layers,). ``chosen``: the one that keys move.

    A press moves the nearest bar there; going on to the side, the pointer leaves a line through all bars that it passes.
    ``drawn``: they have been moved.
    """

    drawn = Signal()

    def __init__(self, tops: Sequence[float], low: float, high: float) -> None:
        """``low``, ``high``: the bounds of a top."""
        super().__init__()
        self.tops, self.chosen, self.open = np.asarray(tops, dtype=float), 0, True
        self._low, self._high = low, high
        self._last: QPointF | None = None
        self.setZValue(8)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        self._line, self._halo = theme.pen(theme.accent, 2.2), theme.pen(theme.card, 4.4)
        self._mark = theme.pen(theme.text, 2)
        self._fill, self._radius = QColor(theme.card), 5.0 * theme.scale
        self.update()

    def close(self) -> None:
        """They stay as they are from now on."""
        self.open = False
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.unsetCursor()
        self.update()

    def choose(self, by: int) -> None:
        """Another bar is the one that keys move."""
        self.chosen = min(max(self.chosen + by, 0), len(self.tops) - 1)
        self.update()

    def move(self, parts: int, line: bool = False) -> None:
        """Moves the chosen bar by parts of a decade; ``line``: and those between it and the last one, onto a line."""
        self._set(self.chosen, self.tops[self.chosen] + parts / FINE)
        if line:
            self.tops[self.chosen :] = np.linspace(self.tops[self.chosen], self.tops[-1], len(self.tops) - self.chosen)
        self._tell()

    def _set(self, bar: int, top: float) -> None:
        self.tops[bar] = min(max(top, self._low), self._high)

    def _tell(self) -> None:
        self.update()
        self.drawn.emit()

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._last = None
            self._draw_to(event.pos())
            event.accept()

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self._draw_to(event.pos())
        event.accept()

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self._last = None
        event.accept()

    def _draw_to(self, here: QPointF) -> None:
        bar, last = self._nearest(here), self._last or here
        first = self._nearest(last)
        for passed in range(min(bar, first), max(bar, first) + 1):
            across = here.x() - last.x()
            share = (passed + 1 - last.x()) / across if across else 1.0
            self._set(passed, last.y() + min(max(share, 0.0), 1.0) * (here.y() - last.y()))
        self._set(bar, here.y())
        self.chosen, self._last = bar, QPointF(here)
        self._tell()

    def _nearest(self, place: QPointF) -> int:
        return min(max(round(place.x()) - 1, 0), len(self.tops) - 1)

    @paints
    def paint(self, painter: QPainter, *_: object) -> None:
        to_pixels = painter.transform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points = [to_pixels.map(QPointF(bar + 1, top)) for bar, top in enumerate(self.tops.tolist())]
        for pen in (self._halo, self._line):
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(points))
        painter.setBrush(self._fill)
        for bar, point in enumerate(points):
            painter.setPen(self._mark if self.open and bar == self.chosen else self._line)
            painter.drawEllipse(point, self._radius, self._radius)
        if self.open:
            painter.setPen(self._mark)
            chosen, more = points[self.chosen], 2.2 * self._radius
            for sign in (-1, 1):
                tip = chosen + QPointF(0, sign * more)
                for side in (-1, 1):
                    painter.drawLine(QLineF(tip, tip + QPointF(side * 0.7, -sign * 0.7) * self._radius))

"""The bars and dots of all layers as one item, painted at once."""

from __future__ import annotations

import math
from itertools import groupby
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPaintEngine, QPainter, QPen, QPixmap, QPolygonF

from gradsim.ui.plots.decade_range import log10
from gradsim.ui.plots.plot import paints
from gradsim.ui.widgets import health
from gradsim.ui.widgets.theme import LIGHT, Theme

MANY = 40
"""From this many layers on, bars are closer and dots smaller."""
EMPTY = 0.12
"""Height of an empty bar, as a share of the axis."""
SLIM = 7.0
"""Pixels. Narrower bars have no outline, as it would leave nothing of their colour."""


class LayerBars(pg.GraphicsObject):
    """Heights are log10; a figure without a logarithm is an empty, hatched bar with a mark.

    Outlines are two lines, of the text's and of the card's colour: one of them is seen on whatever is below.
    ``dot``: the theme's colour of the dots.
    """

    def __init__(self, dot: str = "signal") -> None:
        super().__init__()
        self._dot_name = dot
        self.show_bars = self.show_dots = True
        self.covered = False
        """Only the last bar is painted, and the ghosts: the others are to be predicted."""
        self.low, self.high = -8.0, 1.0
        self.bars = self.dots = self.ghosts = np.empty(0)
        """log10 of the figures (layers,); -inf for zero, NaN for not finite. Ghosts: those of a run before, if any."""
        self.places = np.empty(0)
        """(layers,) where their colours are on the scale of ``health.py``."""
        self.spread: np.ndarray | None = None
        """log10 (2, layers)"""
        self.zero = "0"
        """The mark at bars of zero."""
        self.marks: list[str] = []
        self._stamp_of = (0, 0.0)
        """Half the size of the kept picture of a dot, and its device's pixels."""
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self._dot = QColor(getattr(theme, self._dot_name))
        self.outline, self.halo = theme.pen(theme.text, 1), theme.pen(theme.card, 3)
        self._dashes, self._dash_halo = theme.pen(theme.text, 1.2, "dash"), theme.pen(theme.card, 2.6)
        self._spread_pen = theme.pen(theme.text, 1.6)
        self._empty = {
            zero: (theme.pen(color, 1), QBrush(QColor(color), Qt.BrushStyle.BDiagPattern))
            for zero, color in ((True, theme.health.vanished), (False, theme.health.exploded))
        }
        """Pen and hatching of a bar of zero, and of one that is not finite."""
        self._brushes = health.brushes(theme, self.places)
        self._stamp: QPixmap | None = None
        self.update()

    def set_values(
        self, norms: np.ndarray, dots: np.ndarray, places: np.ndarray, spread: np.ndarray | None = None
    ) -> None:
        """All (layers,); ``spread`` (2, layers) is drawn as whiskers from the smallest to the largest."""
        self.spread = None if spread is None else log10(spread)
        layers = len(self.bars)
        self.bars, self.dots, self.places = log10(norms), log10(dots), places
        if layers != len(self.bars):
            self.prepareGeometryChange()
        self._brushes = health.brushes(self.theme, places)
        self.marks = [] if np.isfinite(self.bars).all() else [mark(v, self.zero) for v in norms.tolist()]
        self.update()

    def set_ghosts(self, norms: np.ndarray) -> None:
        """The figures of a run before (layers of then,), which stay as dashed outlines; empty: none."""
        self.ghosts = log10(norms)
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        layers = max(len(self.bars), len(self.ghosts), 1)
        return QRectF(0.4, self.low, layers + 0.2, self.high - self.low)

    def set_range(self, low: float, high: float) -> None:
        self.prepareGeometryChange()
        self.low, self.high = low, high

    @paints
    def paint(self, painter: QPainter, *_: object) -> None:
        """In pixels, so that lines have their widths."""
        self._to_pixels = painter.transform()
        painter.resetTransform()
        if self.show_bars:
            (self._paint_last if self.covered else self._paint_bars)(painter)
            if len(self.ghosts):
                self._paint_outlines(painter, self._boxes(self.ghosts), self._dash_halo, self._dashes)
            if self.spread is not None and not self.covered:
                self._paint_spread(painter)
        if self.show_dots and not self.covered:
            self._paint_dots(painter)

    def _boxes(self, heights: np.ndarray) -> list[QRectF]:
        """The finite bars, in pixels."""
        half, least = 0.36 if len(heights) < MANY else 0.42, (self.high - self.low) * 0.004
        finite = np.flatnonzero(np.isfinite(heights))
        tops = np.maximum(heights[finite], self.low + least)
        left, top = self._pixels(finite + 1 - half, tops)
        width, bottom = 2 * half * self._to_pixels.m11(), self._pixels(0.0, self.low)[1]
        return [QRectF(x, y, width, bottom - y) for x, y in zip(left.tolist(), top.tolist(), strict=True)]

    def _pixels(self, x: Any, y: Any) -> tuple[Any, Any]:
        t = self._to_pixels
        return t.m11() * x + t.dx(), t.m22() * y + t.dy()

    def _paint_bars(self, painter: QPainter) -> None:
        finite = np.isfinite(self.bars)
        boxes = self._boxes(self.bars)
        for box, i in zip(boxes, np.flatnonzero(finite).tolist(), strict=True):
            painter.fillRect(box, self._brushes[i])
        self._paint_outlines(painter, boxes, self.halo, self.outline)
        for i in np.flatnonzero(~finite).tolist():
            pen, hatch = self._empty[bool(self.bars[i] == -math.inf)]
            painter.setPen(pen)
            painter.setBrush(hatch)
            box = QRectF(i + 0.64, self.low, 0.72, (self.high - self.low) * EMPTY)
            painter.drawRect(self._to_pixels.mapRect(box))
        if self.marks:
            self._paint_marks(painter, self.low + (self.high - self.low) * EMPTY)

    def _paint_last(self, painter: QPainter) -> None:
        if np.isfinite(self.bars[-1:]).any():
            last = self._boxes(self.bars)[-1:]
            painter.fillRect(last[0], self._brushes[-1])
            self._paint_outlines(painter, last, self.halo, self.outline)

    def _paint_outlines(self, painter: QPainter, boxes: list[QRectF], halo: QPen, line: QPen) -> None:
        if not boxes:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if boxes[0].width() < SLIM * self.theme.scale:  # the tops only
            painter.setPen(line)
            painter.drawLines([QLineF(box.topLeft(), box.topRight()) for box in boxes])
            return
        for pen in (halo, line):
            painter.setPen(pen)
            painter.drawRects(boxes)

    def _paint_spread(self, painter: QPainter) -> None:
        assert self.spread is not None
        painter.setPen(self._spread_pen)
        some = np.isfinite(self.spread[1])  # where all are zero there is no spread
        lows, highs = np.where(some, np.maximum(self.spread, self.low), math.nan)
        for i, (low, high) in enumerate(zip(lows.tolist(), highs.tolist(), strict=True)):
            if math.isfinite(low) and math.isfinite(high):
                bottom, top = self._to_pixels.map(QPointF(i + 1, low)), self._to_pixels.map(QPointF(i + 1, high))
                painter.drawLine(bottom, top)
                for end in (bottom, top):
                    painter.drawLine(end - QPointF(4, 0), end + QPointF(4, 0))

    def _paint_marks(self, painter: QPainter, bottom: float) -> None:
        """Writes above empty bars what they are; once for equal neighbours."""
        painter.setPen(QColor(self.theme.text))
        end = -math.inf
        for first, last, text in runs(self.marks):
            width = painter.fontMetrics().horizontalAdvance(text)
            place = self._to_pixels.map(QPointF((first + last) / 2 + 1, bottom)) - QPointF(width / 2, 4)
            if place.x() > end:  # among many layers not every mark has room
                painter.drawText(place, text)
                end = place.x() + width

    def _paint_dots(self, painter: QPainter) -> None:
        points = self._points(self.dots)
        if painter.paintEngine().type() == QPaintEngine.Type.SVG:  # dots stay round
            self._draw_rings(painter, points)
            return
        half, ratio = math.ceil(self.radius + 3 * self.theme.scale), painter.device().devicePixelRatioF()
        if self._stamp is None or self._stamp_of != (half, ratio):
            self._stamp_of = half, ratio
            self._stamp = QPixmap(round(2 * half * ratio), round(2 * half * ratio))
            self._stamp.setDevicePixelRatio(ratio)
            self._stamp.fill(Qt.GlobalColor.transparent)
            with QPainter(self._stamp) as inner:
                self._draw_rings(inner, [QPointF(half, half)])
        for point in points:
            painter.drawPixmap(QPointF(point.x() - half, point.y() - half), self._stamp)

    def _draw_rings(self, painter: QPainter, points: list[QPointF]) -> None:
        """Round points, one over the other: the halo, the outline, the dot."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.theme.scale
        for color, more in ((self.halo.color(), 1.5), (self.outline.color(), 0.5), (self._dot, -0.5)):
            painter.setPen(_round(color, 2 * (self.radius + more * scale)))
            painter.drawPoints(QPolygonF(points))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    @property
    def radius(self) -> float:
        """Of a dot, in pixels."""
        return (4.0 if len(self.dots) < MANY else 2.4) * self.theme.scale

    def _points(self, heights: np.ndarray) -> list[QPointF]:
        finite = np.flatnonzero(np.isfinite(heights))
        x, y = self._pixels(finite + 1.0, heights[finite])
        return [QPointF(*place) for place in zip(x.tolist(), y.tolist(), strict=True)]


def _round(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def mark(value: float, zero: str = "0") -> str:
    """The mark at a bar that has no height; empty for others."""
    if value == 0:
        return zero
    if math.isfinite(value):
        return ""
    return "NaN" if math.isnan(value) else "∞"


def runs(marks: list[str]) -> list[tuple[int, int, str]]:
    """(first, last, mark) of neighbours with the same mark."""
    groups, i = [], 0
    for text, same in groupby(marks):
        first, i = i, i + len(list(same))
        if text:
            groups.append((first, i - 1, text))
    return groups

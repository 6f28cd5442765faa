"""The bars and dots of all layers as one item, painted at once."""

from __future__ import annotations

import math
from itertools import groupby

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

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
        self.show_factors = False
        """Whether it is written between bars, where there is room, what one passes on to the next."""
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
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._dot = QBrush(QColor(getattr(theme, self._dot_name)))
        self._text = theme.pen(theme.text, 1)
        self.outline, self.halo = theme.pen(theme.text, 1), theme.pen(theme.card, 3)
        self._dashes, self._dash_halo = theme.pen(theme.text, 1.2, "dash"), theme.pen(theme.card, 2.6)
        self._spread_pen = theme.pen(theme.text, 1.6)
        self._empty_pen = theme.pen(theme.contrast, 1)
        self._hatch = QBrush(QColor(theme.contrast), Qt.BrushStyle.BDiagPattern)
        self._brushes = health.brushes(theme, self.places)
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
        self._brushes = health.brushes(self._theme, places)
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
            self._paint_bars(painter)
            if len(self.ghosts):
                self._paint_outlines(painter, self._boxes(self.ghosts), self._dash_halo, self._dashes)
            if self.spread is not None:
                self._paint_spread(painter)
        if self.show_dots:
            self._paint_dots(painter)
        if self.show_factors and self.show_bars:
            self._paint_factors(painter)

    def _boxes(self, heights: np.ndarray) -> list[QRectF]:
        """The finite bars, in pixels."""
        half, least = 0.36 if len(heights) < MANY else 0.42, (self.high - self.low) * 0.004
        return [
            self._to_pixels.mapRect(QRectF(i + 1 - half, self.low, 2 * half, max(value - self.low, least)))
            for i, value in enumerate(heights.tolist())
            if math.isfinite(value)
        ]

    def _paint_bars(self, painter: QPainter) -> None:
        finite = np.isfinite(self.bars)
        boxes = self._boxes(self.bars)
        for box, i in zip(boxes, np.flatnonzero(finite).tolist(), strict=True):
            painter.fillRect(box, self._brushes[i])
        self._paint_outlines(painter, boxes, self.halo, self.outline)
        for i in np.flatnonzero(~finite).tolist():
            self._paint_empty(painter, QRectF(i + 0.64, self.low, 0.72, (self.high - self.low) * EMPTY))
        if self.marks:
            self._paint_marks(painter, self.low + (self.high - self.low) * EMPTY)

    def _paint_outlines(self, painter: QPainter, boxes: list[QRectF], halo: QPen, line: QPen) -> None:
        if not boxes:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if boxes[0].width() < SLIM * self._theme.scale:  # the tops only
            tops = [(box.topLeft(), box.topRight()) for box in boxes]
            painter.setPen(line)
            painter.drawLines([point for ends in tops for point in ends])
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

    def _paint_empty(self, painter: QPainter, rect: QRectF) -> None:
        """A hatched outline."""
        painter.setPen(self._empty_pen)
        painter.setBrush(self._hatch)
        painter.drawRect(self._to_pixels.mapRect(rect))

    def _paint_marks(self, painter: QPainter, bottom: float) -> None:
        """Writes above empty bars what they are; once for equal neighbours."""
        painter.setPen(self._empty_pen)
        end = -math.inf
        for first, last, text in runs(self.marks):
            width = painter.fontMetrics().horizontalAdvance(text)
            place = self._to_pixels.map(QPointF((first + last) / 2 + 1, bottom)) - QPointF(width / 2, 4)
            if place.x() > end:  # among many layers not every mark has room
                painter.drawText(place, text)
                end = place.x() + width

    def _paint_dots(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._radius
        points = self._points(self.dots)
        painter.setBrush(self._dot)
        for pen in (self.halo, self.outline):
            painter.setPen(pen)
            for point in points:
                painter.drawEllipse(point, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    @property
    def _radius(self) -> float:
        return (4.0 if len(self.dots) < MANY else 2.4) * self._theme.scale

    def _points(self, heights: np.ndarray) -> list[QPointF]:
        finite = np.flatnonzero(np.isfinite(heights)).tolist()
        return [self._to_pixels.map(QPointF(i + 1, heights[i])) for i in finite]

    def _paint_factors(self, painter: QPainter) -> None:
        """Over the gap between two bars what the right one's gradient is multiplied by on its way to the left one."""
        pitch = self._to_pixels.mapRect(QRectF(0, 0, 1, 0)).width()
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance("× 0.0") > pitch or len(self.bars) < 2:
            return
        painter.setPen(self._text)
        radius = self._radius + 2
        taken = [QRectF(p.x() - radius, p.y() - radius, 2 * radius, 2 * radius) for p in self._points(self.dots)]
        for i, text in enumerate(factors(self.bars)):
            wide = metrics.horizontalAdvance(text)
            top = self._to_pixels.map(QPointF(i + 1.5, max(self.bars[i], self.bars[i + 1]))) if text else QPointF()
            box = QRectF(top.x() - wide / 2, top.y() - metrics.height() - 3, wide, metrics.height())
            if text and wide < pitch - 2 and not (self.show_dots and any(box.intersects(dot) for dot in taken)):
                painter.drawText(box.bottomLeft() - QPointF(0, metrics.descent()), text)


def factors(heights: np.ndarray) -> list[str]:
    """Between each two neighbours: the left one over the right one, from log10; empty where there is no such factor."""
    with np.errstate(all="ignore"):
        ratios = 10.0 ** (heights[:-1] - heights[1:])
    usual = (ratios >= 0.01) & (ratios < 99.5)
    return [f"× {_digits(r)}" if ok else "" for r, ok in zip(ratios.tolist(), usual.tolist(), strict=True)]


def _digits(ratio: float) -> str:
    """Two digits, whatever they are: 0.70, 2.4, 31."""
    return f"{ratio:.0f}" if ratio >= 9.95 else f"{ratio:#.2g}"


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

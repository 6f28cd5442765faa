"""The bars and dots of all layers as one item, painted at once."""

from __future__ import annotations

import math
from itertools import groupby

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from gradsim.ui.plots.decade_range import DecadeRange, log10
from gradsim.ui.plots.magnitudes import Magnitudes
from gradsim.ui.plots.plot import paints
from gradsim.ui.widgets.theme import LIGHT, Theme

MANY = 40
"""From this many layers on, bars are closer and dots smaller."""
EMPTY = 0.12
"""Height of an empty bar, as a share of the axis."""


class LayerBars(pg.GraphicsObject):
    """Heights are log10; a figure without a logarithm is an empty, hatched bar with a mark.

    ``dot``: the theme's colour of the dots.
    """

    def __init__(self, dot: str = "signal") -> None:
        super().__init__()
        self._dot_name = dot
        colors = pg.colormap.get("cividis").getLookupTable(0.0, 1.0, 256)
        self._brushes = [QBrush(QColor(*map(int, c[:3]))) for c in colors]
        self.set_theme(LIGHT)
        self.show_bars = self.show_dots = True
        self.low, self.high = -8.0, 1.0
        self.bars = self.dots = np.empty(0)
        """log10 of the figures (layers,); -inf for zero, NaN for not finite."""
        self.spread: np.ndarray | None = None
        """log10 (2, layers)"""
        self.zero = "0"
        """The mark at bars of zero."""
        self.marks: list[str] = []
        self._colors = np.empty(0, dtype=np.intp)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._edge, self._dot = theme.pen(theme.card, 1), QBrush(QColor(getattr(theme, self._dot_name)))
        self._spread_pen = theme.pen(theme.text, 1.6)
        self._empty_pen = theme.pen(theme.contrast, 1)
        self._hatch = QBrush(QColor(theme.contrast), Qt.BrushStyle.BDiagPattern)
        self.update()

    def set_values(
        self,
        grad_norm: np.ndarray,
        signal: np.ndarray,
        magnitudes: Magnitudes | DecadeRange,
        spread: np.ndarray | None = None,
    ) -> None:
        """Both (layers,); ``spread`` (2, layers) is drawn as whiskers from the smallest to the largest."""
        self.spread = None if spread is None else log10(spread)
        layers = len(self.bars)
        self.bars, self.dots = log10(grad_norm), log10(signal)
        if layers != len(self.bars):
            self.prepareGeometryChange()
        self._colors = np.nan_to_num(magnitudes.place(self.bars) * 255).astype(np.intp)
        self.marks = [] if np.isfinite(self.bars).all() else [mark(v, self.zero) for v in grad_norm.tolist()]
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0.4, self.low, max(len(self.bars), 1) + 0.2, self.high - self.low)

    def set_range(self, low: float, high: float) -> None:
        self.prepareGeometryChange()
        self.low, self.high = low, high

    @paints
    def paint(self, painter: QPainter, *_: object) -> None:
        if self.show_bars:
            self._paint_bars(painter)
            if self.spread is not None:
                self._paint_spread(painter)
        if self.show_dots:
            self._paint_dots(painter)

    def _paint_bars(self, painter: QPainter) -> None:
        span = self.high - self.low
        half = 0.36 if len(self.bars) < MANY else 0.42
        for i, (value, color) in enumerate(zip(self.bars.tolist(), self._colors.tolist(), strict=True)):
            if math.isfinite(value):
                height = max(value - self.low, span * 0.004)
                painter.fillRect(QRectF(i + 1 - half, self.low, 2 * half, height), self._brushes[color])
            else:
                self._paint_empty(painter, QRectF(i + 1 - half, self.low, 2 * half, span * EMPTY))
        if self.marks:
            self._paint_marks(painter, self.low + span * EMPTY)

    def _paint_spread(self, painter: QPainter) -> None:
        assert self.spread is not None
        transform = painter.transform()
        painter.save()
        painter.resetTransform()
        painter.setPen(self._spread_pen)
        some = np.isfinite(self.spread[1])  # where all are zero there is no spread
        lows, highs = np.where(some, np.maximum(self.spread, self.low), math.nan)
        for i, (low, high) in enumerate(zip(lows.tolist(), highs.tolist(), strict=True)):
            if math.isfinite(low) and math.isfinite(high):
                bottom, top = transform.map(QPointF(i + 1, low)), transform.map(QPointF(i + 1, high))
                painter.drawLine(bottom, top)
                for end in (bottom, top):
                    painter.drawLine(end - QPointF(4, 0), end + QPointF(4, 0))
        painter.restore()

    def _paint_empty(self, painter: QPainter, rect: QRectF) -> None:
        """A hatched outline."""
        box = painter.transform().mapRect(rect)
        painter.save()
        painter.resetTransform()
        painter.setPen(self._empty_pen)
        painter.setBrush(self._hatch)
        painter.drawRect(box)
        painter.restore()

    def _paint_marks(self, painter: QPainter, bottom: float) -> None:
        """Writes above empty bars what they are; once for equal neighbours."""
        transform = painter.transform()
        painter.save()
        painter.resetTransform()
        painter.setPen(self._empty_pen)
        end = -math.inf
        for first, last, text in runs(self.marks):
            width = painter.fontMetrics().horizontalAdvance(text)
            place = transform.map(QPointF((first + last) / 2 + 1, bottom)) - QPointF(width / 2, 4)
            if place.x() > end:  # among many layers not every mark has room
                painter.drawText(place, text)
                end = place.x() + width
        painter.restore()

    def _paint_dots(self, painter: QPainter) -> None:
        transform = painter.transform()
        finite = np.nonzero(np.isfinite(self.dots))[0].tolist()
        points = [transform.map(QPointF(i + 1, self.dots[i])) for i in finite]
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = (4.0 if len(self.dots) < MANY else 2.6) * self._theme.scale
        painter.setPen(self._edge)
        painter.setBrush(self._dot)
        for point in points:
            painter.drawEllipse(point, radius, radius)
        painter.restore()


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

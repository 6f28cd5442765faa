"""The one style of all plots: no box, faint horizontal grid, decades as powers of ten."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor, QFont

from gradsim.ui.theme import Theme

SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def power_of_ten(exponent: int) -> str:
    """0 -> "1", 1 -> "10", -3 -> "10⁻³"."""
    if exponent in (0, 1):
        return "10" if exponent else "1"
    return "10" + str(exponent).translate(SUPERSCRIPTS)


def short(value: float) -> str:
    """A number for people, three digits: 0.0123, 1.2·10⁻⁷, "0", "∞", "not a number"."""
    if math.isnan(value):
        return "not a number"
    if math.isinf(value):
        return "∞" if value > 0 else "-∞"
    if value == 0:
        return "0"
    if 1e-3 <= abs(value) < 1e5:
        return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
    exponent = math.floor(math.log10(abs(value)))
    return f"{value / 10.0**exponent:.2f}·{power_of_ten(exponent)}" if exponent > -300 else f"{value:.2e}"


def percent(share: float) -> str:
    """A share as per cent without false zeros: 24 %, 0.0004 %, 3·10⁻⁹ %."""
    value = 100 * share
    if value == 0 or not math.isfinite(value):
        return f"{short(value)} %"
    if value >= 10:
        return f"{value:,.0f} %"
    if value >= 1e-4:
        digits = max(1, 1 - math.floor(math.log10(value)) - 1)
        return f"{value:.{digits}f} %"
    exponent = math.floor(math.log10(value))
    return f"{value / 10.0**exponent:.1f}·{power_of_ten(exponent)} %"


class Plot(pg.PlotWidget):
    """A plot without box and tick marks, that the mouse cannot drag out of view."""

    def __init__(self, x_label: str, y_label: str = "") -> None:
        super().__init__(background=None)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.item = self.getPlotItem()
        self.item.hideButtons()
        self.item.setMenuEnabled(False)
        self.item.setMouseEnabled(False, False)
        self.item.setDefaultPadding(0)
        self.x_axis, self.y_axis = self.item.getAxis("bottom"), self.item.getAxis("left")
        for axis in (self.x_axis, self.y_axis):
            axis.setStyle(tickLength=0, tickTextOffset=6, hideOverlappingLabels=False, tickAlpha=0)
            axis.enableAutoSIPrefix(False)
        self._labels = (x_label, y_label)
        self.item.layout.setContentsMargins(0, 8, 14, 0)  # room for the labels at the ends
        self.setViewportUpdateMode(pg.QtWidgets.QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setStyleSheet("background: transparent")

    def set_theme(self, theme: Theme) -> None:
        font = QFont(self.font())
        x_label, y_label = self._labels
        for axis, text in ((self.x_axis, x_label), (self.y_axis, y_label)):
            axis.setPen(pg.mkPen(None))
            axis.setTickPen(pg.mkPen(None))
            axis.setTextPen(theme.muted)
            axis.setTickFont(font)
            if text:  # pyqtgraph's labels do not follow the widget's font
                axis.setLabel(text, color=theme.muted, **{"font-size": f"{font.pixelSize()}px"})

        lines = 1.4 if y_label else 0
        width = self.fontMetrics().horizontalAdvance("10⁻⁰⁰")
        self.y_axis.setWidth(round(width + 8 + lines * self.fontMetrics().height()))

    def set_decades(self, low: int, high: int) -> None:
        """Ticks of the y axis at powers of ten, about seven of them."""
        stride = max(1, math.ceil((high - low) / 7))
        first = math.ceil(low / stride) * stride
        self.y_axis.setTicks([[(e, power_of_ten(e)) for e in range(first, high + 1, stride)]])


class Grid(pg.GraphicsObject):
    """Faint horizontal lines at given heights; cheaper than the axes' own grid, and under the data."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[float] = []
        self._pen = pg.mkPen("#888888")
        self.setZValue(-10)

    def set_color(self, color: str) -> None:
        self._pen = pg.mkPen(QColor(color))
        self.update()

    def set_lines(self, heights: Sequence[float]) -> None:
        if list(heights) != self._lines:
            self._lines = list(heights)
            self.update()

    def boundingRect(self) -> pg.QtCore.QRectF:
        box = self.getViewBox()
        return box.viewRect() if box else pg.QtCore.QRectF()

    def viewRangeChanged(self) -> None:
        self.prepareGeometryChange()

    def paint(self, painter: pg.QtGui.QPainter, *_: object) -> None:
        rect = self.boundingRect()
        painter.setPen(self._pen)
        for y in self._lines:
            painter.drawLine(pg.QtCore.QLineF(rect.left(), y, rect.right(), y))


def decimate(x: np.ndarray, y: np.ndarray, pixels: int) -> tuple[np.ndarray, np.ndarray]:
    """At most two points per pixel: the smallest and the largest of each stretch, so no spike is lost."""
    n = len(x)
    if n <= 2 * pixels:
        return x, y
    stretch = math.ceil(n / pixels)
    whole = n // stretch * stretch
    blocks = y[:whole].reshape(-1, stretch)
    starts = np.arange(len(blocks)) * stretch
    with np.errstate(all="ignore"):
        pairs = np.sort(np.stack((blocks.argmin(axis=1), blocks.argmax(axis=1)), axis=1), axis=1)
    rows = np.concatenate(((starts[:, None] + pairs).ravel(), np.arange(whole, n)))
    return x[rows], y[rows]

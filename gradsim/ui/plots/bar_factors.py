"""What one layer passes on to the next, written over the gap between their bars; above lines that are drawn there."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from gradsim.language import localized, whole
from gradsim.ui.plots.layer_bars import LayerBars
from gradsim.ui.plots.plot import paints
from gradsim.ui.widgets.theme import Theme


class BarFactors(pg.GraphicsObject):
    """Of these bars, where there is room. On a ground of the card's colour: a line behind does not strike a factor out."""

    def __init__(self, bars: LayerBars) -> None:
        super().__init__()
        self._bars = bars
        self.setZValue(6)

    def set_theme(self, theme: Theme) -> None:
        self._text, self._ground = theme.pen(theme.text, 1), QColor(theme.card)
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bars.boundingRect()

    def follow(self) -> None:
        """Bars or axis have changed."""
        self.prepareGeometryChange()
        self.update()

    @paints
    def paint(self, painter: QPainter, *_: object) -> None:
        """In pixels; what the right one's gradient is multiplied by on its way to the left one."""
        to_pixels, bars = painter.transform(), self._bars
        painter.resetTransform()
        pitch, metrics = to_pixels.mapRect(QRectF(0, 0, 1, 0)).width(), painter.fontMetrics()
        if metrics.horizontalAdvance("× 0.0") > pitch or len(bars.bars) < 2:
            return
        painter.setPen(self._text)
        high, reach = metrics.height() - metrics.descent(), bars.radius + 1.5 * bars.theme.scale
        dots = (to_pixels.m22() * bars.dots + to_pixels.dy()).tolist() if bars.show_dots else []
        texts, places = factors(bars.bars), []
        for i, text in enumerate(texts):
            wide = metrics.horizontalAdvance(text) if text else math.inf
            if wide > pitch - 2:
                continue
            top = max(bars.bars[i], bars.bars[i + 1])
            x, y = to_pixels.m11() * (i + 1.5) + to_pixels.dx(), to_pixels.m22() * top + to_pixels.dy() - 4
            if wide + 2 * reach > pitch and any(y - high - reach < dot < y + reach for dot in dots[i : i + 2]):
                continue  # a dot at its side would be written over
            places.append((QRectF(x - wide / 2 - 1, y - high, wide + 2, high), text))
        if len(places) < sum(map(bool, texts)) / 2:
            return  # a few of them would look as if they mattered most
        for place, text in places:
            painter.fillRect(place, self._ground)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def factors(heights: np.ndarray) -> list[str]:
    """Between each two neighbours: the left one over the right one, from log10; empty where there is no such factor."""
    with np.errstate(all="ignore"):
        ratios = 10.0 ** (heights[:-1] - heights[1:])
    usual = (ratios >= 0.01) & (ratios < 99.5)
    return [f"× {_digits(r)}" if ok else "" for r, ok in zip(ratios.tolist(), usual.tolist(), strict=True)]


def _digits(ratio: float) -> str:
    """Two digits, whatever they are: 0.70, 2.4, 31."""
    return whole(ratio) if ratio >= 9.95 else localized(f"{ratio:#.2g}")

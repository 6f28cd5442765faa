"""The weights into some units, before and after training, as two mosaics on one scale."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradsim.lab.probes.weight_change import WeightChange
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.ui.widgets.tints import image, rgb, tints

GAP = 1
"""Pixels of weights between two pictures."""
GUTTER = 10
"""Pixels of the screen between the two mosaics."""


class WeightPictures(QWidget):
    """Orange: negative. Blue: positive. Full colour: the largest absolute weight of both mosaics."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.after = np.empty((2, 0, 0))
        """The mosaics: weights, NaN between the pictures."""
        self._theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 100)
        self.setAccessibleName(self.tr("First-layer weights before and after"))
        self.setToolTip(
            self.tr(
                "Each little picture holds the weights into one unit. Blue is positive, orange negative; both sides have one scale."
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(220, 180)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_weights(self, change: WeightChange) -> None:
        self.before, self.after = mosaic(change.before, change.image_shape), mosaic(change.after, change.image_shape)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.before.size:
            return
        with QPainter(self) as painter:
            painter.setPen(QColor(self._theme.muted))
            line = self.fontMetrics().height() + 4
            largest = float(np.nanmax(np.abs(np.stack((self.before, self.after)))))
            texts = (self.tr("before"), self.tr("now"))
            for text, weights, box in zip(texts, (self.before, self.after), self._boxes(line), strict=True):
                painter.drawText(QRectF(box.left(), box.top() - line, 4 * line, line), Qt.AlignmentFlag.AlignLeft, text)
                painter.drawImage(box, self._image(weights, largest))

    def _boxes(self, line: int) -> tuple[QRectF, QRectF]:
        """Where the two are: side by side or one above the other, whichever is larger."""
        rows, columns = self.before.shape
        wide, high = self.width(), self.height()
        beside = min((wide - GUTTER) / 2 / columns, (high - line) / rows)
        stacked = min(wide / columns, ((high - GUTTER) / 2 - line) / rows)
        size = max(beside, stacked)
        first = QRectF(0, line, columns * size, rows * size)
        if beside >= stacked:
            return first, first.translated((wide + GUTTER) / 2, 0)
        return first, first.translated(0, (high + GUTTER) / 2)

    def _image(self, weights: np.ndarray, largest: float) -> QImage:
        """RGB: from the card's colour to the accent (positive) or the contrast (negative)."""
        colors = tints(weights / (largest or 1.0), self._theme.contrast, self._theme.ground, self._theme.accent)
        colors[np.isnan(weights)] = rgb(self._theme.card)
        return image(colors)


def mosaic(weights: np.ndarray, image_shape: tuple[int, int] | None) -> np.ndarray:
    """Weights (inputs, units) as one picture (rows, columns), NaN in the gaps: a tile for each unit, row by row.

    Without an image shape the tiles are columns of pixels, side by side.
    """
    inputs, units = weights.shape
    high, wide = image_shape or (inputs, 1)
    across = math.ceil(math.sqrt(units)) if image_shape else units
    down = math.ceil(units / across)
    result = np.full((down * (high + GAP) - GAP, across * (wide + GAP) - GAP), np.nan)
    for unit in range(units):
        top, left = unit // across * (high + GAP), unit % across * (wide + GAP)
        result[top : top + high, left : left + wide] = weights[:, unit].reshape(high, wide)
    return result

"""Hatching on a map, for who cannot tell its colours apart: upward lines where it exploded, level ones where it vanished."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from gradsim.nn.arrays import Array
from gradsim.ui.plots.plot import Canvas, paints
from gradsim.ui.widgets.theme import LIGHT, Theme

OFF = 0.5
"""How far from "gets through" a place is marked; the ends of the scale are at -1 and 1."""
PATTERNS = {1: Qt.BrushStyle.BDiagPattern, -1: Qt.BrushStyle.HorPattern}


class HealthMarks(Canvas):
    """``set_places``: (rows, columns) from -1 vanished to 1 exploded, NaN for none; a column is so many units wide."""

    def __init__(self) -> None:
        super().__init__()
        self.runs: list[tuple[int, int, int, int]] = []
        """Sign, row, first column, and the one after the last."""
        self._width = 1.0
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        color = QColor(theme.card)
        color.setAlphaF(0.55)
        self._brushes = {sign: QBrush(color, pattern) for sign, pattern in PATTERNS.items()}
        self.update()

    def set_places(self, places: Array, width: float) -> None:
        signs = np.where(np.abs(np.nan_to_num(places)) > OFF, np.sign(np.nan_to_num(places)), 0).astype(int)
        edges = np.diff(np.pad(signs, ((0, 0), (1, 1))), axis=1) != 0
        self.runs, self._width = [], width
        for row, columns in enumerate(edges):
            ends = np.flatnonzero(columns).tolist()
            self.runs += [(int(signs[row, a]), row, a, b) for a, b in pairwise(ends) if signs[row, a]]
        self.update()

    @paints
    def paint(self, painter: QPainter, *_: object) -> None:
        transform = painter.transform()
        painter.resetTransform()
        for sign, row, first, end in self.runs:
            cells = QRectF(first * self._width, row + 0.5, (end - first) * self._width, 1.0)
            painter.fillRect(transform.mapRect(cells), self._brushes[sign])

"""Pens, brushes and nodes of the picture of a network, made once for a theme and a size."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from gradsim.ui.widgets import health
from gradsim.ui.widgets.theme import Theme

LEVELS, FINE = 25, 257
"""Steps of the colour scales: of lines and nodes, and of stripes."""
FAINT = 0.3
"""Opacity of the lines through which least flows."""
LEAST = 0.4
"""The radius of a node whose gradient has vanished, over that of one whose gradient has exploded: not by colour alone."""
LINES = (Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine)
"""Of negative and of positive weights."""


class Ink:
    """Levels run from 0 (nothing) to LEVELS - 1. Of a value's sign: blue positive, orange with a minus, or dashed, negative.

    Of a gradient: the colours of the bars, from vanished to exploded, and larger where it is; lines through which little flows
    are fainter.
    """

    def __init__(self, theme: Theme, radius: float, ratio: float) -> None:
        self.theme, self.radius, self._ratio = self.key = theme, radius, ratio
        shares = np.linspace(0, 1, LEVELS).tolist()
        scale = health.colors(theme, np.linspace(-1, 1, FINE))
        self._gradients = [QColor(*color) for color in scale.tolist()]
        signs = (QColor(theme.contrast), QColor(theme.accent))
        self.weight_pens = [
            [self._pen(_opaque(color, 0.18 + 0.67 * s), 0.7 + 1.9 * s, line) for s in shares]
            for color, line in zip(signs, LINES, strict=True)
        ]
        self.flow_pens = [self._pen(_opaque(self.gradient(s), FAINT + (1 - FAINT) * s), 0.7 + 1.6 * s) for s in shares]
        line, edge = QColor(theme.line), QColor(theme.muted)
        self.value_nodes = [
            [self._node(_opaque(color, s), _mixed(line, color, 0.35 + 0.65 * s), minus=minus) for s in shares]
            for color, minus in zip(signs, (True, False), strict=True)
        ]
        self.flow_nodes = [self._node(self.gradient(s), edge, share=LEAST + (1 - LEAST) * s) for s in shares]
        self.zero_node = self._node(QColor(Qt.GlobalColor.transparent), _opaque(edge, 0.5))
        self.bad = _opaque(QColor(theme.contrast), 0.35)
        """Of a layer whose figures are not finite."""
        self.bad_node = self._node(QColor(theme.contrast), QColor(theme.contrast), Qt.BrushStyle.DiagCrossPattern)

    def gradient(self, place: float) -> QColor:
        """The colour of a place on the scale, 0 vanished to 1 exploded."""
        return self._gradients[round(place * (FINE - 1))]

    def value(self, share: float) -> QColor:
        """The colour of a size of values, 0 to 1."""
        return _opaque(QColor(self.theme.accent), share)

    def _pen(self, color: QColor, width: float, line: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        pen = QPen(color, width * self.theme.scale, line)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _node(
        self,
        fill: QColor,
        edge: QColor,
        pattern: Qt.BrushStyle = Qt.BrushStyle.SolidPattern,
        minus: bool = False,
        share: float = 1.0,
    ) -> QPixmap:
        """A disc on the card's colour, so that no line shines through. ``minus``: with that sign in it. ``share``: of the radius."""
        line = 1.2 * self.theme.scale
        size = 2 * (self.radius + line)
        pixmap = QPixmap(round(size * self._ratio), round(size * self._ratio))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            center = QPointF(pixmap.width(), pixmap.height()) / (2 * self._ratio)
            painter.setPen(QPen(edge, line))
            for brush in (QBrush(QColor(self.theme.card)), QBrush(fill, pattern)):
                painter.setBrush(brush)
                painter.drawEllipse(center, share * self.radius, share * self.radius)
            if minus:
                half = QPointF(0.5 * self.radius, 0)
                painter.setPen(QPen(QColor(self.theme.text), max(line, 0.22 * self.radius)))
                painter.drawLine(center - half, center + half)
        return pixmap

    def draw_nodes(self, painter: QPainter, x: float, rows: np.ndarray, nodes: list[QPixmap]) -> None:
        half = nodes[0].width() / (2 * self._ratio) if nodes else 0.0
        for y, node in zip(rows.tolist(), nodes, strict=True):
            painter.drawPixmap(QPointF(x - half, y - half), node)

    def nodes_of_values(self, shares: np.ndarray) -> list[QPixmap]:
        """Shares (n,) from -1 to 1; NaN for what is not finite."""
        return [
            self.zero_node if share == 0 else self.bad_node if level < 0 else self.value_nodes[int(share > 0)][level]
            for share, level in zip(shares.tolist(), levels(np.abs(shares)).tolist(), strict=True)
        ]

    def nodes_of_gradients(self, places: np.ndarray, zero: np.ndarray) -> list[QPixmap]:
        """Places (n,) from 0 to 1 on the scale; NaN for what is not finite."""
        return [
            self.zero_node if nothing else self.bad_node if level < 0 else self.flow_nodes[level]
            for level, nothing in zip(levels(places).tolist(), zero.tolist(), strict=True)
        ]


def levels(shares: np.ndarray) -> np.ndarray:
    """Shares from 0 to 1 as levels; -1 for NaN."""
    result: np.ndarray = np.where(np.isnan(shares), -1, np.nan_to_num(shares) * (LEVELS - 1)).round().astype(np.intp)
    return result


def draw_lines(painter: QPainter, ends: np.ndarray, level: np.ndarray, pens: list[QPen]) -> None:
    """Lines (n, 4) from x, y rightward to x, y, each with the pen of its level; the faint ones first."""
    seen = painter.clipBoundingRect()
    inside = (ends[:, 0] < seen.right()) & (ends[:, 2] > seen.left())  # Qt clips, but only pixel by pixel
    ends, level = ends[inside], level[inside]
    for i, pen in enumerate(pens):
        chosen = ends[level == i]
        if len(chosen):
            painter.setPen(pen)
            painter.drawLines([QLineF(*line) for line in chosen.tolist()])


def _opaque(color: QColor, opacity: float) -> QColor:
    result = QColor(color)
    result.setAlphaF(float(opacity))
    return result


def _mixed(first: QColor, second: QColor, share: float) -> QColor:
    parts = zip(*((c.red(), c.green(), c.blue()) for c in (first, second)), strict=True)
    return QColor(*(round(a + (b - a) * share) for a, b in parts))

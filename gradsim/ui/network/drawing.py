"""Draws one example's way through a network: the values forward, the gradient backward."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPixmap

from gradsim.lab.probes.example import ExamplePass
from gradsim.ui.network.geometry import Geometry
from gradsim.ui.network.ink import Ink, draw_lines, levels
from gradsim.words.health import places

EDGES = 300
"""Weights that are drawn at most; between each two layers the largest ones."""


class Lines(NamedTuple):
    """Some of the weights, n in all, each drawn as a line.

    ``ends`` (n, 4): x, y rightward to x, y. ``places`` (n, 3): the column where it begins, and the numbers of its nodes
    there and in the next column. ``figures`` (n,): what they were chosen by.
    """

    ends: np.ndarray
    places: np.ndarray
    figures: np.ndarray

    def only(self, kept: np.ndarray) -> Lines:
        """Those of them (n,) that are kept."""
        return Lines(self.ends[kept], self.places[kept], self.figures[kept])

    def of(self, figures: Sequence[np.ndarray]) -> np.ndarray:
        """(n,) what other figures, column by column, have at these places."""
        return np.array([figures[column][before, after] for column, before, after in self.places.tolist()], dtype=float)

    def at(self, point: QPointF, reach: float) -> tuple[int, int, int] | None:
        """The place of the line that is nearest to a point, if it is within reach."""
        left, top, right, bottom = self.ends.T
        beside = (left < point.x()) & (point.x() < right)
        with np.errstate(all="ignore"):
            rise = (bottom - top) / (right - left)
            away = np.abs(top + rise * (point.x() - left) - point.y()) / np.hypot(1.0, rise)
        away = np.where(beside, away, np.inf)
        if not away.size or away.min() > reach:
            return None
        column, before, after = self.places[away.argmin()].tolist()
        return column, before, after


@dataclass
class Drawing:
    """``signs``: whether negative and positive weights are drawn. ``moved`` (columns,): update ratios; NaN where there are none."""

    example: ExamplePass
    geometry: Geometry
    ink: Ink
    moved: np.ndarray
    signs: tuple[bool, bool] = (True, True)
    chosen: int | None = field(default=None)

    # Weights

    @property
    def edges_per_pair(self) -> int:
        return EDGES // max(len(self.geometry.layout.pairs), 1)

    @cached_property
    def lines(self) -> Lines:
        """The largest weights."""
        return self.largest(self.example.weights)

    @cached_property
    def flows(self) -> np.ndarray:
        """(n,) |w dL/dz| of these lines, what a weight passes back."""
        return self.lines.of(self.example.flows)

    def largest(self, figures: Sequence[np.ndarray]) -> Lines:
        """Those with the largest figures between each two columns that are open."""
        ends, places, kept = [np.empty((0, 4))], [np.empty((0, 3), np.intp)], [np.empty(0)]
        for a in self.geometry.layout.pairs:
            finite = np.nan_to_num(figures[a], nan=0.0)
            rows, columns = np.unravel_index(_largest(finite, self.edges_per_pair), finite.shape)
            x = np.broadcast_to(self.geometry.x[[a, a + 1]], (len(rows), 2))
            y = np.stack((self.geometry.rows(a)[rows], self.geometry.rows(a + 1)[columns]), axis=1)
            ends.append(np.stack((x[:, 0], y[:, 0], x[:, 1], y[:, 1]), axis=1))
            places.append(np.stack((np.full(len(rows), a), rows, columns), axis=1))
            kept.append(finite[rows, columns])
        return Lines(np.concatenate(ends), np.concatenate(places), np.concatenate(kept))

    def line(self, column: int, before: int, after: int) -> QLineF | None:
        """Where the weight from one unit of the network to another one stands, if both are on the picture."""
        if column not in self.geometry.layout.pairs:
            return None
        ends = []
        for at, unit in ((column, before), (column + 1, after)):
            (rows,) = np.nonzero(self.example.shown[at] == unit)
            if not len(rows):
                return None
            ends.append(QPointF(float(self.geometry.x[at]), float(self.geometry.rows(at)[rows[0]])))
        return QLineF(*ends)

    # The way forward

    def draw_forward(self, painter: QPainter) -> None:
        self.draw_arcs(painter, QColor(self.ink.theme.muted))
        self.draw_signed(painter, self.lines)
        sizes = self.example.value_rms
        self.draw_folds(painter, sizes / (largest_finite(sizes[1:-1]) or 1.0), self.ink.value)
        self.draw_nodes(painter, lambda column: self.ink.nodes_of_values(self.value_shares(column)))

    def draw_signed(self, painter: QPainter, lines: Lines) -> None:
        """By sign and size of their figures."""
        sizes = np.abs(lines.figures)
        level = levels(np.clip(sizes / (sizes.max(initial=0.0) or 1.0), 0.0, 1.0))
        for sign, kept in enumerate((lines.figures < 0, lines.figures > 0)):
            if self.signs[sign]:
                draw_lines(painter, lines.ends[kept], level[kept], self.ink.weight_pens[sign])

    def seen(self, lines: Lines) -> Lines:
        """Of lines that are drawn by sign: those whose sign is not hidden."""
        negative, positive = self.signs
        return lines.only((negative & (lines.figures < 0)) | (positive & (lines.figures > 0)))

    def value_shares(self, column: int) -> np.ndarray:
        """(nodes,) from -1 to 1: of the largest |x| of the inputs, |h| of all hidden layers, or the outputs."""
        last = len(self.example.values) - 1
        values = self.example.answer if column == last and self.example.classes else self.example.values[column]
        largest = self._largest_hidden if 0 < column < last else largest_finite(values)
        shown = values[self.example.shown[column]]
        return np.where(np.isfinite(shown), np.clip(shown / (largest or 1.0), -1, 1), np.nan)

    @cached_property
    def _largest_hidden(self) -> float:
        return largest_finite(np.concatenate(self.example.values[1:-1]))

    # The way back

    def draw_backward(self, painter: QPainter) -> None:
        self.draw_arcs(painter, QColor(self.ink.theme.signal))
        self.draw_flows(painter, self.lines.ends, self.flows)
        self.draw_signals(painter)

    def draw_flows(self, painter: QPainter, ends: np.ndarray, flows: np.ndarray) -> None:
        """Lines (n, 4) in the colours of gradients (n,) of the size of dL/dz."""
        kept = flows > 0
        draw_lines(painter, ends[kept], levels(self.places(flows[kept])), self.ink.flow_pens)

    def draw_signals(self, painter: QPainter) -> None:
        """Nodes and folds in the colours of what reaches them."""
        self.draw_folds(painter, self.places(self.example.signal_rms, self.moved), self.ink.gradient)

        def nodes(column: int) -> list[QPixmap]:
            signal = np.abs(self.example.signals[column][self.example.shown[column]])
            return self.ink.nodes_of_gradients(self.places(signal, self.moved[column]), signal == 0)

        self.draw_nodes(painter, nodes)

    def places(self, sizes: np.ndarray, moved: np.ndarray | float = math.nan) -> np.ndarray:
        """Where gradients of these sizes are on the scale of colours, 0 vanished to 1 exploded; NaN where not finite."""
        with np.errstate(all="ignore"):
            share = np.where(np.isfinite(sizes), sizes / self.example.signal_rms[-1], np.nan)
        where: np.ndarray = (places(share, moved) + 1) / 2
        return where

    # Both

    def draw_arcs(self, painter: QPainter, color: QColor) -> None:
        arcs, tiny = self.geometry.arcs(self.example.blocks)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = self.ink.theme.pen(color.name(), 1.5)
        painter.setPen(pen)
        for _, path in arcs:
            painter.drawPath(path)
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        for fold in tiny:
            block = self.geometry.block(fold)
            y = block.top() - self.geometry.line / 2
            painter.drawLine(QLineF(block.left(), y, block.right(), y))

    def draw_nodes(self, painter: QPainter, nodes: Callable[[int], list[QPixmap]]) -> None:
        """The nodes of each open column."""
        for column in self.geometry.layout.open:
            self.ink.draw_nodes(painter, self.geometry.x[column], self.geometry.rows(column), nodes(column))

    def draw_folds(self, painter: QPainter, places: np.ndarray, color: Callable[[float], QColor]) -> None:
        """Blocks with a stripe for each layer; lines lead into them and out of them, as the weights do."""
        theme, radius = self.ink.theme, self.geometry.radius
        for first, last in self.geometry.layout.folds:
            block = self.geometry.block((first, last))
            painter.setPen(theme.pen(theme.line, 1))
            for column, edge in ((first - 1, block.left()), (last + 1, block.right())):
                for y in self.geometry.rows(column).tolist():
                    painter.drawLine(QLineF(self.geometry.x[column], y, edge, y))
            stripes = QImage(last - first + 1, 1, QImage.Format.Format_ARGB32)
            for i, place in enumerate(places[first : last + 1].tolist()):
                stripes.setPixelColor(i, 0, color(place) if math.isfinite(place) else self.ink.bad)
            painter.fillRect(block, QColor(theme.card))
            painter.drawImage(block, stripes)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.pen(theme.muted, 1))
            painter.drawRoundedRect(block.adjusted(-2, -2, 2, 2), radius / 2, radius / 2)

    # Over them

    def draw_weight(self, painter: QPainter, column: int, before: int, after: int) -> None:
        """The line of a weight, as of ``line``, over all others, with rings around its units; if it can be seen."""
        line = self.line(column, before, after)
        if line is None:
            return
        theme, ring = self.ink.theme, self.geometry.radius + 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((theme.card, 5.0), (theme.text, 2.2)):
            painter.setPen(theme.pen(color, width))
            painter.drawLine(line)
            for end in (line.p1(), line.p2()):
                painter.drawEllipse(end, ring, ring)

    def draw_front(self, painter: QPainter, front: float) -> None:
        """A line at the x position where the gradient has got to, with a glow behind it."""
        theme, area, wide = self.ink.theme, self.geometry.area, self.geometry.line
        color, glow = QColor(theme.signal), QLinearGradient(front, 0, front + wide, 0)
        for place, opacity in ((0.0, 0.35), (1.0, 0.0)):
            color.setAlphaF(opacity)
            glow.setColorAt(place, color)
        strip = QRectF(front, area.top() - 4, wide, area.height() + 8)
        painter.fillRect(strip, glow)
        painter.fillRect(QRectF(front, strip.top(), 1.5 * theme.scale, strip.height()), QColor(theme.signal))

    def frame_outputs(self, painter: QPainter, width: float) -> None:
        """A frame around the answer, up to the right edge of the picture."""
        theme, area, left = self.ink.theme, self.geometry.area, self.geometry.x[-1] - self.geometry.radius - 5
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.pen(theme.signal, 1.6, "dash"))
        painter.drawRoundedRect(QRectF(left, area.top() - 4, width - left - 1, area.height() + 8), 6, 6)


def _largest(weights: np.ndarray, most: int) -> np.ndarray:
    """Where the largest absolute weights are, ``most`` of them at most."""
    sizes = np.abs(weights).ravel()
    return np.arange(len(sizes)) if len(sizes) <= most else np.argpartition(sizes, -most)[-most:]


def largest_finite(values: np.ndarray) -> float:
    return float(np.abs(values[np.isfinite(values)]).max(initial=0.0))

"""Draws one example's way through a network: the values forward, the gradient backward."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from gradsim.lab.probes.example import ExamplePass
from gradsim.ui.network.geometry import Geometry
from gradsim.ui.network.ink import Ink, draw_lines, levels
from gradsim.words.health import places

EDGES = 300
"""Weights that are drawn at most; between each two layers the largest ones."""


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
    def edges(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Ends (n, 4), weights (n,) and |w dL/dz| (n,), what a weight passes back."""
        ends, weights, flows = [], [], []
        for a in self.geometry.layout.pairs:
            weight = np.nan_to_num(self.example.weights[a], nan=0.0)
            rows, columns = np.unravel_index(_largest(weight, self.edges_per_pair), weight.shape)
            kept = weight[rows, columns]
            x = np.broadcast_to(self.geometry.x[[a, a + 1]], (len(rows), 2))
            y = np.stack((self.geometry.rows(a)[rows], self.geometry.rows(a + 1)[columns]), axis=1)
            ends.append(np.stack((x[:, 0], y[:, 0], x[:, 1], y[:, 1]), axis=1))
            weights.append(kept)
            flows.append(self.example.flows[a][rows, columns])
        return np.concatenate(ends), np.concatenate(weights), np.concatenate(flows)

    # The way forward

    def draw_forward(self, painter: QPainter) -> None:
        self._draw_arcs(painter, QColor(self.ink.theme.muted))
        ends, weights, _ = self.edges
        level = levels(np.clip(np.abs(weights) / (np.abs(weights).max() or 1.0), 0.0, 1.0))
        for sign, shown in enumerate(self.signs):
            if shown:
                kept = weights > 0 if sign else weights < 0
                draw_lines(painter, ends[kept], level[kept], self.ink.weight_pens[sign])
        sizes = self.example.value_rms
        self._draw_folds(painter, sizes / (_largest_finite(sizes[1:-1]) or 1.0), self.ink.value)
        for column in self.geometry.layout.open:
            shares = self.value_shares(column)
            self.ink.draw_nodes(
                painter, self.geometry.x[column], self.geometry.rows(column), self.ink.nodes_of_values(shares)
            )

    def value_shares(self, column: int) -> np.ndarray:
        """(nodes,) from -1 to 1: of the largest |x| of the inputs, |h| of all hidden layers, or the outputs."""
        last = len(self.example.values) - 1
        values = self.example.answer if column == last and self.example.classes else self.example.values[column]
        largest = self._largest_hidden if 0 < column < last else _largest_finite(values)
        shown = values[self.example.shown[column]]
        return np.where(np.isfinite(shown), np.clip(shown / (largest or 1.0), -1, 1), np.nan)

    @cached_property
    def _largest_hidden(self) -> float:
        return _largest_finite(np.concatenate(self.example.values[1:-1]))

    # The way back

    def draw_backward(self, painter: QPainter) -> None:
        self._draw_arcs(painter, QColor(self.ink.theme.signal))
        ends, _, flows = self.edges
        kept = flows > 0
        draw_lines(painter, ends[kept], levels(self.places(flows[kept])), self.ink.flow_pens)
        self._draw_folds(painter, self.places(self.example.signal_rms, self.moved), self.ink.gradient)
        for column in self.geometry.layout.open:
            signal = np.abs(self.example.signals[column][self.example.shown[column]])
            nodes = self.ink.nodes_of_gradients(self.places(signal, self.moved[column]), signal == 0)
            self.ink.draw_nodes(painter, self.geometry.x[column], self.geometry.rows(column), nodes)

    def places(self, sizes: np.ndarray, moved: np.ndarray | float = math.nan) -> np.ndarray:
        """Where gradients of these sizes are on the scale of colours, 0 vanished to 1 exploded; NaN where not finite."""
        with np.errstate(all="ignore"):
            share = np.where(np.isfinite(sizes), sizes / self.example.signal_rms[-1], np.nan)
        where: np.ndarray = (places(share, moved) + 1) / 2
        return where

    # Both

    def _draw_arcs(self, painter: QPainter, color: QColor) -> None:
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

    def _draw_folds(self, painter: QPainter, places: np.ndarray, color: Callable[[float], QColor]) -> None:
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


def _largest(weights: np.ndarray, most: int) -> np.ndarray:
    """Where the largest absolute weights are, ``most`` of them at most."""
    sizes = np.abs(weights).ravel()
    return np.arange(len(sizes)) if len(sizes) <= most else np.argpartition(sizes, -most)[-most:]


def _largest_finite(values: np.ndarray) -> float:
    return float(np.abs(values[np.isfinite(values)]).max(initial=0.0))

"""Where everything in the picture of a network is, in pixels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from gradsim.ui.network.layout import lay_out

ROWS = 12
"""Nodes for which a column has room; fewer stand in its middle."""
GAP, GAP_SHARE = 1.75, 0.03
"""The least distance of two columns: so many line heights, and this share of the picture's width."""
FEW, TIGHT = 12, 1.2
"""So many columns are drawn each for itself down to this distance, in line heights: the least that their numbers need."""
TALLEST_ARC = 1.1


class Geometry:
    """``line``: height of a line of text, the unit of all distances. ``sizes``: nodes of each column."""

    def __init__(
        self,
        width: int,
        height: int,
        line: float,
        sizes: Sequence[int],
        side: tuple[float, float],
        *,
        arcs: bool = False,
        chosen: int | None = None,
        bare: bool = False,
    ) -> None:
        """``side``: widths kept free at the left and at the right; ``arcs``: whether there are any.

        ``bare``: no line of text stands over the picture, and under it only the layers' numbers.
        """
        self.line, self.bare = line, bare
        top, bottom = ((2.9 if arcs else 2.1) - 1.2 * bare) * line, height - (1.5 if bare else 2.8) * line
        self.area = QRectF(side[0], top, max(width - sum(side), 4 * line), max(bottom - top, 4 * line))
        gap = TIGHT * line if len(sizes) <= FEW else max(GAP * line, GAP_SHARE * width)
        self.layout = lay_out(len(sizes), int(self.area.width() / gap) + 1, chosen)
        self.x = self.area.left() + self.layout.places * self.area.width()
        open_gaps = [self.x[a + 1] - self.x[a] for a in self.layout.pairs]
        pitch = min(self.area.height() / min(max(*sizes), ROWS), 2.4 * line)
        self.radius = float(min(0.38 * pitch, 0.27 * min(open_gaps), 0.7 * line))
        self._pitches = [min(self.area.height() / n, 1.5 * pitch) for n in sizes]
        self._sizes = sizes

    def rows(self, column: int) -> np.ndarray:
        """(nodes,) heights of a column's nodes, from the top."""
        n = self._sizes[column]
        return self.area.center().y() + (np.arange(n) - (n - 1) / 2) * self._pitches[column]

    def pitch(self, column: int) -> float:
        return self._pitches[column]

    def block(self, fold: tuple[int, int]) -> QRectF:
        """The frame around the stripes of a fold."""
        first, last = fold
        half = self.stripe(fold) / 2
        return QRectF(
            self.x[first] - half, self.area.top(), self.x[last] - self.x[first] + 2 * half, self.area.height()
        )

    def stripe(self, fold: tuple[int, int]) -> float:
        """The width of one layer's stripe in a fold."""
        first, last = fold
        if last > first:
            return float((self.x[last] - self.x[first]) / (last - first))
        return float(self.x[first + 1] - self.x[first - 1]) / 2

    def front(self, passed: float) -> float:
        """The x position of the gradient's front after ``passed`` columns, from the right edge of the picture to its left one."""
        ends = self.x[::-1] - self.radius - 3
        edge = self.area.right() + self.line * 2
        return float(np.interp(passed, np.arange(len(self.x) + 1), [edge, *ends]))

    def arcs(self, blocks: Sequence[tuple[int, int]]) -> tuple[list[tuple[int, QPainterPath]], set[tuple[int, int]]]:
        """The skip connection of each block (hidden layers), as the column where it ends and its path.

        Where they are too short to be seen: the folds that they are in.
        """
        arcs: list[tuple[int, QPainterPath]] = []
        tiny: set[tuple[int, int]] = set()
        for first, last in blocks:
            start, end = first, last + 1  # from the column before the block to its last one
            fold = self.layout.fold_of(end) or self.layout.fold_of(start)
            if fold and self.x[end] - self.x[start] < self.line / 2:
                tiny.add(fold)
            else:
                arcs.append((end, self._arc(self.x[start], self.x[end])))
        return arcs, tiny

    def _arc(self, left: float, right: float) -> QPainterPath:
        foot = self.area.top() - 2
        top = foot - min(TALLEST_ARC * self.line, 0.5 * (right - left)) * 4 / 3
        path = QPainterPath(QPointF(left, foot))
        path.cubicTo(QPointF(left, top), QPointF(right, top), QPointF(right, foot))
        return path

    def column_at(self, point: QPointF) -> int | None:
        """The column nearest to a point, if it is among them."""
        reach = max(2 * self.radius, self.line / 2)
        if not self.area.adjusted(-reach, -self.line, reach, 2 * self.line).contains(point):
            return None
        return int(np.abs(self.x - point.x()).argmin())

    def is_at_column(self, point: QPointF) -> bool:
        """Whether a point is so near to a column that its units are meant."""
        return bool(np.abs(self.x - point.x()).min() <= 1.4 * self.radius + 2)

    def row_at(self, column: int, point: QPointF) -> int | None:
        """The node at a point."""
        near = np.hypot(self.rows(column) - point.y(), self.x[column] - point.x())
        row = int(near.argmin())
        return row if near[row] <= max(self.radius + 2, 5) else None

"""A box for what is drawn with an axis at its left and one under it: pyqtgraph's parts without the menus, buttons and
settings that its own plots bring along, which take three times as long to make."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsGridLayout

from gradsim.language import localized

ROWS = COLUMNS = 3
PLACES = {"left": (1, 0), "right": (1, 2), "bottom": (2, 1)}
"""Row and column of an axis; the box is in the middle."""
SQUEEZED, APART = 0.1, 0.2
"""In line heights: how far a name may reach into the ones above and below, where there is no ink; the room that it needs at its left
and right."""


class Axis(pg.AxisItem):
    """Where names would stand over each other, some of them are left out; the last one never is."""

    def generateDrawSpecs(self, painter: QPainter) -> Any:
        found = super().generateDrawSpecs(painter)
        if found is None:
            return None
        line, ticks, names = found
        kept: list[Any] = []
        for name in reversed(names):
            line_height = name[0].height()
            wide, high = APART * line_height, -SQUEEZED * line_height
            place = name[0].adjusted(-wide, -high, wide, high)
            if not any(place.intersects(other[0]) for other in kept):
                kept.insert(0, name)
        return line, ticks, kept

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """In the way of the language that is spoken."""
        return [localized(text) for text in super().tickStrings(values, scale, spacing)]


class Axes(pg.GraphicsWidget):
    """``vb``: the box, whose methods set what it shows; the mouse cannot move it."""

    def __init__(self) -> None:
        super().__init__()
        self.grid = QGraphicsGridLayout(self)
        self.grid.setSpacing(0)
        self.vb = pg.ViewBox(parent=self, enableMenu=False, enableMouse=False)
        self.vb.setDefaultPadding(0)
        self.grid.addItem(self.vb, 1, 1)
        for i in range(ROWS):
            self.grid.setRowStretchFactor(i, 100 if i == 1 else 1)
            self.grid.setColumnStretchFactor(i, 100 if i == 1 else 1)
        self.left, self.bottom = self.add_axis("left"), self.add_axis("bottom")
        # named as in pyqtgraph's own plots
        self.addItem, self.removeItem = self.vb.addItem, self.vb.removeItem
        self.viewRange = self.vb.viewRange
        self.setRange, self.setXRange, self.setYRange = self.vb.setRange, self.vb.setXRange, self.vb.setYRange

    def add_axis(self, side: str) -> Any:
        """A new axis at a side; there may be one at the right, too."""
        axis = Axis(side, parent=self)
        axis.linkToView(self.vb)
        axis.setStyle(tickLength=0, tickTextOffset=6, hideOverlappingLabels=False, tickAlpha=0)
        axis.enableAutoSIPrefix(False)
        axis.setZValue(0.5)  # over what is drawn in the box
        self.grid.addItem(axis, *PLACES[side])
        return axis

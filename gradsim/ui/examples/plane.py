"""The decision surface under the points of the plane."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from gradsim.data.dataset import Examples
from gradsim.lab.probes.decision_surface import DecisionSurface
from gradsim.lab.probes.predictions import Predictions
from gradsim.ui.examples.words import describe
from gradsim.ui.plots.plot import Plot
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.ui.widgets.tints import tints
from gradsim.words.numbers import percent, short

MOST_POINTS = 1000
"""Of each part; more would only hide the surface and each other."""
STRONGEST = 0.45
"""How much of a class's colour the surface takes on where the network is certain."""


class PlanePlot(Plot):
    """Colours are the classes. Training examples are small dots, held-out ones larger and ringed, errors crossed."""

    def __init__(self) -> None:
        super().__init__(self.tr("x₁"), self.tr("x₂"))
        self.setMinimumSize(170, 130)
        self.setAccessibleName(self.tr("Decision surface under the points"))
        self._colors = LIGHT
        self.predictions: Predictions | None = None
        self.surface: DecisionSurface | None = None
        self.image = pg.ImageItem(axisOrder="row-major")
        self.boundary = pg.IsocurveItem(level=0.5, axisOrder="row-major")
        self.boundary.setParentItem(self.image)
        self.train, self.held_out, self.errors = (pg.ScatterPlotItem(pxMode=True) for _ in range(3))
        for item in (self.image, self.train, self.held_out, self.errors):
            self.item.addItem(item)
        self.item.vb.setAspectLocked(True)
        self._placed: Examples | None = None
        self.on_hover(self.describe)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._placed = None
        self.boundary.setPen(theme.pen(theme.muted, 1))

    def show_plane(self, predictions: Predictions, surface: DecisionSurface | None) -> None:
        fresh = surface is not self.surface or predictions.examples is not self._placed
        self.predictions, self.surface = predictions, surface
        if predictions.examples is not self._placed:
            self._place(predictions.examples)
        if fresh:
            self._paint_surface()
        wrong = ~predictions.right[:MOST_POINTS]
        self.errors.setData(*self._held[:, : len(wrong)][:, wrong])

    def _place(self, examples: Examples) -> None:
        """The points do not change while a network trains."""
        self.set_labels(*(examples.input_names or ("x₁", "x₂")))
        t, scale = self._colors, self._colors.scale
        parts = (examples.train, examples.held_out)
        train, held = (examples.input_scale.original(part.inputs[:MOST_POINTS]).T for part in parts)
        self._held = held
        for item, place, part, size, ring in (
            (self.train, train, parts[0], 4.5, None),
            (self.held_out, held, parts[1], 9, t.pen(t.card, 1.2)),
        ):
            brushes = [pg.mkBrush(QColor(t.series[int(label)])) for label in part.labels[:MOST_POINTS]]
            item.setData(*place, brush=brushes, size=size * scale, pen=ring or pg.mkPen(None))
        self.errors.setSymbol("x")
        self.errors.setSize(11 * scale)
        self.errors.setBrush(pg.mkBrush(QColor(t.text)))
        self.errors.setPen(t.pen(t.card, 0.6))
        everything = np.concatenate((train, held), axis=1)
        (left, bottom), (right, top) = everything.min(axis=1), everything.max(axis=1)
        self.item.vb.setRange(xRange=(left, right), yRange=(bottom, top), padding=0.06)
        self._placed = examples

    def _paint_surface(self) -> None:
        surface, t = self.surface, self._colors
        self.image.setVisible(surface is not None)
        if surface is None:
            return
        pixels = tints(STRONGEST * (2 * surface.second - 1), t.series[0], t.card, t.series[1])
        self.image.setImage(pixels, autoLevels=False, levels=(0, 255))
        half_x, half_y = (surface.x[1] - surface.x[0]) / 2, (surface.y[1] - surface.y[0]) / 2
        left, bottom = surface.x[0] - half_x, surface.y[0] - half_y
        self.image.setRect(QRectF(left, bottom, surface.x[-1] + half_x - left, surface.y[-1] + half_y - bottom))
        self.boundary.setVisible(surface.done == 1)
        if surface.done == 1:
            self.boundary.setData(np.nan_to_num(surface.second, nan=0.5))

    def describe(self, x: float, y: float) -> str:
        """The held-out example that is near, else the surface there."""
        if self.predictions is None:
            return ""
        near = self._nearest(x, y)
        if near is not None:
            return describe(self.predictions, near)
        surface, classes = self.surface, self.predictions.examples.classes or ("", "")
        if surface is None:
            return ""
        row = round((y - surface.y[0]) / (surface.y[1] - surface.y[0]))
        column = round((x - surface.x[0]) / (surface.x[1] - surface.x[0]))
        if not (0 <= row < len(surface.y) and 0 <= column < len(surface.x)) or np.isnan(surface.second[row, column]):
            return ""
        text: str = self.tr("at ({x}, {y})\n{first} {not_second}\n{second} {share}").format(
            x=short(float(surface.x[column])),
            y=short(float(surface.y[row])),
            first=classes[0],
            second=classes[1],
            not_second=percent(float(1 - surface.second[row, column])),
            share=percent(float(surface.second[row, column])),
        )
        return text

    def _nearest(self, x: float, y: float) -> int | None:
        """The held-out point within a few pixels."""
        assert self.predictions is not None
        pixel = self.item.vb.viewPixelSize()
        points = self._held[:, : len(self.predictions.answers)]
        distance = np.hypot((points[0] - x) / pixel[0], (points[1] - y) / pixel[1])
        nearest = int(distance.argmin())
        return nearest if distance[nearest] < 6 * self._colors.scale else None

"""An activation and its derivative as two curves, and where it is flat."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from gradsim.nn.activations import Activation, activations
from gradsim.scenario import Scenario
from gradsim.ui.plots.column import Column
from gradsim.ui.plots.plot import Canvas, Grid, Plot, paints, steady
from gradsim.ui.widgets.theme import Theme
from gradsim.words.numbers import short

NARROWEST = 8.0
"""The z axis reaches at least from -8 to 8."""
HIGHEST = 3.0
"""Unbounded curves are cut off here."""


class Bands(Canvas):
    """Stretches of the x axis, shaded over the whole height of a plot."""

    def __init__(self) -> None:
        super().__init__()
        self.stretches: list[tuple[float, float]] = []
        self._color = QColor("gray")
        self.setZValue(-20)

    def set_color(self, color: QColor) -> None:
        self._color = color
        self.update()

    def set_stretches(self, stretches: Sequence[tuple[float, float]]) -> None:
        self.stretches = list(stretches)
        self.update()

    @paints
    def paint(self, painter: QPainter, *_: object) -> None:
        rect = self.boundingRect()
        for low, high in self.stretches:
            painter.fillRect(QRectF(low, rect.top(), high - low, rect.height()), self._color)


class ActivationCurves:
    """The curves on a plot, with its axes. ``limit``: the z axis goes from -limit to limit."""

    def __init__(self, plot: Plot) -> None:
        self._plot = plot
        self.grid, self.flat = Grid(), Bands()
        self.slope, self.value = pg.PlotCurveItem(antialias=True), pg.PlotCurveItem(antialias=True)
        for item in (self.flat, self.grid, self.slope, self.value):
            plot.item.addItem(item)
        self.activation: Activation | None = None
        self.limit, self.low, self.high = 0.0, 0.0, 1.0
        self.key = ""
        self._shown: tuple[str, float] | None = None

    def set_theme(self, theme: Theme) -> None:
        self.grid.set_color(theme.grid)
        self.flat.set_color(theme.fill(theme.contrast, 0.1))
        self.value.setPen(theme.pen(theme.accent, 2))
        self.slope.setPen(theme.pen(theme.contrast, 2))

    def columns(self) -> dict[str, Column]:
        """What is drawn, for a view's columns."""
        (z, h), (_, slope) = self.value.getData(), self.slope.getData()
        return {"z": z, "activation": h, "derivative": slope}

    def show_layer(self, scenario: Scenario, layer: int, needed: float) -> None:
        """The layer's activation, or that of all gates; the axis holds -needed to needed."""
        key = "sigmoid" if scenario.gated else scenario.layer_activations()[layer]
        fresh = (key, scenario.negative_slope) != self._shown
        if fresh:
            self.key, self._shown = key, (key, scenario.negative_slope)
            self.activation = activations[key].of(scenario)
        needed = max(needed, NARROWEST)
        limit = needed if fresh else steady(needed, self.limit)
        if fresh or limit != self.limit:
            self.limit = limit
            self._draw()

    def _draw(self) -> None:
        assert self.activation is not None
        z = np.union1d(np.linspace(-self.limit, self.limit, 401), np.linspace(-NARROWEST, NARROWEST, 801))
        h, slope = self.activation.value(z), self.activation.slope(z)
        self.value.setData(z, h)
        self.slope.setData(z, slope)
        self.flat.set_stretches(_stretches(z, self.activation.is_flat(slope)))
        self.low = max(float(min(h.min(), slope.min())), -HIGHEST)
        self.high = min(float(max(h.max(), slope.max())), HIGHEST)
        marks = (-3, -2, -1, 0, 1, 2, 3) if self.high - self.low > 2 else (-1, -0.5, 0, 0.5, 1)
        ticks = [t for t in marks if self.low - 0.05 <= t <= self.high + 0.05]
        self._plot.item.setXRange(-self.limit, self.limit, padding=0)
        self._plot.x_axis.setTicks([z_ticks(self.limit)])
        self._plot.item.setYRange(self.low, self.high, padding=0.08)
        self._plot.y_axis.setTicks([[(t, short(t)) for t in ticks]])
        self.grid.set_lines(ticks)


def z_ticks(limit: float) -> list[tuple[float, str]]:
    """-5, 0 and 5 on an axis from -8 to 8; 0 and half the limits on wider ones."""
    mark = limit / 2 if limit > NARROWEST else 5.0
    return [(z, short(z)) for z in (-mark, 0.0, mark)]


def _stretches(z: np.ndarray, inside: np.ndarray) -> list[tuple[float, float]]:
    """The stretches of z (n,) on which ``inside`` (n,) is true."""
    steps = np.diff(np.concatenate(([0], inside.astype(int), [0])))
    starts, ends = np.nonzero(steps == 1)[0], np.nonzero(steps == -1)[0] - 1
    return [(float(z[a]), float(z[b])) for a, b in zip(starts, ends, strict=True)]

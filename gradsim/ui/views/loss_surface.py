"""The loss around the present weights: plateaus of vanishing and cliffs of exploding gradients."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gradsim.lab import Snapshot
from gradsim.lab.probes.loss_surface import LossSurface
from gradsim.registry import Registry
from gradsim.ui.plots.column import Column
from gradsim.ui.plots.loss_plot import on_axis
from gradsim.ui.plots.plot import Grid, Plot
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import one_of, switch
from gradsim.ui.views.view import View, views
from gradsim.ui.widgets.card import label
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import Theme
from gradsim.words.numbers import loss_text, percent, whole_percent
from gradsim.words.shares import share_words

REACHES: Registry[float] = Registry("reach")
for _reach in (0.01, 0.1, 1.0):
    REACHES.register(f"{_reach:g}", percent(_reach), f"{percent(_reach)} of the length of the weights")(_reach)
FLAT, STEEP = 0.02, 100.0
"""A line on which the loss changes by less than this share is a plateau; where it grows to this much, a cliff."""


@views.register("loss_surface", "Loss surface", "The loss around the present weights: plateaus and cliffs.")
class LossSurfaceView(View):
    order = 70
    every = 5
    needs = frozenset({("loss_surface", 0.1)})
    options = {
        "reach": one_of(
            REACHES,
            "Reach",
            "How far the map reaches from the present weights, in both directions: along the gradient as a share of the "
            "length of all weights, in the random direction as a share of each unit's weights",
            default="0.1",
        ),
        "gradient": switch("along the gradient", "The loss along the gradient."),
        "random": switch("random", "The loss along a random direction."),
        "step": switch("next step", "Where a step of plain gradient descent would lead."),
    }

    seeing = (
        "The middle is where the weights are now. To the right they go against the gradient, up and down in a random "
        "direction; the colour says what the loss would be there. The curves at the right are the two lines through the "
        "middle. A flat stretch is a plateau: no gradient shows the way. A sudden rise is a cliff: one step too far and the "
        "loss jumps. Try a larger learning rate and see where the next step leads."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("The loss around the present weights"))
        self.setAccessibleDescription(
            self.tr("A map of the loss along the gradient and a random direction, and its two middle lines")
        )
        self.found: LossSurface | None = None
        self._log = False
        self._build_reach()
        parts = QHBoxLayout()
        parts.setSpacing(14)
        parts.addLayout(self._build_map(), 1)
        parts.addLayout(self._build_lines(), 1)
        self.body.addLayout(parts, 1)

    def _build_reach(self) -> None:
        self.reach = self.combo("reach")
        self.progress = label("", "muted")
        self.progress.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 % "))
        self.head.addWidget(self.progress)
        self.head.addWidget(label(self.tr("reach"), "muted"))
        self.head.addWidget(self.reach)

    def _build_map(self) -> QVBoxLayout:
        self.map = Plot(self.tr("against the gradient →"), self.tr("random direction"))
        self.map.setMinimumSize(160, 120)
        self.image, self.here = pg.ImageItem(axisOrder="col-major"), pg.ScatterPlotItem(pxMode=True)
        table = pg.colormap.get("viridis").getLookupTable(0.0, 1.0, 256, alpha=True)
        table[0, 3] = 0  # index 0 is blank: not finite
        self.image.setLookupTable(table)
        self.map.item.addItem(self.image)
        self.map.item.addItem(self.here)
        self.map.on_hover(self.describe)
        self.scale = label("", "muted", wrap=True)
        column = QVBoxLayout()
        column.addWidget(self.map, 1)
        column.addWidget(self.scale)
        return column

    def _build_lines(self) -> QVBoxLayout:
        self.gradient_box = LegendEntry(self.tr("along the gradient"), "line")
        self.random_box = LegendEntry(self.tr("random"), "line")
        self.step_box = LegendEntry(self.tr("next step"), "dash")
        self.step_box.setToolTip(self.tr("Where a step of plain gradient descent with this learning rate would lead"))
        legend = Flow()
        for name, box in (("gradient", self.gradient_box), ("random", self.random_box), ("step", self.step_box)):
            self.bind(name, box)
            legend.addWidget(box)
        self.lines = Plot(self.tr("distance from here"), self.tr("loss"))
        self.lines.setMinimumSize(160, 110)
        self.grid, self.step = Grid(), pg.InfiniteLine(angle=90)
        self.gradient, self.random = pg.PlotCurveItem(antialias=True), pg.PlotCurveItem(antialias=True)
        for item in (self.grid, self.step, self.random, self.gradient):
            self.lines.item.addItem(item)
        self.lines.on_hover(self._hover_lines)
        column = QVBoxLayout()
        column.addLayout(legend)
        column.addWidget(self.lines, 1)
        return column

    def set_theme(self, theme: Theme) -> None:
        for plot in (self.map, self.lines):
            plot.set_theme(theme)
        self.grid.set_color(theme.grid)
        self.gradient.setPen(theme.pen(theme.accent, 2))
        self.random.setPen(theme.pen(theme.signal, 2))
        self.step.setPen(theme.pen(theme.contrast, 1.6, "dash"))
        self.here.setData([0.0], [0.0], size=9 * theme.scale, pen=theme.pen("#FFFFFF", 1.6), brush=theme.contrast)
        for box, color in (
            (self.gradient_box, theme.accent),
            (self.random_box, theme.signal),
            (self.step_box, theme.contrast),
        ):
            box.set_colors(color, theme.muted)

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        found = next((snapshot.probes[need] for need in self.needs if need in snapshot.probes), None)
        if found is None:
            self.set_blank(self.tr("The loss is being computed at the points around the present weights."))
            return
        self.set_blank("")
        if found is self.found:
            return
        self.found = found
        self.progress.setText("" if found.done == 1 else percent(found.done))
        self._draw_map(found)
        self._draw_lines(found)
        self._say(found)

    def columns(self) -> dict[str, Column]:
        """A row for each point of the map."""
        if self.found is None:
            return {}
        a, b = np.meshgrid(self.found.distance, self.found.distance, indexing="ij")
        return {"against_gradient": a.ravel(), "random": b.ravel(), "loss": self.found.loss.ravel()}

    def _draw_map(self, found: LossSurface) -> None:
        losses = found.loss[np.isfinite(found.loss)]
        low, high = (float(losses.min()), float(losses.max())) if len(losses) else (0.0, 1.0)
        self._log = low > 0 and high > STEEP * low
        with np.errstate(all="ignore"):
            shown, ends = on_axis(found.loss, self._log), on_axis(np.array([low, high]), self._log)
            places = (shown - ends[0]) / max(float(np.ptp(ends)), 1e-12)
        indices = np.nan_to_num(1 + 254 * np.clip(places, 0, 1), nan=0.0).astype(np.uint8)
        indices[~np.isfinite(found.loss)] = 0
        self.image.setImage(indices, autoLevels=False, levels=(0, 255))
        reach = float(found.distance[-1])
        half = reach / (len(found.distance) - 1)
        self.image.setRect(QRectF(-reach - half, -reach - half, 2 * (reach + half), 2 * (reach + half)))
        ticks = [(x, whole_percent(x)) for x in (-reach, 0.0, reach)]
        for axis in (self.map.x_axis, self.map.y_axis, self.lines.x_axis):
            axis.setTicks([ticks])
        self.map.item.setRange(xRange=(-reach, reach), yRange=(-reach, reach), padding=0.02)
        text = self.tr("loss: dark {low}, bright {high}").format(low=loss_text(low), high=loss_text(high))
        if self._log:
            text += self.tr(", log scale")
        if not np.isfinite(found.loss).all():
            text += self.tr("; blank: not finite")
        self.scale.setText(text)

    def _draw_lines(self, found: LossSurface) -> None:
        reach = float(found.distance[-1])
        curves = on_axis(found.along_gradient, self._log), on_axis(found.along_random, self._log)
        for curve, values in zip((self.gradient, self.random), curves, strict=True):
            curve.setData(found.distance, values, connect="finite")
        self.step.setValue(found.step if math.isfinite(found.step) else 0.0)
        self._show_lines()
        self.lines.item.setXRange(-reach, reach, padding=0.02)
        finite = np.concatenate(curves)
        finite = finite[np.isfinite(finite)]
        low, high = (float(finite.min()), float(finite.max())) if len(finite) else (0.0, 1.0)
        if self._log:
            low, high = math.floor(low), max(math.ceil(high), math.floor(low) + 1)
            self.grid.set_lines(self.lines.set_decades(low, high))
        else:
            room = max(high - low, 0.1 * abs(high), 1e-12)  # a plateau must not look like a slope
            low, high = max(0.0, (low + high - room) / 2) if low >= 0 else low, (low + high + room) / 2
            self.grid.set_lines(self.lines.set_heights(low, high, 6))
        self.lines.item.setYRange(low, high, padding=0.03)

    def take_options(self) -> None:
        self.set_needs(("loss_surface", REACHES[str(self.chosen["reach"])]))
        self._show_lines()

    def _show_lines(self) -> None:
        self.gradient.setVisible(self.chosen["gradient"])
        self.random.setVisible(self.chosen["random"])
        inside = self.found is not None and bool(self.found.step <= self.found.distance[-1])
        self.step.setVisible(bool(self.chosen["step"]) and inside)

    def _say(self, found: LossSurface) -> None:
        line, middle = found.along_gradient, len(found.distance) // 2
        here, reach = float(line[middle]), percent(float(found.distance[-1]))
        if not math.isfinite(here):
            text = self.tr("The loss is not finite here.")
        elif not np.isfinite(line).all():
            text = self.tr("A cliff: within {reach} along the gradient the loss grows beyond all numbers")
            text = text.format(reach=reach)
        elif (grown := float(line.max()) / max(here, 1e-12)) > STEEP:
            text = self.tr("A cliff: within {reach} along the gradient the loss grows to {share} what it is here")
            text = text.format(reach=reach, share=share_words(grown))
        elif np.ptp(line) < FLAT * abs(here):
            text = self.tr("A plateau: within {reach} along the gradient the loss stays {low} to {high}")
            text = text.format(reach=reach, low=loss_text(float(line.min())), high=loss_text(float(line.max())))
        else:
            best = int(line.argmin())
            text = self.tr("Along the gradient the least loss is {low}, {distance} away; here it is {here}").format(
                low=loss_text(float(line[best])),
                distance=percent(abs(float(found.distance[best]))),
                here=loss_text(here),
            )
        if np.isfinite(found.along_random).all() and np.ptp(found.along_random) < FLAT * abs(here):
            text += self.tr("; in the random direction it is a plateau")
        self.say(text)

    def describe(self, x: float, y: float) -> str:
        """What hovering over a point of the map tells."""
        if self.found is None:
            return ""
        i, j = (int(np.abs(self.found.distance - v).argmin()) for v in (x, y))
        return self.tr("{a} against the gradient, {b} in the random direction\nloss {loss}").format(
            a=percent(float(self.found.distance[i])),
            b=percent(float(self.found.distance[j])),
            loss=loss_text(float(self.found.loss[i, j])),
        )

    def _hover_lines(self, x: float, _: float) -> str:
        if self.found is None:
            return ""
        i = int(np.abs(self.found.distance - x).argmin())
        return self.tr("{distance} away\nalong the gradient: loss {a}\nin the random direction: loss {b}").format(
            distance=percent(float(self.found.distance[i])),
            a=loss_text(float(self.found.along_gradient[i])),
            b=loss_text(float(self.found.along_random[i])),
        )

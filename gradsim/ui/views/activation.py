"""The activation and its derivative."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QHBoxLayout

from gradsim.choices import activations
from gradsim.lab import Snapshot
from gradsim.ui.controls.field_control import words
from gradsim.ui.legend import LegendEntry
from gradsim.ui.plot import Grid, Plot
from gradsim.ui.theme import Theme
from gradsim.ui.views.view import View, views


@views.register("activation", "Activation", "The curve of the activation and of its derivative.")
class ActivationView(View):
    place = "right"
    order = 200
    every = 10

    def __init__(self) -> None:
        super().__init__(self.tr("Activation"))
        self.curve_box, self.slope_box = LegendEntry("φ(z)", "line"), LegendEntry("φ′(z)", "line")
        self.curve_box.toggled.connect(lambda on: self.curve.setVisible(on))
        self.slope_box.toggled.connect(lambda on: self.slope.setVisible(on))
        legend = QHBoxLayout()
        for box in (self.curve_box, self.slope_box):
            legend.addWidget(box)
        legend.addStretch(1)
        self.body.addLayout(legend)
        self.plot = Plot(self.tr("pre-activation z"))
        self.plot.setMinimumHeight(110)
        self.body.addWidget(self.plot, 1)
        self.grid = Grid()
        self.slope, self.curve = pg.PlotCurveItem(antialias=True), pg.PlotCurveItem(antialias=True)
        for item in (self.grid, self.slope, self.curve):
            self.plot.item.addItem(item)
        self.plot.item.setXRange(-6, 6, padding=0)
        self.plot.x_axis.setTicks([[(x, str(x)) for x in (-5, 0, 5)]])
        self._shown: tuple[str, float, bool] | None = None

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        self.grid.set_color(theme.grid)
        self.curve.setPen(theme.pen(theme.accent, 2))
        self.slope.setPen(theme.pen(theme.contrast, 2))
        self.curve_box.set_colors(theme.accent, theme.muted)
        self.slope_box.set_colors(theme.contrast, theme.muted)

    def columns(self) -> dict[str, Sequence[Any]]:
        (z, h), (_, slope) = self.curve.getData(), self.slope.getData()
        return {"z": z, "activation": h, "derivative": slope}

    def show_snapshot(self, snapshot: Snapshot) -> None:
        scenario = snapshot.scenario
        key = "sigmoid" if scenario.gated else scenario.layer_activations()[0]
        if (key, scenario.negative_slope, scenario.gated) == self._shown:
            return
        self._shown = (key, scenario.negative_slope, scenario.gated)
        activation = activations[key].of(scenario)
        z = np.linspace(-6, 6, 601)
        h, slope = activation.value(z), activation.slope(z)
        self.curve.setData(z, h)
        self.slope.setData(z, slope)
        low, high = float(min(h.min(), slope.min())), float(min(max(h.max(), slope.max()), 3.0))
        low = max(low, -3.0)
        self.plot.item.setYRange(low, high, padding=0.08)
        marks = (-3, -2, -1, 0, 1, 2, 3) if high - low > 2 else (-1, -0.5, 0, 0.5, 1)
        ticks = [t for t in marks if low - 0.05 <= t <= high + 0.05]
        self.plot.y_axis.setTicks([[(t, f"{t:g}") for t in ticks]])
        self.grid.set_lines(ticks)
        name = words(activations.choice(key).label)
        self.set_subtitle(self.tr("{name}, of the gates").format(name=name) if scenario.gated else name)
        self.slope_box.setText(self.tr("φ′(z) ≤ {slope}").format(slope=f"{activation.largest_slope:.3g}"))
        self.slope_box.updateGeometry()

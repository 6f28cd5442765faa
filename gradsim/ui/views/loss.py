"""Loss through training: the batch's, the held-out one, and what guessing would give."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from gradsim import data
from gradsim.fields import ScenarioError
from gradsim.lab import Snapshot
from gradsim.scenario import Scenario
from gradsim.ui.card import label
from gradsim.ui.plot import Grid, Plot, decimate
from gradsim.ui.theme import Theme
from gradsim.ui.views.view import View, views


@views.register("loss", "Loss", "Loss of training batches and of the held-out examples.")
class LossView(View):
    every = 2

    def __init__(self) -> None:
        super().__init__(self.tr("Loss"))
        self.train_label, self.held_out_label = label(self.tr("— training")), label(self.tr("— held-out"))
        self.guess_label = label("", "muted")
        legend = QHBoxLayout()
        legend.setSpacing(12)
        for part in (self.train_label, self.held_out_label, self.guess_label):
            legend.addWidget(part)
        legend.addStretch(1)
        self.body.addLayout(legend)
        self.plot = Plot(self.tr("step"))
        self.plot.setMinimumHeight(110)
        self.body.addWidget(self.plot, 1)
        self.grid = Grid()
        self.guess = pg.InfiniteLine(angle=0)
        self.train, self.held_out = pg.PlotCurveItem(), pg.PlotCurveItem()
        for item in (self.grid, self.guess, self.train, self.held_out):
            self.plot.item.addItem(item)
        self._ranges: tuple[float, float, float] = (0, 0, 0)
        self._guessed: Scenario | None = None

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        self.grid.set_color(theme.grid)
        self.train.setPen(pg.mkPen(theme.accent, width=1))
        self.held_out.setPen(pg.mkPen(theme.contrast, width=2))
        self.guess.setPen(pg.mkPen(theme.muted, style=Qt.PenStyle.DotLine))
        self.train_label.setStyleSheet(f"color: {theme.accent}")
        self.held_out_label.setStyleSheet(f"color: {theme.contrast}")

    def show_snapshot(self, snapshot: Snapshot) -> None:
        history = snapshot.history
        self._show_guess(snapshot.scenario)
        pixels = max(100, int(self.plot.item.vb.width()))
        self.train.setData(*decimate(history.steps, history.loss, pixels), connect="finite")
        self.held_out.setData(*decimate(history.held_out_steps, history.held_out_loss, pixels), connect="finite")
        self._set_range(snapshot)

    def _show_guess(self, scenario: Scenario) -> None:
        """ln(number of classes) is the cross-entropy of giving every class the same probability."""
        if scenario is self._guessed:
            return
        self._guessed = scenario
        self._ranges = (0, 0, 0)
        try:
            classes = data.load(scenario).classes if scenario.loss == "cross_entropy" else None
        except ScenarioError:
            classes = None
        self.guess.setVisible(classes is not None)
        self.guess_label.setVisible(classes is not None)
        if classes:
            level = math.log(len(classes))
            self.guess.setValue(level)
            self.guess_label.setText(self.tr("┈ guessing: {level}").format(level=f"{level:.2f}"))

    def _set_range(self, snapshot: Snapshot) -> None:
        history = snapshot.history
        values = np.concatenate((history.loss, history.held_out_loss))
        values = values[np.isfinite(values)]
        top = float(np.quantile(values, 0.995)) if len(values) else 1.0
        top = max(top, float(history.loss[-1]) if len(history) and math.isfinite(history.loss[-1]) else 0)
        top = _round_up(max(top * 1.05, 1e-12))
        steps = _round_up(max(snapshot.steps, 50))
        if (steps, 0.0, top) != self._ranges:
            self._ranges = (steps, 0.0, top)
            self.plot.item.setXRange(0, steps, padding=0)
            self.plot.item.setYRange(0, top, padding=0.02)
            ticks = np.linspace(0, top, 5)
            self.plot.y_axis.setTicks([[(t, f"{t:.3g}") for t in ticks]])
            self.grid.set_lines(list(ticks))
            self.plot.x_axis.setTicks([[(t, f"{t:,.0f}") for t in np.linspace(0, steps, 5)[:-1]]])


def _round_up(value: float) -> float:
    """The next of 1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(m * power for m in (1, 1.2, 1.6, 2, 2.4, 3.2, 4, 5, 6, 8, 10) if m * power >= value * (1 - 1e-12))

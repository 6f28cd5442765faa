"""Loss through training: the batch's, the held-out one, and what guessing would give."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from gradsim.choices import losses
from gradsim.lab import Snapshot
from gradsim.ui.controls.field_control import words
from gradsim.ui.guessing import guessing_loss
from gradsim.ui.legend import LegendEntry
from gradsim.ui.numbers import loss_text, short
from gradsim.ui.plot import Grid, Plot, decimate, round_ticks
from gradsim.ui.theme import Theme
from gradsim.ui.views.view import View, views

PLAIN = (1e-3, 1e4)
"""Losses between these fit on a linear axis."""


@views.register("loss", "Loss", "Loss of training batches and of the held-out examples.")
class LossView(View):
    place = "lower"
    order = 10
    every = 2

    def __init__(self) -> None:
        super().__init__(self.tr("Loss"))
        self.log_box = QCheckBox(self.tr("log"))
        self.log_box.setToolTip(self.tr("A log axis for the loss"))
        self.log_box.toggled.connect(self._redraw)
        self.head.addWidget(self.log_box)
        self._build_legend()
        self.plot = Plot(self.tr("step"))
        self.plot.setMinimumHeight(110)
        self.body.addWidget(self.plot, 1)
        self.grid, self.guess = Grid(), pg.InfiniteLine(angle=0)
        self.train, self.held_out = pg.PlotCurveItem(), pg.PlotCurveItem()
        for item in (self.grid, self.guess, self.train, self.held_out):
            self.plot.item.addItem(item)
        self.plot.on_hover(self._hover)
        self.snapshot: Snapshot | None = None
        self._range: tuple[float, ...] = ()
        self._log = False
        self._level: float | None = None
        self._guess_key: tuple[object, ...] = ()

    def _build_legend(self) -> None:
        self.train_box = LegendEntry(self.tr("training"), "line")
        self.held_out_box = LegendEntry(self.tr("held-out"), "line")
        self.guess_box = LegendEntry(self.tr("guessing"), "dotted")
        legend = QHBoxLayout()
        for box in (self.train_box, self.held_out_box, self.guess_box):
            box.toggled.connect(self._toggled)
            legend.addWidget(box)
        legend.addStretch(1)
        self.body.addLayout(legend)

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        self.grid.set_color(theme.grid)
        self._scale = theme.scale
        self.train.setPen(theme.pen(theme.accent, 1))
        self.held_out.setPen(theme.pen(theme.contrast, 2))
        self.guess.setPen(theme.pen(theme.muted, 1, "dot"))
        for box, color in (
            (self.train_box, theme.accent),
            (self.held_out_box, theme.contrast),
            (self.guess_box, theme.muted),
        ):
            box.set_colors(color, theme.muted)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        curves = (self.train, *snapshot.history.loss_curve()), (self.held_out, *snapshot.history.held_out_curve())
        top = max(_top(values) for _, _, values in curves)
        self._set_log(top)
        self._show_guess(snapshot)
        pixels = max(100, int(self.plot.item.vb.width()))
        for curve, steps, values in curves:
            curve.setData(*decimate(steps, self._scaled(values), pixels), connect="finite")
        self._set_range(snapshot, top)
        self.set_subtitle(words(losses.choice(snapshot.scenario.loss).label).lower())

    def columns(self) -> dict[str, Sequence[Any]]:
        if self.snapshot is None:
            return {}
        steps, losses = self.snapshot.history.loss_curve()
        held_out_steps, held_out = self.snapshot.history.held_out_curve()
        return {"step": steps, "loss": losses, "held_out_step": held_out_steps, "held_out_loss": held_out}

    def _hover(self, x: float, _: float) -> str:
        """Both losses at the step nearest to x."""
        lines = []
        for name, step, loss in self._nearest(x):
            lines.append(self.tr("{name}, step {n}: {loss}").format(name=name, n=f"{step:,.0f}", loss=loss_text(loss)))
        return "\n".join(lines)

    def _nearest(self, x: float) -> Iterator[tuple[str, float, float]]:
        if self.snapshot is None:
            return
        history = self.snapshot.history
        for box, (steps, values) in (
            (self.train_box, history.loss_curve()),
            (self.held_out_box, history.held_out_curve()),
        ):
            if len(steps) and box.isChecked():
                at = int(np.abs(steps - x).argmin())
                yield box.text(), float(steps[at]), float(values[at])

    def _scaled(self, values: np.ndarray) -> np.ndarray:
        with np.errstate(all="ignore"):
            shown = np.log10(values) if self._log else values
        return np.where(np.isfinite(shown), shown, np.nan)

    def _set_log(self, top: float) -> None:
        """A loss far from 1 is on a log axis even when nobody asked for one."""
        log = self.log_box.isChecked() or bool(top and not PLAIN[0] <= top <= PLAIN[1])
        if log != self._log:
            self._log = log
            self._range, self._guess_key = (), ()

    def _redraw(self) -> None:
        if self.snapshot is not None:
            self.show_snapshot(self.snapshot)

    def _toggled(self) -> None:
        self.train.setVisible(self.train_box.isChecked())
        self.held_out.setVisible(self.held_out_box.isChecked())
        self.guess.setVisible(self.guess_box.isChecked() and self._level is not None)

    def _show_guess(self, snapshot: Snapshot) -> None:
        scenario = snapshot.scenario
        key = (snapshot.generation, scenario.loss)
        if key == self._guess_key:
            return
        self._guess_key = key
        self._level = level = guessing_loss(scenario)
        self.guess_box.setVisible(level is not None and self._scale == 1)
        self._toggled()
        if level is not None:
            self.guess.setValue(math.log10(level) if self._log else level)
            tip = self.tr("The cross-entropy of giving each of {n} classes the same probability: ln {n} = {level}")
            self.guess_box.setToolTip(tip.format(n=round(math.exp(level)), level=loss_text(level)))

    def _set_range(self, snapshot: Snapshot, top: float) -> None:
        steps = _round_up(max(snapshot.steps, 50))
        log = self._log
        low, high = self._decades(snapshot) if log else (0.0, _round_up(max(top * 1.05, 1e-12)))
        if (steps, low, high) == self._range:
            return
        self._range = (steps, low, high)
        self.plot.item.setXRange(0, steps, padding=0)
        self.plot.item.setYRange(low, high, padding=0.02)
        self.plot.x_axis.setTicks([[(t, f"{t:,.0f}") for t in round_ticks(steps, 6)]])
        if log:
            self.grid.set_lines(self.plot.set_decades(int(low), int(high)))
        else:
            ticks = round_ticks(high, 6)
            self.plot.y_axis.setTicks([[(t, short(t)) for t in ticks]])
            self.grid.set_lines(ticks)

    def _decades(self, snapshot: Snapshot) -> tuple[float, float]:
        logs = self._scaled(np.concatenate((snapshot.history.loss_curve()[1], snapshot.history.held_out_curve()[1])))
        logs = logs[np.isfinite(logs)]
        low, high = (math.floor(logs.min()), math.ceil(logs.max())) if len(logs) else (-1, 1)
        return low, max(high, low + 1)


def _top(values: np.ndarray) -> float:
    """What the axis must reach: nearly all, and the newest; a lone spike of the past may be cut."""
    finite = values[np.isfinite(values)]
    if not len(finite):
        return 0.0
    return max(float(np.quantile(finite, 0.995)), float(finite[-1]))


def _round_up(value: float) -> float:
    """The next of 1, 1.2, 1.6, 2, 2.4, 3.2, 4, 5, 6, 8 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(
        (m * power for m in (1, 1.2, 1.6, 2, 2.4, 3.2, 4, 5, 6, 8) if m * power >= value * (1 - 1e-12)), 10 * power
    )

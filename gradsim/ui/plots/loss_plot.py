"""A plot of losses over steps: linear, or logarithmic where they are far from 1; a dotted line at the loss of guessing."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
import pyqtgraph as pg

from gradsim.language import whole
from gradsim.ui.plots.decade_range import finite_log10
from gradsim.ui.plots.end_mark import EndMark
from gradsim.ui.plots.plot import Grid, Plot, decimate, round_up, step_end
from gradsim.ui.widgets.theme import Theme
from gradsim.words.numbers import loss_text

PLAIN = (1e-3, 1e5)
"""Losses between these fit on a linear axis."""
Points = tuple[np.ndarray, np.ndarray]
"""Steps and losses, both (n,)."""


class LossPlot(Plot):
    """A curve for each name. ``log_wanted``: a log axis even where the losses do not need one."""

    widest = "00,000"

    def __init__(self, x_label: str, names: Sequence[str]) -> None:
        super().__init__(x_label)
        self.setMinimumHeight(110)
        self.grid, self.guess, self.end = Grid(), pg.InfiniteLine(angle=0), EndMark()
        self.curves = {name: pg.PlotCurveItem() for name in names}
        for item in (self.grid, self.guess, self.end, *self.curves.values()):
            self.item.addItem(item)
        self.on_hover(self._hover)
        self.log_wanted = False
        self._log = False
        self._range: tuple[float, ...] = ()
        self._shown: Mapping[str, Points] = {}

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.grid.set_color(theme.grid)
        self.end.set_theme(theme)
        self.guess.setPen(theme.pen(theme.muted, 1, "dot"))

    def draw(self, shown: Mapping[str, Points], steps: int, guess: float | None, end: int | None = None) -> None:
        """Curves without points are emptied. ``guess``: the loss of guessing, where that is known.

        ``steps``: taken at least. ``end``: the step at which numbers stopped being finite.
        """
        self._shown = shown
        top = max((_top(values) for _, values in shown.values()), default=0.0)
        log = self.log_wanted or bool(top and not PLAIN[0] <= top <= PLAIN[1])
        if log != self._log:
            self._log, self._range = log, ()
        pixels = max(100, int(self.item.vb.width()))
        for name, curve in self.curves.items():
            x, y = shown.get(name, (np.empty(0), np.empty(0)))
            curve.setData(*decimate(x, on_axis(y, self._log), pixels), connect="finite")
        if guess is not None:
            self.guess.setValue(math.log10(guess) if log else guess)
        self.end.set_step(end)
        self._set_range(max(steps, 0 if end is None else end + 1, *(x[-1] for x, _ in shown.values() if len(x))), top)

    def _hover(self, x: float, _: float) -> str:
        """The losses at the step nearest to x."""
        lines = []
        for name, (steps, values) in self._shown.items():
            if len(steps) and self.curves[name].isVisible():
                at = int(np.abs(steps - x).argmin())
                figures = {"n": whole(steps[at]), "loss": loss_text(float(values[at]))}
                lines.append(self.tr("{name}, step {n}: {loss}").format(name=name, **figures))
        return "\n".join(lines)

    def _set_range(self, steps: float, top: float) -> None:
        self.show_steps(step_end(steps), margin=0.015)  # for the first point
        low, high = self._decades() if self._log else (0.0, round_up(top * 1.05) if top else 1.0)
        if (low, high) == self._range:
            return
        self._range = (low, high)
        self.item.setYRange(low, high, padding=0.02)
        if self._log:
            self.grid.set_lines(self.set_decades(int(low), int(high)))
        else:
            self.grid.set_lines(self.set_heights(low, high, 6))

    def _decades(self) -> tuple[float, float]:
        logs = finite_log10(np.concatenate([np.empty(0), *(values for _, values in self._shown.values())]))
        logs = logs[np.isfinite(logs)]
        low, high = (math.floor(logs.min()), math.ceil(logs.max())) if len(logs) else (-1, 1)
        return low, max(high, low + 1)


def on_axis(losses: np.ndarray, log: bool) -> np.ndarray:
    """Where losses stand on a linear or a log axis; NaN for what has no place there."""
    return finite_log10(losses) if log else np.where(np.isfinite(losses), losses, np.nan)


def _top(values: np.ndarray) -> float:
    """The largest loss the axis must show: nearly all, and the newest; a lone earlier spike may be cut off."""
    finite = values[np.isfinite(values)]
    if not len(finite):
        return 0.0
    return max(float(np.quantile(finite, 0.995)), float(finite[-1]))

"""The gradient that reaches each time step of a recurrent network, and what each step contributes."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from gradsim.lab import Snapshot
from gradsim.lab.probes.through_time import ThroughTime, why_zero
from gradsim.language import whole
from gradsim.nn.arrays import Array
from gradsim.training import signal
from gradsim.ui.plots.column import Column
from gradsim.ui.plots.decade_plot import DecadePlot
from gradsim.ui.plots.decade_range import foot
from gradsim.ui.plots.fit_button import fit_button
from gradsim.ui.plots.layer_bars import LayerBars
from gradsim.ui.plots.plot import round_ticks
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import switch
from gradsim.ui.views.ghosts import BEFORE, Ghosts
from gradsim.ui.views.view import View, views
from gradsim.ui.widgets import health
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.health_key import HealthKey
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.headline import headline
from gradsim.words.numbers import counted, decimal, percent, short


@views.register("time_steps", "Gradient", "The gradient that reaches each time step: ‖dL/dh‖.")
class TimeStepsView(View):
    place = "main"
    network = "rnn"
    needs = frozenset({"through_time", "statistics"})
    options = {
        "bars": switch("‖dL/dh‖", "The gradient that reaches the state at each time step."),
        "dots": switch("share of dL/dW_h", "What each time step contributes."),
        "before": BEFORE,
        "linear": switch("ρ per step", "What a linear cell would pass on."),
        "clip": switch("clip norm", "The ceiling of gradient clipping."),
    }

    seeing = (
        "A recurrent network reads a sequence piece by piece; each bar is a time step, the first at the left, and its height "
        "the gradient that comes back to it from the answer at the end, on a log axis. Bars that fall to the left mean that "
        "the network cannot learn from what came early: it forgets. Bars that climb to the left explode. The dots say "
        "how much each time step adds to the gradient of the recurrent weights. "
        "Try the cell GRU or LSTM, or more time steps."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("Gradient reaching each time step"))
        self.setAccessibleDescription(self.tr("Bars of the gradient norm of every time step, from first to last"))
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.scale_key = HealthKey(self.tr("the last time step's gradient"))
        self.items = LayerBars()
        self._build_legend()
        self.plot = DecadePlot(self.tr("time step (first → last)"))
        self.plot.setMinimumHeight(140)
        self.body.addWidget(self.plot, 1)
        self.body.addWidget(self.scale_key)
        self.linear = pg.PlotCurveItem(antialias=True)
        self.ceiling, self.whole = pg.InfiniteLine(angle=0), pg.InfiniteLine(angle=0)
        for item in (self.items, self.linear, self.ceiling, self.whole):
            self.plot.item.addItem(item)
        self.plot.on_hover(self._hover)
        self.plot.on_double_click(self.fit)
        self.snapshot: Snapshot | None = None
        self._through: ThroughTime | None = None
        self._steps = 0

    def _build_legend(self) -> None:
        self.bars_box, self.dots_box = LegendEntry("‖dL/dh‖", "bar"), LegendEntry(self.tr("share of dL/dW_h"), "dot")
        self.linear_box = LegendEntry(self.tr("ρ per step"), "dash")
        self.clip_box = LegendEntry(self.tr("clip norm"), "line")
        self.bars_box.setToolTip(self.tr("Norm of the gradient that reaches the state at each time step."))
        self.dots_box.setToolTip(
            self.tr(
                "The part that each time step contributes to the gradient of the recurrent weights, over the sum of "
                "all parts: where it is small, the network cannot learn from that step."
            )
        )
        self.linear_box.setToolTip(
            self.tr(
                "What a linear cell would pass on: the measured spectral radius ρ of the recurrent weights, once per "
                "step. Exact for a linear cell with scaled orthogonal weights; an activation takes more away."
            )
        )
        self.clip_box.setToolTip(
            self.tr(
                "The ceiling of gradient clipping (solid), and the norm of the whole gradient before it (dotted). "
                "Both speak of all parameters together."
            )
        )
        self.ghosts = Ghosts(self.items)
        self.fit_button = fit_button(self.fit)
        legend = Flow()
        boxes = (self.bars_box, self.dots_box, self.ghosts.entry, self.linear_box, self.clip_box)
        for name, box in zip(self.options, boxes, strict=True):
            self.bind(name, box)
            legend.addWidget(box)
        legend.addWidget(self.fit_button)
        self.body.addLayout(legend)
        self.clip_box.hide()

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        self.items.set_theme(theme)
        self._theme = theme
        self.scale_key.set_theme(theme)
        self.ghosts.entry.set_colors(theme.text, theme.muted)
        self.linear.setPen(theme.pen(theme.text, 1.6, "dash"))
        self.ceiling.setPen(theme.pen(theme.contrast, 2))
        self.whole.setPen(theme.pen(theme.contrast, 1.6, "dot"))
        self.bars_box.set_colors(theme.text, theme.muted, theme.health.through)
        self.dots_box.set_colors(theme.signal, theme.muted)
        self.linear_box.set_colors(theme.text, theme.muted)
        self.clip_box.set_colors(theme.contrast, theme.muted)

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        self._draw(snapshot)

    def _draw(self, snapshot: Snapshot) -> None:
        time = snapshot.measurement.time
        if time is None:
            return
        self.snapshot = snapshot
        self.plot.decades.turn(snapshot.measurement.divergence is not None)
        found = snapshot.probes.get("through_time")
        self._through = found if found is not None and len(found.contributions) == len(time) else None
        if len(time) != self._steps:
            self._set_steps(len(time))
        contributions = self._through.contributions if self._through else np.full(len(time), math.nan)
        self.items.zero = self.tr("underflow: 0") if why_zero(time, snapshot.scenario)[1] == "underflow" else "0"
        self.ghosts.take(snapshot)
        if self.ghosts.alone:
            self.plot.decades.begin()
        self.items.set_values(time, contributions, health.time_places(snapshot), snapshot.measurement.time_range)
        self.ghosts.draw(snapshot.scenario, lambda found: found.gradients)
        self._show_linear(time, snapshot.scenario.gated)
        self._show_clipping(snapshot)
        self._set_range()
        if self.words_due:
            self._say(snapshot, time)

    def _set_steps(self, steps: int) -> None:
        self._steps = steps
        ticks = [t for t in round_ticks(steps, 10) if t.is_integer() and 0 < t <= steps - steps / 25]
        self.plot.x_axis.setTicks(
            [[(1, "1"), *((t, whole(t)) for t in ticks if t > steps / 25 + 1), (steps, str(steps))]]
        )
        self.plot.item.setXRange(0.4, steps + 0.6, padding=0)

    def _show_linear(self, time: Array, gated: bool) -> None:
        """log10 of the last step's norm times rho to the number of steps back; in gated cells rho alone."""
        radius = self._through.spectral_radius if self._through else math.nan
        self.linear_box.setVisible(not gated)
        largest = self.tr("largest ρ of a gate's weights: {radius}").format(radius=decimal(radius, 2))
        self.set_subtitle(largest if gated and math.isfinite(radius) else "")
        if gated or not (radius > 0 and time[-1] > 0 and math.isfinite(time[-1])):
            self.linear.setData([], [])
            return
        steps = np.array([1.0, len(time)])
        self.linear.setData(steps, math.log10(time[-1]) + (len(time) - steps) * math.log10(radius))
        self.linear_box.setText(self.tr("ρ = {radius} per step").format(radius=decimal(radius, 2)))

    def _show_clipping(self, snapshot: Snapshot) -> None:
        limit, norm = snapshot.scenario.clip_norm, snapshot.measurement.total_grad_norm
        self.clip_box.setVisible(limit > 0)
        shown = limit > 0 and bool(self.chosen["clip"])
        self.ceiling.setVisible(shown)
        self.whole.setVisible(shown and 0 < norm < math.inf)
        if shown:
            self.ceiling.setValue(math.log10(limit))
            if 0 < norm < math.inf:
                self.whole.setValue(math.log10(norm))

    def take_options(self) -> None:
        self.items.show_bars, self.items.show_dots = bool(self.chosen["bars"]), bool(self.chosen["dots"])
        self.ghosts.wanted = bool(self.chosen["before"])
        self.linear.setVisible(self.chosen["linear"])
        self.items.update()
        if self.snapshot:
            self._draw(self.snapshot)

    def fit(self) -> None:
        """The axis holds what is drawn now, and no more."""
        self.plot.decades.begin()
        self._set_range()

    def _set_range(self) -> None:
        bars = [self.items.bars, foot(self.items.bars), self.items.ghosts]
        shown = bars * self.items.show_bars + [self.items.dots] * self.items.show_dots
        lines = [line.value() for line in (self.ceiling, self.whole) if line.isVisible()]
        if self.plot.hold(np.concatenate((*shown, lines))):
            self.items.set_range(self.plot.decades.low, self.plot.decades.high)

    def _say(self, snapshot: Snapshot, time: Array) -> None:
        zeros, why = why_zero(time, snapshot.scenario)
        more = []
        if why and not snapshot.measurement.divergence:
            text = {
                "underflow": self.tr("Underflow: the gradient of the first {n} is zero in {dtype}."),
                "truncation": self.tr("Truncated: no gradient reaches the first {n}."),
                "dead": self.tr("No gradient reaches the first {n}: no unit after them passes any on."),
            }[why]
            more.append(text.format(n=counted(zeros, "time step"), dtype=snapshot.scenario.dtype))
        if snapshot.scenario.clip_norm:
            clipped = percent(snapshot.history.clipped_share)
            more.append(self.tr("{share} of the steps so far were clipped.").format(share=clipped))
        self.say(*headline(snapshot, self.ghosts.shown, self._theme, more))

    def columns(self) -> dict[str, Column]:
        if self.snapshot is None or self.snapshot.measurement.time is None:
            return {}
        time = self.snapshot.measurement.time
        shares = self._through.contributions if self._through else ()
        return {
            "time_step": range(1, len(time) + 1),
            "time": time,
            "share": signal.shares(time),
            "factor": signal.factors(time),
            "share_of_recurrent_gradient": shares,
        }

    def _hover(self, x: float, _: float) -> str:
        return self.describe(round(x)) if self.snapshot and 1 <= round(x) <= self._steps else ""

    def describe(self, step: int) -> str:
        """What hovering over a time step (from 1) tells."""
        assert self.snapshot is not None and self.snapshot.measurement.time is not None
        time = self.snapshot.measurement.time
        with np.errstate(all="ignore"):
            ratio = float(np.divide(time[step - 1], time[-1]))
        text = self.tr("time step {t}\n‖dL/dh‖ {norm}\n{ratio} × the last step's").format(
            t=step, norm=short(float(time[step - 1])), ratio=short(ratio)
        )
        if self._through:
            share = percent(float(self._through.contributions[step - 1]))
            text += "\n" + self.tr("{share} of dL/dW_h").format(share=share)
        return text

"""Loss through training: the batch's, the held-out one, and what guessing would give."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QCheckBox

from gradsim.lab import Snapshot
from gradsim.language import listed, whole
from gradsim.nn.losses import losses
from gradsim.ui.controls.words import words
from gradsim.ui.plots.column import Column
from gradsim.ui.plots.loss_plot import LossPlot
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import switch
from gradsim.ui.views.view import View, views
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.progress import loss_words
from gradsim.words.numbers import loss_text

FEW = 12
"""Points of a curve, up to which each is marked."""


@views.register("loss", "Loss", "Loss of training batches and of the held-out examples.")
class LossView(View):
    place = "lower"
    order = 10
    every = 2
    turn = 1
    options = {
        "log": switch("log", "A log axis for the loss", default=False),
        "train": switch("training", "The loss of each batch."),
        "held_out": switch("held-out", "The loss of the examples that training never sees."),
        "guess": switch("guessing", "The loss of a network that has learned nothing."),
    }

    seeing = (
        "The loss says how wrong the answers are: blue on the examples of each step, orange on examples that training never "
        "sees. A line that falls learns; a line that stays at the dotted one does no better than guessing. "
        "A line that shoots up explodes. Try another learning rate while it trains."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("Loss"))
        self.log_box = QCheckBox(self.tr("log"))
        self.log_box.setToolTip(self.tr("A log axis for the loss"))
        self.bind("log", self.log_box)
        self.head.addWidget(self.log_box)
        self._build_legend()
        self._names = (self.train_box.text(), self.held_out_box.text())
        self.plot = LossPlot(self.tr("step"), self._names)
        self.train, self.held_out = self.plot.curves.values()
        self.points = [pg.ScatterPlotItem(pen=None, symbol=symbol) for symbol in "os"]
        for points in self.points:
            self.plot.item.addItem(points)
        self.body.addWidget(self.plot, 1)
        self.snapshot: Snapshot | None = None
        self._level: float | None = None
        self._guess_key: tuple[object, ...] = ()

    def _build_legend(self) -> None:
        self.train_box = LegendEntry(self.tr("training"), "line")
        self.held_out_box = LegendEntry(self.tr("held-out"), "line")
        self.guess_box = LegendEntry(self.tr("guessing"), "dotted")
        legend = Flow(gap=4)
        for name, box in (("train", self.train_box), ("held_out", self.held_out_box), ("guess", self.guess_box)):
            self.bind(name, box)
            legend.addWidget(box)
        self.body.addLayout(legend)

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        self.train.setPen(theme.pen(theme.accent, 1))
        self.held_out.setPen(theme.pen(theme.contrast, 2))
        for points, color in zip(self.points, (theme.accent, theme.contrast), strict=True):
            points.setBrush(color)
            points.setSize(7 * theme.scale)
        for box, color in (
            (self.train_box, theme.accent),
            (self.held_out_box, theme.contrast),
            (self.guess_box, theme.muted),
        ):
            box.set_colors(color, theme.muted)

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        self.snapshot = snapshot
        self._find_guess(snapshot)
        if self.words_due:
            self.say(loss_words(snapshot))
        self._draw(snapshot)

    def _draw(self, snapshot: Snapshot) -> None:
        history = snapshot.history
        curves = dict(zip(self._names, (history.loss_curve(), history.held_out_curve()), strict=True))
        divergence = snapshot.divergence
        self.plot.draw(curves, snapshot.steps, self._level, None if divergence is None else divergence.step)
        self._mark_few()
        self.set_subtitle(words(losses.choice(snapshot.scenario.loss).label))

    def _mark_few(self) -> None:
        """A curve of a few points is seen by them, and one of a single point only so."""
        for curve, points in zip(self.plot.curves.values(), self.points, strict=True):
            x, y = curve.getData()
            few = x is not None and len(x) <= FEW and curve.isVisible()
            if few:
                points.setData(x[np.isfinite(y)], y[np.isfinite(y)])
            points.setVisible(few)

    def main_numbers(self) -> str:
        """The newest loss of each kind, and where numbers stopped being finite."""
        found = self.snapshot
        if found is None:
            return ""
        parts = [self.tr("step {n}").format(n=whole(found.steps))]
        for name, (_, values) in zip(
            self._names, (found.history.loss_curve(), found.history.held_out_curve()), strict=True
        ):
            finite = values[np.isfinite(values)]
            if len(finite):
                figures = {"first": loss_text(float(finite[0])), "last": loss_text(float(finite[-1]))}
                parts.append(self.tr("{name} loss from {first} to {last}").format(name=name, **figures))
        if found.divergence is not None:
            parts.append(self.tr("not finite at step {n}").format(n=whole(found.divergence.step)))
        return listed(parts)

    def columns(self) -> dict[str, Column]:
        if self.snapshot is None:
            return {}
        steps, losses = self.snapshot.history.loss_curve()
        held_out_steps, held_out = self.snapshot.history.held_out_curve()
        return {"step": steps, "loss": losses, "held_out_step": held_out_steps, "held_out_loss": held_out}

    def take_options(self) -> None:
        self.plot.log_wanted = bool(self.chosen["log"])
        self.train.setVisible(self.chosen["train"])
        self.held_out.setVisible(self.chosen["held_out"])
        self.plot.guess.setVisible(bool(self.chosen["guess"]) and self._level is not None)
        if self.snapshot is not None:
            self._draw(self.snapshot)

    def _find_guess(self, snapshot: Snapshot) -> None:
        scenario = snapshot.scenario
        key = (snapshot.generation, scenario.loss)
        if key == self._guess_key:
            return
        self._guess_key = key
        self._level = level = snapshot.guess
        self.guess_box.setVisible(level is not None)
        self.plot.guess.setVisible(bool(self.chosen["guess"]) and level is not None)
        if level is not None:
            tip = self.tr(
                "{level}: the least loss of one answer for all examples: the share of each class, or the mean of the numbers"
            )
            self.guess_box.setToolTip(tip.format(level=loss_text(level)))

"""Loss through training: the batch's, the held-out one, and what guessing would give."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox

from gradsim.choices import losses
from gradsim.lab import Snapshot
from gradsim.ui.controls.field_control import words
from gradsim.ui.plots.loss_plot import LossPlot
from gradsim.ui.views.view import View, views
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import Theme
from gradsim.words.numbers import loss_text


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
        self._names = (self.train_box.text(), self.held_out_box.text())
        self.plot = LossPlot(self.tr("step"), self._names)
        self.train, self.held_out = self.plot.curves.values()
        self.body.addWidget(self.plot, 1)
        self.snapshot: Snapshot | None = None
        self._level: float | None = None
        self._guess_key: tuple[object, ...] = ()

    def _build_legend(self) -> None:
        self.train_box = LegendEntry(self.tr("training"), "line")
        self.held_out_box = LegendEntry(self.tr("held-out"), "line")
        self.guess_box = LegendEntry(self.tr("guessing"), "dotted")
        legend = Flow()
        for box in (self.train_box, self.held_out_box, self.guess_box):
            box.toggled.connect(self._toggled)
            legend.addWidget(box)
        self.body.addLayout(legend)

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        self._scale = theme.scale
        self.train.setPen(theme.pen(theme.accent, 1))
        self.held_out.setPen(theme.pen(theme.contrast, 2))
        for box, color in (
            (self.train_box, theme.accent),
            (self.held_out_box, theme.contrast),
            (self.guess_box, theme.muted),
        ):
            box.set_colors(color, theme.muted)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.snapshot, history = snapshot, snapshot.history
        self._find_guess(snapshot)
        curves = dict(zip(self._names, (history.loss_curve(), history.held_out_curve()), strict=True))
        self.plot.draw(curves, snapshot.steps, self._level)
        self.set_subtitle(words(losses.choice(snapshot.scenario.loss).label).lower())

    def columns(self) -> dict[str, Sequence[Any]]:
        if self.snapshot is None:
            return {}
        steps, losses = self.snapshot.history.loss_curve()
        held_out_steps, held_out = self.snapshot.history.held_out_curve()
        return {"step": steps, "loss": losses, "held_out_step": held_out_steps, "held_out_loss": held_out}

    def _redraw(self) -> None:
        self.plot.log_wanted = self.log_box.isChecked()
        if self.snapshot is not None:
            self.show_snapshot(self.snapshot)

    def _toggled(self) -> None:
        self.train.setVisible(self.train_box.isChecked())
        self.held_out.setVisible(self.held_out_box.isChecked())
        self.plot.guess.setVisible(self.guess_box.isChecked() and self._level is not None)

    def _find_guess(self, snapshot: Snapshot) -> None:
        scenario = snapshot.scenario
        key = (snapshot.generation, scenario.loss)
        if key == self._guess_key:
            return
        self._guess_key = key
        self._level = level = snapshot.guess
        self.guess_box.setVisible(level is not None and self._scale == 1)
        self._toggled()
        if level is not None:
            tip = self.tr("The cross-entropy of giving each of {n} classes the same probability: ln {n} = {level}")
            self.guess_box.setToolTip(tip.format(n=round(math.exp(level)), level=loss_text(level)))

"""The losses of all scenarios in one plot."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QCheckBox

from gradsim.lab import ComparisonSnapshot
from gradsim.lab.compare import MOST
from gradsim.registry import Registry
from gradsim.training.history import History
from gradsim.ui.compare.series import LETTERS, LINES, SHOWN, Markers, SeriesLegend
from gradsim.ui.plots.loss_plot import LossPlot
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import one_of, switch
from gradsim.ui.widgets.option_card import OptionCard
from gradsim.ui.widgets.theme import Theme

MARKERS = 6
"""On each curve."""
Curve = tuple[NDArray[np.float64], NDArray[np.float64]]
LOSSES: Registry[Callable[[History], Curve]] = Registry("loss curve")
LOSSES.register("training", "training batches", "The loss of the batches that training sees.")(History.loss_curve)
LOSSES.register("held_out", "held-out examples", "The loss of the examples that it never sees.")(History.held_out_curve)


class LossCard(OptionCard):
    key = "compare.losses"
    options = {
        "which": one_of(
            LOSSES,
            "Which loss",
            "The loss of the batches that training sees, or of the examples that it never sees",
        ),
        "log": switch("log", "A log axis for the loss", default=False),
        **SHOWN,
    }

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Loss"))
        self.explain_by(
            self.tr(
                "The loss of each scenario over the same steps. The lower line learns better; a line that stays level learns "
                "nothing, and one that ends has become too large to hold. Try the held-out examples: they show whether what is "
                "learned holds for examples that training never sees."
            )
        )
        self.which = self.combo("which")
        self.log_box = QCheckBox(self.tr("log"))
        self.log_box.setToolTip(self.tr("A log axis for the loss"))
        self.bind("log", self.log_box)
        self.head.addWidget(self.which)
        self.head.addWidget(self.log_box)
        self.legend = SeriesLegend(self)
        self.body.addWidget(self.legend)
        self.plot = LossPlot(self.tr("step"), LETTERS)
        self.body.addWidget(self.plot, 1)
        self.markers = [Markers(i) for i in range(MOST)]
        for item in self.markers:
            self.plot.item.addItem(item)
        self.snapshot: ComparisonSnapshot | None = None
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self.legend.set_theme(theme)
        self.plot.set_theme(theme)
        self.plot.setMinimumHeight(round(150 * theme.scale))
        for i, curve in enumerate(self.plot.curves.values()):
            curve.setPen(theme.pen(theme.series[i], 1.6, LINES[i]))
            self.markers[i].set_theme(theme)

    def take_options(self) -> None:
        self.plot.log_wanted = bool(self.chosen["log"])
        if self.snapshot is not None:
            self._draw(self.snapshot)

    def draw(self, snapshot: ComparisonSnapshot, state: SessionState) -> None:
        self.snapshot = snapshot
        self._draw(snapshot)

    def _draw(self, snapshot: ComparisonSnapshot) -> None:
        curve_of = LOSSES[str(self.chosen["which"])]
        curves = {
            letter: curve_of(member.history)
            for letter, member in zip(LETTERS, snapshot.members, strict=False)
            if not isinstance(member, str) and self.chosen[letter]
        }
        levels = {member.guess for member in snapshot.trained}
        level = levels.pop() if len(levels) == 1 else None
        self.plot.guess.setVisible(level is not None)
        self.plot.draw(curves, snapshot.steps, level)
        for i, curve in enumerate(self.plot.curves.values()):
            x, y = curve.getData()
            self.markers[i].setData(*_sparse(x, y, i))


def _sparse(x: NDArray[np.float64] | None, y: NDArray[np.float64] | None, index: int) -> Curve:
    """A few points of a curve, at other places for each scenario, so that markers of equal curves are all seen."""
    if x is None or y is None or not len(x):
        return np.empty(0), np.empty(0)
    places = x[0] + (np.arange(MARKERS) + (index + 0.5) / MOST) / MARKERS * (x[-1] - x[0])
    at = np.clip(np.searchsorted(x, places), 0, len(x) - 1)
    return x[at], y[at]

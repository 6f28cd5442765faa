"""The losses of all scenarios in one plot."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QCheckBox, QComboBox

from gradsim.lab import ComparisonSnapshot
from gradsim.lab.compare import MOST
from gradsim.ui.compare.series import LETTERS, LINES, SeriesLegend, markers
from gradsim.ui.plots.loss_plot import LossPlot
from gradsim.ui.widgets.card import Card
from gradsim.ui.widgets.theme import Theme

MARKERS = 6
"""On each curve."""


class LossCard(Card):
    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Loss"))
        self.which = QComboBox()
        self.which.addItem(self.tr("training batches"), "loss_curve")
        self.which.addItem(self.tr("held-out examples"), "held_out_curve")
        self.which.setAccessibleName(self.tr("Which loss"))
        self.which.setToolTip(
            self.tr("The loss of the batches that training sees, or of the examples that it never sees")
        )
        self.which.currentIndexChanged.connect(self._redraw)
        self.log_box = QCheckBox(self.tr("log"))
        self.log_box.setToolTip(self.tr("A log axis for the loss"))
        self.log_box.toggled.connect(self._redraw)
        self.head.addWidget(self.which)
        self.head.addWidget(self.log_box)
        self.legend = SeriesLegend(theme, lambda *_: self._redraw())
        self.body.addWidget(self.legend)
        self.plot = LossPlot(self.tr("step"), LETTERS)
        self.plot.set_theme(theme)
        self.body.addWidget(self.plot, 1)
        self.markers = [markers(i, theme) for i in range(MOST)]
        for i, curve in enumerate(self.plot.curves.values()):
            curve.setPen(theme.pen(theme.series[i], 1.6, LINES[i]))
            self.plot.item.addItem(self.markers[i])
        self.snapshot: ComparisonSnapshot | None = None

    def _redraw(self) -> None:
        self.plot.log_wanted = self.log_box.isChecked()
        if self.snapshot is not None:
            self.show_snapshot(self.snapshot)

    def show_snapshot(self, snapshot: ComparisonSnapshot) -> None:
        self.snapshot = snapshot
        curves = {
            letter: getattr(member.history, self.which.currentData())()
            for i, (letter, member) in enumerate(zip(LETTERS, snapshot.members, strict=False))
            if not isinstance(member, str) and self.legend.entries[i].isChecked()
        }
        levels = {member.guess for member in snapshot.trained}
        level = levels.pop() if len(levels) == 1 else None
        self.plot.guess.setVisible(level is not None)
        self.plot.draw(curves, snapshot.steps, level)
        for i, curve in enumerate(self.plot.curves.values()):
            self.markers[i].setData(*_sparse(*curve.getData(), i))


def _sparse(x: np.ndarray | None, y: np.ndarray | None, index: int) -> tuple[np.ndarray, np.ndarray]:
    """A few points of a curve, at other places for each scenario, so that markers of equal curves are all seen."""
    if x is None or len(x) < 2:
        return np.empty(0), np.empty(0)
    places = x[0] + (np.arange(MARKERS) + (index + 0.5) / MOST) / MARKERS * (x[-1] - x[0])
    at = np.clip(np.searchsorted(x, places), 0, len(x) - 1)
    return x[at], y[at]

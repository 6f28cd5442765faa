"""The histogram of |dL/dW| of the picked layer, where histograms were recorded."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg

from gradsim.lab.runs.record import DECADES
from gradsim.ui.plots.plot import Plot
from gradsim.ui.watch.moment import Moment
from gradsim.ui.widgets.card import Card
from gradsim.ui.widgets.theme import Theme
from gradsim.words.numbers import power_of_ten, short

LOW, HIGH = DECADES


class Spread(Card):
    def __init__(self) -> None:
        super().__init__(self.tr("Histogram of |dL/dW|"))
        self.plot = Plot("|dL/dW|")
        self.plot.setMinimumHeight(90)
        self.plot.setAccessibleName(self.tr("Histogram of |dL/dW|"))
        self.curve = pg.PlotCurveItem()
        self.plot.item.addItem(self.curve)
        self.plot.x_axis.setTicks([[(e, power_of_ten(e)) for e in range(int(LOW), int(HIGH) + 1, 4)]])
        self.plot.item.setXRange(LOW, HIGH, padding=0.02)
        self.body.addWidget(self.plot, 1)

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        self.curve.setPen(theme.pen(theme.accent, 1))
        self.curve.setBrush(theme.fill(theme.accent, 0.4))

    def draw(self, moment: Moment, layer: int | None) -> None:
        """Of the worst layer where none is picked."""
        if not moment.run.about.bins or not moment.order:
            return
        place = moment.order[0] if layer is None or layer >= len(moment.columns) else layer
        counts = moment.run.records["bins"][moment.row, moment.columns[place]].astype(float)
        self.set_subtitle(moment.names[place])
        self.curve.setData(np.linspace(LOW, HIGH, len(counts) + 1), counts, stepMode="center", fillLevel=0)
        top = max(float(counts.max()), 1.0)
        self.plot.item.setYRange(0, top * 1.05, padding=0)
        self.plot.name_heights({0.0: "0", top: short(top)})

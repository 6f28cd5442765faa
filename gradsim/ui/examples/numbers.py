"""Predicted against true numbers of the held-out examples."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg

from gradsim.lab.probes.predictions import Predictions
from gradsim.ui.examples.words import describe
from gradsim.ui.plots.plot import Plot
from gradsim.ui.widgets.theme import Theme

MOST_POINTS = 2000


class NumbersPlot(Plot):
    """On the dashed line the answer is exact. Answers far outside of the targets stand at the edge."""

    def __init__(self) -> None:
        super().__init__(self.tr("true"), self.tr("predicted"))
        self.setMinimumSize(170, 130)
        self.setAccessibleName(self.tr("Predicted against true numbers"))
        self.predictions: Predictions | None = None
        self.points = pg.ScatterPlotItem(pxMode=True)
        self.outside = pg.ScatterPlotItem(pxMode=True, symbol="t")
        self.line = pg.PlotCurveItem(antialias=True)
        for item in (self.line, self.points, self.outside):
            self.item.addItem(item)
        self.item.vb.setAspectLocked(False)
        self._limits = (np.nan, np.nan)
        self.on_hover(self.describe)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for item, size in ((self.points, 7), (self.outside, 9)):
            item.setBrush(theme.fill(theme.contrast, 0.7))
            item.setPen(pg.mkPen(None))
            item.setSize(size * theme.scale)
        self.line.setPen(theme.pen(theme.text, 1.4, "dash"))

    def show_numbers(self, predictions: Predictions) -> None:
        self.predictions = predictions
        targets = predictions.examples.held_out.labels
        low, high = float(targets.min()), float(targets.max())
        margin = 0.08 * (high - low or 1.0)
        self._set_limits(predictions, low - margin, high + margin)
        with np.errstate(all="ignore"):
            kept = np.clip(predictions.answers, *self._limits)[:MOST_POINTS]
        inside = kept == predictions.answers[:MOST_POINTS]
        out = ~inside & ~np.isnan(kept)
        shown = predictions.targets[:MOST_POINTS]
        self.points.setData(shown[inside], kept[inside])
        self.outside.setData(shown[out], kept[out])

    def _set_limits(self, predictions: Predictions, low: float, high: float) -> None:
        """Both axes hold the targets of the data, so that nothing moves but the points."""
        if (low, high) == self._limits:
            return
        self._limits = (low, high)
        name = predictions.examples.target_name
        self.set_labels(
            self.tr("true {name}").format(name=name).strip(), self.tr("predicted {name}").format(name=name).strip()
        )
        self.line.setData([low, high], [low, high])
        self.item.setXRange(low, high, padding=0.02)
        self.item.setYRange(low, high, padding=0.02)

    def nearest(self, x: float, y: float) -> int | None:
        """The example within a few pixels."""
        if self.predictions is None or not len(self.predictions.answers):
            return None
        pixel = self.item.vb.viewPixelSize()
        with np.errstate(all="ignore"):
            kept = np.nan_to_num(np.clip(self.predictions.answers, *self._limits), nan=np.inf)
            distance = np.hypot((self.predictions.targets - x) / pixel[0], (kept - y) / pixel[1])[:MOST_POINTS]
        best = int(distance.argmin())
        return best if distance[best] < 8 else None

    def describe(self, x: float, y: float) -> str:
        row = self.nearest(x, y)
        return "" if row is None or self.predictions is None else describe(self.predictions, row)

"""A histogram on a plot: filled or only its outline, drawn to a given height."""

from __future__ import annotations

import pyqtgraph as pg

from gradsim.lab.histogram import Histogram
from gradsim.ui.plots.column import Column


class HistogramItem(pg.PlotCurveItem):
    """The fullest bin is ``height`` high, above ``base``."""

    def __init__(self) -> None:
        super().__init__([0.0, 0.0], [0.0], stepMode="center")
        self.shown: Histogram | None = None
        self._place = (0.0, 1.0)

    def show_histogram(self, histogram: Histogram | None, base: float = 0.0, height: float = 1.0) -> None:
        """None: nothing is drawn."""
        if histogram is self.shown and (base, height) == self._place:
            return
        self.shown, self._place = histogram, (base, height)
        if histogram is None or not histogram.counts.any():
            self.setData([0.0, 0.0], [base], fillLevel=base)
            return
        filled = histogram.counts.nonzero()[0]
        first, last = filled[0], filled[-1]
        heights = base + height * histogram.heights[first : last + 1]
        self.setData(histogram.edges[first : last + 2], heights, fillLevel=base)

    def bin_at(self, x: float) -> int | None:
        """The number of the bin that holds x; None outside."""
        if self.shown is None or not self.shown.edges[0] <= x <= self.shown.edges[-1]:
            return None
        return min(int(self.shown.edges.searchsorted(x, side="right")) - 1, len(self.shown.counts) - 1)

    def columns(self, name: str) -> dict[str, Column]:
        """The bins' ends and counts, for a view's columns."""
        if self.shown is None:
            return {}
        edges = self.shown.edges
        return {f"{name}_from": edges[:-1], f"{name}_to": edges[1:], f"{name}_count": self.shown.counts}

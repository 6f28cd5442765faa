"""A histogram on a plot: filled or only its outline, as high as it is told, whatever the counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg

from gradsim.lab.histogram import Histogram


class HistogramItem(pg.PlotCurveItem):
    """The fullest bin is ``height`` high, above ``base``."""

    def __init__(self) -> None:
        super().__init__([0.0, 0.0], [0.0], stepMode="center")
        self.shown: Histogram | None = None
        self._place = (0.0, 1.0)

    def show_histogram(self, found: Histogram | None, base: float = 0.0, height: float = 1.0) -> None:
        """None: nothing is drawn."""
        if found is self.shown and (base, height) == self._place:
            return
        self.shown, self._place = found, (base, height)
        filled = found.counts.nonzero()[0] if found else ()
        if found is None or not len(filled):
            self.setData([0.0, 0.0], [base], fillLevel=base)
            return
        first, last = filled[0], filled[-1]
        heights = base + height * found.heights[first : last + 1]
        self.setData(found.edges[first : last + 2], heights, fillLevel=base)

    def bin_at(self, x: float) -> int | None:
        """The number of the bin that holds x; None outside."""
        if self.shown is None or not self.shown.edges[0] <= x <= self.shown.edges[-1]:
            return None
        return min(int(self.shown.edges.searchsorted(x, side="right")) - 1, len(self.shown.counts) - 1)

    def columns(self, name: str) -> dict[str, Sequence[Any]]:
        """The bins' ends and counts, for a view's columns."""
        if self.shown is None:
            return {}
        edges = self.shown.edges
        return {f"{name}_from": edges[:-1], f"{name}_to": edges[1:], f"{name}_count": self.shown.counts}

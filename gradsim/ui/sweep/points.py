"""One varied field of numbers: a point for each value, with the spread over its seeds, and theory beside."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Signal

from gradsim.lab.sweep import DIVERGED, FACTOR, RATIO, STALLED, TRAINED, VERDICT, VERDICTS, Board, Expected
from gradsim.lab.sweep.results import VERDICT_COLORS
from gradsim.lab.sweep.summary import Summary
from gradsim.ui.plots.plot import Grid, Plot
from gradsim.ui.sweep.colors import Scale, drawn
from gradsim.ui.sweep.words import axis_words, cell_words, figure_words, value_words, verdict_words
from gradsim.ui.widgets.theme import Theme

SYMBOLS = {TRAINED: "o", STALLED: "s", DIVERGED: "x"}
SHAPES = {TRAINED: "●", STALLED: "■", DIVERGED: "×"}
"""The same as text."""


MOST = 2000
"""Points that are drawn, about one for each pixel of a wide window; of more, evenly chosen ones."""


SMOOTH = 200
"""Points up to which the line between them is smooth; a smooth line through 2,000 takes half a second to paint."""


class Points(Plot):
    cell_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("", "")
        self.setAccessibleName(self.tr("Points of the cells"))
        self.grid, self.line = Grid(), pg.PlotCurveItem(antialias=True)
        self.line.setSegmentedLineMode("on")  # as one path, 2,000 steep pieces take seconds
        self.theory = pg.PlotCurveItem(antialias=True)
        self.whiskers = pg.ErrorBarItem(beam=0.15)
        self.dots = pg.ScatterPlotItem()
        for item in (self.grid, self.line, self.theory, self.whiskers, self.dots):
            self.item.addItem(item)
        self.board: Board | None = None
        self._by, self._expected = "", Expected()
        self.on_hover(self.describe)
        self.on_click(self._clicked)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.y_axis.setWidth(
            round(self.fontMetrics().horizontalAdvance("diverged") + 10 + 1.4 * self.fontMetrics().height())
        )
        self.grid.set_color(theme.grid)
        self.line.setPen(theme.pen(theme.muted, 1.2))
        self.theory.setPen(theme.pen(theme.text, 1.6, "dash"))

    def show_board(self, board: Board) -> None:
        self.board = board
        self._expected, self._by = Expected(), ""
        (self.name,) = board.axes
        values = board.axes[self.name]
        stride = math.ceil(len(values) / 16)
        self.x_axis.setTicks([[(i, value_words(self.name, v)) for i, v in enumerate(values) if i % stride == 0]])
        self.item.setXRange(-0.5, len(values) - 0.5, padding=0)

    def show_expected(self, expected: Expected) -> None:
        self._expected = expected
        self._show_theory()

    def refresh(self, scale: Scale) -> None:
        assert self.board is not None
        if scale.by != self._by:
            self._by = scale.by
            self.set_labels(
                axis_words(self.name), "" if scale.by == VERDICT else figure_words(scale.by, self.board.sweep)
            )
            self._show_theory()
        places = np.flatnonzero(self.board.known[:, 0])
        places = places[:: math.ceil(len(places) / MOST) or 1]
        summaries = [self.board.summaries[i, 0] for i in places.tolist()]
        low, high = self._range(summaries, scale)
        x = places.astype(float)
        y = np.array([_within(scale.value(s), low, high) for s in summaries])
        self.line.setData(x, y, connect="finite", antialias=len(x) <= SMOOTH)
        symbols = [SYMBOLS[s.verdict] for s in summaries]
        brushes = {verdict: pg.mkBrush(color) for verdict, color in VERDICT_COLORS.items()}
        pens = {verdict: self._theme.pen(color, 2) for verdict, color in VERDICT_COLORS.items()}
        self.dots.setData(
            x=x, y=y, symbol=symbols,
            brush=[brushes[s.verdict] for s in summaries], pen=[pens[s.verdict] for s in summaries], size=9 * self._theme.scale,
        )  # fmt: skip
        self._show_whiskers(x, y, summaries)

    def _range(self, summaries: list[Summary], scale: Scale) -> tuple[float, float]:
        """Sets the y axis; its ends."""
        if scale.by == VERDICT:
            low, high = -0.5, len(VERDICTS) - 0.5
            names = {float(i): verdict_words(v) for i, v in enumerate(VERDICTS)}
            self.name_heights(names)
            ticks = list(names)
        elif scale.by == RATIO:
            low, high = scale.low, scale.high
            ticks = [float(e) for e in self.set_decades(round(low), round(high))]
        else:
            ends = [v for s in summaries for v in (*s.spread(scale.by), scale.value(s)) if math.isfinite(v)]
            low, high = 0.0, 1.05 * max([*ends, 1e-3])
            ticks = self.set_heights(low, high, 7)
        self.grid.set_lines(ticks)
        self.item.setYRange(low, high, padding=0.03)
        return low, high

    def _show_whiskers(self, x: np.ndarray, y: np.ndarray, summaries: list[Summary]) -> None:
        ends = drawn(np.array([s.spread(self._by) for s in summaries]).reshape(-1, 2), self._by)
        kept = np.isfinite(ends).all(axis=1) & (ends[:, 1] > ends[:, 0])
        x, y, ends = x[kept], y[kept], ends[kept]
        pen = self._theme.pen(self._theme.text, 1.2)
        self.whiskers.setData(x=x, y=y, top=ends[:, 1] - y, bottom=y - ends[:, 0], pen=pen)

    def _show_theory(self) -> None:
        factors = self._expected.factors if self._by == FACTOR else {}
        y = np.array([factors[i] for i in sorted(factors)])
        self.theory.setData(np.arange(len(y), dtype=float), y, connect="finite")

    def summary_at(self, x: float) -> Summary | None:
        return None if self.board is None else self.board.summaries.get((round(x), 0))

    def describe(self, x: float, _: float) -> str:
        summary = self.summary_at(x)
        return cell_words(summary) if summary else ""

    def _clicked(self, x: float, _: float) -> None:
        summary = self.summary_at(x)
        if summary is not None:
            self.cell_chosen.emit(summary.cell.scenario)


def _within(value: float, low: float, high: float) -> float:
    """A figure beyond the axis is drawn at that end: a divergence at the top."""
    return high if math.isnan(value) else min(max(value, low), high)

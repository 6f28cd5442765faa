"""The gradient that reaches each layer, of all scenarios side by side, on a log axis."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg

from gradsim.lab import ComparisonSnapshot, Snapshot
from gradsim.lab.compare import MOST, Alignment, align
from gradsim.nn.arrays import Array
from gradsim.registry import Registry
from gradsim.ui.compare.series import LETTERS, LINES, SHOWN, Markers, SeriesLegend
from gradsim.ui.plots.decade_plot import DecadePlot
from gradsim.ui.plots.decade_range import foot, log10
from gradsim.ui.plots.quantities import QUANTITIES
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import one_of
from gradsim.ui.widgets import health
from gradsim.ui.widgets.health_key import HealthKey
from gradsim.ui.widgets.option_card import OptionCard
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.layer_names import axis_ticks
from gradsim.words.layers import layer_words
from gradsim.words.numbers import short

NARROW, SLIM = 3.0, 9.0
"""Pixels. Where bars would be narrower than the first, lines through their tops are drawn in their place; where they
are narrower than the second, not each of them bears a marker."""
FEW = 20
"""About so many markers each has then."""

ALIGNMENTS: Registry[Alignment] = Registry("alignment")
ALIGNMENTS.register("output", "Aligned at the output", "Layers with the same distance from the loss share a place.")(
    "output"
)
ALIGNMENTS.register("relative", "By relative depth", "The first layers share a place, the output layers too.")(
    "relative"
)


class BarsCard(OptionCard):
    """Of recurrent networks only, the bars are those of the time steps: ‖dL/dh‖."""

    key = "compare.bars"
    options = {
        "quantity": one_of(
            QUANTITIES,
            "What is drawn",
            "<p>RMS dL/dz: the gradient that flows back through the layer.</p>"
            "<p>‖dL/dW‖: the norm of the gradient of a layer's weights, what makes the layer learn.</p>",
        ),
        "alignment": one_of(
            ALIGNMENTS,
            "Alignment of unlike depths",
            "<p>How networks of unlike depth stand side by side.</p><p>At the output: layers with the same "
            "distance from the loss, in layers, share a place.</p><p>By relative depth: the first layers share "
            "a place, the output layers too, the others lie evenly between.</p>",
        ),
        **SHOWN,
    }

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Gradient reaching each layer"))
        self.explain_by(
            self.tr(
                "The bars of all scenarios, beside each other at each layer: the gradient that comes back to it from the "
                "loss. All are measured at the same step, on the same examples. Bars that stay level toward the input are "
                "healthy. Try another activation for B, and see from which layer on the bars part."
            )
        )
        self.setAccessibleDescription(self.tr("Bars of the gradient norm of every layer, for all scenarios"))
        self._build_head()
        self.legend = SeriesLegend(self)
        self.body.addWidget(self.legend)
        self.plot = DecadePlot(self.tr("layer (input → output)"))
        self.plot.on_hover(lambda x, _: self.describe(x))
        self.body.addWidget(self.plot, 1)
        self.scale_key = HealthKey()
        self.body.addWidget(self.scale_key)
        self._build_items()
        self._ticks: tuple[object, ...] = ()
        self.snapshot: ComparisonSnapshot | None = None
        self.heights: list[Array] = []
        """log10 of what is drawn, for each scenario, (layers,); empty where there is nothing."""
        self.positions: list[Array] = []
        """Where on the axis its layers stand, for each scenario, (layers,)."""
        self.set_theme(theme)

    def _build_head(self) -> None:
        self.alignment, self.quantity = self.combo("alignment"), self.combo("quantity")
        for box in (self.alignment, self.quantity):
            self.head.addWidget(box)
        self.alignment.hide()

    def _build_items(self) -> None:
        self.bars: list[Any] = []
        self.lines: list[Any] = []
        self.tops: list[Any] = []
        self.absent: list[Any] = []
        for i in range(MOST):
            self.bars.append(pg.BarGraphItem(x=[], height=[], width=1))
            self.lines.append(pg.PlotCurveItem(antialias=True))
            self.tops.append(Markers(i))
            self.absent.append(pg.ScatterPlotItem(symbol="x", pen=None))
            for item in (self.bars[i], self.lines[i], self.tops[i], self.absent[i]):
                self.plot.item.addItem(item)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for part in (self.legend, self.plot, self.scale_key, *self.tops):
            part.set_theme(theme)
        self.plot.setMinimumHeight(round(160 * theme.scale))
        for i, color in enumerate(theme.series):
            self.bars[i].setOpts(pen=theme.pen(color, 1.6))
            self.lines[i].setPen(theme.pen(color, 2, LINES[i]))
            self.absent[i].setBrush(color)
            self.absent[i].setSize(9 * theme.scale)
        if self.snapshot is not None:
            self._show(self.snapshot)

    def take_options(self) -> None:
        self.plot.decades.begin()
        if self.snapshot is not None:
            self._show(self.snapshot)

    def draw(self, snapshot: ComparisonSnapshot, state: SessionState) -> None:
        self._show(snapshot)

    def _show(self, snapshot: ComparisonSnapshot) -> None:
        if self.snapshot is None or snapshot.generation != self.snapshot.generation:
            self.plot.decades.begin()
        self.snapshot = snapshot
        self._recurrent = bool(snapshot.trained) and all(m.measurement.time is not None for m in snapshot.trained)
        self.quantity.setVisible(not self._recurrent)
        if self._recurrent:
            title, label = self.tr("Gradient reaching each time step"), self.tr("time step")
        else:
            title, label = self.tr("Gradient reaching each layer"), self.tr("layer (input → output)")
        self.title.setText(title)
        self.plot.set_labels(label)
        values = [self._values(member) for member in snapshot.members]
        self.heights = [log10(v) for v in values]
        there = all(np.isfinite(h).all() for h in self.heights)
        self.set_subtitle("" if there else self.tr("× zero, or not finite"))
        self._place([len(v) for v in values])
        self._draw(values)

    def _values(self, member: Snapshot | str) -> Array:
        if isinstance(member, str):
            return np.empty(0)
        found = member.measurement
        if self._recurrent and found.time is not None:
            return found.time
        return QUANTITIES[str(self.chosen["quantity"])](found)

    def _place(self, layers: list[int]) -> None:
        """Where the layers of each scenario stand, and what the axis says there."""
        there = {n for n in layers if n}
        self.alignment.setVisible(len(there) > 1)
        chosen = ALIGNMENTS[str(self.chosen["alignment"])]
        self._places = max(there, default=1)
        self.positions = [align(n, self._places, chosen) if n else np.empty(0) for n in layers]
        names = () if self._recurrent else self._common_names()
        ticks = (names, tuple(there), chosen)
        if ticks == self._ticks:
            return
        self._ticks = ticks
        self.plot.x_axis.setTicks([self._tick_texts(names, len(there) > 1, chosen)])
        self.plot.item.setXRange(0.4, self._places + 0.6, padding=0)
        self.plot.decades.begin()

    def _common_names(self) -> tuple[str, ...]:
        """The layers' names where all networks have the same."""
        trained = self.snapshot.trained if self.snapshot else ()
        names = {m.measurement.layer_names for m in trained}
        return names.pop() if len(names) == 1 else ()

    def _tick_texts(self, names: tuple[str, ...], unlike: bool, alignment: Alignment) -> list[tuple[float, str]]:
        if names:
            return axis_ticks(names, 20)
        last = self._places
        end = self.tr("last") if self._recurrent else self.tr("out")
        if unlike and alignment == "relative":
            marks = {0.0: self.tr("first"), 0.25: "¼", 0.5: "½", 0.75: "¾", 1.0: end}
            return [(1 + share * (last - 1), text) for share, text in marks.items()]
        stride = next(s for s in (1, 2, 5, 10, 20, 50) if (last - 1) / s <= 20)
        if unlike:
            return [(last - n, end if n == 0 else f"{end}−{n}") for n in range(0, last, stride * 2)]
        return [(n, str(n)) for n in range(1, last + 1) if n % stride == 0 or n == 1]

    def _draw(self, values: list[Array]) -> None:
        shown = [bool(self.chosen[LETTERS[i]]) and len(v) > 0 for i, v in enumerate(values)]
        found = [h for h, on in zip(self.heights, shown, strict=True) if on]
        heights = np.concatenate(found) if found else np.zeros(1)
        self.plot.hold(np.concatenate((heights, foot(heights))))
        width = 0.8 / max(len(values), 1)
        self._pixels = width * self.plot.item.vb.width() / self._places
        self.narrow = self._pixels < NARROW
        for i in range(MOST):
            on = i < len(values) and shown[i]
            for item in (self.bars[i], self.lines[i], self.tops[i], self.absent[i]):
                item.setVisible(on)
            if on:
                self._draw_one(i, (i - (len(values) - 1) / 2) * width, width)

    def _draw_one(self, i: int, offset: float, width: float) -> None:
        x, y = self.positions[i], self.heights[i]
        finite, low = np.isfinite(y), self.plot.decades.low
        every = 1 if self._pixels > SLIM * self._theme.scale else max(1, len(x) // FEW)
        self.bars[i].setVisible(not self.narrow)
        self.lines[i].setVisible(self.narrow)
        if self.narrow:
            self.lines[i].setData(x, np.where(finite, y, np.nan), connect="finite")
        else:
            x = x + offset
            self.bars[i].setOpts(
                x=x[finite], height=y[finite] - low, y0=low, width=width, brushes=self._brushes(i, finite)
            )
        self.tops[i].setData(x[finite][::every], y[finite][::every])
        absent = x[~finite][::every]
        level = low + (0.02 + 0.03 * i) * (self.plot.decades.high - low)  # each has its own, so that none hides another
        self.absent[i].setData(absent, np.full(len(absent), level))

    def _brushes(self, i: int, finite: Array) -> list[Any]:
        """The colours of a scenario's bars: how well the gradient gets through. Whose they are, outline and marker tell."""
        member = self.snapshot.members[i] if self.snapshot else ""
        assert not isinstance(member, str)
        places = health.time_places(member) if self._recurrent else health.layer_places(member)
        return health.brushes(self._theme, places[finite])

    def describe(self, x: float) -> str:
        """What hovering over a place of the axis tells: each scenario's nearest layer there."""
        lines = []
        for i, places in enumerate(self.positions):
            if self.snapshot is None or not len(places) or not self.chosen[LETTERS[i]]:
                continue
            at = int(np.abs(places - x).argmin())
            if abs(places[at] - x) > max(0.5, 0.5 * (places[-1] - places[0]) / max(len(places) - 1, 1)):
                continue
            member = self.snapshot.members[i]
            if isinstance(member, str):
                continue
            name = layer_words(f"time step {at + 1}" if self._recurrent else member.measurement.layer_names[at])
            value = short(float(self._values(member)[at]))
            lines.append(self.tr("{letter}, {name}: {value}").format(letter=LETTERS[i], name=name, value=value))
        return "\n".join(lines)

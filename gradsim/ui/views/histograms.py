"""Histograms of weights, activations or gradients, one above the other from the input to the output."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QCheckBox

from gradsim.lab import Snapshot
from gradsim.lab.probes.histograms import Histograms
from gradsim.language import whole
from gradsim.registry import Registry
from gradsim.ui.plots.column import Column
from gradsim.ui.plots.decade_range import DecadeRange
from gradsim.ui.plots.histogram_item import HistogramItem
from gradsim.ui.plots.plot import Plot, decades, round_ticks, steady
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import one_of, switch
from gradsim.ui.session.intents import PickLayer
from gradsim.ui.views.view import FIGURES, View, views
from gradsim.ui.widgets import health
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.words.layers import layer_words
from gradsim.words.numbers import percent, power_of_ten, short
from gradsim.words.shares import share_of

TALL = 1.6
"""The height of a ridge, in distances between two of them: those in front stand before those behind."""

LOWEST = 0.01
"""Bins that are lower than this share of the fullest are too low to be seen."""
KINDS: Registry[str] = Registry("values")
"""Of what: their symbols."""
KINDS.register("gradients", "Gradients", "The gradients of the weights of each layer.")("dL/dW")
KINDS.register("activations", "Activations", "The values that each layer passes on.")("h")
KINDS.register("weights", "Weights", "The weights of each layer.")("W")


@views.register("histograms", "Histograms", "How the weights, activations or gradients of each layer spread.")
class HistogramsView(View):
    order = 40
    every = 3
    needs = frozenset({("histograms", "gradients", True)})
    options = {
        "kind": one_of(
            KINDS,
            "What the histograms are of",
            "Of what: the gradients of the weights, the activations, or the weights.",
        ),
        "log_gradients": switch("log", "Sizes of gradients on a log axis."),
        "log_activations": switch("log", "Sizes of activations on a log axis.", default=False),
        "log_weights": switch("log", "Sizes of weights on a log axis.", default=False),
        "figures": FIGURES,
    }
    seeing = (
        "Each hill is one layer, the input's at the bottom: the higher it is somewhere, the more of the layer's numbers lie "
        "there. On a log axis smaller gradients lie farther left, so a vanishing gradient looks like a staircase. "
        "Try the activations: with sigmoid they crowd together, with ReLU half of them are exactly zero."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("How values spread"))
        self.setAccessibleDescription(self.tr("A histogram for each layer, the input's at the bottom"))
        self._build_head()
        self.figures = self.subline("muted")
        self.fold(self.figures)
        self.plot = Plot("", "")
        self.plot.setMinimumHeight(140)
        self.body.addWidget(self.plot, 1)
        self.notes = self.plot.item.add_axis("right")
        self.plot.on_hover(self._hover)
        self.plot.on_click(lambda _, y: self._clicked(y))
        self.ridges: list[HistogramItem] = []
        self.found: Histograms | None = None
        self._theme = LIGHT
        self._decades, self._ends = DecadeRange(), (0.0, 0.0)
        self.places: dict[str, float] = {}
        """Where the layers' colours are on the scale of ``health.py``, by their names."""
        self._picked: int | None = None
        self._notes: list[str] = []
        self.row_names: list[tuple[int, str]] = []
        self.row_notes: list[tuple[int, str]] = []
        """What stands beside the ridges, at the left and at the right."""

    def _build_head(self) -> None:
        self.kind_box = self.combo("kind")
        self.head.addWidget(self.kind_box)
        self.log_boxes = {kind: QCheckBox(self.tr("log")) for kind in KINDS.keys}
        """Each kind of values has an axis of its own."""
        for kind, box in self.log_boxes.items():
            box.setToolTip(
                self.tr(
                    "Sizes on a log axis: a layer whose values are a thousand times smaller lies three decades left."
                )
            )
            self.bind(f"log_{kind}", box)
            self.head.addWidget(box)
            box.setVisible(kind == self.kind)

    @property
    def kind(self) -> str:
        return str(self.chosen["kind"])

    @property
    def log(self) -> bool:
        return bool(self.chosen[f"log_{self.kind}"])

    def take_options(self) -> None:
        for kind, box in self.log_boxes.items():
            box.setVisible(kind == self.kind)
        need = ("histograms", self.kind, self.log)
        if need not in self.needs:
            self._show(None)
            self._ends = (0.0, 0.0)
            self._decades.begin()
            self.set_needs(need)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.plot.set_theme(theme)
        self.notes.setPen(None)
        self.notes.setTickPen(None)
        self.notes.setTickFont(self.plot.font())
        self.notes.setWidth(self.fontMetrics().horizontalAdvance("0.000 % zero") + 8)
        self._paint()

    def show_state(self, state: SessionState) -> None:
        super().show_state(state)
        if state.layer != self._picked:
            self._picked = state.layer
            self._paint()

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        where = health.layer_places(snapshot)
        self.places = dict(zip(snapshot.measurement.layer_names, where.tolist(), strict=True))
        (need,) = self.needs
        nothing = self.kind == "activations" and not snapshot.measurement.depth
        self.set_blank(self.tr("This network has no hidden layer: it has no activations.") if nothing else "")
        found = snapshot.probes.get(need)
        if found is not None and found is not self.found:
            self._show(found)
            self._paint()
            self._say()

    def _show(self, found: Histograms | None) -> None:
        """None: nothing, until the probe has found what was asked for."""
        fresh = found is None or self.found is None or found.names != self.found.names
        self.found = found
        rows = found.rows if found else ()
        if len(rows) != len(self.ridges):
            self._set_ridges(len(rows))
        for i, (item, row) in enumerate(zip(self.ridges, rows, strict=True)):
            item.show_histogram(row, i, TALL)
        if found:
            self._set_range(found)
            self._annotate(found)
            if fresh:
                self._name_rows()

    def _set_ridges(self, count: int) -> None:
        for item in self.ridges:
            self.plot.item.removeItem(item)
        self.ridges = [HistogramItem() for _ in range(count)]
        for i, item in enumerate(self.ridges):
            item.setZValue(-i)
            self.plot.item.addItem(item)
        self.plot.item.setYRange(-0.1, max(count, 1) - 1 + TALL + 0.1, padding=0)

    def _set_range(self, found: Histograms) -> None:
        edges = found.rows[0].edges
        symbol = KINDS[self.kind]
        if self.log:
            self._set_decades(found)
            symbol = f"|{symbol}|"
        else:
            limit = steady(float(edges[-1]), self._ends[1])
            self._set_ends(-limit if edges[0] < 0 else 0.0, limit)
        over_time = found.names[0].startswith("time")
        self.plot.set_labels(symbol, self.tr("time step") if over_time else self.tr("layer"))

    def _set_decades(self, found: Histograms) -> None:
        """Whole decades around all that can be seen of the ridges."""
        edges = found.rows[0].edges
        seen = np.any([row.heights > LOWEST for row in found.rows], axis=0)
        if self._decades.fit(((edges[:-1] + edges[1:]) / 2)[seen]):
            low, high = self._decades.low, self._decades.high
            self.plot.item.setXRange(low, high, padding=0.01)
            self.plot.x_axis.setTicks([[(e, power_of_ten(e)) for e in decades(low, high, 8)]])

    def _set_ends(self, low: float, high: float) -> None:
        if (low, high) != self._ends:
            self._ends = (low, high)
            self.plot.item.setXRange(low, high, padding=0.01)
            marks = round_ticks(high, 4)
            self.plot.x_axis.setTicks([[(x, short(x)) for x in sorted({*marks, *(-m for m in marks if low < 0)})]])

    def _annotate(self, found: Histograms) -> None:
        """At the right, what has no place on the axis: zeros, and what is not finite."""
        notes = []
        for row in found.rows:
            if row.not_finite:
                notes.append(self.tr("{share} NaN, ∞").format(share=percent(row.not_finite / row.size)))
            elif row.zeros:
                notes.append(self.tr("{share} zero").format(share=percent(row.zeros / row.size)))
            else:
                notes.append("")
        if notes != self._notes:
            self._notes = notes
            self._name_rows()

    def _name_rows(self) -> None:
        """Names at the left and notes at the right, as many as there is room for."""
        if self.found is None:
            return
        count = len(self.found.names)
        room = self.plot.height() / (count + TALL)
        stride = math.ceil(1.2 * self.fontMetrics().height() / max(room, 1))
        rows = range(count - 1, -1, -stride)
        self.row_names = [(i, self._short_name(i)) for i in rows]
        self.row_notes = [(i, self._notes[i]) for i in rows if self._notes[i]]
        self.plot.y_axis.setTicks([self.row_names])
        self.notes.setTicks([self.row_notes])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_rows()

    def _short_name(self, row: int) -> str:
        assert self.found is not None
        name = self.found.names[row]
        numbered = name.startswith(("hidden.", "time"))
        return str(self.found.numbers[row]) if numbered else name[:3]

    def _name(self, row: int) -> str:
        assert self.found is not None
        return layer_words(self.found.names[row])

    def _paint(self) -> None:
        """The ridges' colours: of gradients as the bars have them, activations blue, weights grey."""
        if self.found is None:
            return
        theme, gradients = self._theme, self.kind == "gradients"
        self.notes.setTextPen(theme.contrast if gradients else theme.muted)
        plain = theme.accent if self.kind == "activations" else theme.muted
        for item, name in zip(self.ridges, self.found.names, strict=True):
            item.setBrush(self._color(name) if gradients else plain)
            picked = name == f"hidden.{self._picked}"
            item.setPen(theme.pen(theme.text, 2) if picked else theme.pen(theme.card, 1))

    def _color(self, name: str) -> QColor:
        """That of the layer's bar."""
        place = np.array(self.places.get(name, math.nan))
        return QColor(*health.colors(self._theme, place).tolist())

    def _say(self) -> None:
        found = self.found
        assert found is not None
        first, last = found.rows[0].rms, found.rows[-1].rms
        kind = QCoreApplication.translate("Options", KINDS.choice(self.kind).label)
        start, end = self._name(0), self._name(-1)
        text = self.tr("{kind} in {end} are zero, or not finite")
        if last and math.isfinite(first / last):
            text = self.tr("{kind} in {start} have {share} the size of those in {end}")
        self.say(text.format(kind=kind, start=start, end=end, share=share_of(first / last if last else 0.0)))
        figures = self.tr("RMS of {symbol}: {first} in {start}, {last} in {end}").format(
            symbol=KINDS[self.kind], first=short(first), start=start, last=short(last), end=end
        )
        if len(found.rows) < found.size:
            figures += self.tr(" · {n} of {all} shown").format(n=len(found.rows), all=found.size)
        self.figures.setText(figures)

    def _hover(self, x: float, y: float) -> str:
        row = min(math.floor(y), len(self.ridges) - 1)
        return self.describe(row, x) if self.found and row >= 0 else ""

    def describe(self, row: int, x: float) -> str:
        """What hovering over a ridge tells; x as on the axis."""
        assert self.found is not None
        shown, bin_ = self.found.rows[row], self.ridges[row].bin_at(x)
        lines = [self._name(row), self.tr("RMS {rms}").format(rms=short(shown.rms))]
        if bin_ is not None:
            ends = shown.edges[bin_ : bin_ + 2]
            low, high = 10**ends if self.log else ends
            lines.append(
                self.tr("{n} of {all} from {low} to {high}").format(
                    n=whole(shown.counts[bin_]),
                    all=whole(shown.size),
                    low=short(float(low)),
                    high=short(float(high)),
                )
            )
        for count, text in (
            (shown.zeros, self.tr("{n} are exactly zero")),
            (shown.not_finite, self.tr("{n} are NaN or infinite")),
            (shown.beyond, self.tr("{n} lie beyond the axis")),
        ):
            if count:
                lines.append(text.format(n=whole(count)))
        return "\n".join(lines)

    def _clicked(self, y: float) -> None:
        row = min(math.floor(y), len(self.ridges) - 1)
        if self.found and row >= 0 and self.found.names[row].startswith("hidden."):
            self.intended.emit(PickLayer(self.found.numbers[row] - 1))

    def columns(self) -> dict[str, Column]:
        if self.found is None:
            return {}
        rows, names = self.found.rows, self.found.names
        return {
            "layer": [name for name, row in zip(names, rows, strict=True) for _ in row.counts],
            "from": np.concatenate([row.edges[:-1] for row in rows]),
            "to": np.concatenate([row.edges[1:] for row in rows]),
            "count": np.concatenate([row.counts for row in rows]),
        }

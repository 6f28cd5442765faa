"""One layer's activation, its derivative, and the values that they act on, before and after normalization."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout

from gradsim.fields import Number
from gradsim.lab import Snapshot
from gradsim.lab.probes.pre_activations import MOST_CHANGED, PreActivations
from gradsim.language import sentences, whole
from gradsim.nn.activations import activations
from gradsim.nn.normalization import normalizations
from gradsim.scenario import Scenario
from gradsim.ui.controls.words import words
from gradsim.ui.plots.activation_curves import ActivationCurves, Bands, z_ticks
from gradsim.ui.plots.column import Column
from gradsim.ui.plots.curve_reading import CurveReading
from gradsim.ui.plots.histogram_item import HistogramItem
from gradsim.ui.plots.plot import Plot
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import switch
from gradsim.ui.session.intents import PickLayer, SetOption
from gradsim.ui.views.picked_layer import picked_layer
from gradsim.ui.views.view import FIGURES, View, views
from gradsim.ui.widgets.card import label
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.normalized import slope_words
from gradsim.words.numbers import short


@views.register("activation", "Activation", "The activation of one layer, and the values that it acts on.")
class ActivationView(View):
    order = 15
    of_layers = True
    every = 3
    needs = frozenset({("pre_activations", 0)})
    options = {
        "before": switch("z", "The values before any normalization."),
        "after": switch("normalized", "The values that the activation sees."),
        "if_normalized": switch("if batch-normalized", "What the activation would see with batch normalization."),
        "flat": switch("flat: φ′ nearly 0", "Where nearly nothing of a gradient gets through."),
        "z": Number(
            label="at z =", group="Options", help="Where the curves are read.", default=1.0, minimum=-1e6, maximum=1e6
        ),
        "figures": FIGURES,
    }
    seeing = (
        "Above: the activation, and its slope φ′, which is what it multiplies a gradient by on the way back. Below: where the "
        "values z of one layer really lie. What lies in a shaded part passes nearly nothing of a gradient. "
        "With a normalization there are two hills: what came out of the weights, and what it makes of them. "
        "Try another layer, or batch normalization; Show figures tells which activations are the flattest of all."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("An activation and the values it acts on"))
        self.setAccessibleDescription(
            self.tr("Curves of the activation and its derivative above a histogram of one layer's pre-activations")
        )
        row = QHBoxLayout()
        self._pictures, self._side = QVBoxLayout(), QVBoxLayout()
        row.addLayout(self._pictures, 1)
        row.addLayout(self._side)
        self.body.addLayout(row, 1)
        self._build_plots()
        self._build_reading()
        self._build_legend()
        self.found: PreActivations | None = None
        self._depth = 1
        self._read()

    def _build_plots(self) -> None:
        self.plot, self.histograms = Plot("", "φ, φ′"), Plot(self.tr("pre-activation z"), self.tr("count"))
        for plot, share, least in ((self.plot, 6, 60), (self.histograms, 5, 80)):
            plot.setMinimumHeight(least)
            self._pictures.addWidget(plot, share)
        self.curves = ActivationCurves(self.plot)
        self.flat_below = Bands()
        self.before, self.after, self.if_normalized = HistogramItem(), HistogramItem(), HistogramItem()
        for item in (self.flat_below, self.before, self.if_normalized, self.after):
            self.histograms.item.addItem(item)
        self.histograms.item.setYRange(0, 1, padding=0.04)
        self.histograms.y_axis.setTicks([[]])
        self.value_name, self.slope_name = pg.TextItem("φ"), pg.TextItem("φ′")
        for name in (self.value_name, self.slope_name):
            self.plot.item.addItem(name, ignoreBounds=True)
        self.reading = CurveReading(self.curves, self.plot, self.histograms)
        self.reading.asked.connect(lambda z: self.intended.emit(SetOption(self.key, "z", z)))
        self.histograms.on_hover(lambda x, _: self.describe(x))

    def _build_reading(self) -> None:
        """What is picked, and what is read at the line."""
        self.layer_box = QSpinBox()
        self.layer_box.setRange(1, 1)
        self.layer_box.setToolTip(self.tr("The layer whose values are shown. A click on its bar or node picks it too."))
        self.layer_box.valueChanged.connect(lambda n: self.intended.emit(PickLayer(n - 1)))
        self.layer_name = label(self.tr("layer"))
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        for i, (name, shown) in enumerate(((self.layer_name, self.layer_box), *self.reading.rows)):
            name.setObjectName("muted")
            grid.addWidget(name, i, 0)
            grid.addWidget(shown, i, 1, Qt.AlignmentFlag.AlignRight)
            shown.setAccessibleName(name.text())
        self._side.addLayout(grid)
        self.fold(*(part for row in self.reading.rows for part in row))

    def _build_legend(self) -> None:
        self.before_box, self.after_box = LegendEntry("z", "fill"), LegendEntry("", "line")
        self.if_box = LegendEntry(self.tr("if batch-normalized"), "dash")
        self.flat_box = LegendEntry(self.tr("flat: φ′ nearly 0"), "fill")
        drawn = self.tr("Each histogram is drawn to its own height; hover for the counts.")
        self.before_box.setToolTip(
            sentences(
                (self.tr("z = h W + b over the units and examples of one batch, before any normalization."), drawn)
            )
        )
        self.after_box.setToolTip(
            sentences((self.tr("What the activation sees: z normalized, scaled and shifted."), drawn))
        )
        self.if_box.setToolTip(
            sentences(
                (self.tr("What the activation would see at first, if batch normalization were switched on."), drawn)
            )
        )
        self.flat_box.setToolTip(
            self.tr("Where |φ′| is under 5 % of its largest: nearly nothing of a gradient gets through there.")
        )
        for name, box in (
            ("before", self.before_box),
            ("after", self.after_box),
            ("if_normalized", self.if_box),
            ("flat", self.flat_box),
        ):
            self.bind(name, box)
            self._side.addWidget(box)
        self._side.addSpacing(4)
        self._side.addWidget(self._build_ranking())
        self.fold(self.ranking)
        self._side.addStretch(1)
        self.after_box.hide()

    def _build_ranking(self) -> QLabel:
        """This activation's largest slope, and whose are the smallest of all."""
        self.ranking = label("", "muted", wrap=True)
        self.ranking.setToolTip(
            self.tr(
                "No layer can pass on more of a gradient than its largest |φ′|, but for what the weights add to it."
            )
        )
        return self.ranking

    def set_theme(self, theme: Theme) -> None:
        for plot in (self.plot, self.histograms):
            plot.set_theme(theme)
        self.curves.set_theme(theme)
        self.flat_below.set_color(theme.fill(theme.contrast, 0.1))
        self.before.setPen(None)
        self.before.setBrush(theme.fill(theme.muted, 0.45))
        self.after.setPen(theme.pen(theme.text, 1.6))
        self.if_normalized.setPen(theme.pen(theme.muted, 1.2, "dash"))
        self.reading.set_theme(theme)
        for name, color in ((self.value_name, theme.accent), (self.slope_name, theme.contrast)):
            name.setColor(color)
            name.setFont(self.font())
        for box, color in (
            (self.before_box, theme.muted),
            (self.after_box, theme.text),
            (self.if_box, theme.muted),
            (self.flat_box, theme.contrast),
        ):
            box.set_colors(color, theme.muted)
        width = self.fontMetrics().horizontalAdvance("0.00·10⁻⁰⁰⁰")
        for part in (self.layer_box, *(shown for _, shown in self.reading.rows)):
            part.setFixedWidth(width)
        self.ranking.setFixedWidth(self.if_box.sizeHint().width())

    def show_state(self, state: SessionState) -> None:
        super().show_state(state)
        self.set_needs(self._need(state, state.scenario))

    @staticmethod
    def _need(state: SessionState, scenario: Scenario) -> tuple[str, int]:
        """Of the picked layer; before one is picked, of the one that a normalization changes most."""
        open_on = MOST_CHANGED if state.layer is None and scenario.normalization != "none" else None
        return "pre_activations", picked_layer(state, scenario) if open_on is None else open_on

    def take_options(self) -> None:
        self.before.setVisible(self.chosen["before"])
        self.after.setVisible(self.chosen["after"])
        self.if_normalized.setVisible(self.chosen["if_normalized"])
        for bands in (self.curves.flat, self.flat_below):
            bands.setVisible(self.chosen["flat"])
        self._read()

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        scenario = snapshot.scenario
        gates = self.tr("The gates of this cell are always sigmoid, its new values tanh. Choose the Elman cell.")
        self.set_blank(gates if scenario.gated else "")
        self.found = found = snapshot.probes.get(self._need(state, scenario))
        layer = picked_layer(state, scenario) if found is None else found.layer
        self._set_layers(scenario, layer)
        before = self.curves.activation, self.curves.limit, self._depth
        time = snapshot.measurement.time
        self._depth = scenario.depth if time is None else time.size
        self.curves.show_layer(scenario, layer, self._needed())
        if (self.curves.activation, self.curves.limit, self._depth) != before:
            self._follow_curves()
        self._name(scenario)
        for item, values in (
            (self.before, found and found.before),
            (self.after, found and found.after),
            (self.if_normalized, found and found.if_normalized),
        ):
            item.show_histogram(values.histogram if values else None)
        if found is not None:
            self.say(slope_words(found, scenario))

    def _needed(self) -> float:
        return float(self.found.before.histogram.edges[-1]) if self.found else 0.0

    def _set_layers(self, scenario: Scenario, layer: int) -> None:
        """The spin box follows what was picked elsewhere, and is there only where layers are."""
        layers = not scenario.through_time
        for part in (self.layer_name, self.layer_box):
            part.setVisible(layers)
        if layers and (self.layer_box.maximum(), self.layer_box.value()) != (scenario.depth, layer + 1):
            with QSignalBlocker(self.layer_box):
                self.layer_box.setMaximum(scenario.depth)
                self.layer_box.setValue(layer + 1)

    def _name(self, scenario: Scenario) -> None:
        """The activation, and the histograms that there are."""
        self.set_subtitle(words(activations.choice(self.curves.key).label))
        if self.found is None:
            return
        kind = words(normalizations.choice(scenario.normalization).label)
        self.after_box.setText(self.tr("{kind}-normalized").format(kind=kind))
        self.after_box.setVisible(self.found.after is not None)
        self.if_box.setVisible(self.found.if_normalized is not None)

    def _follow_curves(self) -> None:
        """Another activation or axis: the lower plot, the names of the curves and the reading go with it."""
        limit = self.curves.limit
        self.histograms.item.setXRange(-limit, limit, padding=0)
        self.histograms.x_axis.setTicks([z_ticks(limit)])
        self.plot.x_axis.setTicks([[]])
        self.flat_below.set_stretches(self.curves.flat.stretches)
        for name, curve in ((self.value_name, self.curves.value), (self.slope_name, self.curves.slope)):
            z, heights = curve.getData()
            last = int(np.nonzero((heights <= self.curves.high) & (heights >= self.curves.low))[0][-1])
            upper = heights[last] > (self.curves.low + self.curves.high) / 2
            name.setAnchor((2, 0) if upper else (2, 1))
            name.setPos(z[last], heights[last])
        self._read()
        self._rank()

    def _rank(self) -> None:
        slopes = sorted(((c.value().largest_slope, words(c.label)) for c in activations), key=lambda s: s[0])
        (least, flattest), (less, next_one) = slopes[:2]
        assert self.curves.activation is not None
        self.ranking.setText(
            self.tr("φ′ is at most {slope}. The flattest of all: {first} ({least}), then {second} ({less}).").format(
                slope=short(self.curves.activation.largest_slope),
                first=flattest,
                least=short(least),
                second=next_one,
                less=short(less),
            )
        )

    def _read(self) -> None:
        self.reading.read(float(self.chosen["z"]), self._depth)

    def describe(self, x: float) -> str:
        """What hovering over the histograms tells."""
        lines = []
        for item, box in (
            (self.before, self.before_box),
            (self.after, self.after_box),
            (self.if_normalized, self.if_box),
        ):
            bin_, shown = item.bin_at(x), item.shown
            if bin_ is not None and shown is not None and item.isVisible():
                lines.append(
                    self.tr("{name}: {n} of {all} values from {low} to {high}").format(
                        name=box.text(),
                        n=whole(shown.counts[bin_]),
                        all=whole(shown.size),
                        low=short(float(shown.edges[bin_])),
                        high=short(float(shown.edges[bin_ + 1])),
                    )
                )
        return "\n".join(lines)

    def columns(self) -> dict[str, Column]:
        return {
            **self.curves.columns(),
            **self.before.columns("before"),
            **self.after.columns("after"),
            **self.if_normalized.columns("if_normalized"),
        }

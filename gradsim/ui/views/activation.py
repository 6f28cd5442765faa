"""One layer's activation, its derivative, and the values that they act on, before and after normalization."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout

from gradsim.choices import activations, normalizations
from gradsim.lab import Snapshot
from gradsim.lab.probes.pre_activations import PreActivations
from gradsim.scenario import Scenario
from gradsim.ui.controls.field_control import words
from gradsim.ui.plots.activation_curves import ActivationCurves, Bands, z_ticks
from gradsim.ui.plots.histogram_item import HistogramItem
from gradsim.ui.plots.plot import Plot
from gradsim.ui.views.picked_layer import PickedLayer
from gradsim.ui.views.view import View, views
from gradsim.ui.widgets.card import label
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import Theme
from gradsim.words.numbers import SUPERSCRIPTS, percent, short


@views.register("activation", "Activation", "The activation of one layer, and the values that it acts on.")
class ActivationView(View):
    order = 15
    every = 3

    def __init__(self) -> None:
        super().__init__(self.tr("An activation and the values it acts on"))
        self.setAccessibleDescription(
            self.tr("Curves of the activation and its derivative above a histogram of one layer's pre-activations")
        )
        self.sentence = self.subline("sentence")
        row = QHBoxLayout()
        self._pictures, self._side = QVBoxLayout(), QVBoxLayout()
        row.addLayout(self._pictures, 1)
        row.addLayout(self._side)
        self.body.addLayout(row, 1)
        self._build_plots()
        self._build_reading()
        self._build_legend()
        self.picked = PickedLayer(self)
        self.found: PreActivations | None = None
        self._depth = 1
        self._read(self.place_box.value())

    def _build_plots(self) -> None:
        self.plot, self.lower = Plot("", "φ, φ′"), Plot(self.tr("pre-activation z"), self.tr("count"))
        for plot, share, least in ((self.plot, 6, 60), (self.lower, 5, 80)):
            plot.setMinimumHeight(least)
            self._pictures.addWidget(plot, share)
        self.curves = ActivationCurves(self.plot)
        self.flat_below = Bands()
        self.before, self.after, self.if_normalized = HistogramItem(), HistogramItem(), HistogramItem()
        for item in (self.flat_below, self.before, self.if_normalized, self.after):
            self.lower.item.addItem(item)
        self.lower.item.setYRange(0, 1, padding=0.04)
        self.lower.y_axis.setTicks([[]])
        self.value_name, self.slope_name = pg.TextItem("φ"), pg.TextItem("φ′")
        self.points = pg.ScatterPlotItem(pen=None)
        self.lines = (pg.InfiniteLine(movable=True), pg.InfiniteLine(movable=True))
        for item in (self.value_name, self.slope_name, self.lines[0], self.points):
            self.plot.item.addItem(item, ignoreBounds=True)
        self.lower.item.addItem(self.lines[1], ignoreBounds=True)
        for line in self.lines:
            line.sigPositionChanged.connect(lambda moved: self.place_box.setValue(moved.value()))
        self.plot.on_click(lambda x, _: self.place_box.setValue(x))
        self.lower.on_hover(self._describe_bin)

    def _build_reading(self) -> None:
        """What is picked, and what is read at the line."""
        self.layer_box, self.place_box = QSpinBox(), QDoubleSpinBox()
        self.layer_box.setRange(1, 1)
        self.layer_box.setToolTip(self.tr("The layer whose values are shown. A click on its bar or node picks it too."))
        self.layer_box.valueChanged.connect(lambda n: self.layer_chosen.emit(n - 1))
        self.place_box.setDecimals(2)
        self.place_box.setSingleStep(0.1)
        self.place_box.setRange(-8, 8)
        self.place_box.setValue(1.0)
        self.place_box.setToolTip(self.tr("Where the curves are read: type it, or drag the upright line."))
        self.place_box.valueChanged.connect(self._read)
        self.value_text, self.slope_text, self.power_text = label(""), label(""), label("")
        self.power_name = label("")
        self.power_text.setToolTip(
            self.tr("What is left of a gradient after as many layers, if the slope is this one in each of them.")
        )
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        rows = (
            (label(self.tr("layer")), self.layer_box),
            (label(self.tr("at z =")), self.place_box),
            (label("φ(z)"), self.value_text),
            (label("φ′(z)"), self.slope_text),
            (self.power_name, self.power_text),
        )
        for i, (name, shown) in enumerate(rows):
            name.setObjectName("muted")
            grid.addWidget(name, i, 0)
            grid.addWidget(shown, i, 1, Qt.AlignmentFlag.AlignRight)
            shown.setAccessibleName(name.text())
        self.layer_name = rows[0][0]
        self._side.addLayout(grid)

    def _build_legend(self) -> None:
        self.before_box, self.after_box = LegendEntry("z", "fill"), LegendEntry("", "line")
        self.if_box = LegendEntry(self.tr("if batch-normalized"), "dash")
        self.flat_box = LegendEntry(self.tr("flat: φ′ nearly 0"), "fill")
        drawn = self.tr("Each histogram is drawn to its own height; hover for the counts.")
        self.before_box.setToolTip(
            self.tr("z = h W + b over the units and examples of one batch, before any normalization.") + " " + drawn
        )
        self.after_box.setToolTip(self.tr("What the activation sees: z normalized, scaled and shifted.") + " " + drawn)
        self.if_box.setToolTip(
            self.tr("What the activation would see at first, if batch normalization were switched on.") + " " + drawn
        )
        self.flat_box.setToolTip(
            self.tr("Where |φ′| is under 5 % of its largest: nearly nothing of a gradient gets through there.")
        )
        for box, items in (
            (self.before_box, (self.before,)),
            (self.after_box, (self.after,)),
            (self.if_box, (self.if_normalized,)),
            (self.flat_box, (self.curves.flat, self.flat_below)),
        ):
            for item in items:
                box.toggled.connect(item.setVisible)
            self._side.addWidget(box)
        self._side.addSpacing(4)
        self._side.addWidget(self._build_ranking())
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ranking.setVisible(self.has_room(20))

    def set_theme(self, theme: Theme) -> None:
        for plot in (self.plot, self.lower):
            plot.set_theme(theme)
        self.curves.set_theme(theme)
        self.flat_below.set_color(theme.fill(theme.contrast, 0.1))
        self.before.setPen(None)
        self.before.setBrush(theme.fill(theme.muted, 0.45))
        self.after.setPen(theme.pen(theme.text, 1.6))
        self.if_normalized.setPen(theme.pen(theme.muted, 1.2, "dash"))
        self.points.setBrush(theme.text)
        self.points.setSize(7 * theme.scale)
        for line in self.lines:
            line.setPen(theme.pen(theme.text, 1.4, "dot"))
            line.setHoverPen(theme.pen(theme.text, 3))
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
        for box in (self.layer_box, self.place_box, self.value_text, self.slope_text, self.power_text):
            box.setFixedWidth(width)
        self.ranking.setFixedWidth(self.if_box.sizeHint().width())

    def focus_layer(self, layer: int) -> None:
        self.picked.pick(layer)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        scenario = snapshot.scenario
        gates = self.tr("The gates of this cell are always sigmoid, its new values tanh. Choose the Elman cell.")
        self.set_blank(gates if scenario.gated else "")
        self.found = found = self.picked.look(snapshot)
        self._set_layers(scenario)
        before = self.curves.activation, self.curves.limit, self._depth
        self._depth = snapshot.measurement.time.size if scenario.through_time else scenario.depth
        self.curves.show_layer(scenario, self.picked.layer, self._needed())
        if (self.curves.activation, self.curves.limit, self._depth) != before:
            self._follow_curves()
        self._name(scenario)
        for item, values in (
            (self.before, found and found.before),
            (self.after, found and found.after),
            (self.if_normalized, found and found.if_normalized),
        ):
            item.show_histogram(values.histogram if values else None)
        self._say(scenario)

    def _needed(self) -> float:
        return float(self.found.before.histogram.edges[-1]) if self.found else 0.0

    def _set_layers(self, scenario: Scenario) -> None:
        """The spin box follows what was picked elsewhere, and is there only where layers are."""
        layers = not scenario.through_time
        for part in (self.layer_name, self.layer_box):
            part.setVisible(layers)
        if layers:
            self.layer_box.blockSignals(True)
            self.layer_box.setMaximum(scenario.depth)
            self.layer_box.setValue(self.picked.layer + 1)
            self.layer_box.blockSignals(False)

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
        self.lower.item.setXRange(-limit, limit, padding=0)
        self.lower.x_axis.setTicks([z_ticks(limit)])
        self.plot.x_axis.setTicks([[]])
        self.flat_below.set_stretches(self.curves.flat.stretches)
        for line in self.lines:
            line.setBounds((-limit, limit))
        self.place_box.setRange(-limit, limit)
        for name, curve in ((self.value_name, self.curves.value), (self.slope_name, self.curves.slope)):
            z, heights = curve.getData()
            last = int(np.nonzero((heights <= self.curves.high) & (heights >= self.curves.low))[0][-1])
            upper = heights[last] > (self.curves.low + self.curves.high) / 2
            name.setAnchor((2, 0) if upper else (2, 1))
            name.setPos(z[last], heights[last])
        self._read(self.place_box.value())
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

    def _read(self, z: float) -> None:
        """The curves' values at z."""
        for line in self.lines:
            line.setValue(z)
        activation = self.curves.activation
        if activation is None:
            return
        at = np.array([z])
        value, slope = float(activation.value(at)[0]), float(activation.slope(at)[0])
        self.value_text.setText(short(value))
        self.slope_text.setText(short(slope))
        self.power_name.setText("φ′(z)" + str(self._depth).translate(SUPERSCRIPTS))
        self.power_text.setText(short(slope**self._depth))
        self.points.setData([z, z], [value, slope])

    def _say(self, scenario: Scenario) -> None:
        found = self.found
        if found is None:
            return
        seen = found.after or found.before
        if not scenario.through_time:
            text = self.tr("mean φ′ in layer {n}: {slope}; {share} of its values lie where φ is flat")
        else:
            text = self.tr("mean φ′ in the cell: {slope}; {share} of its values lie where φ is flat")
        text = text.format(share=percent(seen.flat), slope=short(seen.mean_slope), n=found.layer + 1)
        if found.after:
            text += self.tr("; before normalization {share}").format(share=percent(found.before.flat))
        self.sentence.setText(text)

    def _describe_bin(self, x: float, _: float) -> str:
        lines = []
        for item, box in (
            (self.before, self.before_box),
            (self.after, self.after_box),
            (self.if_normalized, self.if_box),
        ):
            bin_ = item.bin_at(x)
            if bin_ is not None and item.isVisible():
                shown = item.shown
                lines.append(
                    self.tr("{name}: {n} of {all} values from {low} to {high}").format(
                        name=box.text(),
                        n=f"{shown.counts[bin_]:,.0f}",
                        all=f"{shown.size:,}",
                        low=short(float(shown.edges[bin_])),
                        high=short(float(shown.edges[bin_ + 1])),
                    )
                )
        return "\n".join(lines)

    def columns(self) -> dict[str, Sequence[Any]]:
        return {
            **self.curves.columns(),
            **self.before.columns("before"),
            **self.after.columns("after"),
            **self.if_normalized.columns("if_normalized"),
        }

"""The activation and its derivative, small: how they lie over the values of one layer."""

from __future__ import annotations

import math

from gradsim.lab import Snapshot
from gradsim.lab.probes.pre_activations import PreActivations
from gradsim.nn.activations import Activation, activations
from gradsim.scenario import Scenario
from gradsim.ui.controls.words import words
from gradsim.ui.plots.activation_curves import ActivationCurves
from gradsim.ui.plots.column import Column
from gradsim.ui.plots.histogram_item import HistogramItem
from gradsim.ui.plots.plot import Plot
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import switch
from gradsim.ui.views.picked_layer import picked_layer
from gradsim.ui.views.view import View, views
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import Theme
from gradsim.words.numbers import significant

TALL = 0.45
"""The height of the histogram, as a share of the plot's."""


@views.register(
    "activation_curve", "Activation curve", "The activation and its derivative over the values of one layer."
)
class ActivationCurveView(View):
    place = "right"
    order = 200
    stretch = 3
    of_layers = True
    every = 10
    needs = frozenset({("pre_activations", 0)})
    seeing = (
        "The blue curve is the activation: what each unit makes of the sum z that it gets. The orange curve is its slope φ′: "
        "what it multiplies the gradient by on the way back. The grey hill shows where the values of one layer really lie, "
        "and the shaded parts are where the curve is flat and the gradient is lost. "
        "Try another activation at the left: with ReLU half of the hill has a slope of 1, with Threshold none has any."
    )
    options = {
        "curve": switch("φ", "The activation."),
        "slope": switch("φ′", "Its derivative."),
        "values": switch("z", "What enters the activation of the picked layer."),
    }

    def __init__(self) -> None:
        super().__init__(self.tr("Activation"))
        self.setAccessibleDescription(self.tr("Curves of the activation and its derivative over a layer's values"))
        self.curve_box, self.slope_box = LegendEntry("φ", "line"), LegendEntry("φ′", "line")
        self.values_box = LegendEntry("z", "fill")
        self.values_box.setToolTip(
            self.tr("What enters the activation of the picked layer, over the units and examples of one batch.")
        )
        self.body.addLayout(Flow(self.curve_box, self.slope_box, self.values_box))
        self.plot = Plot(self.tr("pre-activation z"))
        self.plot.setMinimumHeight(110)
        self.body.addWidget(self.plot, 1)
        self.values = HistogramItem()
        self.values.setZValue(-5)
        self.plot.item.addItem(self.values)
        self.curves = ActivationCurves(self.plot)
        for name, box in (("curve", self.curve_box), ("slope", self.slope_box), ("values", self.values_box)):
            self.bind(name, box)

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        self.curves.set_theme(theme)
        self.values.setPen(None)
        self.values.setBrush(theme.fill(theme.muted, 0.35))
        self.curve_box.set_colors(theme.accent, theme.muted)
        self.slope_box.set_colors(theme.contrast, theme.muted)
        self.values_box.set_colors(theme.muted, theme.muted)

    def show_state(self, state: SessionState) -> None:
        super().show_state(state)
        self.set_needs(("pre_activations", picked_layer(state, state.scenario)))

    def take_options(self) -> None:
        self.curves.value.setVisible(self.chosen["curve"])
        self.curves.slope.setVisible(self.chosen["slope"])
        self.values.setVisible(self.chosen["values"])

    def columns(self) -> dict[str, Column]:
        return {**self.curves.columns(), **self.values.columns("values")}

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        scenario, layer = snapshot.scenario, picked_layer(state, snapshot.scenario)
        found: PreActivations | None = snapshot.probes.get(("pre_activations", layer))
        seen = None if found is None else found.after or found.before
        self.curves.show_layer(scenario, layer, float(seen.histogram.edges[-1]) if seen else 0.0)
        low, high = self.curves.low, self.curves.high
        self.values.show_histogram(seen.histogram if seen else None, low, TALL * (high - low))
        self._name(scenario, layer)

    def _name(self, scenario: Scenario, layer: int) -> None:
        self.title.setText(words(activations.choice(self.curves.key).label))
        if scenario.gated:
            self.set_subtitle(self.tr("of the gates"))
        elif not scenario.through_time:
            self.set_subtitle(self.tr("in layer {n}").format(n=layer + 1))
        else:
            self.set_subtitle(self.tr("in the cell"))
        assert self.curves.activation is not None
        self.say(self._sentence(self.curves.activation))
        text = self.tr("φ′ ≤ {slope}").format(slope=significant(self.curves.activation.largest_slope, 3))
        if text != self.slope_box.text():
            self.slope_box.setText(text)
            self.slope_box.updateGeometry()

    def _sentence(self, activation: Activation) -> str:
        """What comes out of it, and how much of a gradient it lets through."""
        low, high = activation.range
        if activation.largest_slope == 0:
            text = self.tr("values from {low} to {high}; no slope anywhere, so no gradient passes")
        elif low == -math.inf and high == math.inf:
            text = self.tr("any value, slope {slope} everywhere")
        elif high == math.inf:
            text = self.tr("values above {low}, slope at most {slope}")
        else:
            text = self.tr("values from {low} to {high}, slope at most {slope}")
        return text.format(
            low=significant(low, 2), high=significant(high, 2), slope=significant(activation.largest_slope, 3)
        )

"""Do the early layers learn? How far each layer's weights have moved, and the first layer's before and after."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gradsim.lab import Snapshot
from gradsim.lab.probes.weight_change import WeightChange
from gradsim.nn.arrays import Array
from gradsim.ui.plots.column import Column
from gradsim.ui.plots.decade_plot import DecadePlot
from gradsim.ui.plots.layer_bars import LayerBars
from gradsim.ui.plots.picked_mark import PickedMark
from gradsim.ui.plots.weight_pictures import WeightPictures
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import switch
from gradsim.ui.session.intents import PickLayer
from gradsim.ui.views.picked_layer import marked_layer, next_layer
from gradsim.ui.views.view import FIGURES, View, views
from gradsim.ui.widgets import health
from gradsim.ui.widgets.card import label
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.layer_names import axis_ticks
from gradsim.words.layers import layer_words
from gradsim.words.numbers import counted, percent, short
from gradsim.words.shares import share_of

HEALTHY = (-3.5, -2.5)
"""log10 of the update ratios that are usual in networks that learn well: around 1e-3."""


@views.register("weights", "Weights", "Do the early layers learn? How far each layer's weights have moved.")
class WeightsView(View):
    order = 30
    every = 5
    needs = frozenset({"weight_change"})
    options = {
        "change": switch("change since the start", "How far the weights of each layer have moved."),
        "update": switch("per step", "The update ratio of the newest step."),
        "band": switch("healthy: near 10⁻³", "Update ratios that are usual in networks that learn well."),
        "figures": FIGURES,
    }
    seeing = (
        "A bar says how far a layer's weights have moved since they were drawn, as a share of their own size; a dot, how far "
        "the newest step moved them. Where the bars fall toward the input, the early layers do not learn: they pass on the "
        "random mixture that they began with. The pictures at the right are weights of the first layer, at the start and "
        "now. Try ReLU in place of sigmoid, and the bars rise."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("Do the early layers learn?"))
        self.setAccessibleDescription(
            self.tr("Bars of how far each layer's weights have moved, and the first layer's weights before and after")
        )
        self.found: WeightChange | None = None
        self._updates: Array = np.empty(0)
        self._names: tuple[str, ...] = ()
        parts = QHBoxLayout()
        parts.setSpacing(14)
        parts.addLayout(self._build_bars(), 3)
        parts.addLayout(self._build_pictures(), 2)
        self.body.addLayout(parts, 1)

    def _build_bars(self) -> QVBoxLayout:
        self.change_box = LegendEntry(self.tr("change since the start"), "bar")
        self.update_box = LegendEntry(self.tr("per step"), "dot")
        self.band_box = LegendEntry(self.tr("healthy: near 10⁻³"), "line")
        self.change_box.setToolTip(self.tr("|W − W at the start| / |W at the start|, Frobenius norms"))
        self.update_box.setToolTip(self.tr("Update ratio of the newest step: |change of W| / |W|"))
        self.band_box.setToolTip(
            self.tr(
                "Update ratios around 10⁻³ are usual in networks that learn well. Far below, a layer hardly moves; far "
                "above, steps undo each other. A rule of thumb, not a law."
            )
        )
        legend = Flow()
        for name, box in (("change", self.change_box), ("update", self.update_box), ("band", self.band_box)):
            self.bind(name, box)
            legend.addWidget(box)
        self.plot = DecadePlot(self.tr("layer (input → output)"), self.tr("relative change"))
        self.plot.setMinimumSize(220, 110)
        self.items = LayerBars(dot="accent")
        self.band = pg.LinearRegionItem(HEALTHY, orientation="horizontal", movable=False, pen=pg.mkPen(None))
        for item in (self.band, self.items):
            self.plot.item.addItem(item)
        self.band.setZValue(-5)
        self.plot.on_hover(lambda x, _: self.describe(round(x)))
        self.plot.on_click(self._clicked)
        self.plot.on_arrows(lambda right, up: self._move(right or up))
        self.picked = PickedMark()
        self.plot.item.addItem(self.picked)
        column = QVBoxLayout()
        column.addLayout(legend)
        column.addWidget(self.plot, 1)
        return column

    def _build_pictures(self) -> QVBoxLayout:
        self.pictures = WeightPictures()
        self.caption = label("", "muted", wrap=True)
        self.fold(self.caption)
        column = QVBoxLayout()
        column.addWidget(self.pictures, 1)
        column.addWidget(self.caption)
        return column

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        self.items.set_theme(theme)
        self.picked.set_theme(theme)
        self.pictures.set_theme(theme)
        self.band.setBrush(theme.fill(theme.accent, 0.24))
        self.change_box.set_colors(theme.text, theme.muted, theme.health.through)
        for box in (self.update_box, self.band_box):
            box.set_colors(theme.accent, theme.muted)

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        found, names = snapshot.probes.get("weight_change"), snapshot.measurement.layer_names
        if found is None or len(found.relative) != len(names):
            return
        if found is self.found and np.array_equal(snapshot.measurement.update_ratio, self._updates, equal_nan=True):
            return
        self.found, self._updates = found, snapshot.measurement.update_ratio
        self._set_layers(names)
        self.items.set_values(found.relative, self._updates, health.layer_places(snapshot))
        self._set_range()
        self.pictures.show_weights(found)
        self._say(snapshot, found)

    def columns(self) -> dict[str, Column]:
        if self.found is None:
            return {}
        pictures: dict[str, Column] = {}
        for i, unit in enumerate(self.found.units):
            pictures[f"before_unit_{unit + 1}"] = self.found.before[:, i]
            pictures[f"after_unit_{unit + 1}"] = self.found.after[:, i]
        return {
            "layer": self._names,
            "relative_change": self.found.relative,
            "update_ratio": self._updates,
            **pictures,
        }

    def _set_layers(self, names: tuple[str, ...]) -> None:
        if names != self._names:
            self._names = names
            self.plot.x_axis.setTicks([axis_ticks(names, 10)])
            self.plot.item.setXRange(0.4, len(names) + 0.6, padding=0)

    def take_options(self) -> None:
        self.items.show_bars, self.items.show_dots = bool(self.chosen["change"]), bool(self.chosen["update"])
        self.band.setVisible(self.chosen["band"])
        self.items.update()
        self.plot.decades.begin()
        self._set_range()

    def _set_range(self) -> None:
        shown = [self.items.bars] * self.items.show_bars + [self.items.dots] * self.items.show_dots
        band = np.array(HEALTHY if self.chosen["band"] else ())
        if self.plot.hold(np.concatenate((*shown, band))):
            self.items.set_range(self.plot.decades.low, self.plot.decades.high)

    def _say(self, snapshot: Snapshot, found: WeightChange) -> None:
        first, last = float(found.relative[0]), float(found.relative[-1])
        steps = counted(snapshot.steps, "step")
        name = self.tr("the input") if self._names[0] == "input" else layer_words(self._names[0])
        if snapshot.steps == 0:
            text = self.tr("No step was taken yet: all weights are the first ones.")
        elif len(self._names) == 1:
            text = self.tr("In {steps} the weights moved by {last} their size")
        elif found.unchanged:
            text = self.tr(
                "In {steps} the weights of {layer} are unchanged to the last bit; the output's moved by {last} their size"
            )
        else:
            text = self.tr(
                "In {steps} the weights of {layer} moved by {first} their size, the output's by {last} theirs"
            )
        text = text.format(steps=steps, layer=name, first=share_of(first), last=share_of(last))
        self.say(text)
        shape = found.image_shape or (len(found.before), 1)
        self.caption.setText(
            self.tr("{units} units of {layer}, {rows}×{columns} weights each; the largest change is {change}").format(
                units=len(found.units),
                layer=name,
                rows=shape[0],
                columns=shape[1],
                change=short(float(np.abs(found.after - found.before).max())),
            )
        )

    def describe(self, number: int) -> str:
        """What hovering over a layer (1 = nearest the input) tells."""
        layer = number - 1
        if self.found is None or not 0 <= layer < len(self._names):
            return ""
        return self.tr("{name}\nchange since the start {change}\nupdate ratio of the newest step {update}").format(
            name=layer_words(self._names[layer]),
            change=percent(float(self.found.relative[layer])),
            update=short(float(self._updates[layer])),
        )

    def _move(self, by: int) -> None:
        if self._names and self._names[0].startswith("hidden."):
            layer = next_layer(self.picked.layer, by, len(self._names) - 1)
            self.intended.emit(PickLayer(layer))
            self.plot.tell(layer + 1, self.plot.decades.high, self.describe(layer + 1))

    def show_state(self, state: SessionState) -> None:
        super().show_state(state)
        self.picked.set_layer(marked_layer(state))

    def _clicked(self, x: float, _: float) -> None:
        if 0 <= round(x) - 1 < len(self._names) - 1:
            self.intended.emit(PickLayer(round(x) - 1))

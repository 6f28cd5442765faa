"""The gradient that reaches each layer: bars of RMS dL/dz, dots of ‖dL/dW‖, or the other way round, on a log axis."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from gradsim.lab import Snapshot
from gradsim.language import listed
from gradsim.theory import NoTheory, Prediction
from gradsim.training import Measurement
from gradsim.training.signal import factors, shares
from gradsim.ui.plots.bar_factors import BarFactors
from gradsim.ui.plots.column import Column
from gradsim.ui.plots.decade_plot import DecadePlot
from gradsim.ui.plots.decade_range import foot, log10
from gradsim.ui.plots.fit_button import fit_button
from gradsim.ui.plots.layer_bars import LayerBars
from gradsim.ui.plots.picked_mark import PickedMark
from gradsim.ui.plots.quantities import QUANTITIES, SIGNAL, SYMBOLS, WEIGHTS
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import one_of, switch
from gradsim.ui.session.intents import PickLayer
from gradsim.ui.views.ghosts import BEFORE, Ghosts
from gradsim.ui.views.picked_layer import marked_layer, next_layer
from gradsim.ui.views.view import View, views
from gradsim.ui.widgets import health
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.health_key import HealthKey
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.headline import headline
from gradsim.ui.words.layer_names import axis_ticks
from gradsim.words.layers import layer_words
from gradsim.words.numbers import short, significant
from gradsim.words.shares import share_of

DOWN, UP = 10.0, 3.0
"""Decades below the output layer's bar, and above it, that an axis has on which bars are to be expected."""


@views.register("bars", "Gradient", "The gradient that reaches each layer: RMS dL/dz and ‖dL/dW‖.")
class BarsView(View):
    place = "main"
    network = "mlp"
    needs = frozenset({"theory", "statistics"})
    options = {
        "quantity": one_of(QUANTITIES, "What the bars are", "The dots are the other one."),
        "dots": switch("dots", "The other quantity, as dots."),
        "before": BEFORE,
        "theory": switch("theory", "What theory predicts for the first weights."),
    }

    seeing = (
        "Each bar is a layer, the one nearest to the input at the left. Its height is the gradient that comes back to it "
        "from the loss, on a log axis: one line down is ten times less, or more where the lines are farther apart. "
        "Bars that fall toward the input mean that the gradient vanishes and the early layers learn nothing; bars that climb "
        "toward the input mean that it explodes. Level bars are healthy. "
        "Try ReLU with He in place of sigmoid, or a skip connection, and watch the bars rise."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("Gradient reaching each layer"))
        self.setAccessibleDescription(self.tr("Bars of the gradient that reaches every layer, from input to output"))
        self.quantity_switch = self.segments("quantity")
        self.head.addWidget(self.quantity_switch)
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self._build_plot()
        self._build_legend()
        self._theory: Prediction | NoTheory | None = None
        self._theory_found: Prediction | NoTheory | None = None
        self._theory_of = ("", "")
        self.measurement: Measurement | None = None
        """None while it is covered, too."""
        self._layers: tuple[str, ...] = ()

    def _build_plot(self) -> None:
        self.plot = DecadePlot(self.tr("layer (input → output)"))
        self.plot.setMinimumHeight(140)
        self.body.addWidget(self.plot, 1)
        self.items = LayerBars()
        self.factors = BarFactors(self.items)
        self.theory_line, self.theory_dots = pg.PlotCurveItem(antialias=True), pg.PlotCurveItem(antialias=True)
        for item in (self.items, self.theory_line, self.theory_dots, self.factors):
            self.plot.item.addItem(item)
        self.theory_line.setZValue(5)
        self.theory_dots.setZValue(5)
        self.plot.on_hover(self._hover)
        self.plot.on_click(self._clicked)
        self.plot.on_arrows(lambda right, up: self._move(right or up))
        self.picked = PickedMark()
        self.plot.item.addItem(self.picked)
        self.plot.on_double_click(self.fit)

    def _build_legend(self) -> None:
        explanation = self.tr(
            "<p>RMS dL/dz: the gradient that flows back through a layer. The chain rule multiplies it from layer to layer, so "
            "it is what vanishes and explodes.</p><p>‖dL/dW‖: the norm of the gradient of the layer's weights, what makes it "
            "learn. It also carries the size of the activations that come in: with ReLU and Xavier it stays level while the "
            "signal falls, as the activations shrink by the same factor on their way forward.</p>"
        )
        self.title.setToolTip(explanation)
        self.scale_key = HealthKey()
        self.ghosts = Ghosts(self.items)
        self.bind("before", self.ghosts.entry)
        self.dots_box, self.theory_box = LegendEntry("", "dot"), LegendEntry(self.tr("theory"), "dash")
        self.dots_box.setToolTip(explanation)
        self.bind("dots", self.dots_box)
        self.bind("theory", self.theory_box)
        self.theory_box.hide()
        self.fit_button = fit_button(self.fit)
        row = QHBoxLayout()
        row.addWidget(self.scale_key, 1)
        row.addLayout(Flow(self.ghosts.entry, self.dots_box, self.theory_box, self.fit_button))
        self.body.addLayout(row)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.plot.set_theme(theme)
        self.items.set_theme(theme)
        self.factors.set_theme(theme)
        self.picked.set_theme(theme)
        self.scale_key.set_theme(theme)
        self.theory_line.setPen(theme.pen(theme.text, 1.6, "dash"))
        self.theory_dots.setPen(theme.pen(theme.signal, 1.6, "dash"))
        self.dots_box.set_colors(theme.signal, theme.muted)
        for box in (self.ghosts.entry, self.theory_box):
            box.set_colors(theme.text, theme.muted)

    def take_options(self) -> None:
        self.items.show_dots = bool(self.chosen["dots"])
        self.ghosts.wanted = bool(self.chosen["before"])
        self.theory_line.setVisible(bool(self.chosen["theory"]))
        self.theory_dots.setVisible(bool(self.chosen["theory"]) and self.items.show_dots)
        if self.measurement is not None:
            self._show()

    def fit(self) -> None:
        """The axis holds what is drawn now, and no more."""
        self.plot.decades.begin()
        self._set_range()

    # What is shown

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        found = snapshot.measurement
        self.measurement = None if state.covered else found
        self.places = health.layer_places(snapshot)
        self.ghosts.take(snapshot)
        if self.ghosts.alone:
            self.plot.decades.begin()
        self.plot.decades.turn(found.divergence is not None)
        self._theory_found = snapshot.probes.get("theory")
        self._scenario = snapshot.scenario
        self._set_layers(found.layer_names)
        self._cover(state.covered)
        if state.covered:
            self._show_covered(found)
            return
        self._show()
        if self.words_due:
            self.say(*headline(snapshot, self.ghosts.shown, self._theme))

    @property
    def quantities(self) -> tuple[str, str]:
        """What the bars are, and what the dots are."""
        chosen = str(self.chosen["quantity"])
        return chosen, WEIGHTS if chosen == SIGNAL else SIGNAL

    def _show(self) -> None:
        assert self.measurement is not None
        bars, dots = (QUANTITIES[name](self.measurement) for name in self.quantities)
        spread = self.measurement.grad_norm_range if self.quantities[0] == WEIGHTS else None
        self.items.set_values(bars, dots, self.places, spread)
        self.dots_box.setText(SYMBOLS[self.quantities[1]])
        self._show_theory(self._theory_found)
        self.ghosts.draw(self._scenario, QUANTITIES[self.quantities[0]])
        self._set_range()

    def _cover(self, covered: bool) -> None:
        if covered != self.items.covered:
            self.items.covered = covered
            for item in (self.theory_line, self.theory_dots):
                item.setOpacity(0.0 if covered else 1.0)
            for part in (self.factors, self.theory_box, self.dots_box, self.scale_key):
                part.setVisible(not covered)
            self._theory_of = ("", "")
            self.plot.decades.begin()

    def _show_covered(self, found: Measurement) -> None:
        """The output layer's bar, and room to expect the others anywhere."""
        bars, dots = (QUANTITIES[name](found) for name in self.quantities)
        self.items.set_values(bars, dots, self.places)
        self.ghosts.draw(self._scenario, QUANTITIES[self.quantities[0]])
        left = self.ghosts.shown
        if left is not None and left.scenario == self._scenario:
            self.items.set_ghosts(np.empty(0))  # of the same network: they would give it away
            self.ghosts.entry.hide()
        self.say(self.tr("Covered: first say what you expect"))
        last = self.items.bars[-1]
        ends = np.array([last - DOWN, last + UP]) if np.isfinite(last) else np.empty(0)
        self._fit_range(np.concatenate([ends, self.items.ghosts]))

    def _show_theory(self, found: Prediction | NoTheory | None) -> None:
        """Dashed lines of what theory predicts for the first step; where it is silent the legend says why."""
        if found is self._theory and self.quantities == self._theory_of:
            return
        self._theory, self._theory_of = found, self.quantities
        for line, name in zip((self.theory_line, self.theory_dots), self.quantities, strict=True):
            figures = getattr(found, name, np.empty(0))
            line.setData(np.arange(len(figures)) + 1.0, log10(figures), connect="finite")
        self.theory_box.setVisible(found is not None)
        self.theory_box.setEnabled(isinstance(found, Prediction))
        if isinstance(found, NoTheory):
            tip = self.tr("No theory here: {reason}.").format(reason=found.reason)
        else:
            tip = self.tr("Mean-field theory of wide networks, at the first weights: what bars and dots start from.")
        self.theory_box.setText(self.tr("theory, step 0") if isinstance(found, Prediction) else self.tr("no theory"))
        self.theory_box.setToolTip(tip)

    def _set_layers(self, names: tuple[str, ...]) -> None:
        if names != self._layers:
            self._layers = names
            self.plot.x_axis.setTicks([axis_ticks(names, 20)])
            self.plot.item.setXRange(0.4, len(names) + 0.6, padding=0)

    def _set_range(self) -> None:
        """Whole decades around what is shown."""
        shown = [self.items.bars, foot(self.items.bars), self.items.ghosts] + [self.items.dots] * self.items.show_dots
        lines = [line.getData()[1] for line in (self.theory_line, self.theory_dots) if line.isVisible()]
        self._fit_range(np.concatenate([*shown, *(line for line in lines if line is not None)]))

    def _fit_range(self, logs: np.ndarray) -> None:
        if self.plot.hold(logs):
            self.items.set_range(self.plot.decades.low, self.plot.decades.high)
        self.factors.follow()

    def columns(self) -> dict[str, Column]:
        found = self.measurement
        if found is None:
            return {}
        theory = self._theory if isinstance(self._theory, Prediction) else None
        return {
            "layer": found.layer_names,
            "signal_grad_norm": found.signal_grad_norm,
            "share": shares(found.signal_grad_norm),
            "factor": factors(found.signal_grad_norm),
            "grad_norm": found.grad_norm,
            "theory_signal_grad_norm": theory.signal_grad_norm if theory else (),
            "theory_grad_norm": theory.grad_norm if theory else (),
        }

    def _hover(self, x: float, _: float) -> str:
        layer = round(x) - 1
        return self.describe(layer) if self.measurement and 0 <= layer <= self.measurement.depth else ""

    def _clicked(self, x: float, _: float) -> None:
        if self.measurement and 0 <= round(x) - 1 < self.measurement.depth:
            self.intended.emit(PickLayer(round(x) - 1))

    def _move(self, by: int) -> None:
        if self.measurement is not None and self.measurement.depth:
            layer = next_layer(self.picked.layer, by, self.measurement.depth)
            self.intended.emit(PickLayer(layer))
            self.plot.tell(layer + 1, self.plot.decades.high, self.describe(layer))

    def show_state(self, state: SessionState) -> None:
        super().show_state(state)
        self.picked.set_layer(marked_layer(state))

    def main_numbers(self) -> str:
        found = self.measurement
        if found is None:
            return ""
        layers = sorted({0, found.depth // 2, max(found.depth - 1, 0), found.depth})
        figures = listed(
            f"{layer_words(found.layer_names[i])} {short(float(found.signal_grad_norm[i]))}" for i in layers
        )
        return self.tr("RMS dL/dz: {figures}").format(figures=figures)

    def describe(self, layer: int) -> str:
        """What hovering over a layer (0 = nearest the input) tells."""
        found = self.measurement
        assert found is not None
        share = float(shares(found.signal_grad_norm)[layer])
        return self.tr("{name}\nRMS dL/dz {signal}\n{share} the output's ({exact})\n‖dL/dW‖ {norm}").format(
            name=layer_words(found.layer_names[layer]),
            norm=short(float(found.grad_norm[layer])),
            signal=short(float(found.signal_grad_norm[layer])),
            share=share_of(share),
            exact=significant(share, 6),
        )

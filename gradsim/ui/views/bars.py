"""The gradient that reaches each layer: bars of ‖dL/dW‖, dots of RMS dL/dz, on a log axis."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg

from gradsim.lab import Snapshot
from gradsim.lab.doctor.chart import EXPLODES, VANISHES
from gradsim.theory import NoTheory, Prediction
from gradsim.training import Measurement
from gradsim.ui.plots.column import Column
from gradsim.ui.plots.decade_range import DecadeRange, log10
from gradsim.ui.plots.layer_bars import LayerBars
from gradsim.ui.plots.magnitudes import Magnitudes
from gradsim.ui.plots.plot import Grid, Plot
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import switch
from gradsim.ui.session.intents import PickLayer
from gradsim.ui.views.view import View, views
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.layer_names import axis_ticks, layer_words
from gradsim.words.numbers import percent, short


@views.register("bars", "Gradient", "The gradient that reaches each layer: ‖dL/dW‖ and RMS dL/dz.")
class BarsView(View):
    place = "main"
    network = "mlp"
    needs = frozenset({"theory"})
    options = {
        "bars": switch("‖dL/dW‖", "The norm of the gradient of each layer's weights."),
        "dots": switch("RMS dL/dz", "The signal that flows back through each layer."),
        "theory": switch("theory", "What theory predicts for the first weights."),
    }

    def __init__(self) -> None:
        super().__init__(self.tr("Gradient reaching each layer"))
        self.setAccessibleDescription(self.tr("Bars of the gradient norm of every layer, from input to output"))
        self._build_head()
        self.sentence = self.subline("sentence")
        self.plot = Plot(self.tr("layer (input → output)"))
        self.plot.setMinimumHeight(140)
        self.body.addWidget(self.plot, 1)
        self.grid, self.items = Grid(), LayerBars()
        self.theory_line, self.theory_dots = pg.PlotCurveItem(antialias=True), pg.PlotCurveItem(antialias=True)
        for item in (self.grid, self.items, self.theory_line, self.theory_dots):
            self.plot.item.addItem(item)
        self.theory_line.setZValue(5)
        self.theory_dots.setZValue(5)
        self._theory: Prediction | NoTheory | None = None
        self.plot.on_hover(self._hover)
        self.plot.on_click(self._clicked)
        self.measurement: Measurement | None = None
        self._magnitudes = Magnitudes()
        self._range = DecadeRange()
        self._layers: tuple[str, ...] = ()
        self._warns: bool | None = None

    def _build_head(self) -> None:
        explanation = self.tr(
            "<p>Bars: ‖dL/dW‖, the norm of the gradient of a layer's weights: what makes the layer learn.</p>"
            "<p>Dots: RMS dL/dz, the signal that flows back through the layer.</p>"
            "<p>They differ, because dL/dW also carries the size of the activations that come in. With ReLU and "
            "Xavier the bars are level while the dots fall to 0.707 per layer: the activations shrink "
            "by the same factor on their way forward.</p><p>A click on a name hides what it stands for.</p>"
        )
        self.bars_box = LegendEntry("‖dL/dW‖", "bar")
        self.dots_box = LegendEntry("RMS dL/dz", "dot")
        self.theory_box = LegendEntry(self.tr("theory"), "dash")
        for name, box in (("bars", self.bars_box), ("dots", self.dots_box), ("theory", self.theory_box)):
            box.setToolTip(explanation)
            self.bind(name, box)
            self.head.addWidget(box)
        self.theory_box.hide()
        self.title.setToolTip(explanation)

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        self.grid.set_color(theme.grid)
        self.items.set_theme(theme)
        self.theory_line.setPen(theme.pen(theme.text, 1.6, "dash"))
        self.theory_dots.setPen(theme.pen(theme.signal, 1.6, "dash"))
        self.bars_box.set_colors(theme.text, theme.muted)
        self.dots_box.set_colors(theme.signal, theme.muted)
        self.theory_box.set_colors(theme.text, theme.muted)

    def take_options(self) -> None:
        bars, dots, theory = (bool(self.chosen[name]) for name in ("bars", "dots", "theory"))
        self.items.show_bars, self.items.show_dots = bars, dots
        self.theory_line.setVisible(theory and bars)
        self.theory_dots.setVisible(theory and dots)
        self.items.update()
        self._range.begin()
        self._set_range()

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        self.measurement = found = snapshot.measurement
        self._magnitudes.take(snapshot)
        self.items.set_values(found.grad_norm, found.signal_grad_norm, self._magnitudes, found.grad_norm_range)
        self._show_theory(snapshot.probes.get("theory"))
        self._set_layers(found.layer_names)
        self._set_range()
        self._say(found)

    def _show_theory(self, found: Prediction | NoTheory | None) -> None:
        """Dashed lines of what theory predicts for the first step; where it is silent the legend says why."""
        if found is self._theory:
            return
        self._theory = found
        for line, name in ((self.theory_line, "grad_norm"), (self.theory_dots, "signal_grad_norm")):
            figures = getattr(found, name, np.empty(0))
            line.setData(np.arange(len(figures)) + 1.0, log10(figures), connect="finite")
        self.theory_box.setVisible(found is not None)
        self.theory_box.setEnabled(isinstance(found, Prediction))
        if isinstance(found, NoTheory):
            tip = self.tr("No theory here: {reason}.").format(reason=found.reason)
        else:
            tip = self.tr("Mean-field theory of wide networks, at the first weights: what bars and dots start from.")
        self.theory_box.setText(self.tr("theory") if isinstance(found, Prediction) else self.tr("no theory"))
        self.theory_box.setToolTip(tip)

    def _set_layers(self, names: tuple[str, ...]) -> None:
        if names == self._layers:
            return
        self._layers = names
        self.plot.x_axis.setTicks([axis_ticks(names, 20)])
        self.plot.item.setXRange(0.4, len(names) + 0.6, padding=0)
        self._range.begin()

    def _set_range(self) -> None:
        """Whole decades around what is shown."""
        shown = [
            v for v, on in ((self.items.bars, self.items.show_bars), (self.items.dots, self.items.show_dots)) if on
        ]
        if self._range.fit(np.concatenate(shown) if shown else np.zeros(1)):
            low, high = self._range.low, self._range.high
            self.items.set_range(low, high)
            self.plot.item.setYRange(low, high, padding=0.02)
            self.grid.set_lines(self.plot.set_decades(low, high))

    def _say(self, found: Measurement) -> None:
        with np.errstate(all="ignore"):
            share, signal = (float(np.divide(n[0], n[-1])) for n in (found.grad_norm, found.signal_grad_norm))
        hidden = is_fair(share) and not is_fair(signal)  # activations that shrink or grow as well hide it in dL/dW
        warns = hidden or not is_fair(share)
        if found.divergence:
            where = self.tr("step {step}, {layer}").format(
                step=found.divergence.step, layer=layer_words(found.divergence.layer)
            )
            text = self.tr("not finite any more since {where}").format(where=where)
        elif not math.isfinite(share):
            text = self.tr("no gradient reaches the output layer's weights")
        elif hidden:
            text = self.tr("layer 1 gets {share} of the output layer's ‖dL/dW‖, but {signal} of its dL/dz").format(
                share=percent(share), signal=percent(signal)
            )
        else:
            text = self.tr("layer 1 gets {share} of the output layer's gradient").format(share=percent(share))
        self.sentence.setText(text)
        if warns != self._warns:
            self._warns = warns
            self.sentence.setProperty("warns", warns)
            self.sentence.style().polish(self.sentence)

    def columns(self) -> dict[str, Column]:
        found = self.measurement
        if found is None:
            return {}
        theory = self._theory if isinstance(self._theory, Prediction) else None
        return {
            "layer": found.layer_names,
            "grad_norm": found.grad_norm,
            "signal_grad_norm": found.signal_grad_norm,
            "theory_grad_norm": theory.grad_norm if theory else (),
            "theory_signal_grad_norm": theory.signal_grad_norm if theory else (),
        }

    def _hover(self, x: float, _: float) -> str:
        layer = round(x) - 1
        return self.describe(layer) if self.measurement and 0 <= layer <= self.measurement.depth else ""

    def _clicked(self, x: float, _: float) -> None:
        if self.measurement and 0 <= round(x) - 1 < self.measurement.depth:
            self.intended.emit(PickLayer(round(x) - 1))

    def describe(self, layer: int) -> str:
        """What hovering over a layer (0 = nearest the input) tells."""
        found = self.measurement
        assert found is not None
        with np.errstate(all="ignore"):
            ratio = float(np.divide(found.grad_norm[layer], found.grad_norm[-1]))
        return self.tr("{name}\n‖dL/dW‖ {norm}\nRMS dL/dz {signal}\n{ratio} × the output layer's ‖dL/dW‖").format(
            name=layer_words(found.layer_names[layer]),
            norm=short(float(found.grad_norm[layer])),
            signal=short(float(found.signal_grad_norm[layer])),
            ratio=short(ratio),
        )


def is_fair(share: float) -> bool:
    """Whether a share of the output layer's gradient is no warning: the bounds are the doctor's."""
    return VANISHES <= share <= EXPLODES

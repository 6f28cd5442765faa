"""What the layers pass on, over training: mean and standard deviation of h and of the stream."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg

from gradsim.lab import Snapshot
from gradsim.lab.probes.example import spread
from gradsim.language import whole
from gradsim.nn.arrays import Array
from gradsim.registry import Registry
from gradsim.training.values import FIGURES
from gradsim.ui.plots.cividis import lines
from gradsim.ui.plots.column import Column
from gradsim.ui.plots.plot import Grid, Plot
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import one_of
from gradsim.ui.views.picked_layer import picked_layer
from gradsim.ui.views.view import View, views
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.words.layers import layer_words
from gradsim.words.numbers import short
from gradsim.words.shares import share_of

MOST = 8
"""Layers with a line: of more, evenly spaced ones, and the picked one."""
KINDS: Registry[int] = Registry("figure")
"""Which of FIGURES."""
KINDS.register("h_std", "std of h", "The standard deviation of a layer's values over units and examples.")(1)
KINDS.register("h_mean", "mean of h", "The mean of a layer's values over units and examples.")(0)
KINDS.register("stream_std", "std of the stream", "The standard deviation of what a skip connection carries.")(3)
KINDS.register("stream_mean", "mean of the stream", "The mean of what a skip connection carries.")(2)


@views.register(
    "layer_values",
    "Layer values",
    "Mean and standard deviation of what each layer passes on, over training.",
)
class LayerValuesView(View):
    order = 45
    of_layers = True
    every = 6
    turn = 1
    network = "mlp"
    options = {"figure": one_of(KINDS, "What the lines are of", "Mean or standard deviation, of h or of the stream.")}
    seeing = (
        "Each line is a hidden layer: how large the values are that it passes on, while it is trained. Layer 1 is dark, the "
        "last one bright, the picked one bold. Lines that stay close together mean that the values keep their size on their "
        "way through the network; lines that fan out mean that they shrink or grow from layer to layer, and the gradient "
        "with them. Try another initializer, or He in place of Xavier with ReLU."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("Layer values through training"))
        self.setAccessibleDescription(self.tr("A line for each layer: how large what it passes on is, over training"))
        self.head.addWidget(self.combo("figure"))
        self.plot = Plot(self.tr("step"))
        self.plot.setMinimumHeight(110)
        self.body.addWidget(self.plot, 1)
        self.grid, self.lines = Grid(), [pg.PlotCurveItem(antialias=True) for _ in range(MOST + 1)]
        for item in (self.grid, *self.lines):
            self.plot.item.addItem(item)
        self.plot.on_hover(self._hover)
        self.snapshot: Snapshot | None = None
        self._theme = LIGHT
        self._steps, self._figures = np.empty(0), np.empty((0, 0))
        self._shown: tuple[int, ...] = ()
        self._picked = 0

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.plot.set_theme(theme)
        self.grid.set_color(theme.grid)
        if self.snapshot is not None:
            self._draw(self.snapshot)

    def take_options(self) -> None:
        if self.snapshot is not None:
            self._draw(self.snapshot)

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        self._picked = picked_layer(state, snapshot.scenario)
        self.snapshot = snapshot
        self._draw(snapshot)

    def _draw(self, snapshot: Snapshot) -> None:
        self._steps, figures = snapshot.history.values
        self._figures = figures[:, KINDS[str(self.chosen["figure"])]]
        depth = self._figures.shape[1]
        known = np.flatnonzero(np.isfinite(self._figures).any(axis=0)) if len(self._steps) else np.empty(0, int)
        shown = known[spread(len(known), MOST)] if len(known) else known
        self._shown = tuple(sorted({*shown.tolist(), *({self._picked} & set(known.tolist()))}))
        colors = lines(max(depth, 2), self._theme)
        steps, figures = self._steps, self._figures
        if len(steps) == 1:  # a line of one point cannot be seen
            steps, figures = steps + np.arange(2), np.repeat(figures, 2, axis=0)
        for line, layer in zip(self.lines, (*self._shown, *[None] * len(self.lines)), strict=False):
            line.setVisible(layer is not None)
            if layer is not None:
                line.setData(steps, figures[:, layer], connect="finite")
                line.setPen(pg.mkPen(*colors[layer].tolist(), width=(3 if layer == self._picked else 1.5)))
        self._set_range(snapshot.steps)
        self.set_subtitle(self._told(depth))
        self.say(self._sentence())

    def _set_range(self, steps: int) -> None:
        drawn = self._figures[:, np.array(self._shown, dtype=int)]
        drawn = drawn[np.isfinite(drawn)]
        low, high = (min(float(drawn.min()), 0.0), max(float(drawn.max()), 0.0)) if drawn.size else (0.0, 1.0)
        high = high if high > low else low + 1.0
        self.plot.item.setXRange(0, max(steps, 10), padding=0.01)
        self.plot.item.setYRange(low, high, padding=0.04)
        self.grid.set_lines(self.plot.set_heights(low, high, 6))

    def _told(self, depth: int) -> str:
        if not len(self._steps):
            return self.tr("from the first step on, every tenth one")
        if not self._shown:
            return self.tr("there is no stream without skip connections")
        if depth == 1:
            return ""
        return self.tr("layer 1 dark, layer {n} bright; layer {picked} bold").format(n=depth, picked=self._picked + 1)

    def _sentence(self) -> str:
        """The newest figures of the first and the last layer that has any."""
        if not self._shown or not len(self._steps):
            return ""
        ends = self._shown[0], self._shown[-1]
        first, last = (float(self._figures[-1, layer]) for layer in ends)
        kind = str(self.chosen["figure"])
        if ends[0] == ends[1]:
            return self._of_one(kind, ends[0])
        if kind.endswith("mean"):
            text = self.tr("{what} are {last} on average in {end}, and {first} in {start}")
        elif first:
            text = self.tr("{what} in {end} have {share} the spread of those in {start}")
        else:
            text = self.tr("{what} in {start} are all alike")
        return text.format(
            what=self._what(kind),
            start=_name(ends[0]), end=_name(ends[1]),
            first=short(first), last=short(last), share=share_of(last / first) if first else "",
        )  # fmt: skip

    def _of_one(self, kind: str, layer: int) -> str:
        """From the first figures of the only layer that has any to the newest."""
        first, last = (short(float(self._figures[row, layer])) for row in (0, -1))
        if kind.endswith("mean"):
            text = self.tr("{what} in {layer} were {first} on average, and are {last}")
        else:
            text = self.tr("the spread of {what} in {layer} was {first}, and is {last}")
        return text.format(what=self._what(kind), layer=_name(layer), first=first, last=last)

    def _what(self, kind: str) -> str:
        return self.tr("the stream's values") if kind.startswith("stream") else self.tr("the values")

    def _hover(self, x: float, y: float) -> str:
        if not self._shown or not len(self._steps):
            return ""
        row = int(np.abs(self._steps - x).argmin())
        layer = min(self._shown, key=lambda i: abs(float(np.nan_to_num(self._figures[row, i], nan=np.inf)) - y))
        return self.describe(row, layer)

    def describe(self, row: int, layer: int) -> str:
        """What hovering over a line at a recorded step tells."""
        assert self.snapshot is not None
        figures: Array = self.snapshot.history.values[1][row, :, layer]
        lines = [self.tr("{layer}, step {step}").format(layer=_name(layer), step=whole(self._steps[row]))]
        lines.append(self.tr("h {mean} ± {std}").format(mean=short(float(figures[0])), std=short(float(figures[1]))))
        if np.isfinite(figures[2]):
            words = self.tr("stream {mean} ± {std}")
            lines.append(words.format(mean=short(float(figures[2])), std=short(float(figures[3]))))
        return "\n".join(lines)

    def columns(self) -> dict[str, Column]:
        if self.snapshot is None:
            return {}
        steps, figures = self.snapshot.history.values
        named = {
            f"{name}.hidden.{layer}": figures[:, kind, layer]
            for kind, name in enumerate(FIGURES)
            for layer in range(figures.shape[2])
        }
        return {"step": steps, **named}


def _name(layer: int) -> str:
    return layer_words(f"hidden.{layer}")

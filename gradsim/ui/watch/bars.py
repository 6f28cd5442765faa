"""The bars of a recorded training: RMS dL/dz of each layer, the worst named by its block."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from gradsim.language import whole
from gradsim.nn.arrays import Array
from gradsim.ui.plots.decade_plot import DecadePlot
from gradsim.ui.plots.decade_range import foot
from gradsim.ui.plots.layer_bars import LayerBars
from gradsim.ui.plots.picked_mark import PickedMark
from gradsim.ui.plots.quantities import SYMBOLS, WEIGHTS
from gradsim.ui.watch.moment import Moment
from gradsim.ui.widgets.card import Card, label
from gradsim.ui.widgets.health_key import HealthKey
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import Theme
from gradsim.words.numbers import percent, short
from gradsim.words.shares import share_of

TICKS = 9
"""Names along the axis, at most."""


class WatchBars(Card):
    """``picked``: a layer was clicked."""

    picked = Signal(int)

    def __init__(self, title: str, axis: str, of: str = "") -> None:
        super().__init__(title)
        self.sentence = label("", "sentence", wrap=True)
        self.body.addWidget(self.sentence)
        self.plot = DecadePlot(axis)
        self.plot.setMinimumHeight(120)
        self.plot.setAccessibleName(title)
        self.items, self.mark = LayerBars(), PickedMark()
        for item in (self.items, self.mark):
            self.plot.item.addItem(item)
        self.body.addWidget(self.plot, 1)
        self.key, self.dots = HealthKey(of), LegendEntry(SYMBOLS[WEIGHTS], "dot")
        row = QHBoxLayout()
        row.addWidget(self.key, 1)
        row.addWidget(self.dots)
        self.body.addLayout(row)
        self._names: list[str] = []
        self._describe: list[str] = []
        self.plot.on_hover(self._hover)
        self.plot.on_click(lambda x, _: self._click(x))
        self.plot.on_arrows(self._move)

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        for part in (self.items, self.mark, self.key):
            part.set_theme(theme)
        self.dots.set_colors(theme.signal, theme.muted)

    def draw(self, moment: Moment) -> None:
        self.sentence.setText(moment.sentence)
        signal = moment.figures["signal_grad_norm"]
        self.show_bars(
            moment.names,
            signal,
            moment.figures["grad_norm"],
            moment.places(),
            [describe(moment, i) for i in range(len(signal))],
        )

    def show_bars(self, names: list[str], bars: Array, dots: Array, places: Array, described: list[str]) -> None:
        """All of one length; ``described``: what hovering over each tells."""
        self._describe = described
        self.dots.setVisible(bool(np.isfinite(dots).any()))
        self.items.set_values(bars, dots, places)
        if names != self._names:
            self._names = names
            self.plot.x_axis.setTicks([ticks(names)])
            self.plot.item.setXRange(0.4, len(names) + 0.6, padding=0)
        if self.plot.hold(np.concatenate([self.items.bars, foot(self.items.bars), self.items.dots])):
            self.items.set_range(self.plot.decades.low, self.plot.decades.high)

    def pick(self, layer: int | None) -> None:
        self.mark.set_layer(layer)

    def _hover(self, x: float, _: float) -> str:
        i = round(x) - 1
        return self._describe[i] if 0 <= i < len(self._describe) else ""

    def _click(self, x: float) -> None:
        if 0 <= round(x) - 1 < len(self._names):
            self.picked.emit(round(x) - 1)

    def _move(self, right: int, up: int) -> None:
        if self._names:
            before = 0 if self.mark.layer is None else self.mark.layer + (right or up)
            layer = min(max(before, 0), len(self._names) - 1)
            self.picked.emit(layer)
            self.plot.tell(layer + 1, self.plot.decades.high, self._describe[layer])


def describe(moment: Moment, i: int) -> str:
    """All figures of a seen layer, a line each."""
    figures = {name: float(values[i]) for name, values in moment.figures.items()}
    share = float(moment.shares[i])
    lines = [moment.names[i], f"RMS dL/dz {short(figures['signal_grad_norm'])}"]
    if np.isfinite(share):
        lines.append(_tr("{share} that of {name}").format(share=share_of(share), name=moment.names[-1]))
    lines += [f"‖dL/dW‖ {short(figures['grad_norm'])}, ‖W‖ {short(figures['weight_norm'])}"]
    parts = {
        "update_ratio": _tr("update ratio {share}"),
        "zero": _tr("zero after the activation: {share}"),
        "saturated": _tr("saturated: {share}"),
    }
    lines += [text.format(share=percent(figures[name])) for name, text in parts.items() if np.isfinite(figures[name])]
    bad = figures["bad_outputs"] + figures["bad_gradients"]
    if bad > 0:
        counted = np.isfinite(bad)
        lines.append(
            _tr("not finite: {n} numbers").format(n=whole(bad)) if counted else _tr("some numbers are not finite")
        )
    return "\n".join(lines)


def block(name: str) -> str:
    """The block that a layer is in: "layer3.1" of layer3.1.conv2 and of layer3.1.downsample.0; empty for a layer in none."""
    numbered = re.match(r".*\.\d+(?=\.)", name)
    return numbered[0] if numbered else name.rpartition(".")[0]


def ticks(names: list[str]) -> list[tuple[float, str]]:
    """(position from 1, text): names of all layers where there is room, else of the blocks in their middle."""
    if len(names) <= TICKS:
        return [(i + 1.0, elide(name)) for i, name in enumerate(names)]
    begins = [i for i, name in enumerate(names) if i == 0 or block(name) != block(names[i - 1])]
    if len(begins) <= 2:
        begins = list(range(len(names)))
    kept: list[tuple[float, str]] = []
    room = len(names) / TICKS
    for i, end in pairwise([*begins, len(names) - 1]):
        middle = (i + max(end - 1, i)) / 2 + 1
        if (not kept or middle - kept[-1][0] >= room) and len(names) - middle >= room:
            kept.append((middle, elide(block(names[i]) or names[i])))
    return [*kept, (float(len(names)), elide(names[-1]))]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Watch", text)


def elide(name: str, most: int = 14) -> str:
    """The end of a name says more than its beginning."""
    return name if len(name) <= most else f"…{name[-most + 1 :]}"

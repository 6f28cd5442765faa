"""Gradient through training: a map of layer x step, in the colours of the bars."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradsim.lab import Snapshot
from gradsim.language import whole
from gradsim.nn.arrays import Array
from gradsim.training.history import Span
from gradsim.training.signal import shares
from gradsim.ui.plots.column import Column
from gradsim.ui.plots.decade_range import finite_log10
from gradsim.ui.plots.end_mark import EndMark
from gradsim.ui.plots.health_marks import HealthMarks
from gradsim.ui.plots.picked_mark import PickedMark
from gradsim.ui.plots.plot import Plot, step_end
from gradsim.ui.session import SessionState
from gradsim.ui.session.intents import BackToNow, GoOnFromHere, PickLayer, Visit
from gradsim.ui.views.picked_layer import marked_layer, next_layer
from gradsim.ui.views.view import View, views
from gradsim.ui.widgets import health
from gradsim.ui.widgets.card import button
from gradsim.ui.widgets.health_key import HealthKey
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.layer_names import axis_ticks
from gradsim.ui.words.progress import gradient_words
from gradsim.words.health import LARGE_STEP, places
from gradsim.words.layers import layer_words
from gradsim.words.numbers import short
from gradsim.words.shares import share_of

COLUMNS = 240
"""When all are filled, neighbours are joined and each column stands for twice as many steps."""
LARGEST = 1e300
"""An update ratio that is too large to hold counts as this one."""


class Columns:
    """Of stretches of steps: means of log10 of RMS dL/dz, of its share and of the update ratio; (layers, COLUMNS).

    NaN where there is none.
    """

    def __init__(self, layers: int) -> None:
        self.stretch = 1
        self._sums, self._counts = np.zeros((3, layers, COLUMNS)), np.zeros((3, layers, COLUMNS))

    @property
    def steps(self) -> int:
        """Steps that all columns stand for, filled or not."""
        return COLUMNS * self.stretch

    def add(self, span: Span) -> None:
        while span.steps[-1] >= self.steps:
            self._join()
        columns = (span.steps // self.stretch).astype(np.intp)
        finite = np.isfinite(span.signal_grad_norm).all(axis=1, keepdims=True)  # else all of the column is blank
        figures = (span.signal_grad_norm, shares(span.signal_grad_norm), np.minimum(span.update_ratio, LARGEST))
        for logs, sums, counts in zip(map(finite_log10, figures), self._sums, self._counts, strict=True):
            there = np.isfinite(logs) & finite
            np.add.at(sums.T, columns, np.where(there, logs, 0.0))
            np.add.at(counts.T, columns, there)

    def _join(self) -> None:
        half = COLUMNS // 2
        for table in (*self._sums, *self._counts):
            table[:, :half] = table[:, 0::2] + table[:, 1::2]
            table[:, half:] = 0.0
        self.stretch *= 2

    def means(self) -> NDArray[np.float64]:
        """log10 of RMS dL/dz."""
        return self._mean(0)

    def places(self) -> Array:
        """Where on the scale of colours; NaN where there is no gradient."""
        return places(10.0 ** self._mean(1), self.update_ratio())

    def update_ratio(self) -> Array:
        """What a step changes of a layer's weights, over their size."""
        moved: Array = 10.0 ** self._mean(2)
        return moved

    def _mean(self, figure: int) -> NDArray[np.float64]:
        """(layers, COLUMNS) of one of the three logarithms."""
        with np.errstate(all="ignore"):
            mean: NDArray[np.float64] = self._sums[figure] / self._counts[figure]
        return mean


@views.register("heat", "Gradient through training", "Layer x step, in the colours of the bars.")
class HeatView(View):
    """A click or a drag on the map goes back to that moment of the run; all views then show it."""

    place = "lower"
    every = 6
    turn = 3
    seeing = (
        "Each row is a layer, the input's at the bottom, and each column a stretch of steps: a film of the bars above. "
        "The colour says what share of the output's gradient reaches the layer. Blank means that it was zero, or too large to hold. "
        "Try it: click or drag on the map to go back to that moment; all views then show it."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("Gradient through training"))
        self.setToolTip(
            self.tr(
                "<p>Each row is a layer, each column a stretch of steps; the colour is that of its bar: the share "
                "of the output's RMS dL/dz that it gets. Blank: the gradient is zero, or not finite.</p>"
                "<p>Click or drag to go back to a moment: all views show it.</p>"
            )
        )
        self.scale = self.subline("muted")
        self.plot = Plot(self.tr("step"), self.tr("layer"))
        self.plot.widest = "0000"
        self.plot.setMinimumHeight(110)
        self.body.addWidget(self.plot, 1)
        self.scale_key = HealthKey()
        self.body.addWidget(self.scale_key)
        self.image = pg.ImageItem(axisOrder="row-major")
        self.plot.item.addItem(self.image)
        self.marks = HealthMarks()
        self.plot.item.addItem(self.marks)
        self.end = EndMark()
        self.plot.item.addItem(self.end)
        self.moment_line = pg.InfiniteLine(angle=90, movable=True)
        self.moment_line.hide()
        self.moment_line.sigDragged.connect(lambda line: self._visit(line.value()))
        self.plot.item.addItem(self.moment_line)
        self.plot.on_click(lambda x, _: self._visit(x))
        self.plot.on_hover(self._hover)
        self.plot.on_arrows(self._move)
        self.picked = PickedMark(rows=True)
        self.plot.item.addItem(self.picked)
        self._moments: tuple[int, ...] = ()
        self._names: tuple[str, ...] = ()
        self._at = 0
        self._build_buttons()
        self._generation, self._seen = -1, -math.inf
        self._placed: tuple[int, tuple[str, ...]] = (0, ())

    def _visit(self, step: float) -> None:
        self.intended.emit(Visit(max(0, round(step))))

    def _move(self, right: int, up: int) -> None:
        """To another kept moment, or to another layer."""
        if up and self._names and self._names[0].startswith("hidden."):
            layer = next_layer(self.picked.layer, up, len(self._names) - 1)
            self.intended.emit(PickLayer(layer))
            self.plot.tell(self._at, layer + 1.5, self._hover(self._at, layer + 1))
        elif right and self._moments:
            here = min(range(len(self._moments)), key=lambda i: abs(self._moments[i] - self._at))
            self._at = self._moments[min(max(here + right, 0), len(self._moments) - 1)]
            self.intended.emit(Visit(self._at))

    def _build_buttons(self) -> None:
        self.back = button(
            self.tr("Back to now"), self.tr("Shows the newest step again"), lambda: self.intended.emit(BackToNow())
        )
        self.on = button(
            self.tr("Go on from here"),
            self.tr("Trains on from this moment, with the present controls; Undo brings back what came after it"),
            lambda: self.intended.emit(GoOnFromHere()),
        )
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.back, self.on):
            row.addWidget(part)
        row.addStretch(1)
        self.buttons.hide()
        self.body.insertWidget(2, self.buttons)

    def columns(self) -> dict[str, Column]:
        """A row for each column of the map, a column for each layer."""
        if self._generation < 0:
            return {}
        stretch, logs = self._columns.stretch, self._columns.means()
        steps = np.arange(COLUMNS)[np.isfinite(logs).any(axis=0)] * stretch
        logs = logs[:, steps // stretch]
        named = zip(self._names, logs, strict=True)
        return {"from_step": steps, **{f"log10_signal_grad_norm.{name}": row for name, row in named}}

    def _hover(self, x: float, y: float) -> str:
        """Layer, steps and mean at a place of the map."""
        layer, column = round(y) - 1, int(x // self._columns.stretch) if self._generation >= 0 else -1
        if not (0 <= column < COLUMNS and 0 <= layer < len(self._names)):
            return ""
        mean = self._columns.means()[layer, column]
        if not np.isfinite(mean):
            return ""
        first, last = column * self._columns.stretch, (column + 1) * self._columns.stretch - 1
        steps = whole(first) if first == last else f"{whole(first)} – {whole(last)}"
        text = self.tr("{name}, step {steps}\nRMS dL/dz {norm}").format(
            name=layer_words(self._names[layer]), steps=steps, norm=short(float(10**mean))
        )
        moved = float(self._columns.update_ratio()[layer, column])
        if moved > LARGE_STEP:  # the colour tells it
            text += "\n" + self.tr("a step changes its weights by {share} their size").format(share=share_of(moved))
        return text

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        self.end.set_theme(theme)
        self.marks.set_theme(theme)
        self.picked.set_theme(theme)
        self.scale_key.set_theme(theme)
        table = np.full((256, 4), 255, dtype=np.uint8)
        table[1:, :3] = health.colors(theme, np.linspace(-1, 1, 255))
        table[0] = 0  # index 0 is blank
        self.image.setLookupTable(table)
        self.moment_line.setPen(theme.pen(theme.contrast, 2))
        self.moment_line.setHoverPen(theme.pen(theme.contrast, 4))

    def show_state(self, state: SessionState) -> None:
        super().show_state(state)
        self.picked.set_layer(marked_layer(state))
        away = state.moment is not None
        if away and not self.moment_line.isVisible():
            self.moment_line.setValue(state.moment)
        self.moment_line.setVisible(away)
        self.buttons.setVisible(away)

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        if snapshot.visiting is not None and not self.moment_line.moving:
            self.moment_line.setValue(snapshot.visiting)
        self._names = snapshot.measurement.layer_names
        self._moments = snapshot.moments
        now = snapshot.measurement.step if snapshot.state == "diverged" else snapshot.steps
        self._at = now if snapshot.visiting is None else snapshot.visiting
        layers = len(snapshot.measurement.layer_names)
        fresh = snapshot.generation != self._generation
        if fresh:
            self._generation, self._seen = snapshot.generation, -math.inf
            self._columns = Columns(layers)
            self._indices = np.zeros((layers, COLUMNS), dtype=np.uint8)
        span = snapshot.history.span(self._seen + 0.5, math.inf)
        if len(span):
            self._seen = float(span.steps[-1])
            self._columns.add(span)
        if self.words_due:
            self.say(gradient_words(snapshot))
        self._say(snapshot)
        self._show_end(snapshot)
        if fresh or len(span):
            self._paint()

    def _show_end(self, snapshot: Snapshot) -> None:
        """The axis has room for all steps, and for the one that was not finite."""
        divergence, taken = snapshot.divergence, snapshot.history.steps
        self.end.set_step(None if divergence is None else divergence.step)
        self.plot.show_steps(step_end(taken[-1] + 1 if len(taken) else 0))
        self.on.setVisible(snapshot.state != "diverged")

    def _paint(self) -> None:
        places = self._columns.places()
        np.copyto(self._indices, np.nan_to_num(1 + (places + 1) * 127, nan=0.0), casting="unsafe")
        self.image.setImage(self._indices, autoLevels=False, levels=(0, 255))
        self.marks.set_places(places, self._columns.stretch)
        self._place(self._columns.steps, self._names)

    def _say(self, snapshot: Snapshot) -> None:
        if snapshot.visiting is not None:
            text = self.tr("the moment after step {step}").format(step=whole(snapshot.visiting))
        else:
            together = snapshot.measurement.time is not None
            wide = self._columns.stretch
            parts = [self.tr("all time steps together")] * together
            parts += [self.tr("{n} steps wide").format(n=whole(wide))] * (wide > 1)
            text = " · ".join(parts)
        self.scale.setText(text)
        self.scale.setVisible(bool(text))

    def main_numbers(self) -> str:
        """Of the newest column with figures: the ends."""
        logs = self._columns.means()
        filled = np.flatnonzero(np.isfinite(logs).any(axis=0))
        if not len(filled):
            return ""
        first, last = (short(float(10 ** logs[row, filled[-1]])) for row in (0, -1))
        return self.tr("at step {n} RMS dL/dz {first} in {start}, {last} in {end}").format(
            n=whole(filled[-1] * self._columns.stretch),
            first=first,
            last=last,
            start=layer_words(self._names[0]),
            end=layer_words(self._names[-1]),
        )

    def _place(self, steps: int, names: tuple[str, ...]) -> None:
        if (steps, names) == self._placed:
            return
        self._placed, layers = (steps, names), len(names)
        self.image.setRect(QRectF(0, 0.5, steps, layers))
        self.plot.item.setYRange(0.5, layers + 0.5, padding=0)
        self.plot.y_axis.setTicks([axis_ticks(names, 6)])

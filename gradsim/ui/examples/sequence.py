"""One sequence: its inputs over time as a map of colours, the target and the answer."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradsim.lab.probes.predictions import Predictions
from gradsim.language import whole
from gradsim.ui.examples.words import answer_words, mark, target_words
from gradsim.ui.plots.plot import Plot, round_ticks
from gradsim.ui.widgets.card import sign_button
from gradsim.ui.widgets.elided import Elided
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.ui.widgets.tints import tints
from gradsim.words.numbers import short


class SequencePicture(QWidget):
    """Time goes to the right, the first input is at the top. Blue: positive; orange: negative."""

    def __init__(self) -> None:
        super().__init__()
        self.predictions: Predictions | None = None
        self.rows = np.empty(0, dtype=np.intp)
        self.row = 0
        """The held-out example that is shown."""
        self.values = np.empty((0, 0))
        """(inputs, time steps)"""
        self._theme = LIGHT
        self.before = sign_button(
            "‹", self.tr("Example before"), self.tr("The held-out example before"), lambda: self._turn(-1)
        )
        self.after = sign_button(
            "›", self.tr("Next example"), self.tr("The next held-out example"), lambda: self._turn(1)
        )
        self.words = Elided()
        head = QHBoxLayout()
        for part in (self.before, self.after):
            head.addWidget(part)
        head.addWidget(self.words, 1)
        self.plot = Plot(self.tr("time step (first → last)"), self.tr("input"))
        self.plot.setMinimumSize(160, 80)
        self.image = pg.ImageItem(axisOrder="row-major")
        self.plot.item.addItem(self.image)
        self.plot.item.vb.invertY(True)
        self.plot.on_hover(self.describe)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.plot, 1)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.plot.set_theme(theme)
        self._paint()

    def show_examples(self, predictions: Predictions, rows: np.ndarray) -> None:
        fresh = self.predictions is None or predictions.examples is not self.predictions.examples
        self.predictions, self.rows = predictions, rows
        if fresh:
            self.row = int(rows[0]) if len(rows) else 0
        self.before.setEnabled(len(rows) > 0)
        self.after.setEnabled(len(rows) > 0)
        self._take(fresh)

    def _turn(self, by: int) -> None:
        """To the nearest of the rows in that direction, and around at the ends."""
        if len(self.rows):
            place = int(np.searchsorted(self.rows, self.row, side="left" if by < 0 else "right")) + min(by, 0)
            self.row = int(self.rows[place % len(self.rows)])
            self._take(True)

    def _take(self, fresh: bool) -> None:
        assert self.predictions is not None
        predictions, row = self.predictions, min(self.row, len(self.predictions.answers) - 1)
        self.row = row
        if fresh:
            examples = predictions.examples
            self.values = examples.input_scale.original(examples.held_out.inputs[row : row + 1])[0].T
            self._paint()
        text = self.tr("{n} of {all}: true {target}, predicted {answer} {mark}").format(
            n=whole(row + 1),
            all=whole(len(predictions.examples.held_out.inputs)),
            target=target_words(predictions, row),
            answer=answer_words(predictions, row),
            mark=mark(predictions, row),
        )
        self.words.show_text(text)

    def _paint(self) -> None:
        if not self.values.size:
            return
        features, steps = self.values.shape
        largest = np.abs(self.values).max(axis=1, keepdims=True) if features < 5 else np.abs(self.values).max()
        t = self._theme
        pixels = tints(self.values / np.where(largest > 0, largest, 1.0), t.contrast, t.ground, t.accent)
        self.image.setImage(pixels, autoLevels=False, levels=(0, 255))
        self.image.setRect(QRectF(0.5, 0.5, steps, features))
        self.plot.item.setXRange(0.5, steps + 0.5, padding=0)
        self.plot.item.setYRange(0.5, features + 0.5, padding=0)
        names = self._names()
        inputs = _ticks(features, 5) if features > 5 else [(i + 1, name) for i, name in enumerate(names)]
        self.plot.x_axis.setTicks([_ticks(steps, 8)])
        self.plot.y_axis.setTicks([inputs])

    def _names(self) -> tuple[str, ...]:
        names = self.predictions.examples.input_names if self.predictions else ()
        return names or tuple(str(i + 1) for i in range(len(self.values)))

    def describe(self, x: float, y: float) -> str:
        step, feature = round(x), round(y)
        features, steps = self.values.shape
        if not (1 <= step <= steps and 1 <= feature <= features):
            return ""
        return self.tr("time step {t}, input {name}\n{value}").format(
            t=step, name=self._names()[feature - 1], value=short(float(self.values[feature - 1, step - 1]))
        )


def _ticks(n: int, most: int) -> list[tuple[float, str]]:
    """1 and round numbers up to n, as many as there is room for."""
    ticks = [t for t in round_ticks(n, most) if t.is_integer() and t > 1 + n / 8] if n > 1 else []
    return [(1, "1"), *((t, whole(t)) for t in ticks)]

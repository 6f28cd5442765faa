"""Gradient through a recorded training: layer x step, in the colours of the bars. A click goes back to a moment."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Signal

from gradsim.language import whole
from gradsim.nn.arrays import Array
from gradsim.training.signal import shares
from gradsim.ui.plots.health_marks import HealthMarks
from gradsim.ui.plots.picked_mark import PickedMark
from gradsim.ui.plots.plot import Plot, step_end
from gradsim.ui.watch.bars import elide
from gradsim.ui.watch.moment import Moment
from gradsim.ui.widgets import health
from gradsim.ui.widgets.card import Card
from gradsim.ui.widgets.theme import Theme
from gradsim.words.health import places
from gradsim.words.numbers import short

COLUMNS = 240
"""At most; a column stands for the last record in its stretch of steps."""


class WatchMap(Card):
    """``visited``: the row of the record that was clicked."""

    visited = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("Gradient through training"))
        self.plot = Plot(self.tr("step"), self.tr("layer"))
        self.plot.setMinimumHeight(110)
        self.plot.setAccessibleName(self.tr("Gradient through training"))
        self.image, self.marks, self.mark = pg.ImageItem(axisOrder="row-major"), HealthMarks(), PickedMark(rows=True)
        self.line = pg.InfiniteLine(angle=90)
        self.line.hide()
        for item in (self.image, self.marks, self.mark, self.line):
            self.plot.item.addItem(item)
        self.body.addWidget(self.plot, 1)
        self._moment: Moment | None = None
        self.plot.on_click(lambda x, _: self._visit(x))
        self.plot.on_hover(self._hover)
        self.plot.on_arrows(self._move)

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        self.marks.set_theme(theme)
        self.mark.set_theme(theme)
        self.line.setPen(theme.pen(theme.contrast, 2))
        table = np.full((256, 4), 255, dtype=np.uint8)
        table[1:, :3] = health.colors(theme, np.linspace(-1, 1, 255))
        table[0] = 0  # index 0 is blank
        self.image.setLookupTable(table)

    def draw(self, moment: Moment) -> None:
        before, self._moment = self._moment, moment
        self.line.setVisible(not moment.newest)
        self.line.setValue(moment.step)
        if before is not None and before.run is moment.run:
            return
        places, width = _places(moment)
        self.image.setImage(
            np.nan_to_num(1 + (places + 1) * 127, nan=0.0).astype(np.uint8), autoLevels=False, levels=(0, 255)
        )
        layers, columns = places.shape
        self.image.setRect(QRectF(0, 0.5, columns * width, layers))
        self.marks.set_places(places, width)
        self.plot.show_steps(step_end(columns * width))
        self.plot.item.setYRange(0.5, layers + 0.5, padding=0)
        last = [(float(layers), elide(moment.names[-1], 7))] if layers > 1 else []
        self.plot.y_axis.setTicks([[(1.0, elide(moment.names[0], 7)), *last]])

    def pick(self, layer: int | None) -> None:
        self.mark.set_layer(layer)

    def _row(self, x: float) -> int:
        assert self._moment is not None
        return int(np.abs(self._moment.run.steps - x).argmin())

    def _visit(self, x: float) -> None:
        if self._moment is not None:
            self.visited.emit(self._row(x))

    def _move(self, right: int, _: int) -> None:
        if self._moment is not None:
            self.visited.emit(min(max(self._moment.row + right, 0), len(self._moment.run) - 1))

    def _hover(self, x: float, y: float) -> str:
        moment, i = self._moment, round(y) - 1
        if moment is None or not 0 <= i < len(moment.columns):
            return ""
        row = self._row(x)
        signal = float(moment.run.figure("signal_grad_norm")[row, moment.columns[i]])
        step = int(moment.run.steps[row])
        text = self.tr("{layer}, step {step}\nRMS dL/dz {signal}")
        return text.format(layer=moment.names[i], step=whole(step), signal=short(signal))


def _places(moment: Moment) -> tuple[Array, float]:
    """(layers, columns), and how many steps a column is wide."""
    run, columns = moment.run, list(moment.columns)
    end = float(run.steps[-1]) + run.about.every
    width = run.about.every * max(1, int(np.ceil(end / run.about.every / COLUMNS)))
    count = int(np.ceil(end / width))
    found = np.full((len(columns), count), np.nan)
    signal, update = run.figure("signal_grad_norm")[:, columns], run.figure("update_ratio")[:, columns]
    rows = np.full(count, -1)
    rows[(run.steps // width).astype(np.intp)] = np.arange(len(run))
    newest = -1
    for column, row in enumerate(rows.tolist()):
        newest = row if row >= 0 else newest  # where older steps were thinned, the one before stands for them
        if newest >= 0 and columns:
            found[:, column] = places(shares(signal[newest]), update[newest])
    return found, float(width)

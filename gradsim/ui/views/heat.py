"""Gradient through training: a map of layer x step, coloured by log10 of ‖dL/dW‖."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF

from gradsim.lab import Snapshot
from gradsim.ui.card import label
from gradsim.ui.plot import Plot, power_of_ten
from gradsim.ui.theme import Theme
from gradsim.ui.views.view import View, views

COLUMNS = 240


@views.register("heat", "Gradient through training", "Layer x step, colour by log gradient norm.")
class HeatView(View):
    every = 6

    def __init__(self) -> None:
        super().__init__(self.tr("Gradient through training"))
        self.scale = label("", "muted")
        self.body.addWidget(self.scale)
        self.plot = Plot(self.tr("step"), self.tr("layer"))
        self.plot.setMinimumHeight(110)
        self.body.addWidget(self.plot, 1)
        self.image = pg.ImageItem(axisOrder="row-major")
        table = pg.colormap.get("cividis").getLookupTable(0.0, 1.0, 256, alpha=True)
        self.image.setLookupTable(table)
        self.plot.item.addItem(self.image)
        self._drawn = (0, -1)
        self._ticks: tuple[int, int] = (0, 0)

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        history = snapshot.history
        now = (snapshot.generation, len(history) and int(history.steps[-1]))
        if now == self._drawn or not len(history):
            return
        self._drawn = now
        steps, norms = history.steps, history.grad_norm[: len(history.steps)]
        columns = np.searchsorted(steps, np.linspace(steps[0], steps[-1], min(COLUMNS, len(steps))))
        with np.errstate(all="ignore"):
            logs = np.log10(norms[np.minimum(columns, len(steps) - 1)].T)
        finite = logs[np.isfinite(logs)]
        low, high = (finite.min(), finite.max()) if len(finite) else (-1.0, 0.0)
        high = max(high, low + 1)
        scaled = np.nan_to_num((logs - low) * (255 / (high - low)), nan=0.0, neginf=0.0, posinf=255.0)
        self.image.setImage(scaled.astype(np.uint8), autoLevels=False, levels=(0, 255))
        self._place(int(steps[-1]) + 1, norms.shape[1])
        text = self.tr("‖dL/dW‖ of each layer: dark {low}, bright {high}").format(
            low=power_of_ten(math.floor(low)), high=power_of_ten(math.ceil(high))
        )
        if text != self.scale.text():
            self.scale.setText(text)

    def _place(self, steps: int, layers: int) -> None:
        self.image.setRect(QRectF(0, 0.5, steps, layers))
        self.plot.item.setXRange(0, steps, padding=0)
        if (steps, layers) == self._ticks:
            return
        if layers != self._ticks[1]:
            self.plot.item.setYRange(0.5, layers + 0.5, padding=0)
            stride = next(s for s in (1, 2, 5, 10, 20) if layers / s <= 6)
            ticks = [(i, str(i)) for i in range(stride, layers, stride)]
            self.plot.y_axis.setTicks([[*ticks[: None if layers - ticks[-1][0] > stride / 2 else -1],
                                        (layers, self.tr("out"))]] if ticks else [[(1, "1"), (layers, self.tr("out"))]])  # fmt: skip
        self._ticks = (steps, layers)

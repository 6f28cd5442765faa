"""The chain rule, factor by factor: from the loss at the right to layer 1 at the left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from gradsim.lab import Snapshot
from gradsim.lab.chain_rule import ChainRule
from gradsim.ui.decade_range import DecadeRange
from gradsim.ui.layer_bars import log10
from gradsim.ui.layer_names import axis_ticks
from gradsim.ui.legend import LegendEntry
from gradsim.ui.numbers import short
from gradsim.ui.plot import Grid, Plot
from gradsim.ui.theme import Theme
from gradsim.ui.views.view import View, views


@views.register("chain_rule", "Chain rule", "The factors that backpropagation multiplies, and their product.")
class ChainRuleView(View):
    order = 20
    every = 3
    network = "mlp"
    needs = frozenset({"chain_rule"})

    def __init__(self) -> None:
        super().__init__(self.tr("The chain rule multiplies one factor per layer"))
        self.setAccessibleDescription(self.tr("A staircase of the running product of all factors, and their table"))
        self.sentence = self.subline("sentence")
        self.product_box = LegendEntry(self.tr("product of all factors so far"), "line")
        self.head.addWidget(self.product_box)
        self.product_box.toggled.connect(lambda on: self.staircase.setVisible(on))
        self.plot = Plot(self.tr("layer (input ← loss)"))
        self.plot.setMinimumHeight(140)
        self.body.addWidget(self.plot, 3)
        self.grid = Grid()
        self.staircase = pg.PlotCurveItem(antialias=True)
        self.mark = pg.InfiniteLine(angle=90)
        self.mark.hide()
        for item in (self.grid, self.staircase, self.mark):
            self.plot.item.addItem(item)
        self._build_table()
        self._range = DecadeRange()
        self._names: tuple[str, ...] = ()
        self.found: ChainRule | None = None

    def _build_table(self) -> None:
        self.table = QTableWidget(0, 5)
        headings = {
            self.tr("layer"): "",
            self.tr("gain of W"): self.tr(
                "RMS dL/dh of this layer over RMS dL/dz of the next one toward the loss. With a skip connection the "
                "path past the branch is in it: 1 + F′."
            ),
            self.tr("slope φ′"): self.tr(
                "RMS dL/dz over RMS dL/dh: what the activation (and a normalization) lets through. For one unit and "
                "one example it is |φ′(z)|; for many it is their root mean square, weighted by what arrives."
            ),
            self.tr("mean |φ′|"): self.tr("The plain mean over units and examples, for comparison."),
            self.tr("product"): self.tr("RMS dL/dz of this layer over that of the output: all factors multiplied."),
        }
        self.table.setHorizontalHeaderLabels(list(headings))
        for i, tip in enumerate(headings.values()):
            self.table.horizontalHeaderItem(i).setToolTip(tip)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setAccessibleName(self.tr("Factors of the chain rule"))
        self.table.cellClicked.connect(lambda row, _: self.layer_chosen.emit(len(self._names) - 2 - row))
        self.body.addWidget(self.table, 2)

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        self.grid.set_color(theme.grid)
        self.staircase.setPen(theme.pen(theme.accent, 2))
        self.mark.setPen(theme.pen(theme.contrast, 1.6, "dash"))
        self.product_box.set_colors(theme.accent, theme.muted)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        found = snapshot.probes.get("chain_rule")
        if found is None or len(found.gain) != snapshot.scenario.depth:
            return
        self.found = found
        self._set_layers(snapshot.measurement.layer_names)
        self._draw_staircase(found)
        self._fill_table(found)
        self._say(found, snapshot)

    def columns(self) -> dict[str, Sequence[Any]]:
        found = self.found
        if found is None:
            return {}
        layers = range(1, len(found.gain) + 1)
        return {
            "layer": layers,
            "gain": found.gain,
            "slope": found.slope,
            "mean_slope": found.mean_slope,
            "product": found.product,
        }

    def focus_layer(self, layer: int) -> None:
        self.mark.setValue(layer + 1)
        self.mark.show()
        self.table.selectRow(len(self._names) - 2 - layer)

    def _set_layers(self, names: tuple[str, ...]) -> None:
        if names == self._names:
            return
        self._names = names
        self.plot.x_axis.setTicks([axis_ticks(names, 20)])
        self.plot.item.setXRange(0.4, len(names) + 0.6, padding=0)
        self._range.begin()
        depth = len(names) - 1
        self.table.setRowCount(depth)
        for row in range(depth):
            for column in range(5):
                item = QTableWidgetItem(str(depth - row) if column == 0 else "")
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.table.setItem(row, column, item)

    def _draw_staircase(self, found: ChainRule) -> None:
        """From the output (1) leftward; each layer has a step for W and one for the activation."""
        depth = len(found.gain)
        above = np.append(found.product[1:], 1.0)
        with np.errstate(all="ignore"):
            after_weights = above * found.gain
        x, y = [depth + 1.4, depth + 0.6], [1.0, 1.0]
        for i in range(depth - 1, -1, -1):
            x += [i + 1.6, i + 1.0, i + 1.0, i + 0.6]
            y += [after_weights[i], after_weights[i], found.product[i], found.product[i]]
        logs = log10(np.array(y))
        self.staircase.setData(np.array(x), np.where(np.isfinite(logs), logs, np.nan), connect="finite")
        if self._range.fit(logs):
            self.plot.item.setYRange(self._range.low, self._range.high, padding=0.02)
            self.grid.set_lines(self.plot.set_decades(self._range.low, self._range.high))

    def _fill_table(self, found: ChainRule) -> None:
        columns = (found.gain, found.slope, found.mean_slope, found.product)
        for row in range(self.table.rowCount()):
            layer = self.table.rowCount() - 1 - row
            for column, figures in enumerate(columns, start=1):
                text = short(float(figures[layer]))
                item = self.table.item(row, column)
                if item.text() != text:
                    item.setText(text)

    def _say(self, found: ChainRule, snapshot: Snapshot) -> None:
        skip = self.tr(" (with the path past the branch: 1 + F′)") if snapshot.scenario.skip != "none" else ""
        text = self.tr(
            "{n} factors of W{skip} and {n} slopes: multiplied, {product} of the loss's gradient reach layer 1"
        ).format(n=len(found.gain), skip=skip, product=short(float(found.product[0])))
        if text != self.sentence.text():
            self.sentence.setText(text)

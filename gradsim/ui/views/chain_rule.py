"""The chain rule, factor by factor: from the loss at the right to layer 1 at the left."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem

from gradsim.lab import Snapshot
from gradsim.lab.probes.chain_rule import ChainRule
from gradsim.ui.plots.column import Column
from gradsim.ui.plots.decade_plot import DecadePlot
from gradsim.ui.plots.decade_range import finite_log10
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import switch
from gradsim.ui.session.intents import PickLayer
from gradsim.ui.views.view import FIGURES, View, views
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.layer_names import axis_ticks
from gradsim.words.numbers import counted, percent, short, significant
from gradsim.words.shares import gets, share_words

COLUMNS = ("gain", "slope", "mean_slope", "product")


@views.register("chain_rule", "Chain rule", "The factors that backpropagation multiplies, and their product.")
class ChainRuleView(View):
    order = 20
    of_layers = True
    every = 3
    network = "mlp"
    needs = frozenset({"chain_rule"})
    options = {
        "product": switch("product so far", "All factors multiplied."),
        "gain": switch("× gain of W", "What the weights do."),
        "slope": switch("× slope φ′", "What the activation lets through."),
        "branches": switch("branches alone", "What would be left without the path past the branches."),
        "figures": FIGURES,
    }
    seeing = (
        "Read it from the right, where the loss is, to the left. At each layer the gradient is multiplied twice: by what the "
        "weights do (blue step) and by the slope of the activation (orange step). The black line is the product of all "
        "factors so far, on a log axis; a step down takes away, a step up adds. Factors a little below 1 make nothing of "
        "the gradient if there are many of them. Try half the depth, or a skip connection: it makes 1 + F′ of a factor F′."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("The chain rule multiplies"))
        self.setAccessibleDescription(
            self.tr("A staircase from the loss down to layer 1, with a step for each weight matrix and each slope")
        )
        self.found: ChainRule | None = None
        self._layers: tuple[str, ...] = ()
        self._skips = False
        self._build_legend()
        parts = QHBoxLayout()
        parts.addWidget(self._build_plot(), 5)
        parts.addWidget(self._build_table(), 3)
        self.fold(self.table)
        self.body.addLayout(parts, 1)

    def _build_legend(self) -> None:
        self.product_box = LegendEntry(self.tr("product so far"), "line")
        self.gain_box = LegendEntry(self.tr("× gain of W"), "line")
        self.slope_box = LegendEntry(self.tr("× slope φ′"), "line")
        self.branch_box = LegendEntry(self.tr("branches alone"), "dash")
        self.product_box.setToolTip(self.tr("RMS dL/dz of a layer over that of the output: all factors multiplied."))
        self.gain_box.setToolTip(self._gain_words())
        self.slope_box.setToolTip(self._slope_words())
        self.branch_box.setToolTip(
            self.tr("What would be left if each block passed on F′ instead of 1 + F′: nothing came past the branches.")
        )
        legend = Flow()
        for name, box in (
            ("product", self.product_box),
            ("gain", self.gain_box),
            ("slope", self.slope_box),
            ("branches", self.branch_box),
        ):
            self.bind(name, box)
            legend.addWidget(box)
        self.body.addLayout(legend)

    def _gain_words(self) -> str:
        return self.tr(
            "RMS dL/dh of the layer over RMS dL/dz of the next one toward the loss: what the weights between them do. "
            "With a residual connection the path past the branch is in it: 1 + F′."
        )

    def _slope_words(self) -> str:
        return self.tr(
            "RMS dL/dz over RMS dL/dh: what the activation (and a normalization) lets through. For one unit and one "
            "example it is |φ′(z)|; for many it is a mean over them, weighted by what arrives. With a "
            "pre-activation skip the path past the branch is in it: 1 + F′."
        )

    def _build_plot(self) -> DecadePlot:
        self.plot = DecadePlot(self.tr("layer (input ← loss)"), self.tr("product"))
        self.plot.setMinimumSize(220, 120)
        self.mark = pg.InfiniteLine(angle=90)
        self.product, self.gains, self.slopes = (pg.PlotCurveItem() for _ in range(3))
        self.branches = pg.PlotCurveItem(antialias=True)
        self.mark.hide()
        for item in (self.mark, self.branches, self.product, self.gains, self.slopes):
            self.plot.item.addItem(item)
        self.plot.on_hover(lambda x, _: self.describe(round(x)))
        self.plot.on_click(lambda x, _: self._choose(round(x) - 1))
        return self.plot

    def _build_table(self) -> QTableWidget:
        self.table = QTableWidget(0, 1 + len(COLUMNS))
        headings = {
            self.tr("layer"): self.tr("A click on a row picks the layer in all views."),
            self.tr("gain"): self._gain_words(),
            self.tr("φ′"): self._slope_words(),
            self.tr("|φ′|"): self.tr("The plain mean over units and examples, for comparison."),
            self.tr("product"): self.product_box.toolTip(),
        }
        for i, (name, tip) in enumerate(headings.items()):
            heading = QTableWidgetItem(name)
            heading.setToolTip(f"<p>{tip}</p>")
            self.table.setHorizontalHeaderItem(i, heading)
        self.table.setObjectName("dense")
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(len(COLUMNS), QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(20)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setAccessibleName(self.tr("Factors of the chain rule"))
        self.table.currentCellChanged.connect(lambda row, *_: self._choose_by_key(row))
        self.table.cellClicked.connect(lambda row, _: self._choose(self.table.rowCount() - 1 - row))
        return self.table

    def _fit_font(self) -> None:
        header, width = self.table.horizontalHeader(), self.fontMetrics().horizontalAdvance
        header.resizeSection(len(COLUMNS), width("0.00·10⁻⁰⁰⁰0"))
        self.table.setMinimumWidth(len(COLUMNS) * width("0.0000") + header.sectionSize(len(COLUMNS)) + width("0"))
        self.table.verticalHeader().setDefaultSectionSize(round(1.6 * self.fontMetrics().height()))

    def set_theme(self, theme: Theme) -> None:
        self._fit_font()
        self.plot.set_theme(theme)
        self.product.setPen(theme.pen(theme.text, 1))
        self.gains.setPen(theme.pen(theme.accent, 2.4))
        self.slopes.setPen(theme.pen(theme.contrast, 2.4))
        self.branches.setPen(theme.pen(theme.muted, 1.6, "dash"))
        self.mark.setPen(theme.pen(theme.muted, 1, "dot"))
        self.product_box.set_colors(theme.text, theme.muted)
        self.gain_box.set_colors(theme.accent, theme.muted)
        self.slope_box.set_colors(theme.contrast, theme.muted)
        self.branch_box.set_colors(theme.muted, theme.muted)

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        found = snapshot.probes.get("chain_rule")
        if found is None or len(found.gain) != snapshot.measurement.depth:
            return
        self.found = found
        if self._set_layers(snapshot.measurement.layer_names):
            self._mark(state.layer)
        self._skips = bool((np.nan_to_num(found.branch_share, nan=1.0) != 1).any())
        self.branch_box.setVisible(self._skips)
        self._draw(found)
        self._fill_table(found)
        self._say(found, snapshot.share)

    def show_state(self, state: SessionState) -> None:
        super().show_state(state)
        self._mark(state.layer)

    def _mark(self, layer: int | None) -> None:
        rows = self.table.rowCount()
        there = layer is not None and layer < rows
        self.mark.setVisible(there)
        if layer is None or not there:
            self.table.clearSelection()
            return
        self.mark.setValue(layer + 1)
        row = rows - 1 - layer
        if not self.table.selectionModel().isRowSelected(row):
            self.table.selectRow(row)

    def columns(self) -> dict[str, Column]:
        found = self.found
        if found is None:
            return {}
        figures = {name: getattr(found, name) for name in (*COLUMNS, "branch_share")}
        return {"layer": [f"hidden.{i}" for i in range(len(found.gain))], **figures}

    def _choose(self, layer: int) -> None:
        if 0 <= layer < self.table.rowCount():
            self.intended.emit(PickLayer(layer))

    def _choose_by_key(self, row: int) -> None:
        if self.table.hasFocus():
            self._choose(self.table.rowCount() - 1 - row)

    def take_options(self) -> None:
        for name, curve in (("product", self.product), ("gain", self.gains), ("slope", self.slopes)):
            curve.setVisible(self.chosen[name])
        self.branches.setVisible(bool(self.chosen["branches"]) and self._skips)

    def _set_layers(self, names: tuple[str, ...]) -> bool:
        """Whether they are others than before."""
        if names == self._layers:
            return False
        self._layers, depth = names, len(names) - 1
        self.plot.x_axis.setTicks([axis_ticks(names, 20)])
        self.plot.item.setXRange(0.4, len(names) + 0.6, padding=0)
        self.plot.decades.begin()
        self.table.setRowCount(depth)
        for row in range(depth):
            for column in range(self.table.columnCount()):
                item = QTableWidgetItem(str(depth - row) if column == 0 else "")
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.table.setItem(row, column, item)
        return True

    def _draw(self, found: ChainRule) -> None:
        """From the output (1) leftward: at each layer a step for W, then one for the activation."""
        depth = len(found.gain)
        above = np.append(found.product[1:], 1.0)
        with np.errstate(all="ignore"):
            levels = finite_log10(np.stack((above, above * found.gain, found.product), axis=1))
        layers = np.arange(depth) + 1.0
        self.gains.setData(np.repeat(layers + 0.25, 2), levels[:, :2].ravel(), connect="pairs")
        self.slopes.setData(np.repeat(layers - 0.25, 2), levels[:, 1:].ravel(), connect="pairs")
        x, y = np.empty((2, depth, 6))
        x[:] = layers[:, None] + [0.5, 0.25, 0.25, -0.25, -0.25, -0.5]
        x[-1, 0] = depth + 1.4
        y[:] = levels[:, [0, 0, 1, 1, 2, 2]]
        self.product.setData(x[::-1].ravel(), y[::-1].ravel(), connect="finite")
        if self._skips:
            alone = finite_log10(found.branches_alone)
            self.branches.setData(layers - 0.5, alone, connect="finite")
        self.take_options()
        self.plot.hold(np.concatenate((levels.ravel(), alone if self._skips else [])))

    def _fill_table(self, found: ChainRule) -> None:
        rows = self.table.rowCount()
        for column, name in enumerate(COLUMNS, start=1):
            for layer, figure in enumerate(getattr(found, name)):
                item = self.table.item(rows - 1 - layer, column)
                text = "–" if np.isnan(figure) else short(float(figure))
                if item is not None and item.text() != text:
                    item.setText(text)

    def _say(self, found: ChainRule, share: float) -> None:
        product = float(found.product[0])
        text = (
            self.tr("{layers}, each times {factor} on average: {gets}")
            if len(found.gain) > 1
            else self.tr("{layers}, times {factor}: {gets}")
        )
        text = text.format(
            layers=counted(len(found.gain), "layer"),
            factor=short(product ** (1 / len(found.gain))),
            gets=gets(share, through_time=False),
        )
        if not (np.isfinite(share) and np.isfinite(product)):
            text = self.tr("the gradient is not finite any more: there is nothing to multiply")
        elif self._skips and not np.isnan(found.branches_alone[0]):
            text += self.tr("; without the + x of F(x) + x it would be {alone}").format(
                alone=share_words(float(found.branches_alone[0]))
            )
        self.say(text, exact=self.tr("On the next batch: {product}").format(product=significant(product, 6)))

    def main_numbers(self) -> str:
        if self.found is None:
            return ""
        product = short(float(self.found.product[0]))
        return self.tr("product of all factors {product}").format(product=product)

    def describe(self, number: int) -> str:
        """What hovering over a layer (1 = nearest the input) tells."""
        layer, found = number - 1, self.found
        if found is None or not 0 <= layer < len(found.gain):
            return ""
        text = self.tr(
            "layer {n}\ngain of W {gain}\nslope φ′ {slope}\nmean |φ′| {mean}\nproduct so far {product}"
        ).format(
            n=layer + 1,
            gain=short(float(found.gain[layer])),
            slope=short(float(found.slope[layer])),
            mean=short(float(found.mean_slope[layer])),
            product=short(float(found.product[layer])),
        )
        if np.nan_to_num(found.branch_share[layer], nan=1.0) != 1:
            text += "\n" + self.tr("F′ alone: {share} of 1 + F′").format(
                share=percent(float(found.branch_share[layer]))
            )
        return text

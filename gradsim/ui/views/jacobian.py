"""The Jacobian: by how much a small change is stretched or shrunk on its way through the network."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gradsim.lab import Snapshot
from gradsim.lab.probes.singular_values import SingularValues
from gradsim.nn.arrays import Array
from gradsim.theory import Prediction
from gradsim.ui.plots.column import Column
from gradsim.ui.plots.decade_plot import DecadePlot
from gradsim.ui.plots.decade_range import finite_log10
from gradsim.ui.session import SessionState
from gradsim.ui.session.fields import switch
from gradsim.ui.views.view import FIGURES, View, views
from gradsim.ui.widgets.card import label
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.theme import Theme
from gradsim.words.numbers import short, whole_percent
from gradsim.words.shares import LARGEST, share_words

ROUNDING = 1e-15
"""Singular values below this share of the largest are rounding, not the network's."""
LEVEL = 1.5
"""Where the largest stretch is at most so many times the smallest, all directions are said to be alike."""


@views.register("jacobian", "Jacobian", "How much a small change is stretched or shrunk: singular values, isometry.")
class JacobianView(View):
    order = 50
    every = 5
    network = "mlp"
    needs = frozenset({"singular_values", "theory"})
    options = {
        "hidden": switch("layer 1 → last layer", "Singular values from the first hidden layer to the last."),
        "whole": switch("inputs → outputs", "Singular values of the whole network."),
        "isometry": switch("isometry: 1", "Where every small change keeps its length."),
        "theory": switch("theory, RMS", "What theory predicts for the first weights."),
        "figures": FIGURES,
    }
    seeing = (
        "Move the values of one layer a little, in any direction: how much of the move is left at the other end? Each point "
        "is one direction, the most stretched at the left; 1 means that it keeps its length. The gradient goes the same way "
        "back, so it is shrunk and stretched alike. Points far below 1 are directions that are lost on the way. "
        "Try orthogonal first weights with the linear activation: all points lie on 1."
    )

    def __init__(self) -> None:
        super().__init__(self.tr("How the network stretches a small change"))
        self.setAccessibleDescription(
            self.tr("Singular values of the Jacobian of one example, from the largest to the smallest, on a log axis")
        )
        self.found: SingularValues | None = None
        self._rms = math.nan
        self._build_legend()
        self.plot = DecadePlot(self.tr("rank, from the largest to the smallest"), self.tr("singular value"))
        self.plot.setMinimumWidth(220)
        self.body.addWidget(self.plot, 1)
        self.isometry, self.theory = pg.InfiniteLine(0, angle=0), pg.InfiniteLine(angle=0)
        self.hidden, self.whole = (pg.PlotDataItem(connect="finite", antialias=True) for _ in range(2))
        for item in (self.isometry, self.theory, self.hidden, self.whole):
            self.plot.item.addItem(item)
        self.plot.item.setXRange(0, 1, padding=0.02)
        self.plot.x_axis.setTicks([[(x, whole_percent(x)) for x in (0, 0.25, 0.5, 0.75, 1)]])
        self.plot.on_hover(lambda x, _: self.describe(x))
        self._build_figures()

    def _build_legend(self) -> None:
        self.hidden_box = LegendEntry(self.tr("layer 1 → last layer"), "line")
        self.whole_box = LegendEntry(self.tr("inputs → outputs"), "line")
        self.isometry_box = LegendEntry(self.tr("isometry: 1"), "dotted")
        self.theory_box = LegendEntry(self.tr("theory, RMS"), "dash")
        self.hidden_box.setToolTip(
            self.tr("d z of the last hidden layer / d z of the first: one factor W and one φ′ per layer in between")
        )
        self.whole_box.setToolTip(self.tr("d outputs / d inputs: as many singular values as the lesser of the two"))
        self.isometry_box.setToolTip(
            self.tr("All singular values 1: every small change, and every gradient, keeps its length on the way")
        )
        self.theory_box.setToolTip(
            self.tr(
                "Root mean square of the singular values from layer 1 to the last, by mean-field theory at the first weights"
            )
        )
        legend = Flow()
        boxes = (self.hidden_box, self.whole_box, self.isometry_box, self.theory_box)
        for name, box in zip(self.options, boxes, strict=False):
            self.bind(name, box)
            legend.addWidget(box)
        self.body.addLayout(legend)

    def _build_figures(self) -> None:
        self.table = QWidget()
        table = QGridLayout(self.table)
        table.setContentsMargins(0, 0, 0, 0)
        table.setHorizontalSpacing(14)
        headings = ("", self.tr("largest"), self.tr("RMS"), self.tr("smallest"), self.tr("largest / smallest"))
        for column, text in enumerate(headings):
            table.addWidget(label(text, "muted"), 0, column, Qt.AlignmentFlag.AlignRight)
        self.figures: dict[str, list[QLabel]] = {}
        for row, (name, text) in enumerate((("hidden", self.hidden_box.text()), ("whole", self.whole_box.text())), 1):
            table.addWidget(label(text, "muted"), row, 0)
            self.figures[name] = [self._figure() for _ in headings[1:]]
            for column, figure in enumerate(self.figures[name], 1):
                table.addWidget(figure, row, column, Qt.AlignmentFlag.AlignRight)
        table.setColumnStretch(0, 1)
        self.body.addWidget(self.table)
        self.fold(self.table)

    def _figure(self) -> QLabel:
        figure = label("–")
        figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        return figure

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        self.plot.setMinimumHeight(round(100 * theme.scale))
        for figure in (figure for row in self.figures.values() for figure in row):
            figure.setMinimumWidth(self.fontMetrics().horizontalAdvance("0.00·10⁻⁰⁰⁰"))
        for item, color, box in (
            (self.hidden, theme.accent, self.hidden_box),
            (self.whole, theme.contrast, self.whole_box),
        ):
            item.setPen(theme.pen(color, 2))
            item.setSymbol("o")
            item.setSymbolSize(5 * theme.scale)
            item.setSymbolPen(None)
            item.setSymbolBrush(color)
            box.set_colors(color, theme.muted)
        self.isometry.setPen(theme.pen(theme.muted, 1.6, "dot"))
        self.theory.setPen(theme.pen(theme.text, 1.6, "dash"))
        self.isometry_box.set_colors(theme.muted, theme.muted)
        self.theory_box.set_colors(theme.text, theme.muted)

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        if "singular_values" not in snapshot.probes:
            if self.found is None:
                self.set_blank(self.tr("The singular values are being computed."))
            return
        found = snapshot.probes["singular_values"]
        if found is None:
            self.set_blank(
                self.tr(
                    "With batch normalization every example of a batch moves all others, and this Jacobian takes too long. "
                    "Choose a smaller width, batch size or depth, or another normalization."
                )
            )
            return
        self.set_blank("")
        if found is self.found:
            return
        self.found = found
        self._draw(found, snapshot.probes.get("theory"), snapshot.measurement.depth)
        self._say(found)

    def columns(self) -> dict[str, Column]:
        if self.found is None:
            return {"layer_1_to_last": (), "inputs_to_outputs": ()}
        return {"layer_1_to_last": self.found.hidden, "inputs_to_outputs": self.found.whole}

    def _draw(self, found: SingularValues, theory: object, depth: int) -> None:
        shown = []
        for item, values in ((self.hidden, found.hidden), (self.whole, found.whole)):
            logs = finite_log10(real(values))
            any_there = np.isfinite(logs).any()  # pyqtgraph cannot draw NaN alone
            item.setData(*((ranks(len(logs)), logs) if any_there else ([], [])))
            shown.append(logs)
        self._rms = expected_rms(theory, depth)
        if self._rms > 0:
            self.theory.setValue(math.log10(self._rms))
            shown.append(np.array([math.log10(self._rms)]))
        self.theory_box.setVisible(self._rms > 0)
        self.hidden_box.setVisible(depth > 1)
        self.take_options()
        self.plot.hold(np.concatenate((*shown, [0.0])))

    def take_options(self) -> None:
        self.hidden.setVisible(self.chosen["hidden"])
        self.whole.setVisible(self.chosen["whole"])
        self.isometry.setVisible(self.chosen["isometry"])
        self.theory.setVisible(bool(self.chosen["theory"]) and self._rms > 0)

    def _say(self, found: SingularValues) -> None:
        for name, values in (("hidden", found.hidden), ("whole", found.whole)):
            for figure, value in zip(self.figures[name], summary(values), strict=True):
                figure.setText("–" if math.isnan(value) else short(value))
        values = found.hidden if len(found.hidden) else found.whole
        text = sentence(values)
        self.say(text)

    def describe(self, x: float) -> str:
        """What hovering over a rank (0 to 1) tells."""
        if self.found is None:
            return ""
        lines = []
        shown = (
            ("hidden", self.hidden_box, self.found.hidden),
            ("whole", self.whole_box, self.found.whole),
        )
        for option, box, values in shown:
            if len(values) and self.chosen[option]:
                i = int(np.abs(ranks(len(values)) - x).argmin())
                lines.append(
                    self.tr("{name}: {i} of {n}, s = {s}").format(
                        name=box.text(), i=i + 1, n=len(values), s=short(float(values[i]))
                    )
                )
        return "\n".join(lines)


def sentence(values: Array) -> str:
    """What the singular values say, in words."""
    _, rms, _, spread = summary(values)
    zeros = int((real(values) == 0).sum())
    if math.isnan(rms):
        return _tr("The Jacobian is not finite.")
    if zeros == len(values):
        return _tr("Nothing passes: all singular values are zero.")
    if zeros:
        return _tr("{n} of {all} directions are lost: their singular value is zero or lost in rounding").format(
            n=zeros, all=len(values)
        )
    if spread < LEVEL:
        return _tr("every small change keeps its shape: the largest stretch is {spread} times the smallest").format(
            spread=short(spread)
        )
    if rms >= LARGEST:
        text = _tr(
            "a small change is {share} as large at the other end; one direction keeps {spread} more than another"
        )
    else:
        text = _tr("of a small change {share} is left at the other end; one direction keeps {spread} more than another")
    return text.format(share=share_words(rms), spread=share_words(spread))


def ranks(n: int) -> Array:
    """Places on the axis (n,), from 0 to 1."""
    return np.linspace(0, 1, n) if n > 1 else np.full(n, 0.5)


def real(values: Array) -> Array:
    """Zero in place of what is rounding."""
    largest = float(values.max(initial=0.0))
    return np.where(values < ROUNDING * largest, 0.0, values)


def summary(values: Array) -> tuple[float, float, float, float]:
    """Largest, root mean square, smallest, largest over smallest; NaN where there are none."""
    if not len(values) or not np.isfinite(values).all():
        return (math.nan,) * 4
    kept = real(values)
    largest, smallest = float(kept[0]), float(kept[-1])
    # in shares of the largest, as squares of what vanished or exploded have no place in float64
    rms = largest * float(np.sqrt(np.mean((kept / largest) ** 2))) if largest else 0.0
    return largest, rms, smallest, largest / smallest if smallest > 0 else math.inf


def expected_rms(theory: object, depth: int) -> float:
    """Of the singular values from layer 1 to the last: RMS dL/dz there is passed on by this factor; NaN: no theory."""
    if not isinstance(theory, Prediction) or depth < 2 or len(theory.signal_grad_norm) != depth + 1:
        return math.nan
    first, last = theory.signal_grad_norm[0], theory.signal_grad_norm[depth - 1]
    return float(first / last) if last > 0 else math.nan


def _tr(text: str) -> str:
    return QCoreApplication.translate("JacobianView", text)

"""An activation and its derivative, read at one z: an upright line over two plots, and the figures there."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QWidget

from gradsim.ui.plots.activation_curves import NARROWEST, ActivationCurves
from gradsim.ui.plots.plot import Plot
from gradsim.ui.widgets.card import label
from gradsim.ui.widgets.theme import Theme
from gradsim.words.numbers import SUPERSCRIPTS, short


class CurveReading(QObject):
    """``asked``: the user wants to read at this z. ``rows``: names, and the text beside each."""

    asked = Signal(float)

    def __init__(self, curves: ActivationCurves, upper: Plot, lower: Plot) -> None:
        super().__init__(upper)
        self._curves = curves
        self.points = pg.ScatterPlotItem(pen=None)
        self.lines = (pg.InfiniteLine(movable=True), pg.InfiniteLine(movable=True))
        for plot, line in zip((upper, lower), self.lines, strict=True):
            plot.item.addItem(line, ignoreBounds=True)
            line.sigDragged.connect(lambda dragged: self._ask(dragged.value()))
        upper.item.addItem(self.points, ignoreBounds=True)
        upper.on_click(lambda x, _: self._ask(x))
        self.box = QDoubleSpinBox()
        self.box.setDecimals(2)
        self.box.setSingleStep(0.1)
        self.box.setToolTip(self.tr("Where the curves are read: type it, or drag the upright line."))
        self.box.valueChanged.connect(self._ask)
        self.value, self.slope, self.power, self.power_name = (label("") for _ in range(4))
        self.power.setToolTip(
            self.tr("The share of a gradient that is left after that many layers, if each has this slope.")
        )
        self.rows: tuple[tuple[QLabel, QWidget], ...] = (
            (label(self.tr("at z =")), self.box),
            (label("φ(z)"), self.value),
            (label("φ′(z)"), self.slope),
            (self.power_name, self.power),
        )

    def _ask(self, z: float) -> None:
        self.asked.emit(round(z, self.box.decimals()))

    def set_theme(self, theme: Theme) -> None:
        self.points.setBrush(theme.text)
        self.points.setSize(7 * theme.scale)
        for line in self.lines:
            line.setPen(theme.pen(theme.text, 1.4, "dot"))
            line.setHoverPen(theme.pen(theme.text, 3))

    def read(self, z: float, depth: int) -> None:
        """Shows the figures at z, or at the end of the axis that is nearest to it; the slope's power of ``depth``."""
        activation, limit = self._curves.activation, self._curves.limit or NARROWEST
        z = min(max(z, -limit), limit)
        if (self.box.maximum(), self.box.value()) != (limit, z):  # a text that is being typed stays
            with QSignalBlocker(self.box):
                self.box.setRange(-limit, limit)
                self.box.setValue(z)
        for line in self.lines:
            line.setBounds((-limit, limit))
            line.setValue(z)
        if activation is None:
            return
        at = np.array([z])
        value, slope = float(activation.value(at)[0]), float(activation.slope(at)[0])
        self.value.setText(short(value))
        self.slope.setText(short(slope))
        self.power_name.setText("φ′(z)" + str(depth).translate(SUPERSCRIPTS))
        self.power.setText(short(slope**depth))
        self.points.setData([z, z], [value, slope])

"""The gradient that reaches each layer: bars of ‖dL/dW‖, dots of RMS dL/dz, on a log axis."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import QCheckBox, QToolTip

from gradsim.lab import Snapshot
from gradsim.lab.reading import read
from gradsim.training import Measurement
from gradsim.ui.card import label
from gradsim.ui.plot import Grid, Plot, percent, short
from gradsim.ui.theme import LIGHT, Theme
from gradsim.ui.views.view import View, views

SHRINK_AFTER = 45
"""Frames for which a smaller range must do before the axis shrinks: no jitter."""


class LayerBars(pg.GraphicsObject):
    """The bars and dots. Heights are log10; where there is no logarithm an empty, marked bar is drawn."""

    def __init__(self) -> None:
        super().__init__()
        colors = pg.colormap.get("cividis").getLookupTable(0.0, 1.0, 256)
        self._brushes = [QBrush(QColor(*map(int, c[:3]))) for c in colors]
        self.theme = LIGHT
        self.show_bars = self.show_dots = True
        self.low, self.high = -8.0, 1.0
        self.bars = self.dots = np.empty(0)
        """log10 of the figures (layers,); -inf for zero, NaN for not finite."""

    def set_values(self, grad_norm: np.ndarray, signal: np.ndarray) -> None:
        self.bars, self.dots = _log10(grad_norm), _log10(signal)
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0.4, self.low, max(len(self.bars), 1) + 0.2, self.high - self.low)

    def set_range(self, low: float, high: float) -> None:
        self.prepareGeometryChange()
        self.low, self.high = low, high

    def paint(self, painter: QPainter, *_: object) -> None:
        if self.show_bars:
            self._paint_bars(painter)
        if self.show_dots:
            self._paint_dots(painter)

    def _paint_bars(self, painter: QPainter) -> None:
        span = self.high - self.low
        half = 0.36 if len(self.bars) < 40 else 0.42
        for i, value in enumerate(self.bars.tolist()):
            if math.isfinite(value):
                index = min(255, max(0, int(255 * (value - self.low) / span)))
                rect = QRectF(i + 1 - half, self.low, 2 * half, max(value - self.low, span * 0.004))
                painter.fillRect(rect, self._brushes[index])
            else:
                self._paint_empty(painter, QRectF(i + 1 - half, self.low, 2 * half, span * 0.09), value)

    def _paint_empty(self, painter: QPainter, rect: QRectF, value: float) -> None:
        """A hatched outline with "0", or "!" for a gradient that is not finite."""
        color = QColor(self.theme.contrast)
        painter.setPen(pg.mkPen(color))
        painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
        painter.drawRect(rect)
        if len(self.bars) <= 40:
            painter.save()
            center = painter.transform().map(rect.center())
            painter.resetTransform()
            mark = "0" if value == -math.inf else "!"
            painter.drawText(QRectF(center.x() - 20, center.y() - 12, 40, 24), Qt.AlignmentFlag.AlignCenter, mark)
            painter.restore()
        else:
            painter.drawLine(QLineF(rect.bottomLeft(), rect.topRight()))

    def _paint_dots(self, painter: QPainter) -> None:
        finite = np.isfinite(self.dots)
        transform = painter.transform()
        points = [transform.map(QPointF(i + 1, self.dots[i])) for i in np.nonzero(finite)[0].tolist()]
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = 4.0 if len(self.dots) < 40 else 2.6
        painter.setPen(pg.mkPen(self.theme.card, width=1))
        painter.setBrush(QBrush(QColor(self.theme.signal)))
        for point in points:
            painter.drawEllipse(point, radius, radius)
        painter.restore()


@views.register("bars", "Gradient reaching each layer", "‖dL/dW‖ and RMS dL/dz of every layer.")
class BarsView(View):
    def __init__(self) -> None:
        super().__init__(self.tr("Gradient reaching each layer"), self.tr("log scale"))
        self.setAccessibleDescription(self.tr("Bars of the gradient norm of every layer, from input to output"))
        self._build_head()
        self.sentence = label("", "warning")
        self.body.addWidget(self.sentence)
        self.plot = Plot(self.tr("layer (input → output)"))
        self.plot.setMinimumHeight(140)
        self.body.addWidget(self.plot, 1)
        self.grid, self.items = Grid(), LayerBars()
        self.theory_line = pg.PlotCurveItem(antialias=True)
        for item in (self.grid, self.items, self.theory_line):
            self.plot.item.addItem(item)
        self.theory_line.setZValue(5)
        self.plot.scene().sigMouseMoved.connect(self._hover)
        self.measurement: Measurement | None = None
        self._range = (0, 0)
        self._shrink = 0
        self._layers = 0

    def _build_head(self) -> None:
        explanation = self.tr(
            "<p>Bars: ‖dL/dW‖, the norm of the gradient of a layer's weights: what makes the layer learn.</p>"
            "<p>Dots: RMS dL/dz, the signal that flows back through the layer.</p>"
            "<p>They differ, because dL/dW also carries the size of the activations that come in. With ReLU and "
            "Xavier the bars are level while the dots fall to 0.707 per layer: the activations shrink "
            "by the same factor on their way forward.</p>"
        )
        self.bars_box, self.dots_box = QCheckBox("■ ‖dL/dW‖"), QCheckBox("● RMS dL/dz")
        self.theory_box = QCheckBox(self.tr("┄ theory"))
        for box in (self.bars_box, self.dots_box, self.theory_box):
            box.setChecked(True)
            box.setToolTip(explanation)
            box.toggled.connect(self._toggled)
            self.head.addWidget(box)
        self.theory_box.hide()
        self.title.setToolTip(explanation)

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)
        self.grid.set_color(theme.grid)
        self.items.theme = theme
        self.theory_line.setPen(pg.mkPen(theme.text, width=1.6, style=Qt.PenStyle.DashLine))
        self.dots_box.setStyleSheet(f"color: {theme.signal}")

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.measurement = found = snapshot.measurement
        self.items.set_values(found.grad_norm, found.signal_grad_norm)
        self._set_layers(found.depth)
        self._set_range()
        self._say(found)

    def set_theory(self, prediction: np.ndarray | None) -> None:
        """Draws predicted RMS dL/dz or ‖dL/dW‖ (layers,) as a dashed line; None takes it away."""
        self.theory_box.setVisible(prediction is not None)
        if prediction is None:
            self.theory_line.setData([], [])
        else:
            self.theory_line.setData(np.arange(len(prediction)) + 1.0, _log10(prediction), connect="finite")

    def _toggled(self) -> None:
        self.items.show_bars, self.items.show_dots = self.bars_box.isChecked(), self.dots_box.isChecked()
        self.theory_line.setVisible(self.theory_box.isChecked())
        self.items.update()
        self._range = (0, 0)
        self._set_range()

    def _set_layers(self, depth: int) -> None:
        if depth == self._layers:
            return
        self._layers = depth
        stride = next(s for s in (1, 2, 5, 10) if depth / s <= 20)
        ticks = [(i, str(i)) for i in range(1, depth + 1) if i == 1 or i % stride == 0]
        ticks = [t for t in ticks if t[0] == 1 or t[0] - 1 >= stride / 2 or stride == 1]
        last = self.tr("out")
        ticks = [t for t in ticks if depth + 1 - t[0] >= max(1, depth / 40)]
        self.plot.x_axis.setTicks([[*ticks, (depth + 1, last)]])
        self.plot.item.setXRange(0.4, depth + 1.6, padding=0)
        self._range = (0, 0)

    def _set_range(self) -> None:
        """Whole decades around what is shown; grows at once, shrinks only after a while."""
        shown = [
            v for v, on in ((self.items.bars, self.items.show_bars), (self.items.dots, self.items.show_dots)) if on
        ]
        values = np.concatenate(shown) if shown else np.zeros(1)
        values = values[np.isfinite(values)]
        low = math.floor(values.min() - 0.3) if len(values) else -8
        high = math.ceil(values.max() + 0.1) if len(values) else 0
        high = max(high, low + 3)
        old_low, old_high = self._range
        if old_low == old_high or low < old_low or high > old_high:
            wanted = (low, high) if old_low == old_high else (min(low, old_low), max(high, old_high))
        elif (low, high) != self._range:
            self._shrink += 1
            if self._shrink < SHRINK_AFTER:
                return
            wanted = (low, high)
        else:
            self._shrink = 0
            return
        self._shrink, self._range = 0, wanted
        self.items.set_range(*wanted)
        self.plot.item.setYRange(*wanted, padding=0.02)
        self.plot.set_decades(*wanted)
        self.grid.set_lines([t for t, _ in self.plot.y_axis._tickLevels[0]])

    def _say(self, found: Measurement) -> None:
        reading = read(found)
        if found.divergence:
            where = self.tr("step {step}, {layer}").format(step=found.divergence.step, layer=found.divergence.layer)
            text = self.tr("Not finite any more since {where}").format(where=where)
        elif math.isfinite(reading.first_share):
            text = self.tr("layer 1 gets {share} of the output layer's gradient").format(
                share=percent(reading.first_share)
            )
        else:
            text = self.tr("no gradient reaches the output layer's weights")
        if text != self.sentence.text():
            self.sentence.setText(text)

    def _hover(self, position: QPointF) -> None:
        found = self.measurement
        if found is None or not self.plot.item.vb.sceneBoundingRect().contains(position):
            QToolTip.hideText()
            return
        layer = round(self.plot.item.vb.mapSceneToView(position).x()) - 1
        if 0 <= layer <= found.depth:
            QToolTip.showText(self.plot.mapToGlobal(self.plot.mapFromScene(position)), self.describe(layer), self.plot)

    def describe(self, layer: int) -> str:
        """What hovering over a layer (0 = nearest the input) tells."""
        found = self.measurement
        assert found is not None
        with np.errstate(all="ignore"):
            ratio = float(np.divide(found.grad_norm[layer], found.grad_norm[-1]))
        name = self.tr("output layer") if layer == found.depth else self.tr("layer {n}").format(n=layer + 1)
        return self.tr("{name}\n‖dL/dW‖ {norm}\nRMS dL/dz {signal}\n{ratio} × the output layer's ‖dL/dW‖").format(
            name=name,
            norm=short(float(found.grad_norm[layer])),
            signal=short(float(found.signal_grad_norm[layer])),
            ratio=short(ratio),
        )


def _log10(values: np.ndarray) -> np.ndarray:
    """log10 with -inf for zero and NaN for what is not finite."""
    with np.errstate(all="ignore"):
        return np.where(np.isfinite(values), np.log10(values), np.nan)

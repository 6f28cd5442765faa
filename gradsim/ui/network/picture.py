"""The picture of a network with one example in it; the gradient wipes over it from the right."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QMouseEvent,
    QPaintEngine,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gradsim.lab.probes.example import ExamplePass
from gradsim.ui.network.drawing import Drawing
from gradsim.ui.network.geometry import Geometry
from gradsim.ui.network.ink import Ink
from gradsim.ui.network.words import Words
from gradsim.ui.widgets.theme import LIGHT, Theme

LEFT, RIGHT = (7.5, 0.17), (7.4, 0.12)
"""Room at each side for the labels: at least so many line heights, and at least this share of the width."""


class Kept(NamedTuple):
    """A pass as it was drawn, from ``left`` to ``right``."""

    pixmap: QPixmap
    left: float
    right: float


class NetworkPicture(QWidget):
    """Both passes are drawn once for new figures and kept; the animation only shows different parts of them.

    ``layer_clicked``: the number of a hidden layer, from 0.
    """

    layer_clicked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(300, 150)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Network"))
        self.example: ExamplePass | None = None
        self.passed = 0.0
        """Columns that the gradient has passed: 1 is the outputs, depth + 2 the inputs."""
        self.chosen: int | None = None
        self.signs = (True, True)
        self._theme = LIGHT
        self._moved = np.empty(0)
        self._ink: Ink | None = None
        self._drawing: Drawing | None = None
        self._kept: dict[str, Kept] = {}

    def sizeHint(self) -> QSize:
        return QSize(560, 240)

    # What is shown

    def show_example(self, example: ExamplePass, moved: np.ndarray) -> None:
        """``moved`` (columns,): update ratios of the weights into each column; NaN where there are none."""
        if self.example is not None and len(self.example.values) != len(example.values):
            self.chosen = None
        self.example = example
        self._moved = moved
        self._forget()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._forget()

    def set_passed(self, passed: float) -> None:
        reached, self.passed = int(self.passed), passed
        if reached != int(passed) and self.drawing:
            self.setAccessibleDescription(Words(self.drawing, self.font()).reached(passed))
        self.update()

    def set_chosen(self, layer: int | None) -> None:
        """A hidden layer, from 0, to be marked, and opened where it is folded; None: none."""
        self.chosen = layer
        self._forget()

    def set_signs(self, negative: bool, positive: bool) -> None:
        self.signs = (negative, positive)
        self._forget()

    def _forget(self) -> None:
        self._drawing = None
        self._kept.clear()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    @property
    def drawing(self) -> Drawing | None:
        """The drawing of the present figures; None while there are none."""
        if self._drawing is None and self.example is not None:
            example, line = self.example, self.fontMetrics().height()
            column = None
            if self.chosen is not None and self.chosen < len(example.values) - 2:
                column = self.chosen + 1
            left, right = (max(lines * line, share * self.width()) for lines, share in (LEFT, RIGHT))
            sizes = [len(rows) for rows in example.shown]
            geometry = Geometry(
                self.width(), self.height(), line, sizes, (left, right), arcs=bool(example.blocks), chosen=column
            )
            self._drawing = Drawing(example, geometry, self._ink_for(geometry.radius), self._moved, self.signs, column)
        return self._drawing

    def _ink_for(self, radius: float) -> Ink:
        key = (self._theme, radius, self.devicePixelRatioF())
        if self._ink is None or self._ink.key != key:
            self._ink = Ink(*key)
        return self._ink

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        drawing = self.drawing
        if drawing is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            front = drawing.geometry.front(self.passed) if self.passed else float(self.width())
            if self.passed >= len(drawing.example.values):
                front = 0.0
            words = Words(drawing, self.font())
            if front > 0:
                self._show(painter, "forward", words, 0.0, front)
            if front < self.width():
                self._show(painter, "backward", words, front, float(self.width()))
            if 0 < front < self.width():
                self._paint_front(painter, front, drawing.geometry.area)
            words.draw_reached(painter, self.passed, self.width())

    def _show(self, painter: QPainter, which: str, words: Words, left: float, right: float) -> None:
        """Draws one of the passes between two x positions."""
        if painter.paintEngine().type() == QPaintEngine.Type.SVG:  # lines stay lines
            self._draw(painter, which, words, left, right)
            return
        kept = self._kept.get(which)
        if kept is None or left < kept.left or right > kept.right:
            whole = kept is not None  # the front moves
            ends = (0.0, float(self.width())) if whole else (left, right)
            pixmap = self._empty_pixmap()
            inner = QPainter(pixmap)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            inner.setFont(self.font())
            self._draw(inner, which, words, *ends)
            inner.end()
            kept = self._kept[which] = Kept(pixmap, *ends)
        ratio = kept.pixmap.devicePixelRatio()
        part = QRectF(left, 0, right - left, self.height())
        painter.drawPixmap(part, kept.pixmap, QRectF(part.topLeft() * ratio, part.size() * ratio))

    def _empty_pixmap(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _draw(self, painter: QPainter, which: str, words: Words, left: float, right: float) -> None:
        drawing = words.drawing
        painter.save()
        painter.setClipRect(QRectF(left, 0, right - left, self.height()))
        words.draw_still(painter, self.width(), self.height())
        if which == "forward":
            drawing.draw_forward(painter)
        else:
            words.draw_scale(painter, self.width(), self.height())
            drawing.draw_backward(painter)
        painter.restore()

    def _paint_front(self, painter: QPainter, front: float, area: QRectF) -> None:
        """A line where the gradient has got to, with a glow behind it."""
        color, wide = QColor(self._theme.signal), self.fontMetrics().height()
        glow = QLinearGradient(front, 0, front + wide, 0)
        for place, opacity in ((0.0, 0.35), (1.0, 0.0)):
            color.setAlphaF(opacity)
            glow.setColorAt(place, color)
        strip = QRectF(front, area.top() - 4, wide, area.height() + 8)
        painter.fillRect(strip, glow)
        painter.fillRect(
            QRectF(front, strip.top(), 1.5 * self._theme.scale, strip.height()), QColor(self._theme.signal)
        )

    # The mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        text = self.describe(event.position())
        self.setCursor(
            Qt.CursorShape.PointingHandCursor
            if self._hidden_layer(event.position()) is not None
            else Qt.CursorShape.ArrowCursor
        )
        if text:
            QToolTip.showText(event.globalPosition().toPoint(), text, self)
        else:
            QToolTip.hideText()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        layer = self._hidden_layer(event.position())
        if layer is not None and event.button() == Qt.MouseButton.LeftButton:
            self.layer_clicked.emit(layer)

    def _hidden_layer(self, point: QPointF) -> int | None:
        column = self.drawing.geometry.column_at(point) if self.drawing else None
        return column - 1 if self.example and column and column < len(self.example.values) - 1 else None

    def describe(self, point: QPointF) -> str:
        """What hovering over a point tells."""
        drawing = self.drawing
        column = drawing.geometry.column_at(point) if drawing else None
        if drawing is None or column is None:
            return ""
        folded = drawing.geometry.layout.fold_of(column)
        return Words(drawing, self.font()).describe(column, None if folded else drawing.geometry.row_at(column, point))

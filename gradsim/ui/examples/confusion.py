"""The confusion matrix: how many examples of each class got which answer."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gradsim.lab.probes.predictions import Predictions
from gradsim.language import whole
from gradsim.ui.widgets import plain_text
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.ui.widgets.tints import image, tints
from gradsim.words.numbers import percent

STRONGEST = 0.55
"""How much of a colour a cell takes on at most, so that its count can be read."""


class ConfusionMatrix(QWidget):
    """Rows are the true classes, columns the predicted ones; a colour is the cell's share of its row.

    ``cell_chosen``: true and predicted class of the cell that was clicked.
    """

    cell_chosen = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.counts = np.empty((0, 0), dtype=np.intp)
        self.classes: tuple[str, ...] = ()
        self.chosen: tuple[int, int] | None = None
        self._theme = LIGHT
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(130, 100)
        self.setAccessibleName(self.tr("Confusion matrix: rows true, columns predicted"))

    def sizeHint(self) -> QSize:
        return QSize(240, 220)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_counts(self, predictions: Predictions, chosen: tuple[int, int] | None) -> None:
        """``chosen``: the cell whose examples are shown."""
        classes = predictions.examples.classes or ()
        if (classes, chosen) != (self.classes, self.chosen) or not np.array_equal(predictions.confusion, self.counts):
            self.counts, self.classes, self.chosen = predictions.confusion, classes, chosen
            self.update()

    def describe(self, true: int, predicted: int) -> str:
        """What hovering over a cell tells."""
        count, of = int(self.counts[true, predicted]), int(self.counts[true].sum())
        return self.tr("true {true}, predicted {predicted}\n{count} of {of} ({share})").format(
            true=self.classes[true],
            predicted=self.classes[predicted],
            count=whole(count),
            of=whole(of),
            share=percent(count / of if of else math.nan),
        )

    def at(self, position: QPointF) -> tuple[int, int] | None:
        """(true, predicted) of the cell at a place of the widget."""
        area, n = self._area(), len(self.classes)
        if not n or not area.contains(position):
            return None
        row = int((position.y() - area.top()) / area.height() * n)
        column = int((position.x() - area.left()) / area.width() * n)
        return min(row, n - 1), min(column, n - 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self.at(event.position())
        if cell:
            QToolTip.showText(event.globalPosition().toPoint(), plain_text.tip(self.describe(*cell)), self)
        else:
            QToolTip.hideText()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.at(event.position())
        if cell and event.button() == Qt.MouseButton.LeftButton:
            self.cell_chosen.emit(*cell)
        else:
            super().mousePressEvent(event)

    def _area(self) -> QRectF:
        """Where the cells are: right of the classes' names and under them."""
        metrics, n = self.fontMetrics(), max(len(self.classes), 1)
        em = metrics.height()
        names = max((metrics.horizontalAdvance(name) for name in self.classes), default=0)
        left, top = min(names, 7 * em) + 8 + em, 2 * em + 6
        wide, high = min((self.width() - left - 1) / n, 5 * em), min((self.height() - top - 1) / n, 3.4 * em)
        return QRectF(left, top, max(n * wide, 1), max(n * high, 1))

    def cell(self, row: int, column: int) -> QRectF:
        area, n = self._area(), len(self.classes)
        wide, high = area.width() / n, area.height() / n
        return QRectF(area.left() + column * wide, area.top() + row * high, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.classes:
            return
        with QPainter(self) as painter:
            self._paint_names(painter)
            self._paint_cells(painter)
            if self.chosen:
                painter.setPen(self._theme.pen(self._theme.text, 2))
                painter.drawRect(self.cell(*self.chosen))

    def _paint_cells(self, painter: QPainter) -> None:
        """All of them as one image, lines between them where there is room, and counts where they can be read."""
        area, n = self._area(), len(self.classes)
        painter.drawImage(area, image(self._colors()))
        wide, high = area.width() / n, area.height() / n
        if wide > 6:
            painter.setPen(self._theme.pen(self._theme.card))
            xs = (area.left() + i * wide for i in range(1, n + 1))
            ys = (area.top() + i * high for i in range(1, n + 1))
            painter.drawLines(
                [QLineF(x, area.top(), x, area.bottom()) for x in xs]
                + [QLineF(area.left(), y, area.right(), y) for y in ys]
            )
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(whole(int(self.counts.max()))) + 2 > wide or metrics.height() - 2 > high:
            return
        painter.setPen(QColor(self._theme.text))
        for row, column in np.argwhere(self.counts).tolist():
            cell = QRectF(area.left() + column * wide, area.top() + row * high, wide, high)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, whole(self.counts[row, column]))

    def _colors(self) -> np.ndarray:
        """(n, n, 3): right answers in the accent, wrong ones in the contrast colour."""
        share = STRONGEST * self.counts / np.maximum(self.counts.sum(axis=1, keepdims=True), 1)
        share = np.where(share > 0, 0.08 + share, 0.0)
        signed = np.where(np.eye(len(share), dtype=bool), share, -share)
        return tints(signed, self._theme.contrast, self._theme.ground, self._theme.accent)

    def _paint_names(self, painter: QPainter) -> None:
        """The classes, as many as there is room for, and which way each goes."""
        area, metrics, n = self._area(), self.fontMetrics(), len(self.classes)
        em, wide, high = metrics.height(), area.width() / n, area.height() / n
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(
            QRectF(area.left(), 0, self.width() - area.left(), em), Qt.AlignmentFlag.AlignLeft, self.tr("predicted →")
        )
        painter.save()
        painter.translate(0, area.top())
        painter.rotate(90)
        painter.drawText(QRectF(0, -em, max(area.height(), 4 * em), em), Qt.AlignmentFlag.AlignLeft, self.tr("true →"))
        painter.restore()
        names = max((metrics.horizontalAdvance(name) for name in self.classes), default=0)
        for row in range(0, n, max(1, math.ceil(0.9 * em / high))):
            box = QRectF(em + 2, area.top() + (row + 0.5) * high - em / 2, area.left() - em - 8, em)
            text = metrics.elidedText(self.classes[row], Qt.TextElideMode.ElideRight, int(box.width()) + 1)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, text)
        skip = max(1, math.ceil(min(names + 4, 3 * em) / wide))
        for column in range(0, n, skip):
            box = QRectF(area.left() + (column + 0.5 - skip / 2) * wide, em + 2, skip * wide, em)
            text = metrics.elidedText(self.classes[column], Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

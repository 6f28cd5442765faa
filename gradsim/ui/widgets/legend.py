"""Legend entries: a swatch and a name; a click hides what it stands for and shows it again."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QLineF, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

Swatch = Literal["bar", "ghost", "fill", "dot", "point", "tick", "cross", "line", "dash", "dotted"]
STYLES = {"line": Qt.PenStyle.SolidLine, "dash": Qt.PenStyle.DashLine, "dotted": Qt.PenStyle.DotLine}
MARKS = {
    "tick": (((-0.35, 0.05), (-0.1, 0.3), (0.4, -0.35)),),
    "cross": (((-0.35, -0.35), (0.35, 0.35)), ((-0.35, 0.35), (0.35, -0.35))),
}
"""Lines of a swatch, in heights of its box from the middle."""


class LegendEntry(QCheckBox):
    """Checked: what it stands for is shown. Unchecked: swatch and name are faded and struck through."""

    def __init__(self, text: str, swatch: Swatch) -> None:
        super().__init__(text)
        self._swatch = swatch
        self._color, self._faded, self._fill = QColor("black"), QColor("gray"), QColor("gray")
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("A click hides it and shows it again"))

    def set_colors(self, color: str, faded: str, fill: str = "gray") -> None:
        """``fill``: inside of a bar."""
        self._color, self._faded, self._fill = QColor(color), QColor(faded), QColor(fill)
        self.update()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        em = metrics.height()
        return QSize(round(1.7 * em) + metrics.horizontalAdvance(self.text()) + 4, round(1.4 * em))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            em = self.fontMetrics().height()
            color = self._color if self.isChecked() else self._faded
            if self.hasFocus():
                painter.setPen(QPen(color, 1, Qt.PenStyle.DotLine))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            self._paint_swatch(painter, QRectF(4, (self.height() - 0.7 * em) / 2, 1.1 * em, 0.7 * em), color)
            font = self.font()
            font.setStrikeOut(not self.isChecked())
            painter.setFont(font)
            painter.setPen(color)
            box = self.rect().adjusted(round(1.7 * em), 0, 0, 0)
            text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_swatch(self, painter: QPainter, box: QRectF, color: QColor) -> None:
        if self._swatch == "ghost":
            painter.setPen(QPen(color, 1.2, Qt.PenStyle.DashLine))
            painter.drawRect(box)
        elif self._swatch == "bar":
            painter.setPen(QPen(color, 1.2))
            painter.setBrush(self._fill if self.isChecked() else Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
        elif self._swatch == "fill":
            painter.fillRect(box, color)
        elif self._swatch in ("dot", "point"):
            radius = box.height() * (0.4 if self._swatch == "dot" else 0.2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(box.center(), radius, radius)
        elif self._swatch in MARKS:
            painter.setPen(QPen(color, max(1.6, box.height() / 5)))
            for line in MARKS[self._swatch]:
                painter.drawPolyline([box.center() + QPointF(*place) * box.height() for place in line])
        else:
            painter.setPen(QPen(color, max(1.6, box.height() / 5), STYLES[self._swatch]))
            middle = box.center().y()
            painter.drawLine(QLineF(QPointF(box.left(), middle), QPointF(box.right(), middle)))

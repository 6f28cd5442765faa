"""What the colours of a map mean: a strip with its two ends, or the three verdicts with their marks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gradsim.lab.sweep import VERDICT, VERDICTS
from gradsim.lab.sweep.results import VERDICT_COLORS, VERDICT_MARKS
from gradsim.language import listed
from gradsim.ui.sweep.colors import TABLE, Scale
from gradsim.ui.sweep.words import verdict_words

STOPS = 16


class ScaleBar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._scale: Scale | None = None
        self._marks: Mapping[str, str] = VERDICT_MARKS
        self.setAccessibleName(self.tr("Colours"))

    def set_scale(self, scale: Scale, marks: Mapping[str, str] = VERDICT_MARKS) -> None:
        """``marks``: of verdicts, by which they are told without colour."""
        if (scale, marks) != (self._scale, self._marks):
            self._scale, self._marks = scale, marks
            self.setAccessibleDescription(listed(self._texts()))
            self.updateGeometry()
            self.update()

    def _texts(self) -> tuple[str, ...]:
        if self._scale is None:
            return ()
        if self._scale.by == VERDICT:
            return tuple(f"{self._marks[v]} {verdict_words(v)}" for v in VERDICTS)
        return self._scale.texts

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        em = metrics.height()
        texts = sum(metrics.horizontalAdvance(t) for t in self._texts())
        return QSize(texts + 9 * em if texts else 0, round(1.4 * em))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scale is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            em = self.fontMetrics().height()
            x, swatch = 0.0, QRectF(0, (self.height() - 0.8 * em) / 2, 0.8 * em, 0.8 * em)
            if self._scale.by == VERDICT:
                for verdict, text in zip(VERDICTS, self._texts(), strict=True):
                    painter.fillRect(swatch.translated(x, 0), QColor(VERDICT_COLORS[verdict]))
                    x = self._write(painter, x + 1.1 * em, text) + 1.2 * em
                return
            dark, bright = self._texts()
            x = self._write(painter, x, dark) + 0.5 * em
            strip = QRectF(x, swatch.top(), 6 * em, swatch.height())
            gradient = QLinearGradient(strip.topLeft(), strip.topRight())
            for i in range(STOPS + 1):
                gradient.setColorAt(i / STOPS, QColor(*map(int, TABLE[round(255 * i / STOPS)])))
            painter.fillRect(strip, gradient)
            self._write(painter, strip.right() + 0.5 * em, bright)

    def _write(self, painter: QPainter, x: float, text: str) -> float:
        """Where the text ends."""
        painter.setPen(self.palette().windowText().color())
        width = self.fontMetrics().horizontalAdvance(text)
        box = QRectF(QPointF(x, 0), QPointF(x + width + 2, self.height()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        return x + width

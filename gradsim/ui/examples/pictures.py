"""Held-out examples that are pictures, each with its class and the answer."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gradsim.lab.probes.predictions import Predictions
from gradsim.ui.examples.words import RIGHT, WRONG, answer_words, describe, mark, target_words
from gradsim.ui.widgets import plain_text
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.ui.widgets.tints import picture

GAP = 6
"""Pixels between two pictures."""


class ExamplePictures(QWidget):
    """As many as there is room for. A wrong answer has a frame, a cross, and stands after an arrow."""

    def __init__(self) -> None:
        super().__init__()
        self.predictions: Predictions | None = None
        self.rows = np.empty(0, dtype=np.intp)
        """The held-out examples that may be shown, first to last."""
        self._images: dict[int, QImage] = {}
        self._theme = LIGHT
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 90)
        self.setAccessibleName(self.tr("Held-out pictures with true and predicted class"))

    def sizeHint(self) -> QSize:
        return QSize(320, 200)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._images.clear()
        self.update()

    def show_examples(self, predictions: Predictions, rows: np.ndarray) -> None:
        before = self._answers()
        if self.predictions is None or predictions.examples is not self.predictions.examples:
            self._images.clear()
            before = None
        self.predictions, self.rows = predictions, rows
        now = self._answers()
        if before is None or now is None or not np.array_equal(before, now):
            self.update()

    def _answers(self) -> np.ndarray | None:
        """(2, n) what can be seen: the rows and their answers."""
        rows = self.shown()
        return None if self.predictions is None else np.stack((rows, self.predictions.answers[rows]))

    def caption(self, row: int) -> str:
        """✓ 3, or ✗ 3 → 8."""
        assert self.predictions is not None
        if self.predictions.right[row]:
            return f"{RIGHT} {target_words(self.predictions, row)}"
        return f"{WRONG} {target_words(self.predictions, row)} → {answer_words(self.predictions, row)}"

    def shown(self) -> np.ndarray:
        """The rows that there is room for."""
        across, down = self._grid()
        return self.rows[: across * down]

    def at(self, position: QPointF | QPoint) -> int | None:
        """The example at a place of the widget."""
        for row, box in zip(self.shown(), self._boxes(), strict=False):
            if box.contains(QPointF(position)):
                return int(row)
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.at(event.position())
        if row is None or self.predictions is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), plain_text.tip(describe(self.predictions, row)), self)

    def _tile(self) -> tuple[float, int]:
        """Width of a picture with its caption, and height of the caption."""
        metrics = self.fontMetrics()
        longest = max(
            (self.predictions.examples.classes if self.predictions else None) or ("",), key=metrics.horizontalAdvance
        )
        wide = metrics.horizontalAdvance(f"{WRONG} {longest} → {longest} ")
        return min(max(3.0 * metrics.height(), wide), max(self.width(), 1)), metrics.height()

    def _grid(self) -> tuple[int, int]:
        side, line = self._tile()
        return max(1, int((self.width() + GAP) // (side + GAP))), max(
            1, int((self.height() + GAP) // (side + line + GAP))
        )

    def _boxes(self) -> list[QRectF]:
        """Where each picture and its caption are."""
        (side, line), (across, down) = self._tile(), self._grid()
        return [
            QRectF((i % across) * (side + GAP), (i // across) * (side + line + GAP), side, side + line)
            for i in range(across * down)
        ]

    def image(self, row: int) -> QImage:
        if row not in self._images:
            assert self.predictions is not None and self.predictions.examples.image_shape is not None
            examples = self.predictions.examples
            pixels = examples.input_scale.original(examples.held_out.inputs[row : row + 1]).reshape(
                examples.image_shape
            )
            self._images[row] = picture(pixels, self._theme, examples.white)
        return self._images[row]

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.predictions is None:
            return
        with QPainter(self) as painter:
            _, line = self._tile()
            for row, box in zip(self.shown(), self._boxes(), strict=False):
                wrong = mark(self.predictions, row) == WRONG
                picture = box.adjusted(0, 0, 0, -line)
                painter.drawImage(_fit(self.image(int(row)), picture), self.image(int(row)))
                if wrong:
                    painter.setPen(self._theme.pen(self._theme.contrast, 2))
                    painter.drawRect(picture.adjusted(1, 1, -1, -1))
                painter.setPen(QColor(self._theme.contrast if wrong else self._theme.muted))
                text = self.fontMetrics().elidedText(
                    self.caption(int(row)), Qt.TextElideMode.ElideRight, int(box.width())
                )
                painter.drawText(
                    QRectF(box.left(), picture.bottom(), box.width(), line), Qt.AlignmentFlag.AlignCenter, text
                )


def _fit(picture: QImage, box: QRectF) -> QRectF:
    """The largest rectangle of the picture's proportions in the middle of the box."""
    size = picture.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(box.center())
    return place

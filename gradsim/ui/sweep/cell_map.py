"""Two varied fields: a map of cells, filled in coarse to fine, with theory's curve over it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from gradsim.lab.sweep import Board, Expected
from gradsim.lab.sweep.axes import are_numbers
from gradsim.lab.sweep.summary import Summary
from gradsim.ui.plots.plot import Canvas, Plot, paints
from gradsim.ui.sweep.colors import Scale, marked
from gradsim.ui.sweep.words import axis_words, cell_words, value_words
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.ui.widgets.tints import rgb

PALE = 0.3
"""How much of the nearest finished cell's colour an unfinished one has."""
DEEP = ("depth", "time_steps")
"""Fields that stand upright, as in the literature."""


class CellMap(Plot):
    cell_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("", "")
        self.setAccessibleName(self.tr("Map of the cells"))
        self.image = pg.ImageItem(axisOrder="row-major")
        self.marks = Marks()
        self.curve, self._under = pg.PlotCurveItem(antialias=True), pg.PlotCurveItem(antialias=True)
        for item in (self.image, self.marks, self._under, self.curve):
            self.item.addItem(item)
        self.board: Board | None = None
        self.on_hover(self.describe)
        self.on_click(self._clicked)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.marks.set_theme(theme)
        self._under.setPen(theme.pen(theme.card, 5))
        self.curve.setPen(theme.pen(theme.text, 2.4, "dash"))
        self._lay_out()

    def show_board(self, board: Board) -> None:
        """A new, empty map."""
        self.board = board
        names = list(board.axes)
        self.upright = _upright(board.axes)
        self.x_name, self.y_name = names[1 - self.upright], names[self.upright]
        self.set_labels(axis_words(self.x_name), axis_words(self.y_name))
        self.show_expected(Expected())
        self._lay_out()

    def _lay_out(self) -> None:
        """Ticks, and the room that the longest of them needs."""
        if self.board is None:
            return
        xs, ys = self.board.axes[self.x_name], self.board.axes[self.y_name]
        self.item.setXRange(-0.5, len(xs) - 0.5, padding=0)
        self.item.setYRange(-0.5, len(ys) - 0.5, padding=0)
        metrics = self.fontMetrics()
        texts = [value_words(self.y_name, y) for y in ys]
        widest = max(map(metrics.horizontalAdvance, texts))
        self.y_axis.setWidth(round(widest + 12 + 1.4 * metrics.height()))
        rows = max(1, round(self.height() / (1.5 * metrics.height())) - 3)
        self.y_axis.setTicks([list(_thinned(texts, rows))])
        texts = [value_words(self.x_name, x) for x in xs]
        columns = (self.width() - widest) / (max(map(metrics.horizontalAdvance, texts)) + metrics.height())
        self.x_axis.setTicks([list(_thinned(texts, max(1, round(columns))))])

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        if hasattr(self, "marks"):  # the base class resizes itself while it is made
            self._lay_out()

    def refresh(self, scale: Scale) -> None:
        """Colours all cells: a finished one by its figure, an unfinished one in a pale colour of the nearest finished one."""
        assert self.board is not None
        board = self.board
        empty, card = rgb(self._theme.grid), rgb(self._theme.card)
        own = scale.colors(board.figures[scale.by])
        nearest = board.nearest()
        colors = own[nearest[..., 0], nearest[..., 1]]
        colors[(nearest[..., 0] < 0) | np.isnan(colors[..., 0])] = empty
        colors = np.where(board.known[..., None], colors, PALE * colors + (1 - PALE) * np.asarray(card)).astype(
            np.uint8
        )
        rows = colors if self.upright == 0 else colors.transpose(1, 0, 2)
        self.image.setImage(rows, autoLevels=False, levels=(0, 255))
        self.image.setRect(QRectF(-0.5, -0.5, rows.shape[1], rows.shape[0]))
        order = [1, 0] if self.upright == 0 else [0, 1]
        self.marks.set_marks({text: places[:, order] for text, places in marked(board, scale.by).items()})

    def show_expected(self, expected: Expected) -> None:
        """The depth that theory expects to learn; it leaves the map where that is deeper than was tried."""
        x, y = self._curve(expected) if expected.places else (np.empty(0), np.empty(0))
        for line in (self._under, self.curve):
            line.setData(x, y, connect="finite")

    def _curve(self, expected: Expected) -> tuple[np.ndarray, np.ndarray]:
        assert self.board is not None
        depths = np.array(self.board.axes["depth"], dtype=float)
        rows = np.arange(len(depths), dtype=float)
        order = np.argsort(depths)
        y = beyond(np.array(expected.depths), depths[order], rows[order])
        x = np.array(expected.places)
        if are_numbers(self.board.axes[self.x_name]):
            return x, y
        # one line across each column
        return np.repeat(x, 3) + np.tile([-0.5, 0.5, 0.5], len(x)), np.repeat(y, 3) * np.tile([1, 1, math.nan], len(x))

    def _point(self, place: tuple[int, int]) -> tuple[int, int]:
        return (place[1], place[0]) if self.upright == 0 else place

    def summary_at(self, x: float, y: float) -> Summary | None:
        point = (round(x), round(y))
        return None if self.board is None else self.board.summaries.get(self._point(point))

    def describe(self, x: float, y: float) -> str:
        """What hovering over a cell tells."""
        summary = self.summary_at(x, y)
        if summary is not None or self.board is None:
            return cell_words(summary) if summary else ""
        text: str = self.tr("not trained yet; the pale colour is that of the nearest trained cell")
        return text

    def _clicked(self, x: float, y: float) -> None:
        summary = self.summary_at(x, y)
        if summary is not None:
            self.cell_chosen.emit(summary.cell.scenario)


class Marks(Canvas):
    """Short texts in the middle of cells, where these are large enough, and thin lines between the cells."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: dict[str, np.ndarray] = {}
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        self._lines = theme.pen(theme.card, 1)
        self.update()

    def set_marks(self, marks: dict[str, np.ndarray]) -> None:
        """``marks``: the cells (n, 2), across and up, by the text that stands in them."""
        self.shown = marks
        self.update()

    @paints
    def paint(self, painter: QPainter, *_: object) -> None:
        transform = painter.transform()
        cell = transform.mapRect(QRectF(0, 0, 1, 1))
        painter.save()
        painter.resetTransform()
        font = painter.font()
        font.setPixelSize(max(1, round(min(cell.width(), cell.height()) * 0.6)))
        painter.setFont(font)
        if font.pixelSize() >= 6:
            painter.setPen(QColor("#000000"))
            height = QFontMetricsF(font).height()
            for text, (x, y) in ((text, cell) for text, cells in self.shown.items() for cell in cells.tolist()):
                middle = transform.map(QPointF(x, y))
                box = QRectF(middle.x() - cell.width(), middle.y() - height / 2, 2 * cell.width(), height)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
        if min(cell.width(), cell.height()) >= 8:
            self._paint_lines(painter)

    def _paint_lines(self, painter: QPainter) -> None:
        rect = self.boundingRect()
        painter.setPen(self._lines)
        for x in range(math.ceil(rect.left()), math.ceil(rect.right())):
            painter.drawLine(QPointF(x + 0.5, rect.top()), QPointF(x + 0.5, rect.bottom()))
        for y in range(math.ceil(rect.top()), math.ceil(rect.bottom())):
            painter.drawLine(QPointF(rect.left(), y + 0.5), QPointF(rect.right(), y + 0.5))


def _upright(axes: Mapping[str, Sequence[Any]]) -> int:
    """Which of the two axes stands upright: depth, else words that need room, else the second."""
    for i, name in enumerate(axes):
        if name in DEEP:
            return i
    words = [i for i, values in enumerate(axes.values()) if not are_numbers(values)]
    return words[0] if len(words) == 1 else 1


def _thinned(texts: list[str], most: int) -> Iterator[tuple[int, str]]:
    stride = math.ceil(len(texts) / most)
    return ((i, text) for i, text in enumerate(texts) if i % stride == 0)


def beyond(depths: np.ndarray, known: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Rows of depths, on straight lines between the known ones; beyond the ends as far as two rows, then nowhere."""
    result = np.interp(depths, known, rows)
    if len(known) > 1:
        over = (depths - known[-1]) / (known[-1] - known[-2])
        under = (known[0] - depths) / (known[1] - known[0])
        result = np.where(over > 0, rows[-1] + np.sign(rows[-1] - rows[0]) * np.minimum(over, 2), result)
        result = np.where(under > 0, rows[0] - np.sign(rows[-1] - rows[0]) * np.minimum(under, 2), result)
    return np.where(np.isnan(depths), math.nan, result)

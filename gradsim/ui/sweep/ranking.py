"""One varied choice: a table from best to worst, with bars, and theory beside."""

from __future__ import annotations

import math

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from gradsim.lab.sweep import FACTOR, LOSS, RATIO, VERDICT, Board, Expected, ranked
from gradsim.lab.sweep.results import VERDICT_MARKS
from gradsim.lab.sweep.summary import Summary
from gradsim.ui.sweep.colors import Scale
from gradsim.ui.sweep.words import axis_words, cell_words, figure_text, value_words, verdict_words
from gradsim.ui.widgets import plain_text
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.words.numbers import decimal

BAR = 1
"""The column of bars."""
FIGURES = range(2, 6)
"""Columns of numbers."""
LEFT, RIGHT = (
    Qt.AlignmentFlag.AlignVCenter | side for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
)
SHARE, COLOR, THEORY = (Qt.ItemDataRole.UserRole + i for i in range(3))
"""Of a bar: its length and theory's place from 0 to 1 (None: none), and its colour."""


class Ranking(QTableWidget):
    cell_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(0, 7)
        self.setAccessibleName(self.tr("Ranking of the cells"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.bars = Bars(self)
        self.setItemDelegateForColumn(BAR, self.bars)
        self.board: Board | None = None
        self._expected = Expected()
        self._order: list[Summary] = []
        self.cellClicked.connect(lambda row, _: self._choose(row))
        self.activated.connect(lambda index: self._choose(index.row()))

    def set_theme(self, theme: Theme) -> None:
        self.bars.theme = theme
        self.verticalHeader().setDefaultSectionSize(round(1.9 * self.fontMetrics().height()))
        self.viewport().update()

    def show_board(self, board: Board) -> None:
        self.board, self._expected = board, Expected()
        (self.name,) = board.axes
        self.setRowCount(0)
        self.setHorizontalHeaderLabels(
            [
                axis_words(self.name), "", self.tr("factor per layer"), self.tr("theory"),
                self.tr("gradient ratio"), self.tr("loss"), self.tr("verdict"),
            ]
        )  # fmt: skip
        tips = (
            "", "", self.tr("Factor of RMS dL/dz per layer, toward the input (geometric mean), at the first step"),
            self.tr("The factor that mean-field theory predicts; –: no prediction"),
            self.tr("‖dL/dW‖ of the first layer over that of the last, at the first step"),
            self.tr("Mean of the last batches"), self.tr("Trained: below 0.8 of the loss of the best constant answer"),
        )  # fmt: skip
        for column, tip in enumerate(tips):
            head = self.horizontalHeaderItem(column)
            assert head is not None
            head.setToolTip(tip)
            head.setTextAlignment(RIGHT if column in FIGURES else LEFT)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(BAR, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)

    def show_expected(self, expected: Expected) -> None:
        self._expected = expected

    def refresh(self, scale: Scale) -> None:
        assert self.board is not None
        self._order = ranked(self.board.summaries.values(), scale.by)
        self.setRowCount(len(self._order))
        ends = self._ends(scale)
        for row, summary in enumerate(self._order):
            expected = self._expected.factors.get(summary.cell.index, math.nan)
            texts = (
                f"{row + 1}.  {value_words(self.name, summary.cell.values[self.name])}", "", figure_text(summary, FACTOR),
                "–" if math.isnan(expected) else decimal(expected, 3), figure_text(summary, RATIO), figure_text(summary, LOSS),
                f"{VERDICT_MARKS[summary.verdict]} {verdict_words(summary.verdict)} {summary.agreement}",
            )  # fmt: skip
            for column, text in enumerate(texts):
                self._put(row, column, text, cell_words(summary))
            bar, color = self.item(row, BAR), scale.color(summary)
            assert bar is not None
            bar.setData(SHARE, _share(scale.value(summary), *ends))
            bar.setData(COLOR, None if color is None else QColor(*map(int, color)))
            bar.setData(THEORY, _share(expected, *ends) if scale.by == FACTOR else None)

    def _ends(self, scale: Scale) -> tuple[float, float]:
        """What a bar of no length and one of full length stand for."""
        if scale.by in (RATIO, VERDICT):
            return scale.low - 0.5, scale.high
        values = [
            *(scale.value(s) for s in self._order),
            *(self._expected.factors.values() if scale.by == FACTOR else ()),
        ]
        return 0.0, max([1.0 if scale.by == FACTOR else 1e-3, *(v for v in values if math.isfinite(v))])

    def _put(self, row: int, column: int, text: str, tip: str) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(RIGHT if column in FIGURES else LEFT)
            self.setItem(row, column, item)
        item.setText(text)
        item.setToolTip(plain_text.tip(tip))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._order):
            self.cell_chosen.emit(self._order[row].cell.scenario)


class Bars(QStyledItemDelegate):
    """Paints a cell's bar, and a stroke where theory expects its end."""

    theme = LIGHT

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        box = QRectF(option.rect).adjusted(6, 0.22 * option.rect.height(), -6, -0.22 * option.rect.height())
        share, color, theory = (index.data(role) for role in (SHARE, COLOR, THEORY))
        if share is not None and color is not None:
            painter.fillRect(QRectF(box.left(), box.top(), max(2.0, share * box.width()), box.height()), color)
        if theory is not None:
            x = box.left() + theory * box.width()
            painter.setPen(self.theme.pen(self.theme.text, 2))
            painter.drawLine(QPointF(x, box.top() - 2), QPointF(x, box.bottom() + 2))


def _share(value: float, low: float, high: float) -> float | None:
    if not math.isfinite(value):
        return None
    return min(max((value - low) / (high - low), 0.0), 1.0) if high > low else 0.0

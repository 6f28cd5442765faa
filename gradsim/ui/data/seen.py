"""What a file holds, for the eye: the first rows of a table, its first lines where it is none, some of the images."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gradsim.data.dataset import Examples
from gradsim.data.preview import Preview
from gradsim.ui.widgets.card import plain_label
from gradsim.ui.widgets.flow import Flow
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.widgets.tints import picture

COLUMNS = 100
"""So many of a table are shown."""
IMAGES = 10


class Seen(QStackedWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.table, self.lines = _table(), plain_label("")
        self.lines.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lines.setWordWrap(True)
        self.images = QWidget()
        self._row = Flow(gap=12, row_gap=12)
        self.images.setLayout(self._row)
        self.tiles: list[QWidget] = []
        for part in (self.lines, self.table, self.images):
            self.addWidget(part)

    def show_preview(self, preview: Preview) -> None:
        if not preview.columns:
            self.lines.setText("\n".join(preview.lines))
            self.setCurrentWidget(self.lines)
            return
        roles = {"target": self.tr("target"), "input": self.tr("input"), "left out": self.tr("left out"), "useless": ""}
        columns = preview.columns[:COLUMNS]
        self.table.setColumnCount(len(columns))
        self.table.setRowCount(len(preview.rows))
        for i, column in enumerate(columns):
            head = QTableWidgetItem(f"{column.name}\n{column.why or roles[column.role]}")
            self.table.setHorizontalHeaderItem(i, head)
            ink = {"target": self._theme.accent, "input": self._theme.text}.get(column.role, self._theme.muted)
            for j, row in enumerate(preview.rows):
                cell = QTableWidgetItem(row[i])
                cell.setForeground(QBrush(QColor(ink)))
                self.table.setItem(j, i, cell)
        self.table.resizeColumnsToContents()
        line = self.table.fontMetrics().height()
        self.table.verticalHeader().setDefaultSectionSize(round(1.5 * line))
        self.table.setMinimumHeight(round((len(preview.rows) + 2) * 1.5 * line + 2 * line))
        self.setCurrentWidget(self.table)

    def show_images(self, examples: Examples) -> None:
        """Evenly from all classes."""
        assert examples.image_shape is not None and examples.classes is not None
        labels = examples.train.labels
        places = [np.flatnonzero(labels == i) for i in range(len(examples.classes))]
        rounds = [place[k] for k in range(IMAGES) for place in places if k < len(place)]
        for old in self.tiles:
            old.deleteLater()
        self._row.clear()
        self.tiles = []
        for row in rounds[:IMAGES]:
            grey = examples.input_scale.original(examples.train.inputs[row : row + 1]).reshape(examples.image_shape)
            drawn = picture(grey, self._theme, examples.white)
            self.tiles.append(self._tile(drawn, examples.classes[int(labels[row])]))
            self._row.addWidget(self.tiles[-1])
        self.setCurrentWidget(self.images)

    def _tile(self, drawn: QImage, name: str) -> QWidget:
        side = round(4.5 * self.fontMetrics().height())
        shown = QLabel()
        shown.setPixmap(QPixmap.fromImage(drawn).scaled(side, side))
        caption = plain_label(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, side), "muted")
        tile = QWidget()
        tile.setAccessibleName(name)
        column = QVBoxLayout(tile)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(shown)
        column.addWidget(caption)
        return tile


def _table() -> QTableWidget:
    table = QTableWidget(0, 0)
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)  # Tab goes on to the next control
    table.setAccessibleName(
        QCoreApplication.translate("DataCard", "The first rows, with what each column is taken for")
    )
    return table

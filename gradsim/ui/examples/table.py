"""Held-out examples as rows of a table: what is true, what was predicted, and the inputs."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from gradsim.data.dataset import Examples
from gradsim.lab.probes.predictions import Predictions
from gradsim.ui.examples.words import answer_words, describe, mark, target_words
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.words.numbers import short

ROWS, COLUMNS = 50, 12
"""The most rows and inputs that are shown."""


class ExampleTable(QTableWidget):
    def __init__(self) -> None:
        super().__init__(0, 0)
        self.rows = np.empty(0, dtype=np.intp)
        self._examples: Examples | None = None
        self._theme = LIGHT
        self.setMinimumSize(160, 100)
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setAccessibleName(self.tr("Held-out examples with true and predicted class"))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.verticalHeader().setDefaultSectionSize(round(1.6 * self.fontMetrics().height()))

    def show_examples(self, predictions: Predictions, rows: np.ndarray) -> None:
        if predictions.examples is not self._examples:
            self._set_columns(predictions.examples)
            self.rows = np.empty(0, dtype=np.intp)
        rows = rows[:ROWS]
        if not np.array_equal(rows, self.rows):
            self._set_rows(predictions, rows)
        for i, row in enumerate(rows.tolist()):
            self._set_answer(predictions, i, row)

    def _set_columns(self, examples: Examples) -> None:
        self._examples = examples
        names = examples.input_names or tuple(str(i + 1) for i in range(examples.features))
        self._inputs = names[:COLUMNS]
        self.setColumnCount(2 + len(self._inputs))
        true = self.tr("true")
        target = f"{true} {examples.target_name}" if examples.target_name else true
        tip = self.tr("The first {n} of {all} inputs, before scaling").format(n=len(self._inputs), all=len(names))
        for i, name in enumerate((target, self.tr("predicted"), *self._inputs)):
            heading = QTableWidgetItem(name)
            heading.setToolTip(tip if i > 1 else "")
            self.setHorizontalHeaderItem(i, heading)

    def _set_rows(self, predictions: Predictions, rows: np.ndarray) -> None:
        fresh = len(self.rows) == 0
        self.rows = rows.copy()
        self.setRowCount(len(rows))
        original = predictions.examples.input_scale.original(predictions.examples.held_out.inputs[rows])
        for i, row in enumerate(rows.tolist()):
            texts = [target_words(predictions, row), "", *(short(float(value)) for value in original[i, :COLUMNS])]
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(i, column, item)
        if fresh:
            for i, row in enumerate(rows.tolist()):
                self._set_answer(predictions, i, row)
            self.resizeColumnsToContents()

    def _set_answer(self, predictions: Predictions, i: int, row: int) -> None:
        item, text = self.item(i, 1), f"{mark(predictions, row)} {answer_words(predictions, row)}".strip()
        if item is not None and item.text() != text:
            item.setText(text)
            item.setToolTip(describe(predictions, row))
            right = predictions.examples.classes is None or predictions.right[row]
            item.setForeground(QBrush(QColor(self._theme.text if right else self._theme.contrast)))

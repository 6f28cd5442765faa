"""The figures of one weight under the picture of a network, in rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gradsim.ui.network.weight_words import WeightWords
from gradsim.ui.widgets.card import label, sign_button

ROWS, BESIDE = 4, 2
"""Rows, and how many of them stand beside the button."""


class WeightPanel(QWidget):
    """``closed``: the user has seen enough."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The chain rule of one weight"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        self._symbols = [label("", "muted") for _ in range(ROWS)]
        self.texts = [label("", wrap=True) for _ in range(ROWS)]
        for row, (symbol, text) in enumerate(zip(self._symbols, self.texts, strict=True)):
            grid.addWidget(symbol, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1, 1, 1 if row < BESIDE else 2)
        self.close_button = sign_button("×", self.tr("Close"), self.tr("Back to the picture alone"), self.closed)
        grid.addWidget(self.close_button, 0, 2, BESIDE, 1, Qt.AlignmentFlag.AlignTop)

    def show_weight(self, words: WeightWords) -> None:
        for symbol, text, (about, told) in zip(self._symbols, self.texts, words.rows(), strict=True):
            symbol.setText(about)
            text.setText(told)

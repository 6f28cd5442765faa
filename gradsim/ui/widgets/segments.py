"""A switch of a few parts of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class Segments(QWidget):
    """``parts``: for each a key, a label and a tip. ``chosen``: carries the key of the part that the user clicks."""

    chosen = Signal(str)

    def __init__(self, parts: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for key, label, tip in parts:
            made = self.buttons[key] = QPushButton(label)
            made.setObjectName("segment")
            made.setCheckable(True)
            made.setToolTip(tip)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(lambda _, key=key: self.chosen.emit(key))
            self._group.addButton(made)
            row.addWidget(made)

    def show_chosen(self, key: str) -> None:
        self.buttons[key].setChecked(True)

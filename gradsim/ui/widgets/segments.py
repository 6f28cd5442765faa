"""A switch of a few parts of which one is chosen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from gradsim.registry import Choice


class Segments(QWidget):
    """``choices``: each is a part. ``chosen``: carries the key of the part that the user clicks."""

    chosen = Signal(str)

    def __init__(self, choices: Iterable[Choice[Any]]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        translate = QCoreApplication.translate
        for choice in choices:
            made = self.buttons[choice.key] = QPushButton(translate("Options", choice.label))
            made.setObjectName("segment")
            made.setCheckable(True)
            made.setToolTip(translate("Options", choice.help))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(lambda _, key=choice.key: self.chosen.emit(key))
            self._group.addButton(made)
            row.addWidget(made)

    def show_chosen(self, key: str) -> None:
        self.buttons[key].setChecked(True)

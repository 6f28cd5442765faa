"""A label that takes the room that others leave, and ends its text with … where that is too little."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

FEWEST = 8
"""Characters; where there is no room for so many, nothing is shown."""


class Elided(QLabel):
    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.full = ""
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """All of it is in the tooltip and in the accessible name."""
        if text != self.full:
            self.full = text
            self.setAccessibleName(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        room = self.contentsRect().width()
        fits = room >= metrics.horizontalAdvance("0" * FEWEST)
        self.setText(metrics.elidedText(self.full, Qt.TextElideMode.ElideRight, room) if fits else "")

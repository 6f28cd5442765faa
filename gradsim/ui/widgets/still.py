"""Controls that the mouse wheel does not change: it scrolls the page that they are on."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSlider


class StillComboBox(QComboBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class StillSlider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

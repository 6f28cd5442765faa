"""Controls that the mouse wheel does not change: it scrolls the page that they are on."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSlider


class StillComboBox(QComboBox):
    """Its list takes on the size of text when it is opened."""

    def showPopup(self) -> None:
        choices = self.view()
        assert isinstance(choices, QListView)
        choices.setSpacing(2)
        choices.setMinimumWidth(choices.sizeHintForColumn(0) + 24)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class StillSlider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

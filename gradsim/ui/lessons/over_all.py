"""What lies over a whole window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class OverAll(QWidget):
    """Hidden at first; as large as the window while it can be seen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        self.hide()

    def lie(self, over: bool) -> None:
        """Over all that is there now, or hidden."""
        self.setGeometry(self._window.rect())
        self.setVisible(over)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return False

"""The line in which a number is predicted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

PASSED_ON = (Qt.Key.Key_Home, Qt.Key.Key_B, Qt.Key.Key_F, Qt.Key.Key_L, Qt.Key.Key_Z)


class NumberLine(QLineEdit):
    """Passes on the keys that no number needs and the lesson has a use for: Home, and the presenter's letters."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in PASSED_ON:
            event.ignore()
            return True
        return super().event(event)

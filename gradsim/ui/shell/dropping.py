"""A file, a folder or a share code that is dropped on a window is opened in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from gradsim.ui.shell.opening import Opening


class Dropping(QObject):
    """What a control in the window takes itself, such as a line for text, does not come here."""

    def __init__(self, window: QWidget, opening: Opening) -> None:
        super().__init__(window)
        self._opening = opening
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent):
            return False
        takes = self._opening.opens(event.mimeData())
        if takes:
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._opening.open_dropped(event.mimeData())
        else:
            event.ignore()
        return True

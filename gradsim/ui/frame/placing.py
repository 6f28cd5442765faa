"""A window that opens inside of its screen, with its frame."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

UNSEEN = ("offscreen", "minimal")
"""Platforms whose screen nobody sees: a picture may be larger."""
PATIENCE = 3000
"""Milliseconds in which the desktop puts a frame around a window that is shown, from when the program is ready to hear of it."""
KINDS = (QEvent.Type.Show, QEvent.Type.Move, QEvent.Type.Resize)


class Placing(QObject):
    """The size of a frame is known only when the desktop has made it: until then each change is looked at."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._opened = False
        self._opening = QTimer(self, singleShot=True, interval=PATIENCE)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in KINDS:
            unseen = QGuiApplication.platformName() in UNSEEN
            if event.type() == QEvent.Type.Show and not self._opened and not unseen:
                self._opened = True
                QTimer.singleShot(0, self, self._open)
            if self._opening.isActive():
                QTimer.singleShot(0, self, self.fit)
        return False

    def _open(self) -> None:
        self._opening.start()
        self.fit()

    def fit(self) -> None:
        """Makes it smaller and moves it, as far as it is beyond the edges of what the screen leaves to windows."""
        window = self.parent()
        assert isinstance(window, QWidget)
        if window.isMaximized() or window.isFullScreen() or not window.isVisible():
            return
        room, frame = window.screen().availableGeometry(), window.frameGeometry()
        around = frame.size() - window.size()
        size = window.size().boundedTo(room.size() - around)
        if size != window.size():
            window.setMinimumSize(window.minimumSize().boundedTo(size))
            window.resize(size)
            frame.setSize(size + around)
        x = max(min(frame.x(), room.right() + 1 - frame.width()), room.x())
        y = max(min(frame.y(), room.bottom() + 1 - frame.height()), room.y())
        if QPoint(x, y) != frame.topLeft():
            window.move(x, y)

"""The frame clock: one timer at display rate; at each frame a session takes what is new and has it drawn."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from gradsim.ui.session import Session

FRAME = 33
"""Milliseconds from frame to frame."""


class FrameClock(QObject):
    """The worker waits while a frame is drawn.

    ``ticked``: a frame was due, with something new to draw or not. ``drawn``: one was drawn. ``frame``: its number, in time:
    those with nothing to draw count too.
    """

    ticked = Signal()
    drawn = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._gate = session, session.worker.gate
        self.frame = 0
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._gate.set()

    def tick(self) -> None:
        self.frame += 1
        self.ticked.emit()
        self._gate.clear()
        drawn = True  # unless it is known that there was nothing: an error while drawing must open the gate too
        try:
            drawn = self._session.take()
        finally:
            if drawn:
                # Painting follows when the event loop has nothing else to do: the gate opens after it.
                # With self as its context it never comes after the clock's end.
                QTimer.singleShot(0, self, self._painted)
            else:
                self._gate.set()

    def _painted(self) -> None:
        self._gate.set()
        self.drawn.emit()

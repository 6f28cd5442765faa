"""The frame clock: one timer that takes the newest snapshot and has the visible views drawn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from weakref import WeakMethod

from PySide6.QtCore import QObject, QTimer, Signal

from gradsim.lab.worker import Worker

FRAME = 33
"""Milliseconds from frame to frame."""


class FrameClock(QObject):
    """``draw(snapshot, frame)``, a method, is called when there is something new. The worker waits meanwhile.

    ``ticked``: a frame was due, with something new to draw or not. ``drawn``: one was drawn.
    """

    ticked = Signal()
    drawn = Signal()

    def __init__(self, worker: Worker[Any], draw: Callable[[Any, int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._draw = WeakMethod(draw)  # of the parent: a circle would keep it, and all it trained, after its end
        self.frame = 0
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._worker.gate.set()

    def tick(self) -> None:
        self.ticked.emit()
        draw, snapshot = self._draw(), self._worker.take()
        if snapshot is None or draw is None:
            return
        self._worker.gate.clear()
        try:
            draw(snapshot, self.frame)
        finally:
            # Painting follows when the event loop has nothing else to do: the gate opens after it.
            # With self as its context it never comes after the clock's end.
            QTimer.singleShot(0, self, self._painted)
        self.frame += 1

    def _painted(self) -> None:
        self._worker.gate.set()
        self.drawn.emit()

"""Reads a run's folder on a thread of its own, as long as the window is open."""

from __future__ import annotations

import copy
import threading

from PySide6.QtCore import QObject, Signal

from gradsim.lab.runs import RecordedRun, RunError
from gradsim.ui.watch.moment import Moment

LOOK = 0.5
"""Seconds between two looks."""


class Following(QObject):
    """``came``: the newest moment. ``failed``: why the folder cannot be read just now; empty when it can again."""

    came = Signal(object)
    failed = Signal(str)

    def __init__(self, run: RecordedRun, parent: QObject) -> None:
        super().__init__(parent)
        self._run = copy.copy(run)  # what is on the screen does not change under it
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._follow, name="gradsim watch", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join()

    def _follow(self) -> None:
        """Each moment that is given out has a run of its own, which reads no further."""
        trouble = ""
        while not self._ended.wait(LOOK):
            try:
                changed, told = self._run.refresh(), ""
            except RunError as error:
                changed, told = False, str(error)
            if changed and (moment := Moment.of(copy.copy(self._run))) is not None:
                self.came.emit(moment)
            if told != trouble:
                trouble = told
                self.failed.emit(told)

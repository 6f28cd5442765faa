"""Undo and redo of what the user changed."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from gradsim.scenario import Scenario

MERGE = 1.0
"""Seconds within which changes of one field, such as a slider's drag, are one step of undo."""


class ScenarioChange(QUndoCommand):
    def __init__(self, text: str, old: Scenario, new: Scenario, use: Callable[[Scenario], None]) -> None:
        super().__init__(text)
        self._old, self._new, self._use = old, new, use
        self._field = old.differences(new)
        self._time = time.monotonic()

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        assert isinstance(other, ScenarioChange)
        if other._field != self._field or other._time - self._time > MERGE:
            return False
        self._new, self._time = other._new, other._time
        return True

    def undo(self) -> None:
        self._use(self._old)

    def redo(self) -> None:
        self._use(self._new)

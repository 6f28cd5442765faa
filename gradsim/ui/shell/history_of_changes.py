"""Undo and redo of what the user changed."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from gradsim.scenario import Scenario
from gradsim.ui.controls.field_control import words

MERGE = 1.0
"""Seconds within which changes of one field, such as a slider's drag, are one step of undo."""


class ScenarioChange(QUndoCommand):
    def __init__(self, old: Scenario, new: Scenario, use: Callable[[Scenario], None]) -> None:
        self._fields = old.differences(new)
        super().__init__(_title(self._fields))
        self.old, self.new, self._use = old, new, use
        self._time = time.monotonic()

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        assert isinstance(other, ScenarioChange)
        if other._fields != self._fields or other._time - self._time > MERGE:
            return False
        self.new, self._time = other.new, other._time
        return True

    def undo(self) -> None:
        self._use(self.old)

    def redo(self) -> None:
        self._use(self.new)


def _title(fields: tuple[str, ...]) -> str:
    """What the menu says after "Undo"."""
    if len(fields) == 1:
        return words(Scenario.fields[fields[0]].label).lower()
    return QCoreApplication.translate("ScenarioChange", "{n} changes").format(n=len(fields))

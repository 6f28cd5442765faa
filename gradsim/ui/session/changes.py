"""Undo and redo: what was trained before each change and after it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from gradsim.language import small, whole
from gradsim.scenario import Scenario

MERGE = 1.0
"""Seconds within which changes of the same fields, such as a slider's drag, are one step of undo."""


@dataclass(frozen=True, slots=True)
class Trained:
    """Scenarios and the run that trains them. A run has one number from its first weights to its last step."""

    scenarios: tuple[Scenario, ...]
    chosen: int
    run: int


@dataclass(frozen=True, slots=True)
class Change:
    """``what``: in a user's words. ``fields``: the fields that changed; none where something else was done."""

    before: Trained
    after: Trained
    what: str
    fields: tuple[str, ...]
    time: float


class Changes:
    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []

    def add(self, change: Change) -> Trained | None:
        """Adds a change; one that goes on with the last one is merged with it. Then: what that one had led to."""
        last = self._done[-1] if self._done and not self._undone else None
        self._undone.clear()
        if last is None or not _goes_on(last, change):
            self._done.append(change)
            return None
        self._done[-1] = replace(last, after=change.after, time=change.time)
        return last.after

    def undo(self) -> None:
        """``next_undo`` is undone."""
        self._undone.append(self._done.pop())

    def redo(self) -> None:
        """``next_redo`` is done again."""
        self._done.append(self._undone.pop())

    def undo_text(self, kept: Mapping[int, int]) -> str:
        """What undoing brings back, in words; empty where there is nothing. ``kept``: steps of the runs that are kept."""
        change = self.next_undo
        return "" if change is None else _brings_back(change.what, change.before, change.after, kept)

    def redo_text(self, kept: Mapping[int, int]) -> str:
        change = self.next_redo
        return "" if change is None else _brings_back(change.what, change.after, change.before, kept)

    @property
    def next_undo(self) -> Change | None:
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Change | None:
        return self._undone[-1] if self._undone else None


def _goes_on(last: Change, change: Change) -> bool:
    same = bool(change.fields) and last.fields == change.fields and last.before.chosen == change.before.chosen
    return same and change.time - last.time <= MERGE


def _brings_back(what: str, back: Trained, away: Trained, kept: Mapping[int, int]) -> str:
    steps = 0 if back.run == away.run else kept.get(back.run, 0)
    if not steps:
        return what
    text = QCoreApplication.translate("Session", "{what}, back to step {n}")
    return text.format(what=what, n=whole(steps))


def fields_words(fields: tuple[str, ...]) -> str:
    """What the menu says after "Undo" of a change of these fields."""
    if len(fields) == 1:
        return small(QCoreApplication.translate("Scenario", Scenario.fields[fields[0]].label))
    if not fields:
        return QCoreApplication.translate("Session", "new weights")
    return QCoreApplication.translate("Session", "{n} changes").format(n=len(fields))

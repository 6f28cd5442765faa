"""What a learner has answered, kept in one file: what was predicted, what was measured, and the code to repeat it."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from gradsim import files
from gradsim.lab.lessons.lesson import Lesson, Step
from gradsim.lab.report import versions
from gradsim.reading import Unreadable

VERSION = 1
MOST_LESSONS = 100
"""The oldest are forgotten."""
LONGEST = 2000
"""Characters of a text that is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One step that asked something. ``task``: choose, number, draw or reach. ``given`` and ``measured``: as they were said.

    ``distance``: in decades; None where it has no meaning. ``code`` and ``steps`` repeat the run: the share code of what was
    trained, and how long. ``when``: ISO 8601.
    """

    step: str
    title: str
    task: str
    question: str
    given: str
    measured: str
    right: bool
    distance: float | None = None
    hint: str = ""
    code: str = ""
    steps: int = 0
    versions: str = field(default_factory=versions)
    when: str = field(default_factory=lambda: datetime.now().astimezone().isoformat(timespec="seconds"))

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Record:
        """Unknown fields are left out. Raises ValueError, KeyError or TypeError for what is no record."""
        known: dict[str, Any] = {}
        for spec in dataclasses.fields(cls):
            if spec.name in values:
                known[spec.name] = _checked(spec.name, values[spec.name])
        return cls(**known)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Of one lesson: the step that the learner is at, the records by the step's key, and whether the last step was done."""

    title: str = ""
    at: str = ""
    done: bool = False
    records: Mapping[str, Record] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Progress:
    """``lessons`` by key, the newest last."""

    lessons: Mapping[str, Kept] = field(default_factory=dict)

    def of(self, lesson: Lesson) -> Kept:
        """What is kept of a lesson; nothing of a step that it does not have any more."""
        kept = self.lessons.get(lesson.key, Kept(title=lesson.title))
        steps = {step.key for step in lesson.steps}
        records = {key: record for key, record in kept.records.items() if key in steps}
        return dataclasses.replace(kept, at=kept.at if kept.at in steps else "", records=records)

    def at(self, lesson: Lesson, step: Step) -> Progress:
        """The learner is at this step."""
        return self._with(lesson, dataclasses.replace(self.of(lesson), title=lesson.title, at=step.key))

    def finish(self, lesson: Lesson) -> Progress:
        """The learner has done the last step."""
        return self._with(lesson, dataclasses.replace(self.of(lesson), done=True))

    def add(self, lesson: Lesson, record: Record) -> Progress:
        """A newer record takes the place of one of the same step."""
        kept = self.of(lesson)
        return self._with(lesson, dataclasses.replace(kept, records={**kept.records, record.step: record}))

    def _with(self, lesson: Lesson, kept: Kept) -> Progress:
        others = {key: each for key, each in self.lessons.items() if key != lesson.key}
        return Progress(dict([*others.items(), (lesson.key, kept)][-MOST_LESSONS:]))

    def save(self, path: Path) -> None:
        """Whole or not at all. A file that this version does not understand is kept beside it. Raises OSError."""
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and _read(path) is None:
            path.replace(_beside(path))
        files.write(path, (json.dumps(self.to_dict(), ensure_ascii=False, indent=1) + "\n").encode())

    def to_dict(self) -> dict[str, Any]:
        """Of JSON's types only."""
        lessons = {
            key: {**{f: getattr(kept, f) for f in ("title", "at", "done")}, "records": _records(kept)}
            for key, kept in self.lessons.items()
        }
        return {"version": VERSION, "lessons": lessons}

    @classmethod
    def load(cls, path: Path) -> Progress:
        """What is kept; nothing where there is no file, or one that is damaged. What is damaged in it alone is left out."""
        values = _read(path)
        lessons: dict[str, Kept] = {}
        for key, each in (values or {}).items():
            if isinstance(each, dict):
                title, at = (text if isinstance(text := each.get(name), str) else "" for name in ("title", "at"))
                lessons[key] = Kept(title=title, at=at, done=each.get("done") is True, records=_records_of(each))
        return cls(lessons)


def _read(path: Path) -> dict[str, Any] | None:
    """The lessons in a file; None where it is not of this version."""
    try:
        values = files.read_json(path)
    except Unreadable:
        return None
    found = values.get("lessons") if isinstance(values, dict) and values.get("version") == VERSION else None
    return found if isinstance(found, dict) else None


def _beside(path: Path) -> Path:
    """A name that is free."""
    number = 1
    while (free := path.with_name(f"{path.stem}-kept-{number}{path.suffix}")).exists():
        number += 1
    return free


def _records(kept: Kept) -> list[dict[str, Any]]:
    return [dataclasses.asdict(record) for record in kept.records.values()]


def _records_of(values: Mapping[str, Any]) -> dict[str, Record]:
    listed = values.get("records")
    found = {}
    for each in listed if isinstance(listed, list) else []:
        try:
            record = Record.from_dict(each)
        except (ValueError, KeyError, TypeError, AttributeError):
            continue
        found[record.step] = record
    return found


def _checked(name: str, value: Any) -> Any:
    """Raises ValueError for a value of another type."""
    kinds: dict[str, Any] = {"right": bool, "distance": float | int | None, "steps": int}
    if not isinstance(value, kinds.get(name, str)) or (isinstance(value, bool) and name != "right"):
        raise ValueError(name)
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value[:LONGEST] if isinstance(value, str) else value

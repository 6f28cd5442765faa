"""Where lessons are found: in a folder for each language in resources/lessons/, or in a file of the user's own."""

from __future__ import annotations

import difflib
from collections.abc import Collection
from pathlib import Path

from gradsim import assets, scenario_files
from gradsim.lab.lessons.lesson import Lesson
from gradsim.lab.lessons.lesson_code import read_code
from gradsim.lab.lessons.reader import load
from gradsim.lab.lessons.tables import LessonError
from gradsim.language import tr

ENGLISH = "en"
"""The language that every shipped lesson has."""
FIRST_MINUTES = "0-first-minutes"
"""The lesson of the first start."""


def languages() -> tuple[str, ...]:
    """Those that there are lessons in, English first."""
    there = sorted(folder.name for folder in assets.path("lessons").iterdir() if folder.is_dir())
    return tuple(sorted(there, key=lambda name: name != ENGLISH))


def keys() -> tuple[str, ...]:
    """Of the shipped lessons, in their order."""
    return tuple(sorted(file.stem for file in assets.path("lessons", ENGLISH).glob("*.toml")))


def path_of(key: str, language: str = ENGLISH) -> Path:
    """The file of a shipped lesson: in this language, or in English where it is not translated. Raises FileNotFoundError."""
    try:
        return assets.path("lessons", language, f"{key}.toml")
    except FileNotFoundError:
        return assets.path("lessons", ENGLISH, f"{key}.toml")


def in_language(lesson: Lesson, language: str) -> Lesson:
    """A shipped lesson in another language; one from elsewhere stays as it is. Raises LessonError for a damaged file."""
    if lesson.language == language or lesson.key not in keys() or lesson != load(path_of(lesson.key, lesson.language)):
        return lesson
    return load(path_of(lesson.key, language))


def shipped(language: str = ENGLISH) -> tuple[Lesson, ...]:
    """All shipped lessons in their order. Raises LessonError for a damaged file."""
    return tuple(load(path_of(key, language)) for key in keys())


def find(source: str, language: str = ENGLISH, views: Collection[str] = ()) -> Lesson:
    """A shipped lesson by its key, or by the beginning of it that no other one has ("2"); or the lesson of a share code,
    or in a file.

    ``views``: see ``reader.load``. Raises LessonError.
    """
    if scenario_files.is_lesson_code(source):
        return read_code(source, views)
    begun = [key for key in keys() if key == source or key.startswith(f"{source}-")]
    if len(begun) == 1:
        return load(path_of(begun[0], language), views)
    near = difflib.get_close_matches(source[:100], keys(), n=1)
    if not Path(source).exists():
        hint = f"did you mean {near[0]}?" if near else f"shipped are {', '.join(keys())}"
        raise LessonError(source, 0, "", tr("there is no such lesson or file; {hint}").format(hint=hint))
    return load(source, views)

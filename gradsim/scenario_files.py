"""How a scenario is written down: as a JSON file, and as a share code. What its fields may hold is not known here."""

from __future__ import annotations

import json
import os
import urllib.parse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gradsim import files
from gradsim.fields import ScenarioError
from gradsim.language import tr
from gradsim.reading import Unreadable

DEFAULT = "default"
"""The code of a scenario with nothing but defaults."""
OF_THE_FILE = ("name", "about", "opens")
"""What is said of the file itself, and not of the run: what it is called, what it shows, how a window opens it."""
PAUSED = "paused"
LESSON = "lesson="
"""How the share code of a lesson begins; ``lab.lessons`` reads it."""


def is_code(source: Path | str) -> bool:
    """Whether it is a share code; else it is the path of a file."""
    text = str(source)
    # unlike Path.is_file, this takes a code longer than a file's name may be
    return text == DEFAULT or ("=" in text and not os.path.isfile(source))  # noqa: PTH113


def is_lesson_code(source: Path | str) -> bool:
    """Whether it is the share code of a lesson."""
    return str(source).lstrip().startswith(LESSON)


def save(values: Mapping[str, Any], path: Path | str) -> None:
    """Writes a JSON file, whole or not at all. Raises OSError."""
    files.write(path, (json.dumps(values, indent=2, ensure_ascii=False) + "\n").encode())


def load(path: Path | str) -> dict[str, Any]:
    """The fields in a JSON file; without what is said ``OF_THE_FILE``. Raises ScenarioError."""
    values = _read(path)
    for name in OF_THE_FILE:
        values.pop(name, None)
    return values


def opens_paused(source: Path | str) -> bool:
    """Whether a window that opens it waits at step 0: the file says ``"opens": "paused"``. Raises ScenarioError."""
    return not is_code(source) and _read(source).get("opens") == PAUSED


def _read(path: Path | str) -> dict[str, Any]:
    try:
        values = files.read_json(Path(path))
    except Unreadable as error:
        raise ScenarioError("scenario", str(path), str(error)) from None
    if not isinstance(values, dict):
        raise ScenarioError("scenario", str(path), tr("allowed: a JSON object of fields"))
    if values.get("opens", PAUSED) != PAUSED:
        raise ScenarioError("opens", values["opens"], tr("allowed: {paused}, or nothing").format(paused=PAUSED))
    return values


def code(texts: Mapping[str, str]) -> str:
    """The share code of some fields' texts."""
    return urllib.parse.urlencode(texts, safe="*,/") or DEFAULT


def parse(code: str) -> dict[str, str]:
    """The fields' texts in a share code of a scenario. Raises ScenarioError."""
    if is_lesson_code(code):
        raise ScenarioError("code", code, "it is a lesson's, which only the window opens, and gradsim lessons")
    return {} if code.strip() in ("", DEFAULT) else parse_parts(code)


def parse_parts(code: str) -> dict[str, str]:
    """The texts by name. Raises ScenarioError."""
    texts: dict[str, str] = {}
    for part in code.strip().split("&"):
        name, equals, text = part.partition("=")
        if not equals:
            raise ScenarioError("code", part, tr("allowed: name=value, joined by &"))
        if name in texts:
            raise ScenarioError(name, text, tr("it is given twice; give it once"))
        texts[name] = urllib.parse.unquote_plus(text)
    return texts

"""The one place that knows where resources/ is: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).parent


def path(*parts: str) -> Path:
    """The path of a file or folder in resources/. Raises FileNotFoundError."""
    for root in (_PACKAGE, _PACKAGE.parent):
        path = root.joinpath("resources", *parts)
        if path.exists():
            return path
    raise FileNotFoundError("resources/" + "/".join(parts) + " is missing from this installation")


def docs() -> Path:
    """The folder of the guide's pages. Raises FileNotFoundError."""
    for root in (_PACKAGE, _PACKAGE.parent):
        if (root / "docs").is_dir():
            return root / "docs"
    raise FileNotFoundError("docs/ is missing from this installation")


def scenarios() -> tuple[str, ...]:
    """Names of the scenarios that are shipped."""
    return tuple(sorted(file.stem for file in path("scenarios").glob("*.json")))


def pictures() -> Path:
    """The folder of the scenarios' pictures: NAME-light.png and NAME-dark.png."""
    return path("scenarios", "pictures")


@dataclass(frozen=True, slots=True)
class Told:
    """What a scenario's file says of it: what it is called, and a sentence on what it shows."""

    name: str
    about: str


def told(scenario: str) -> Told:
    """Of a scenario that is shipped; its key, where its file is damaged."""
    try:
        values = json.loads(path("scenarios", f"{scenario}.json").read_text(encoding="utf-8"))
        return Told(str(values["name"]), str(values["about"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return Told(scenario, "")


@dataclass(frozen=True, slots=True)
class Group:
    """Some of the scenarios that are shipped, in the order of the course."""

    title: str
    scenarios: tuple[str, ...]


def course() -> tuple[Group, ...]:
    """All scenarios that are shipped, in groups; those that the course does not name come last."""
    there = scenarios()
    try:
        listed = tomllib.loads(path("course.toml").read_text(encoding="utf-8"))["groups"]
        groups = [Group(str(each["title"]), tuple(key for key in each["scenarios"] if key in there)) for each in listed]
    except (OSError, ValueError, KeyError, TypeError):
        groups = []
    named = {key for group in groups for key in group.scenarios}
    groups.append(Group("Others", tuple(key for key in there if key not in named)))
    return tuple(group for group in groups if group.scenarios)

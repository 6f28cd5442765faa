"""The one place that knows where resources/ is: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

import json
from pathlib import Path

_PACKAGE = Path(__file__).parent


def path(*parts: str) -> Path:
    """The path of a file or folder in resources/. Raises FileNotFoundError."""
    for root in (_PACKAGE, _PACKAGE.parent):
        path = root.joinpath("resources", *parts)
        if path.exists():
            return path
    raise FileNotFoundError("resources/" + "/".join(parts) + " is missing from this installation")


def scenarios() -> tuple[str, ...]:
    """Names of the scenarios that are shipped."""
    return tuple(sorted(file.stem for file in path("scenarios").glob("*.json")))


def about(scenario: str) -> str:
    """What a scenario that is shipped shows, in one line; its name, where its file is damaged."""
    try:
        return str(json.loads(path("scenarios", f"{scenario}.json").read_text(encoding="utf-8"))["about"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return scenario

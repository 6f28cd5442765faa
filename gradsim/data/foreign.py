"""Data files named by somebody else's scenario: which of them may be read without asking.

A scenario that was opened, pasted or taken from a sweep's folder can name any file of this computer. Trusted is
a relative name that stays inside the working directory or the folder of the scenario file: these are files that people
share together. For any other place the user is asked, with the full path. A place on the network is
refused, as merely looking at it tells the other side who looks: such a name must be typed.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from gradsim.data.dataset import DataError
from gradsim.language import tr
from gradsim.scenario import Scenario

_NETWORK = re.compile(r"[/\\]{2}|[A-Za-z][\w+.-]+:[/\\]{2}")
"""//host/share, \\\\host\\share, scheme://..."""


def settle(scenario: Scenario, folder: Path | None = None) -> tuple[Scenario, str]:
    """The scenario with its data file found, and the file's full path where the user must be asked; else "".

    ``folder``: where the scenario file lies; None for a share code. Raises DataError for a place on the network.
    """
    name = scenario.data_file
    if not name:
        return scenario, ""
    _refuse_network(name)
    here = Path()
    if not _stays_inside(here, name):
        return scenario, _full_path(name)
    if folder is not None and not _is_there(here / name) and _stays_inside(folder, name) and _is_there(folder / name):
        return scenario.replace(data_file=str(folder / name)), ""
    return scenario, ""  # where there is no such file, reading it will say so


def _refuse_network(name: str) -> None:
    if _NETWORK.match(name):
        raise DataError("data_file", name, tr("a scenario cannot name a file on the network; type the path yourself"))


def _is_there(path: Path) -> bool:
    return os.path.exists(path)  # noqa: PTH110 # unlike Path.exists, this takes a name longer than a file's may be


def _full_path(name: str) -> str:
    """The path that a data file's name stands for."""
    try:
        return str(Path(name).expanduser().absolute())
    except (OSError, RuntimeError):  # the working directory is gone, or ~somebody is not known here
        return name


def _stays_inside(folder: Path, name: str) -> bool:
    """Whether a relative name leads to a file in this folder or below it, symbolic links followed."""
    path = Path(name)
    if path.is_absolute() or path.drive or ".." in path.parts or name.startswith("~"):
        return False
    try:
        return (folder / path).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):  # a name too long, links in a circle
        return False

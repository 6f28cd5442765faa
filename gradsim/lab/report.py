"""The report of a fault in the program itself: enough to find the cause, as text to copy or to save."""

from __future__ import annotations

import os
import platform
import sys
import traceback
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from gradsim import files
from gradsim.scenario import Scenario

PACKAGES = ("gradsim", "numpy", "PySide6-Essentials", "pyqtgraph")


def versions() -> str:
    """Versions of the program and its packages, in one line."""
    return ", ".join(version_list())


def version_list() -> list[str]:
    """The program, its packages, Python and the system, with their versions."""
    packages = [f"{name} {_version(name)}" for name in PACKAGES]
    return [*packages, f"Python {platform.python_version()}", platform.platform()]


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # takes a while, and no start needs it

    try:
        return version(name)
    except PackageNotFoundError:
        return "(not installed)"


@dataclass(frozen=True, slots=True)
class Report:
    """Holds texts only, so that nothing of a failed computation is kept alive.

    ``what``: the part that failed. ``problem``: the error in one line. ``scenario``: None where none is known.
    """

    what: str
    problem: str
    trace: str
    scenario: Scenario | None = None
    versions: str = field(default_factory=versions)

    @classmethod
    def of(cls, what: str, error: BaseException, scenario: Scenario | None = None) -> Report:
        problem = " ".join(traceback.format_exception_only(error)[-1].split())
        return cls(what, problem[:300], "".join(traceback.format_exception(error)), scenario)

    def text(self) -> str:
        code = self.scenario.code() if self.scenario else "(none)"
        return f"{self.what}: {self.problem}\n\n{self.versions}\nscenario: {code}\n\n{self.trace}"

    def save(self, folder: Path | None = None) -> Path:
        """Writes it as report-*.txt and the scenario beside it as .json; the text's path. Raises OSError."""
        folder = folder or data_folder() / "reports"
        folder.mkdir(parents=True, exist_ok=True)
        stem = f"report-{datetime.now():%Y%m%d-%H%M%S-%f}"
        path = folder / f"{stem}.txt"
        files.write(path, self.text().encode(errors="backslashreplace"))
        if self.scenario:
            self.scenario.save(folder / f"{stem}.json")
        return path


class Fault(Exception):
    """A fault of the program that happened on another thread."""

    def __init__(self, report: Report) -> None:
        super().__init__(f"{report.what}: {report.problem}")
        self.report = report


def data_folder() -> Path:
    """Where this system keeps what a program writes for its user."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "gradsim"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "gradsim"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "gradsim"

"""The scenario files that were opened or saved last, kept between starts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

MOST = 8
KEPT = "recent/files"


class RecentFiles:
    """Whether they are still there is seen when one is opened: to look for them may take long."""

    def __init__(self, settings: QSettings | None) -> None:
        """``settings``: None keeps them until the program ends."""
        self._settings = settings
        found = [] if settings is None else settings.value(KEPT)
        names = [found] if isinstance(found, str) else found if isinstance(found, list) else []
        self.paths = [Path(name) for name in names if isinstance(name, str) and name][:MOST]

    def add(self, path: Path) -> None:
        """Puts it first."""
        path = path.absolute()
        self._keep([path, *(other for other in self.paths if other != path)])

    def drop(self, path: Path) -> None:
        self._keep([other for other in self.paths if other != path.absolute()])

    def _keep(self, paths: list[Path]) -> None:
        self.paths = paths[:MOST]
        if self._settings is not None:
            self._settings.setValue(KEPT, [str(path) for path in self.paths])

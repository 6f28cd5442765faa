"""Writes the scenario of a window as a PyTorch script, on a thread of its own."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from gradsim.fields import ScenarioError
from gradsim.scenario import Scenario
from gradsim.ui.frame.notice import Notice
from gradsim.ui.frame.session_window import SessionWindow
from gradsim.ui.session.tell import tell
from gradsim.ui.widgets.asking import warn


class TorchExport(QObject):
    """``written``: the folder. ``failed``: why there is nothing."""

    written = Signal(str)
    failed = Signal(str)

    def __init__(self, window: SessionWindow, notice: Notice) -> None:
        super().__init__(window)
        self._window = window
        self.written.connect(lambda folder: notice.say(self.tr("Exported to {folder}").format(folder=folder)))
        self.failed.connect(lambda why: warn(window, self.tr("This cannot be exported"), why))

    def ask(self) -> None:
        """For the folder; what is in the window then is written."""
        title = self.tr("Choose a folder for the PyTorch files")
        if folder := QFileDialog.getExistingDirectory(self._window, title):
            scenario = self._window.session.state.scenario
            work = threading.Thread(
                target=self._write, args=(scenario, Path(folder)), name="gradsim export", daemon=True
            )
            work.start()

    def _write(self, scenario: Scenario, folder: Path) -> None:
        from gradsim.lab.export import write

        try:
            write(scenario, folder)
        except OSError as error:
            tell(self.failed, f"{folder}: {error.strerror}")
        except (ScenarioError, MemoryError) as error:
            tell(self.failed, str(error) or self.tr("There is not enough memory."))
        else:
            tell(self.written, str(folder))

"""Opens a scenario's file in a window; asks before it reads a data file that the scenario names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gradsim import scenario_files
from gradsim.data.foreign import settle
from gradsim.fields import ScenarioError
from gradsim.scenario import Scenario
from gradsim.ui.frame.session_window import SessionWindow
from gradsim.ui.session.intents import Pause, Use
from gradsim.ui.widgets.asking import may_read, warn


def open_file(window: SessionWindow, path: Path) -> None:
    try:
        scenario, data_file = settle(Scenario.load(path), path.parent)
        paused = scenario_files.opens_paused(path)
    except (ScenarioError, OSError) as error:
        warn(window, QCoreApplication.translate("Opening", "This file cannot be used"), str(error))
        return
    if may_read(window, data_file):
        window.session.do(Use(scenario, anew=True), *([Pause()] if paused else []))

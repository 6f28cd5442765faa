"""Starts Qt and opens the window, or renders it to a file."""

from __future__ import annotations

import math
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gradsim.scenario import Scenario

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from gradsim.lab.lessons import Lesson
    from gradsim.lab.saved_run import SavedRun
    from gradsim.ui.shell.desk import Desk

STARTED = "started"
"""Under which the settings keep that there was a start."""
PATIENCE = 3.0
"""Seconds that what runs is given to end after the windows are closed."""
USUAL = (1440, 900)
"""The window's size, where the screen has room for it."""


def open_window(
    scenario: Scenario,
    *,
    saved: SavedRun | None = None,
    paused: bool = False,
    screenshot: Path | None = None,
    steps: int = 200,
    theme: str = "system",
    language: str | None = None,
    size: tuple[int, int] | None = None,
    projector: bool = False,
    lesson: Lesson | None = None,
    first: Callable[[], Lesson | None] | None = None,
) -> int:
    """Shows the window until it is closed; the exit code. With ``screenshot`` it is rendered unseen, after so many ``steps``.

    ``saved``: the run of this scenario that goes on. ``paused``: it does not train until the user says so. ``theme``: "system",
    "light" or "dark". ``language``: None: as it was chosen before. ``lesson``: is played.
    ``first``: gives the one that is played at the first start of all if there is no ``lesson``; no other start asks for it.
    """
    from PySide6.QtCore import QSettings, QSize

    from gradsim.lab.memory import give_back_large_arrays
    from gradsim.lab.report import data_folder
    from gradsim.ui.session import SessionState
    from gradsim.ui.session.speaking import kept_language
    from gradsim.ui.shell.ending import closing_on_signals
    from gradsim.ui.shell.starting import start_qt

    give_back_large_arrays()
    app = start_qt(unseen=screenshot is not None)
    from gradsim.ui.shell.desk import Desk

    settings = QSettings("gradsim", "gradsim") if screenshot is None else None
    state = SessionState(
        scenarios=(scenario,),
        playing=screenshot is None and not paused,
        colors=theme,
        projector=projector,
        language=language or kept_language(settings),
    )
    desk = Desk(state, settings, data_folder() / "sessions" if screenshot is None else None, saved)
    window = desk.window
    window.resize(QSize(*size or USUAL))
    desk.choose_look()
    window.show()
    app.processEvents()
    if screenshot is not None:
        return _render(app, desk, screenshot, steps and steps + (0 if saved is None else saved.checkpoint.step))
    desk.faults.catch()
    window.start()
    if first is not None and settings is not None and not settings.value(STARTED, False, type=bool):
        lesson = lesson or first()
    if settings is not None:
        settings.setValue(STARTED, True)
    if lesson is not None:
        window.lessons.begin(lesson)
    with closing_on_signals(app):
        code = int(app.exec())
    if settings is not None:
        settings.sync()
    return leave(code)


def leave(code: int, patience: float = PATIENCE) -> int:
    """Waits a little for what runs behind the windows that are closed, then ends the program without it.

    A step of a huge network takes many seconds, and a file that blocks never ends. The exit code, if all has ended.
    """
    end = time.monotonic() + patience
    ours = [thread for thread in threading.enumerate() if thread.name.startswith("gradsim ")]
    for thread in ours:
        thread.join(max(end - time.monotonic(), 0))
    if any(thread.is_alive() for thread in ours):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code


def _render(app: QApplication, desk: Desk, path: Path, until: int) -> int:
    """Trains to the very step, or not at all, shows the last snapshot, writes the picture."""
    from gradsim.ui.session.intents import Pause, Play, SetSpeed
    from gradsim.ui.shell.starting import write_screenshot

    window, session = desk.window, desk.session
    window.fill()
    session.start()
    session.do(SetSpeed(math.inf))
    if until:
        session.do(Play(until))
    try:
        session.worker.wait()
        session.do(Pause())
        window.clock.tick()
        app.processEvents()
        return write_screenshot(window, path)
    finally:
        window.close()
        session.worker.join()

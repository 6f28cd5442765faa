"""Starts Qt and opens the window, or renders it to a file."""

from __future__ import annotations

import math
import os
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from gradsim.scenario import Scenario

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from gradsim.ui.shell.window import MainWindow

CANNOT_WRITE = 2
"""Exit code."""
PATIENCE = 3.0
"""Seconds that what runs is given to end after the windows are closed."""
USUAL = (1440, 900)
"""The window's size, where the screen has room for it."""


def open_window(
    scenario: Scenario,
    *,
    screenshot: Path | None = None,
    steps: int = 200,
    theme: str = "system",
    size: tuple[int, int] | None = None,
    projector: bool = False,
) -> int:
    """Shows the window until it is closed; the exit code. With ``screenshot`` it is rendered unseen.

    ``theme``: "system", "light" or "dark".
    """
    if screenshot is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSettings, QSize
    from PySide6.QtWidgets import QApplication

    from gradsim.ui.shell.ending import closing_on_signals
    from gradsim.ui.shell.messages import drop_known_messages
    from gradsim.ui.widgets import theme as themes

    drop_known_messages()
    app = QApplication.instance() or QApplication(["gradsim"])
    app.setApplicationName("gradsim")
    app.setApplicationDisplayName("gradsim")
    chosen = themes.choose(theme, projector)
    themes.apply(app, chosen)
    from gradsim.ui.shell.window import MainWindow

    settings = QSettings("gradsim", "gradsim") if screenshot is None else None
    window = MainWindow(scenario, chosen, theme, settings)
    window.resize(QSize(*size or USUAL))
    if size is None and screenshot is None:
        window.resize(window.size().boundedTo(window.screen().availableSize()))
    window.show()
    app.processEvents()
    if screenshot is not None:
        return _render(app, window, screenshot, steps)
    window.faults.catch()
    window.start()
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


def _render(app: QApplication, window: MainWindow, path: Path, steps: int) -> int:
    """Trains to the very step, shows the last snapshot, writes the picture."""
    from gradsim.ui.shell.export import save_picture

    window.fill()
    window.runner.set_speed(math.inf)
    window.runner.start()
    window.runner.play(until=steps)
    try:
        window.runner.wait()
        window.clock.tick()
        app.processEvents()
        save_picture(window, path)
    except OSError as error:
        print(f"gradsim: --screenshot: {error}", file=sys.stderr)
        return CANNOT_WRITE
    finally:
        window.close()
        window.runner.join()
    return 0

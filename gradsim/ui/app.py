"""Starts Qt and opens the window, or renders it to a file."""

from __future__ import annotations

import math
import os
import signal
from pathlib import Path

from gradsim.scenario import Scenario


def open_window(
    scenario: Scenario,
    *,
    screenshot: Path | None = None,
    steps: int = 200,
    theme: str = "system",
    size: tuple[int, int] | None = None,
    projector: bool = False,
) -> int:
    """Shows the window until it is closed; the exit code. With ``screenshot`` it is rendered unseen."""
    if screenshot is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(["gradsim"])
    app.setApplicationName("gradsim")
    app.setApplicationDisplayName("gradsim")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from gradsim.ui import theme as themes

    chosen = {"light": themes.LIGHT, "dark": themes.DARK}.get(theme) or themes.system_theme()
    themes.apply(app, chosen, projector)
    from gradsim.ui.window import MainWindow

    window = MainWindow(scenario, chosen)
    window.resize(*(size or (1440, 900)))
    window.show()
    if screenshot is not None:
        return _render(app, window, screenshot, steps)
    window.start()
    return int(app.exec())


def _render(app: object, window: object, path: Path, steps: int) -> int:
    """Trains to the very step, shows the last snapshot, writes the picture."""
    window.runner.set_speed(math.inf)
    window.runner.start()
    window.runner.play(until=steps)
    window.runner.wait()
    window.clock.tick()
    app.processEvents()
    saved = window.grab_to(path)
    window.close()
    if not saved:
        import sys

        print(f"gradsim: --screenshot: {str(path)!r} cannot be written", file=sys.stderr)
        return 2
    return 0

"""Opens the window that follows a run, or renders it to a file."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from gradsim import assets
from gradsim.lab.runs import Run

CANNOT_WRITE = 2
"""Exit code."""


def open_watch(run: Run, colors: str = "system", screenshot: Path | None = None) -> int:
    """Shows the window until it is closed; the exit code."""
    if screenshot is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication, QIcon
    from PySide6.QtWidgets import QApplication

    from gradsim.ui.shell.ending import closing_on_signals
    from gradsim.ui.shell.export import save_picture
    from gradsim.ui.shell.messages import drop_known_messages
    from gradsim.ui.watch.window import WatchWindow
    from gradsim.ui.widgets import theme as themes

    drop_known_messages()
    app = QApplication.instance() or QApplication(["gradsim"])
    assert isinstance(app, QApplication)
    app.setApplicationName("gradsim")
    app.setApplicationDisplayName("gradsim")
    app.setWindowIcon(QIcon(str(assets.path("icons", "gradsim.svg"))))
    theme = themes.choose(colors)
    themes.apply(app, theme)
    window = WatchWindow(run, theme)
    window.show()
    app.processEvents()
    if screenshot is not None:
        try:
            app.processEvents()
            save_picture(window, screenshot)
        except OSError as error:
            print(f"gradsim: --screenshot: {error}", file=sys.stderr)
            return CANNOT_WRITE
        finally:
            window.close()
        return 0

    def follow_colors() -> None:
        theme = themes.choose(colors)
        themes.apply(app, theme)
        window.set_theme(theme)

    QGuiApplication.styleHints().colorSchemeChanged.connect(follow_colors)
    window.following.start()
    with closing_on_signals(app):
        return int(app.exec())

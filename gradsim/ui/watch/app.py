"""Opens the window that follows a run, or renders it to a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication

from gradsim.lab.runs import RecordedRun
from gradsim.ui.session.speaking import kept_language, use_language
from gradsim.ui.shell.ending import closing_on_signals
from gradsim.ui.shell.starting import start_qt, write_screenshot
from gradsim.ui.watch.window import WatchWindow
from gradsim.ui.widgets import theme as themes


def open_watch(
    run: RecordedRun, colors: str = "system", language: str | None = None, screenshot: Path | None = None
) -> int:
    """Shows the window until it is closed; the exit code."""
    app = start_qt(unseen=screenshot is not None)
    use_language(language or kept_language(QSettings("gradsim", "gradsim")))
    theme = themes.choose(colors)
    themes.apply(app, theme)
    window = WatchWindow(run, theme)
    window.show()
    app.processEvents()
    if screenshot is not None:
        try:
            app.processEvents()
            return write_screenshot(window, screenshot)
        finally:
            window.close()

    def follow_colors() -> None:
        theme = themes.choose(colors)
        themes.apply(app, theme)
        window.set_theme(theme)

    QGuiApplication.styleHints().colorSchemeChanged.connect(follow_colors)
    window.following.start()
    with closing_on_signals(app):
        return int(app.exec())

"""Starts Qt, as the program gradsim; the picture that --screenshot asks for."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from gradsim import assets
from gradsim.ui.shell.export import save_picture
from gradsim.ui.shell.messages import drop_known_messages

CANNOT_WRITE = 2
"""Exit code."""


def start_qt(unseen: bool) -> QApplication:
    """``unseen``: no window comes on the screen."""
    if unseen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    drop_known_messages()
    app = QApplication.instance() or QApplication(["gradsim"])
    assert isinstance(app, QApplication)
    app.setApplicationName("gradsim")
    app.setApplicationDisplayName("gradsim")
    app.setDesktopFileName("gradsim")  # by which a desktop knows the window as the entry that install-desktop writes
    app.setWindowIcon(QIcon(str(assets.path("icons", "gradsim.svg"))))
    return app


def write_screenshot(window: QWidget, path: Path) -> int:
    """The exit code; where the file cannot be written, it is said."""
    try:
        save_picture(window, path)
    except OSError as error:
        print(f"gradsim: --screenshot: {error}", file=sys.stderr)
        return CANNOT_WRITE
    return 0

"""A real window with a real worker, as a user opens it; a warning of Qt's fails the test."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent

from gradsim import Scenario
from gradsim.ui import theme
from gradsim.ui.window import MainWindow


@pytest.fixture
def open_window(qtbot, qapp, qtlog):
    theme.apply(qapp, theme.LIGHT)
    windows = []

    def make(scenario: Scenario | None = None, start: bool = True, **fields) -> MainWindow:
        window = MainWindow(scenario or Scenario(**fields), theme.LIGHT)
        windows.append(window)
        window.resize(1280, 800)
        window.show()
        if start:
            window.start()
            qtbot.waitUntil(lambda: window.last is not None, timeout=10_000)
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    harmless = "This plugin does not support"
    serious = [r.message for r in qtlog.records if harmless not in r.message]
    assert not serious, serious

"""Signals close the window as its button does, in a program of its own."""

from __future__ import annotations

import signal

import pytest

from gradsim import Scenario
from gradsim.ui.session.kept import KeptSessions

PROGRAM = """
import signal, sys
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, sys.argv[1])
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, signal.SIG_DFL)  # whatever the program that runs the tests ignores
from gradsim import Scenario
from gradsim.ui.shell.app import open_window
app = QApplication(["gradsim"])
ready = QTimer(interval=20)
def look():
    if callable(signal.getsignal(signal.SIGTERM)):
        ready.stop()
        print("ready", flush=True)
ready.timeout.connect(look)
ready.start()
sys.exit(open_window(Scenario(depth=2, width=4)))
"""


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_closes_the_window_as_its_button_does(tmp_path, start_python, monkeypatch, name):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    process = start_python("-c", PROGRAM, tmp_path)
    assert process.stdout.readline() == "ready\n"
    process.send_signal(getattr(signal, name))
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert list(tmp_path.rglob("*.conf")), "the layout is kept, as at every closing"
    (kept,) = tmp_path.rglob("*.session")
    assert KeptSessions.unpack(kept.read_bytes()).sessions[0].state.scenario == Scenario(depth=2, width=4)
    assert not list(tmp_path.rglob("*.lock"))

"""Signals close the window as its button does, in a program of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

PROGRAM = """
import signal, sys
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, sys.argv[1])
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, signal.SIG_DFL)  # whatever the program that runs the tests ignores
from gradsim import Scenario
from gradsim.ui.app import open_window
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
def test_a_signal_closes_the_window_as_its_button_does(tmp_path, name):
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        assert process.stdout.readline() == "ready\n"
        process.send_signal(getattr(signal, name))
        _, err = process.communicate(timeout=60)
    finally:
        process.kill()
        process.wait()
    assert (process.returncode, err) == (0, "")
    assert list(tmp_path.rglob("*.conf")), "the layout is kept, as at every closing"

"""The signals that end a program close the window, as its button does."""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Iterator

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Those of them that the system has."""


@contextlib.contextmanager
def closing_on_signals(app: QApplication) -> Iterator[None]:
    """While this lasts, a signal closes all windows, with a dialog that waits first; a second one ends at once.

    Signals that are ignored, such as SIGHUP under nohup, stay so.
    """
    numbers = [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]
    before = {n: signal.getsignal(n) for n in numbers if signal.getsignal(n) is not signal.SIG_IGN}

    def close(*_: object) -> None:
        for number in before:
            signal.signal(number, signal.SIG_DFL)
        app.closeAllWindows()

    # Qt waits outside of Python, where no handler runs: the byte that a signal writes wakes it
    reading, writing = socket.socketpair()
    writing.setblocking(False)
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: reading.recv(64))
    woken = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    for number in before:
        signal.signal(number, close)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(woken)
        notifier.setEnabled(False)
        reading.close()
        writing.close()

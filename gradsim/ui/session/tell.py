"""What a thread has to say to the window."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import SignalInstance


def tell(signal: SignalInstance, *values: object) -> None:
    """From any thread; nothing where the window is gone already."""
    with contextlib.suppress(RuntimeError):  # the signal's owner has gone with it
        signal.emit(*values)

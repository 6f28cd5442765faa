"""Qt's own messages: those that say nothing to a user are dropped."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

KNOWN = ("This plugin does not support propagateSizeHints()",)
"""The offscreen platform's remark on every window that has a smallest size."""


def drop_known_messages() -> None:
    qInstallMessageHandler(_print)


def _print(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    if text not in KNOWN:
        print(text, file=sys.stderr)

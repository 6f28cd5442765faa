"""A user who answers what the program asks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox


@pytest.fixture
def answer(monkeypatch):
    """``answer(button)`` answers each message box with a button; the list of what they said."""
    said = []

    def give(button):
        def exec(box):
            assert box.textFormat() == Qt.TextFormat.PlainText
            said.append(box.text())
            return button

        monkeypatch.setattr(QMessageBox, "exec", exec)
        return said

    return give

"""A user who says where a file is to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog


def save_to(monkeypatch, path: Path) -> list[str]:
    """Types the path in any dialog from now on; returns the names that they will propose."""
    proposed: list[str] = []

    def type_it(dialog: QFileDialog) -> int:
        proposed.append(Path(dialog.selectedFiles()[0]).name)
        dialog.selectFile(str(path))
        return QFileDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", type_it)
    return proposed

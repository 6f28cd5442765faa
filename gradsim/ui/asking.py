"""Questions and warnings that show text of files: as text, never as markup, and never longer than a line or two."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from gradsim.fields import shorten


def warn(parent: QWidget, title: str, text: str) -> None:
    """Says what went wrong, until it is closed."""
    _box(parent, QMessageBox.Icon.Warning, title, shorten(text)).exec()


def may_read(parent: QWidget, path: str) -> bool:
    """Asks whether a data file that a scenario names may be read; an empty path needs no question."""
    if not path:
        return True
    text = QCoreApplication.translate(
        "Asking", "This scenario reads a data file of this computer:\n\n{file}\n\nRead it?"
    )
    box = _box(
        parent,
        QMessageBox.Icon.Question,
        QCoreApplication.translate("Asking", "Read a data file?"),
        text.format(file=path),
    )
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.setDefaultButton(QMessageBox.StandardButton.No)
    return box.exec() == QMessageBox.StandardButton.Yes


def _box(parent: QWidget, icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
    box = QMessageBox(icon, title, text, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box

"""Text that may come from a file, such as a class's name or an error: Qt would take <b>…</b> in it for markup."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def tip(text: str) -> str:
    """A tooltip that shows the text as it is; Qt has no other way to say that it is plain."""
    return html.escape(text).replace("\n", "<br>").join(("<qt>", "</qt>")) if Qt.mightBeRichText(text) else text


def warn(parent: QWidget, title: str, text: str) -> None:
    """A message box that shows the text as it is."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, text, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()

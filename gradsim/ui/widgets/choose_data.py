"""The system's dialogs in which a file or a folder with data is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(parent: QWidget, before: str = "") -> str:
    """Its path; empty where none was chosen."""
    return QFileDialog.getOpenFileName(parent, _tr("Choose a data file"), before)[0]


def choose_folder(parent: QWidget, before: str = "") -> str:
    """The same of a folder that holds a folder of images for each class."""
    return QFileDialog.getExistingDirectory(parent, _tr("Choose the folder around the folders of images"), before)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChooseData", text)

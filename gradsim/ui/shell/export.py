"""What the window holds, for use elsewhere: pictures (PNG or SVG), on the clipboard too, and numbers as CSV."""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gradsim import files
from gradsim.ui.plots.column import Column
from gradsim.ui.widgets.asking import warn
from gradsim.ui.widgets.pictures import png, svg

_ENDING = re.compile(r"\.((gradsim\.)?\w+)$")


def save_as(parent: QWidget, title: str, name: str, kinds: str, write: Callable[[Path], None]) -> None:
    """Asks for the file and writes it; says so where it cannot be written."""
    path = choose_new(parent, title, name, kinds)
    if path is None:
        return
    try:
        write(path)
    except OSError as error:
        warn(parent, QCoreApplication.translate("Export", "This file cannot be written"), str(error))


def choose_new(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """The file to be written; None: none. ``name``, ``kinds``: what is proposed. What is typed without an ending gets that of ``name``."""
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    ending = _ENDING.search(name)
    dialog.setDefaultSuffix(ending[1] if ending else "")
    dialog.selectFile(name)
    path = Path(dialog.selectedFiles()[0]) if dialog.exec() else None
    dialog.deleteLater()
    return path


def copy_picture(widget: QWidget) -> None:
    QGuiApplication.clipboard().setPixmap(widget.grab())


def save_picture(widget: QWidget, path: Path) -> None:
    """Writes SVG where the name ends so, else PNG. Raises OSError."""
    if path.suffix.lower() == ".svg":
        words = widget.accessibleName(), widget.accessibleDescription()
        content = svg(widget.size(), lambda painter: widget.render(painter, QPoint(0, 0)), *words)
    else:
        content = png(widget)
    if not content:
        raise OSError(None, "the picture cannot be drawn", str(path))
    files.write(path, content)


def save_columns(columns: Mapping[str, Column], path: Path) -> None:
    """Writes CSV, a column for each entry; shorter ones end in empty cells. Raises OSError."""
    text = io.StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(columns)
    rows.writerows(itertools.zip_longest(*([_cell(v) for v in column] for column in columns.values()), fillvalue=""))
    files.write(path, text.getvalue().encode())


def _cell(value: Any) -> Any:
    """NumPy's numbers as Python's, so that they read back as the same number."""
    return value.item() if hasattr(value, "item") else value

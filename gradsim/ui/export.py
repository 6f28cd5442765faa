"""What the window holds, for use elsewhere: pictures (PNG or SVG), on the clipboard too, and numbers as CSV."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


def save_as(parent: QWidget, title: str, name: str, kinds: str, write: Callable[[Path], None]) -> None:
    """Asks for the file and writes it; says so where it cannot be written. ``name``, ``kinds``: what is proposed."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, kinds)
    if not chosen:
        return
    try:
        write(Path(chosen))
    except OSError as error:
        message = QCoreApplication.translate("Export", "This file cannot be written")
        QMessageBox.warning(parent, message, str(error))


def copy_picture(widget: QWidget) -> None:
    QGuiApplication.clipboard().setPixmap(widget.grab())


def save_picture(widget: QWidget, path: Path) -> None:
    """Writes SVG where the name ends so, else PNG. Raises OSError."""
    if path.suffix.lower() == ".svg":
        _save_svg(widget, path)
    elif not widget.grab().save(str(path), "PNG"):
        raise OSError(f"{str(path)!r} cannot be written")


def _save_svg(widget: QWidget, path: Path) -> None:
    from PySide6.QtSvg import QSvgGenerator

    path.open("wb").close()  # the generator itself does not say why it cannot write
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(widget.size())
    generator.setViewBox(QRect(QPoint(0, 0), widget.size()))
    generator.setTitle(widget.accessibleName())
    generator.setDescription(widget.accessibleDescription())
    painter = QPainter(generator)
    widget.render(painter, QPoint(0, 0))
    painter.end()


def save_columns(columns: Mapping[str, Sequence[Any]], path: Path) -> None:
    """Writes CSV, a column for each entry; shorter ones end in empty cells. Raises OSError."""
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(columns)
        rows.writerows(
            itertools.zip_longest(*([_cell(v) for v in column] for column in columns.values()), fillvalue="")
        )


def _cell(value: Any) -> Any:
    """NumPy's numbers as Python's, so that they read back as the same number."""
    return value.item() if hasattr(value, "item") else value

"""What the window holds, for use elsewhere: pictures (PNG or SVG), on the clipboard too, and numbers as CSV."""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QPoint, QRect
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from gradsim import files
from gradsim.ui.plots.column import Column
from gradsim.ui.widgets.asking import warn


def save_as(parent: QWidget, title: str, name: str, kinds: str, write: Callable[[Path], None]) -> None:
    """Asks for the file and writes it; says so where it cannot be written. ``name``, ``kinds``: what is proposed."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, kinds)
    if not chosen:
        return
    try:
        write(Path(chosen))
    except OSError as error:
        warn(parent, QCoreApplication.translate("Export", "This file cannot be written"), str(error))


def copy_picture(widget: QWidget) -> None:
    QGuiApplication.clipboard().setPixmap(widget.grab())


def save_picture(widget: QWidget, path: Path) -> None:
    """Writes SVG where the name ends so, else PNG. Raises OSError."""
    if path.suffix.lower() == ".svg":
        content = _drawn(lambda picture: _draw_svg(widget, picture))
    else:
        content = _drawn(lambda picture: widget.grab().save(picture, "PNG"))
    if not content:
        raise OSError(None, "the picture cannot be drawn", str(path))
    files.write(path, content)


def _drawn(draw: Callable[[QBuffer], object]) -> bytes:
    """What ``draw`` writes, first into memory: neither of Qt's writers tells that the disk is full."""
    picture = QBuffer()
    picture.open(QIODevice.OpenModeFlag.WriteOnly)
    draw(picture)
    return bytes(picture.data().data())


def _draw_svg(widget: QWidget, picture: QBuffer) -> None:
    from PySide6.QtSvg import QSvgGenerator

    generator = QSvgGenerator()
    generator.setOutputDevice(picture)
    generator.setSize(widget.size())
    generator.setViewBox(QRect(QPoint(0, 0), widget.size()))
    generator.setTitle(widget.accessibleName())
    generator.setDescription(widget.accessibleDescription())
    painter = QPainter(generator)
    widget.render(painter, QPoint(0, 0))
    painter.end()


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

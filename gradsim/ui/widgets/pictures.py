"""Pictures as the content of files: PNG and SVG."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget


def in_memory(write: Callable[[QBuffer], object]) -> bytes:
    """What one of Qt's writers writes, for ``files.write``: none of them tells that the disk is full."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    return bytes(buffer.data().data())


def png(widget: QWidget) -> bytes:
    """Empty where it cannot be drawn."""
    return in_memory(lambda buffer: widget.grab().save(buffer, "PNG"))


def svg(size: QSize, paint: Callable[[QPainter], object], title: str, description: str = "") -> bytes:
    """``paint``: draws a picture of this size, in pixels. The words are for who cannot see it."""
    from PySide6.QtSvg import QSvgGenerator

    def write(buffer: QBuffer) -> None:
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        generator.setViewBox(QRect(QPoint(0, 0), size))
        generator.setTitle(title)
        generator.setDescription(description)
        with QPainter(generator) as painter:
            paint(painter)

    return in_memory(write)

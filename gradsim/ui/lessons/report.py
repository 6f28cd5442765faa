"""The report of a lesson as a file: HTML, or PDF by Qt's own writer."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from gradsim import files
from gradsim.ui.widgets.pictures import in_memory

DOTS = 150
"""Per inch of paper."""
PICTURE = 460
"""CSS pixels that a picture is wide on the page."""


def write_page(page: str, path: Path) -> None:
    """A page of HTML as it is, or as PDF where the name ends so. Raises OSError."""
    files.write(path, pdf_of(page) if path.suffix.lower() == ".pdf" else page.encode())


def pdf_of(page: str) -> bytes:
    """A page of HTML on sheets of A4."""
    return in_memory(partial(_write_pdf, page))


def _write_pdf(page: str, buffer: QBuffer) -> None:
    writer = QPdfWriter(buffer)
    writer.setCreator("gradsim")
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setHtml(page)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)

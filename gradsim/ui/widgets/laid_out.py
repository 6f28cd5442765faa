"""Many changes, one layout: Qt lays out the whole window anew for each widget that is shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def laid_out_once(part: QWidget) -> Iterator[None]:
    """What is shown or hidden in a part of the window meanwhile is laid out at the end."""
    layouts = [layout for widget in _around(part) if (layout := widget.layout()) is not None and layout.isEnabled()]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
        for layout in reversed(layouts):  # the window's first: what is in it takes its size from there
            layout.activate()


def _around(part: QWidget) -> Iterator[QWidget]:
    widget: QWidget | None = part
    while widget is not None:
        yield widget
        widget = None if widget.isWindow() else widget.parentWidget()

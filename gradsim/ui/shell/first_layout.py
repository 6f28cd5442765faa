"""The first layout of the views: a large picture with tabs beside it, smaller ones under it, words at the right."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from gradsim.ui.shell.dock import Dock
from gradsim.ui.views import views

HORIZONTAL, VERTICAL = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
DIGITS = 33
"""Width of what stands at the right, in digits of text."""


def arrange(window: QMainWindow, main: Sequence[Dock], lower: Sequence[Dock], right: Sequence[Dock]) -> None:
    """``main``: the large picture and those that are tabs beside it. Docks that stood elsewhere come here."""
    for dock in (*main, *lower, *right):
        window.removeDockWidget(dock)
    large, *tabs = main
    # all in one area: Qt would give the same width to two that have nothing between them
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, large)
    for first, second, orientation in (
        *((large, dock, HORIZONTAL) for dock in right[:1]),
        *((large, dock, VERTICAL) for dock in lower[:1]),
        *((left, dock, HORIZONTAL) for left, dock in pairwise(lower)),
        *((upper, dock, VERTICAL) for upper, dock in pairwise(right)),
    ):
        window.splitDockWidget(first, second, orientation)
    for dock in tabs:
        window.tabifyDockWidget(large, dock)


def share_out(window: QMainWindow, large: Dock, lower: Sequence[Dock], right: Sequence[Dock]) -> None:
    """The sizes of the docks that can be seen, in pixels of a window that has its size."""
    height = max(window.height(), 20)
    right_width = min(window.fontMetrics().horizontalAdvance("0" * DIGITS), window.width() * 2 // 5)
    left = max(window.width() - right_width * bool(right), 20)
    if right:
        window.resizeDocks([large, right[0]], [left, right_width], HORIZONTAL)
        shares = [views[dock.objectName()].stretch for dock in right]
        window.resizeDocks(right, [height * share // sum(shares) for share in shares], VERTICAL)
    if lower:
        window.resizeDocks([large, lower[0]], [height * 11 // 20, height * 9 // 20], VERTICAL)
        window.resizeDocks(lower, [left // len(lower)] * len(lower), HORIZONTAL)

"""The first layout of the views: a large picture with tabs beside it, smaller ones under it, words at the right."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from gradsim.ui.shell.dock import Dock

HORIZONTAL, VERTICAL = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


def arrange(window: QMainWindow, main: list[Dock], lower: list[Dock], right: list[Dock]) -> None:
    """``main``: the large picture and those that are tabs beside it."""
    large, *tabs = main
    # all in one area: Qt would give the same width to two that have nothing between them
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, large)
    for first, second, orientation in (
        (large, right[0], HORIZONTAL),
        (large, lower[0], VERTICAL),
        *((left, dock, HORIZONTAL) for left, dock in pairwise(lower)),
        *((upper, dock, VERTICAL) for upper, dock in pairwise(right)),
    ):
        window.splitDockWidget(first, second, orientation)
    for dock in tabs:
        window.tabifyDockWidget(large, dock)
    large.raise_()


def share_out(window: QMainWindow, main: list[Dock], lower: list[Dock], right: list[Dock], right_width: int) -> None:
    """The sizes, in pixels of a window that has its size."""
    left, height = max(window.width() - right_width, 20), max(window.height(), 20)
    window.resizeDocks([main[0], right[0]], [left, right_width], HORIZONTAL)
    window.resizeDocks([main[0], lower[0]], [height * 11 // 20, height * 9 // 20], VERTICAL)
    window.resizeDocks(lower, [left // len(lower)] * len(lower), HORIZONTAL)
    shares = [dock.view.stretch for dock in right]
    window.resizeDocks(right, [height * share // sum(shares) for share in shares], VERTICAL)

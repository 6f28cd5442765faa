"""The first layout of the views: a large picture with tabs beside it, smaller ones under it, words at the right."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QStyle

from gradsim.ui.shell.dock import Dock
from gradsim.ui.views import views

HORIZONTAL, VERTICAL = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
DIGITS = 33
"""Width of what stands at the right, in digits of text."""
LINES = 21
"""Height that a view under the large picture needs to be read, in lines of text: it gets so much before the large one has more."""


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


def room(window: QMainWindow) -> QSize:
    """What the docks have of the window, with the gaps between them."""
    strip = window.menuWidget()
    return QSize(window.width(), window.height() - (0 if strip is None or strip.isHidden() else strip.height()))


def share_out(window: QMainWindow, large: Dock, lower: Sequence[Dock], right: Sequence[Dock]) -> None:
    """The sizes of the docks that can be seen. They add up to what there is: else Qt would share out the rest as it was before."""
    gap = window.style().pixelMetric(QStyle.PixelMetric.PM_DockWidgetSeparatorExtent, None, window)
    width, height = room(window).toTuple()
    left = width
    if right:
        right_width = min(window.fontMetrics().horizontalAdvance("0" * DIGITS), width * 2 // 5)
        left = width - right_width - gap
        window.resizeDocks([large, right[0]], [left, right_width], HORIZONTAL)
        window.resizeDocks(right, _parts(height, gap, [views[dock.objectName()].stretch for dock in right]), VERTICAL)
    if lower:
        low = max((height - gap) * 9 // 20, min((height - gap) // 2, LINES * window.fontMetrics().height()))
        window.resizeDocks([large, lower[0]], [height - gap - low, low], VERTICAL)
        window.resizeDocks(lower, _parts(left, gap, [1] * len(lower)), HORIZONTAL)


def _parts(whole: int, gap: int, shares: Sequence[int]) -> list[int]:
    """Pixels of each, in proportion to the shares; with the gaps between them they are the whole."""
    ends = [max(whole - gap * (len(shares) - 1), 0) * end // sum(shares) for end in accumulate(shares, initial=0)]
    return [max(after - before, 1) for before, after in pairwise(ends)]

"""A scroll area for what is as large as the area, and is scrolled only where it needs more room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class FittingArea(QScrollArea):
    """Qt's own resizing would give it the height that it prefers, and not the one that it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def put(self, inside: QWidget) -> None:
        """In place of what was in it, which the caller owns from now on."""
        before = self.takeWidget()
        if before is not None:
            before.removeEventFilter(self)
            before.hide()
            before.setParent(self)
        self.setWidget(inside)
        inside.installEventFilter(self)
        inside.show()
        self._fit()

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(9 * line, 5 * line)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        return inside.sizeHint() if inside is not None else super().sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        inside = self.widget()
        if inside is None:
            return
        room = self.maximumViewportSize()
        need = _least(inside, room.width())
        if need.height() > room.height():  # a bar at the right takes some of the width
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
            need = _least(inside, room.width())
        inside.resize(need.expandedTo(room))


def _least(inside: QWidget, width: int) -> QSize:
    """What a widget needs, where it has this width or more."""
    layout, least = inside.layout(), inside.minimumSizeHint().expandedTo(inside.minimumSize())
    if layout is not None and layout.hasHeightForWidth():
        least.setHeight(layout.totalMinimumHeightForWidth(max(width, least.width())))
    return least

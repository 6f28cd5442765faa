"""Passes over the picture of a network as they were drawn: an animation only shows other parts of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

Draw = Callable[[QPainter, str, float, float], None]
"""Draws the pass of this name from one x position to another."""


class Kept(NamedTuple):
    """A pass as it was drawn, from ``left`` to ``right``."""

    pixmap: QPixmap
    left: float
    right: float


class KeptPasses:
    """``owner``: the widget that they fill."""

    def __init__(self, owner: QWidget, draw: Draw) -> None:
        self._owner, self._draw = owner, draw
        self._kept: dict[str, Kept] = {}

    def forget(self) -> None:
        self._kept.clear()

    def show(self, painter: QPainter, which: str, left: float, right: float) -> None:
        """One of the passes, between two x positions."""
        if painter.paintEngine().type() == QPaintEngine.Type.SVG:  # lines stay lines
            self._draw(painter, which, left, right)
            return
        kept, owner = self._kept.get(which), self._owner
        if kept is None or left < kept.left or right > kept.right:
            whole = kept is not None  # the front moves
            ends = (0.0, float(owner.width())) if whole else (left, right)
            pixmap = self._empty_pixmap()
            with QPainter(pixmap) as inner:
                inner.setRenderHint(QPainter.RenderHint.Antialiasing)
                inner.setFont(owner.font())
                self._draw(inner, which, *ends)
            kept = self._kept[which] = Kept(pixmap, *ends)
        ratio = kept.pixmap.devicePixelRatio()
        part = QRectF(left, 0, right - left, owner.height())
        painter.drawPixmap(part, kept.pixmap, QRectF(part.topLeft() * ratio, part.size() * ratio))

    def _empty_pixmap(self) -> QPixmap:
        ratio = self._owner.devicePixelRatioF()
        pixmap = QPixmap(self._owner.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

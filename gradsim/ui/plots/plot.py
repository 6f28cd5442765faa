"""The one style of all plots: no box, faint horizontal grid, decades as powers of ten."""

from __future__ import annotations

import html
import math
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Any, TypeVar, cast

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QToolTip

from gradsim.language import whole
from gradsim.ui.plots.axes import Axes
from gradsim.ui.widgets import plain_text
from gradsim.ui.widgets.theme import LIGHT, Theme
from gradsim.words.numbers import power_of_ten, round_short

Paint = TypeVar("Paint", bound=Callable[..., None])


def paints(paint: Paint) -> Paint:
    """For an item's paint method: an error in it is reported, but not raised into Qt, which may crash on it."""

    @wraps(paint)
    def safely(self: object, painter: pg.QtGui.QPainter, *more: object) -> None:
        painter.save()
        try:
            paint(self, painter, *more)
        except Exception:
            sys.excepthook(*sys.exc_info())
        finally:
            painter.restore()

    return cast(Paint, safely)


FAR = 10**6
ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Down: (0, -1), Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Home: (-FAR, 0), Qt.Key.Key_End: (FAR, 0), Qt.Key.Key_PageDown: (-10, 0), Qt.Key.Key_PageUp: (10, 0),
}  # fmt: skip
"""Steps to the right and up."""


class Plot(pg.GraphicsView):
    """A plot without box and tick marks, that the mouse cannot drag out of view."""

    widest = "10⁻⁰⁰"
    """The longest name of a tick of the y axis."""

    def __init__(self, x_label: str, y_label: str = "") -> None:
        super().__init__(background=None)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it knows no keys
        self.setAcceptDrops(False)  # what is dropped is for the window
        self.enableMouse(False)
        self.item = Axes()
        self.setCentralItem(self.item)
        self.x_axis, self.y_axis = self.item.bottom, self.item.left
        self._labels = (x_label, y_label)
        self._theme = LIGHT
        self._last_step = 0.0
        self._names: list[str] = []
        """At the ticks of the y axis."""
        self._move: Callable[[int, int], None] | None = None
        self.item.vb.sigResized.connect(self._fit_names)
        self.item.grid.setContentsMargins(0, 8, 14, 0)  # room for the labels at the ends
        self.setViewportUpdateMode(pg.QtWidgets.QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setStyleSheet("QGraphicsView { background: transparent; }")  # not of its tooltips

    def sizeHint(self) -> QSize:
        """It takes the room that there is and asks for no more than it needs: what lies around it has its own."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def on_hover(self, describe: Callable[[float, float], str]) -> None:
        """``describe(x, y)`` gives the tooltip at a point of the data; empty: none."""

        def moved(position: QPointF) -> None:
            text = describe(*self.data_point(position)) if self.holds(position) else ""
            if text:
                QToolTip.showText(self.mapToGlobal(self.mapFromScene(position)), plain_text.tip(text), self)
            else:
                QToolTip.hideText()

        self.scene().sigMouseMoved.connect(moved)

    def on_click(self, use: Callable[[float, float], None]) -> None:
        """``use(x, y)`` is called with the point of the data that was clicked with the left button."""

        def clicked(event: Any) -> None:
            if event.button() == Qt.MouseButton.LeftButton and self.holds(event.scenePos()):
                use(*self.data_point(event.scenePos()))

        self.scene().sigMouseClicked.connect(clicked)

    def on_arrows(self, move: Callable[[int, int], None]) -> None:
        """``move(right, up)`` is called for arrow keys with 1 or -1, for Home, End and the pages with more.

        A plot that takes keys takes the focus, and shows that it has it.
        """
        self._move = move
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._move is not None and event.key() in ARROWS:
            self._move(*ARROWS[event.key()])
            event.accept()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @paints
    def drawForeground(self, painter: QPainter, _: object) -> None:
        """A frame around a plot that has the focus."""
        if self.hasFocus() and self._move is not None:
            painter.resetTransform()
            painter.setPen(self._theme.pen(self._theme.accent, 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -2, -2))

    def tell(self, x: float, y: float, text: str) -> None:
        """Shows a text at a point of the data, and says it to who cannot see it."""
        self.setAccessibleDescription(text)
        place = self.item.vb.mapViewToScene(QPointF(x, y))
        QToolTip.showText(self.mapToGlobal(self.mapFromScene(place)), plain_text.tip(text), self)

    def on_double_click(self, use: Callable[[], None]) -> None:
        def clicked(event: Any) -> None:
            if event.double() and event.button() == Qt.MouseButton.LeftButton:
                use()

        self.scene().sigMouseClicked.connect(clicked)

    def holds(self, position: QPointF) -> bool:
        """Whether a position of the scene is inside of the axes."""
        return bool(self.item.vb.sceneBoundingRect().contains(position))

    def data_point(self, position: QPointF) -> tuple[float, float]:
        point = self.item.vb.mapSceneToView(position)
        return point.x(), point.y()

    def set_labels(self, x_label: str, y_label: str = "") -> None:
        """Names the axes anew."""
        if self._labels != (x_label, y_label):
            self._labels = (x_label, y_label)
            self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        font = QFont(self.font())
        x_label, y_label = self._labels
        for axis, text in ((self.x_axis, x_label), (self.y_axis, y_label)):
            axis.setPen(pg.mkPen(None))
            axis.setTickPen(pg.mkPen(None))
            axis.setTextPen(theme.muted)
            axis.setTickFont(font)
            if text:  # pyqtgraph's labels do not follow the widget's font
                axis.setLabel(html.escape(text), color=theme.muted, **{"font-size": f"{font.pixelSize()}px"})

        self.x_axis.setHeight(8 + self.fontMetrics().height() * (2 if x_label else 1))
        self._fit_heights()
        self._fit_names()

    def _fit_heights(self) -> None:
        """The y axis has room for its names and for its own: pyqtgraph leaves out what has none."""
        width = max(map(self.fontMetrics().horizontalAdvance, (self.widest, *self._names)))
        self.y_axis.setWidth(round(width + 8 + (1.4 * self.fontMetrics().height() if self._labels[1] else 0)))

    def show_steps(self, end: float, margin: float = 0.0) -> None:
        """The x axis is of steps, from 0 to ``end``; as many are named as have room. ``margin``: a share of it, left of 0."""
        if end != self._last_step:
            self._last_step = end
            self.item.setXRange(-margin * end, end, padding=0)
            self._name_steps()

    def _fit_names(self) -> None:
        """What has no room on an axis is not named: half a name is a puzzle."""
        self._name_steps()
        if self._labels[1]:
            self.y_axis.showLabel(self.fontMetrics().horizontalAdvance(self._labels[1]) <= self.item.vb.height())

    def _name_steps(self) -> None:
        if self._last_step:
            width = 1.2 * self.fontMetrics().horizontalAdvance(whole(self._last_step))
            most = min(max(2, int(self.item.vb.width() / width)) + 1, 6)
            ticks = [t for t in round_ticks(self._last_step, most) if t.is_integer()]
            self.x_axis.setTicks([[(t, whole(t)) for t in ticks]])

    def set_decades(self, low: int, high: int) -> list[int]:
        """Ticks of the y axis at powers of ten, about seven of them (fewer in a projector's size); their exponents."""
        exponents = decades(low, high, 7 if self._theme.scale == 1 else 4)
        self.name_heights({e: power_of_ten(e) for e in exponents})
        return exponents

    def set_heights(self, low: float, high: float, most: int) -> list[float]:
        """Ticks of the y axis at round values, about ``most`` of them; where they are."""
        heights = round_ticks(high, most, low)
        self.name_heights({height: round_short(height) for height in heights})
        return heights

    def name_heights(self, names: Mapping[float, str]) -> None:
        """Ticks of the y axis."""
        self.y_axis.setTicks([list(names.items())])
        if list(names.values()) != self._names:
            self._names = list(names.values())
            self._fit_heights()


class Canvas(pg.GraphicsObject):
    """An item that covers all of a plot, whatever its axes show. Subclasses paint."""

    def boundingRect(self) -> pg.QtCore.QRectF:
        box = self.getViewBox()
        return box.viewRect() if box else pg.QtCore.QRectF()

    def viewRangeChanged(self) -> None:
        self.prepareGeometryChange()


class Grid(Canvas):
    """Faint horizontal lines at given heights; cheaper than the axes' own grid, and under the data."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[float] = []
        self._pen = pg.mkPen("#888888")
        self.setZValue(-10)

    def set_color(self, color: str) -> None:
        self._pen = pg.mkPen(QColor(color))
        self.update()

    def set_lines(self, heights: Sequence[float]) -> None:
        if list(heights) != self._lines:
            self._lines = list(heights)
            self.update()

    @paints
    def paint(self, painter: pg.QtGui.QPainter, *_: object) -> None:
        rect = self.boundingRect()
        painter.setPen(self._pen)
        for y in self._lines:
            painter.drawLine(pg.QtCore.QLineF(rect.left(), y, rect.right(), y))


def decades(low: int, high: int, most: int) -> list[int]:
    """The exponents between them at which a log axis has ticks, about ``most``."""
    needed = max(1, math.ceil((high - low) / most))
    stride = next((s for s in (1, 2, 3, 5, 10, 20, 30, 50, 100) if s >= needed), needed)
    return list(range(math.ceil(low / stride) * stride, high + 1, stride))


def steady(needed: float, now: float) -> float:
    """The new end of an axis that ended at ``now``: it grows at once, but does not shrink for small changes."""
    return now if needed <= now <= 4 * needed else needed


FEWEST = 5
"""Steps that an axis has room for at least: the first ones are wide bands."""


def step_end(steps: float) -> float:
    """Where an axis ends that has room for so many steps."""
    return round_up(max(steps, FEWEST))


def round_up(value: float) -> float:
    """The next of 1, 1.2, 1.6, 2, 2.4, 3.2, 4, 5, 6, 8 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(
        (m * power for m in (1, 1.2, 1.6, 2, 2.4, 3.2, 4, 5, 6, 8) if m * power >= value * (1 - 1e-12)), 10 * power
    )


def round_ticks(high: float, most: int, low: float = 0.0) -> list[float]:
    """The multiples of 1, 2 or 5 times a power of ten from ``low`` to ``high``, ``most`` of them at most."""
    power = 10.0 ** math.floor(math.log10((high - low) / most))
    step = next(m * power for m in (1, 2, 5, 10) if (high - low) / (m * power) < most)
    return [i * step for i in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)]


def decimate(x: np.ndarray, y: np.ndarray, pixels: int) -> tuple[np.ndarray, np.ndarray]:
    """At most two points per pixel: the smallest and the largest of each stretch, so no spike is lost."""
    n = len(x)
    if n <= 2 * pixels:
        return x, y
    stretch = math.ceil(n / pixels)
    whole = n // stretch * stretch
    blocks = y[:whole].reshape(-1, stretch)
    starts = np.arange(len(blocks)) * stretch
    with np.errstate(all="ignore"):
        pairs = np.sort(np.stack((blocks.argmin(axis=1), blocks.argmax(axis=1)), axis=1), axis=1)
    rows = np.concatenate(((starts[:, None] + pairs).ravel(), np.arange(whole, n)))
    return x[rows], y[rows]

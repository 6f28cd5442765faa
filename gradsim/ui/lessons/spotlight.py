"""A ring around what a step speaks of; all else is a little darker. It takes no click and no key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from gradsim.lab.lessons import Spotlight
from gradsim.ui.frame.session_window import SessionWindow
from gradsim.ui.lessons.over_all import OverAll
from gradsim.ui.views import View
from gradsim.ui.views.bars import BarsView
from gradsim.ui.widgets.theme import Theme

DIM = 0.08
MARGIN = 4
FOLLOWS = 150
"""Milliseconds from look to look at where it is, as a layout settles late."""


class Ring(OverAll):
    """Over a whole window. ``place``: where what it is about is now, in the window; None: it cannot be seen."""

    def __init__(self, window: QWidget, theme: Theme, strip: QWidget) -> None:
        """``strip``: is not dimmed, as it is being read."""
        super().__init__(window)
        self._strip = strip
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._place: Callable[[], QRect | None] = lambda: None
        self.around: QRect | None = None
        self._timer = QTimer(self, interval=FOLLOWS)
        self._timer.timeout.connect(self._follow)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_at(self, place: Callable[[], QRect | None]) -> None:
        self._place = place
        self._timer.start()
        self._follow()

    def leave(self) -> None:
        self._timer.stop()
        self.around = None
        self.hide()

    def _follow(self) -> None:
        around = self._place()
        if around != self.around:
            self.around = around
            self.lie(over=around is not None)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.around is None:
            return
        hole = QPainterPath()
        hole.addRoundedRect(QRectF(self.around.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)), 8, 8)
        whole = QPainterPath()
        whole.addRect(QRectF(self.rect()))
        read = QPainterPath()
        read.addRect(QRectF(QRect(self.mapFromGlobal(self._strip.mapToGlobal(QPoint(0, 0))), self._strip.size())))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(whole.subtracted(hole).subtracted(read), self._theme.fill("#000000", DIM))
            for color, width in ((self._theme.card, 5.0), (self._theme.accent, 2.5)):
                pen = self._theme.pen(color, width)
                painter.strokePath(hole, pen)


def place_of(light: Spotlight, window: SessionWindow, views: list[View]) -> QRect | None:
    """Where it is in the window. ``views``: those that can be seen."""
    bars = next((view for view in views if isinstance(view, BarsView)), None)
    bar = window.run_bar
    widgets: dict[str, QWidget | None] = {"play": bar.play, "step": bar.step, "reset": bar.reset, "loss": bar.loss}
    if light.kind == "control":
        return _within(window, window.panel.controls[light.name])
    if light.kind == "part" and light.name in widgets:
        return _within(window, widgets[light.name])
    if light.kind == "part" and light.name == "sentence":
        return _within(window, next((view.sentence for view in views if view.sentence.isVisible()), None))
    if bars is None or bars.items.covered or not len(bars.items.bars):
        return None
    layers = (light.layer, light.layer) if light.kind == "layer" else (1, len(bars.items.bars))
    return _columns(window, bars, *layers) if layers[1] <= len(bars.items.bars) else None


def _within(window: QWidget, part: QWidget | None) -> QRect | None:
    if part is None or not part.isVisible():
        return None
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def _columns(window: QWidget, view: BarsView, first: int, last: int) -> QRect:
    """Of these layers' bars."""
    plot, box = view.plot, view.plot.item.vb
    low, high = box.viewRange()[1]
    ends = [plot.mapFromScene(box.mapViewToScene(QPointF(x, y))) for x, y in ((first - 0.5, high), (last + 0.5, low))]
    place = QRect(*ends).intersected(plot.rect())
    return place.translated(plot.mapTo(window, QPoint(0, 0)))

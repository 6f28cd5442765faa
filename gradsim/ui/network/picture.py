"""The picture of a network with one example in it; the gradient wipes over it from the right."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gradsim.lab.probes.example import ExamplePass
from gradsim.ui.network.drawing import Drawing, Lines
from gradsim.ui.network.geometry import Geometry
from gradsim.ui.network.hover import Hover
from gradsim.ui.network.ink import Ink
from gradsim.ui.network.kept_passes import KeptPasses
from gradsim.ui.network.stages import OFF
from gradsim.ui.network.step_drawing import StepDrawing
from gradsim.ui.network.step_words import StepWords
from gradsim.ui.network.words import Words
from gradsim.ui.widgets.theme import LIGHT, Theme

LEFT, RIGHT = (7.5, 0.17), (7.4, 0.12)
"""Room at each side for the labels: at least so many line heights, and at least this share of the width."""
LEAST, LEAST_BARE = 150, 125
"""Pixels of height at the usual size of text, with and without texts over and under the picture."""
REACH = 0.35
"""How near to a line one has to point, in line heights."""
WALKS = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}
PASSES = {OFF: ("forward", "backward"), "backward": ("forward", "gradients"), "update": ("changes", "changes")}
"""What is drawn before the gradient has come, and behind it; in all other parts of a step as in OFF."""


class NetworkPicture(QWidget):
    """Both passes are drawn once for new figures and kept; the animation only shows different parts of them.

    ``layer_clicked``: the number of a hidden layer, from 0. ``weight_clicked``: the column where it begins, its unit there
    and its unit in the next column.
    """

    layer_clicked = Signal(int)
    weight_clicked = Signal(int, int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Network"))
        self.example: ExamplePass | None = None
        self.passed = 0.0
        """Columns that the gradient has passed: 1 is the outputs, depth + 2 the inputs."""
        self.chosen: int | None = None
        self.signs = (True, True)
        self.weight: tuple[int, int, int] | None = None
        """The picked weight, as ``weight_clicked`` tells it."""
        self.part = OFF
        self.bare = False
        """Without the texts over and under it, as figures stand there that need the room."""
        self._explained: StepWords | None = None
        self._step: StepDrawing | None = None
        self._theme = LIGHT
        self._moved = np.empty(0)
        self._ink: Ink | None = None
        self._drawing: Drawing | None = None
        self._kept = KeptPasses(self, self._draw)

    def sizeHint(self) -> QSize:
        return QSize(560, 240)

    # What is shown

    def show_example(self, example: ExamplePass, moved: np.ndarray) -> None:
        """``moved`` (columns,): update ratios of the weights into each column; NaN where there are none."""
        if self.example is not None and len(self.example.values) != len(example.values):
            self.chosen = None
        self.example, self._explained = example, None
        self._moved = moved
        self._forget()

    def show_step(self, explained: StepWords) -> None:
        """A step that is explained in place of an example."""
        step = explained.step
        self.show_example(step.example, np.concatenate(([np.nan], step.update_ratio)))
        self._explained = explained

    def show_part(self, part: str) -> None:
        """Of the step, which part is drawn, or OFF."""
        self.part = part
        self.update()

    def set_weight(self, weight: tuple[int, int, int] | None) -> None:
        """Marks the weight between two units, where it can be seen."""
        if weight != self.weight:
            self.weight = weight
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._take_room()
        self._forget()

    def set_passed(self, passed: float) -> None:
        reached, self.passed = int(self.passed), passed
        if reached != int(passed) and self.drawing:
            self.setAccessibleDescription(self._words(self.drawing).reached(passed))
        self.update()

    def set_chosen(self, layer: int | None) -> None:
        """A hidden layer, from 0, to be marked, and opened where it is folded; None: none."""
        self.chosen = layer
        self._forget()

    def set_bare(self, bare: bool) -> None:
        if bare != self.bare:
            self.bare = bare
            self._take_room()
            self._forget()

    def _take_room(self) -> None:
        """The texts and the network need so much, or they would stand over each other."""
        scale = max(self._theme.scale, 1)
        self.setMinimumSize(300, round((LEAST_BARE if self.bare else LEAST) * scale))

    def set_signs(self, negative: bool, positive: bool) -> None:
        self.signs = (negative, positive)
        self._forget()

    def _forget(self) -> None:
        self._drawing = self._step = None
        self._kept.forget()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    @property
    def drawing(self) -> Drawing | None:
        """The drawing of the present figures; None while there are none."""
        if self._drawing is None and self.example is not None:
            example, line = self.example, self.fontMetrics().height()
            column = None
            if self.chosen is not None and self.chosen < len(example.values) - 2:
                column = self.chosen + 1
            left, right = (max(lines * line, share * self.width()) for lines, share in (LEFT, RIGHT))
            sizes = [len(rows) for rows in example.shown]
            room = self.width(), self.height(), line, sizes, (left, right)
            geometry = Geometry(*room, arcs=bool(example.blocks), chosen=column, bare=self.bare)
            self._drawing = Drawing(example, geometry, self._ink_for(geometry.radius), self._moved, self.signs, column)
        return self._drawing

    @property
    def step_drawing(self) -> StepDrawing | None:
        """What a step has beyond the drawing of its example; None where none is explained."""
        drawing = self.drawing
        if self._step is None and self._explained is not None and drawing is not None:
            self._step = StepDrawing(self._explained.step, drawing)
        return self._step

    @property
    def lines(self) -> Lines | None:
        """Those that are drawn: the largest weights, or the largest of what the part of a step tells of them."""
        drawing, step = self.drawing, self.step_drawing
        if step is not None and self.part == "backward":
            return step.gradients
        if drawing is None:
            return None
        return drawing.seen(step.changes if step is not None and self.part == "update" else drawing.lines)

    def _words(self, drawing: Drawing) -> Words:
        return Words(drawing, self.font(), self._explained, self.part)

    def _ink_for(self, radius: float) -> Ink:
        key = (self._theme, radius, self.devicePixelRatioF())
        if self._ink is None or self._ink.key != key:
            self._ink = Ink(*key)
        return self._ink

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        drawing = self.drawing
        if drawing is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            front = drawing.geometry.front(self.passed) if self.passed else float(self.width())
            if self.passed >= len(drawing.example.values):
                front = 0.0
            words = self._words(drawing)
            before, behind = PASSES.get(self.part, PASSES[OFF]) if self._explained else PASSES[OFF]
            if front > 0:
                self._kept.show(painter, before, 0.0, front)
            if front < self.width():
                self._kept.show(painter, behind, front, float(self.width()))
            if 0 < front < self.width():
                drawing.draw_front(painter, front)
            if self.part == "loss":
                drawing.frame_outputs(painter, self.width())
            if self.weight:
                drawing.draw_weight(painter, *self.weight)
            words.draw_reached(painter, self.passed, self.width())
            if self.hasFocus():
                painter.setPen(self._theme.pen(self._theme.accent, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _draw(self, painter: QPainter, which: str, left: float, right: float) -> None:
        drawing = self.drawing
        if drawing is None:
            return
        words = self._words(drawing)
        painter.save()
        painter.setClipRect(QRectF(left, 0, right - left, self.height()))
        words.draw_still(painter, self.width(), self.height())
        step = self.step_drawing
        if which in ("backward", "gradients"):
            words.draw_scale(painter, self.width(), self.height())
        if which == "gradients" and step:
            step.draw_gradients(painter)
        elif which == "changes" and step:
            step.draw_changes(painter)
        elif which == "backward":
            drawing.draw_backward(painter)
        else:
            drawing.draw_forward(painter)
        painter.restore()

    # The mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place, text = event.position(), self.describe(event.position())
        clicks = self._weight_at(place) is not None or self._hidden_layer(place) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if clicks else Qt.CursorShape.ArrowCursor)
        if text:
            QToolTip.showText(event.globalPosition().toPoint(), text, self)
        else:
            QToolTip.hideText()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place, layer = self._weight_at(event.position()), self._hidden_layer(event.position())
        if place is not None and self.example is not None:
            self.weight_clicked.emit(*self.example.weight_at(*place))
        elif layer is not None:
            self.layer_clicked.emit(layer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and up go through the weights that are drawn: from the inputs on, between two layers the largest first."""
        by, lines, example = WALKS.get(event.key()), self.lines, self.example
        if by is None or lines is None or example is None or not len(lines.places):
            super().keyPressEvent(event)
            return
        order = np.lexsort((-np.abs(lines.figures), lines.places[:, 0]))
        weights = [example.weight_at(*place) for place in lines.places[order].tolist()]
        here = weights.index(self.weight) if self.weight in weights else -max(by, 0)
        self.weight_clicked.emit(*weights[(here + by) % len(weights)])

    def _weight_at(self, point: QPointF) -> tuple[int, int, int] | None:
        """The place of a line among ``lines``; near to a column there are its units."""
        drawing, lines = self.drawing, self.lines
        if drawing is None or lines is None or drawing.geometry.is_at_column(point):
            return None
        return lines.at(point, REACH * drawing.geometry.line)

    def _hidden_layer(self, point: QPointF) -> int | None:
        column = self.drawing.geometry.column_at(point) if self.drawing else None
        return column - 1 if self.example and column and column < len(self.example.values) - 1 else None

    def describe(self, point: QPointF) -> str:
        """What hovering over a point tells."""
        drawing, line = self.drawing, self._weight_at(point)
        if drawing is None:
            return ""
        told = Hover(drawing.example, self._explained)
        if line is not None:
            return told.line(*line)
        column = drawing.geometry.column_at(point)
        if column is None:
            return ""
        row = None if drawing.geometry.layout.fold_of(column) else drawing.geometry.row_at(column, point)
        return told.column(column) if row is None else told.node(column, row)

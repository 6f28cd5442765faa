"""The text on the picture of a network: the example, its answer, the layers' numbers, what is not shown."""

from __future__ import annotations

import math
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from gradsim.language import listed, whole
from gradsim.ui.network.drawing import Drawing
from gradsim.ui.network.hover import number
from gradsim.ui.network.names import Names
from gradsim.ui.network.stages import OFF
from gradsim.ui.network.step_words import StepWords
from gradsim.ui.widgets import health
from gradsim.ui.widgets.tints import picture
from gradsim.words.numbers import short, whole_percent
from gradsim.words.shares import share_of

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE = Qt.AlignmentFlag.AlignCenter

CROWDED = 0.85
"""Inputs and outputs closer than this, in line heights, are not all named."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("NetworkPicture", text)


class Words:
    """``step``: where one is explained, what is told of it; ``part``: the part of it that is on the picture."""

    def __init__(self, drawing: Drawing, font: QFont, step: StepWords | None = None, part: str = OFF) -> None:
        self._step, self._part = step, part
        self.drawing, self.example, self.geometry = drawing, drawing.example, drawing.geometry
        self.theme, self.line = drawing.ink.theme, drawing.geometry.line
        self.font, self.metrics = font, QFontMetricsF(font)
        self.bold = QFont(font)
        self.bold.setBold(True)
        self.names = Names(self.example)
        self.outputs = self.names.outputs

    # What does not move

    def draw_still(self, painter: QPainter, width: float, height: float) -> None:
        self._verdict_at = height - 2.4 * self.line
        if self.example.image_shape:
            self._draw_image(painter, height)
        else:
            self._draw_inputs(painter)
        self._draw_outputs(painter, width)
        self._draw_numbers(painter)
        if not self.geometry.bare:
            self._draw_verdict(painter)
            self._draw_shown(painter, width, height)

    def _text(self, painter: QPainter, box: QRectF, text: str, color: str, align: Qt.AlignmentFlag) -> None:
        painter.setPen(QColor(color))
        painter.drawText(box, align, text)

    def _draw_image(self, painter: QPainter, height: float) -> None:
        """What the network sees, before scaling."""
        values = self.example.original.reshape(self.example.image_shape)
        rows, columns = values.shape
        bare = self.geometry.bare
        top, under = (0.2 if bare else 1.8) * self.line, (0.4 if bare else 2.6) * self.line
        side = min(self.geometry.area.left() - 1.4 * self.line, height - top - under)
        middle = min(self.geometry.area.center().y(), height - under - side / 2)
        box = QRectF(1, max(middle - side / 2, top), side, side * rows / columns)
        self._verdict_at = box.bottom() + 0.4 * self.line
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(box, picture(values, self.theme, self.example.white))
        painter.setPen(self.theme.pen(self.theme.line, 1))
        painter.drawRect(box)
        self._draw_lens(painter, box)

    def _draw_lens(self, painter: QPainter, box: QRectF) -> None:
        """From the picture to the column of its pixels."""
        rows = self.geometry.rows(0)
        tip = self.geometry.x[0] - self.geometry.radius - 3
        for y, end in ((box.top(), rows[0]), (box.bottom(), rows[-1])):
            painter.drawLine(QLineF(box.right() + 3, y, tip, end))

    def _draw_inputs(self, painter: QPainter) -> None:
        """The figures of the example beside their nodes, before scaling."""
        right = self.geometry.x[0] - self.geometry.radius - 5
        each = math.ceil(CROWDED * self.line / self.geometry.pitch(0))
        rows = zip(self.geometry.rows(0).tolist(), self.example.shown[0].tolist(), strict=True)
        for y, row in list(rows)[::each]:
            box = QRectF(0, y - self.line / 2, right, self.line)
            self._text(painter, box, short(float(self.example.original[row])), self.theme.text, RIGHT)
            self._text(painter, box, f"x{_subscript(row + 1)}", self.theme.muted, LEFT)

    def _draw_outputs(self, painter: QPainter, width: float) -> None:
        """Each output's answer beside its node; the right class in full colour, a wrong answer in the warning's."""
        example, left = self.example, self.geometry.x[-1] + self.geometry.radius + 6
        places = [(QRectF(left, y - self.line / 2, width - left, self.line), row) for y, row in self.told()]
        if example.classes is None:
            for box, row in places:
                self._text(painter, box, number(float(example.answer[row])), self.theme.text, LEFT)
            return
        said, true = example.said, example.right
        bold = QFontMetricsF(self.bold)
        wide = max(bold.horizontalAdvance(example.classes[row]) for row in example.shown[-1].tolist())
        for box, row in places:
            painter.setFont(self.bold if row in (said, true) else self.font)
            color = self.theme.text if row == true else self.theme.contrast if row == said else self.theme.muted
            self._draw_answer(painter, box, row, min(wide + 4, 3.4 * self.line), color)
        painter.setFont(self.font)

    def told(self) -> list[tuple[float, int]]:
        """Heights and numbers of the outputs whose answers are written. Where they stand too close that is what is answered
        and what is true, so far from each other that both can be read; of outputs without classes some of them.
        """
        pitch, least = self.geometry.pitch(self.outputs), CROWDED * self.line
        places = list(zip(self.geometry.rows(self.outputs).tolist(), self.example.shown[-1].tolist(), strict=True))
        if pitch >= least or self.example.classes is None:
            return places[:: math.ceil(least / pitch)]
        named = [place for place in places if place[1] in (self.example.said, self.example.right)]
        if len(named) < 2:
            return named
        (above, first), (below, second) = named
        push = max(0.0, least - (below - above)) / 2
        return [(above - push, first), (below + push, second)]

    def _draw_answer(self, painter: QPainter, box: QRectF, row: int, name_width: float, color: str) -> None:
        """The class, its probability as a bar and in per cent; or the output itself."""
        value = float(self.example.answer[row])
        assert self.example.classes is not None
        name = self.metrics.elidedText(self.example.classes[row], Qt.TextElideMode.ElideRight, name_width)
        self._text(painter, box, name, color, LEFT)
        if not self.example.probabilities or not math.isfinite(value):
            self._text(painter, box, number(value), color, RIGHT)
            return
        self._text(painter, box, whole_percent(value), color, RIGHT)
        room = box.width() - name_width - 3.2 * self.line
        if room > self.line:
            left = box.left() + name_width
            bar = QRectF(left, box.center().y() - 0.2 * self.line, max(value * room, 1.0), 0.4 * self.line)
            painter.fillRect(bar, QColor(color))

    def _draw_numbers(self, painter: QPainter) -> None:
        """Under each column its layer; as many as there is room for, the chosen one and both ends before all others."""
        top = self.geometry.area.bottom() + 0.25 * self.line
        layout = self.geometry.layout
        columns = sorted({*layout.open, *(first for first, _ in layout.folds)})
        first = [column for column in (self.drawing.chosen, columns[-1], columns[0]) if column in columns]
        taken: list[tuple[float, float]] = []
        for column in dict.fromkeys((*first, *columns)):
            fold = layout.fold_of(column)
            x = self.geometry.block(fold).center().x() if fold else float(self.geometry.x[column])
            text = self.number(column, fold)
            chosen = column == self.drawing.chosen
            half = QFontMetricsF(self.bold if chosen else self.font).horizontalAdvance(text) / 2 + 3
            if any(x - half < right and left < x + half for left, right in taken):
                continue
            taken.append((x - half, x + half))
            painter.setFont(self.bold if chosen else self.font)
            color = self.theme.accent if chosen else self.theme.muted
            self._text(painter, QRectF(x - 2 * half, top, 4 * half, self.line), text, color, MIDDLE)
            painter.setFont(self.font)

    def number(self, column: int, fold: tuple[int, int] | None) -> str:
        if fold:
            one = fold[0] == fold[1]
            numbers = str(fold[0]) if one else f"{fold[0]}–{fold[1]}"
            text = _tr("layer {n} folded") if one else _tr("layers {n} folded")
            if self.example.recurrent:
                text = _tr("time step {n} folded") if one else _tr("time steps {n} folded")
            text = text.format(n=numbers)
            room = self.geometry.block(fold).width() + 2 * self.line
            return text if self.metrics.horizontalAdvance(text) < room else numbers
        if column == 0:
            return "x(1)" if self.example.recurrent else "x"
        return _tr("out") if column == self.outputs else str(column)

    def _draw_verdict(self, painter: QPainter) -> None:
        if self.example.classes:
            said = self.example.said
            true = self.example.classes[self.example.right]
            taken = "NaN" if said is None else self.example.classes[said]
            right = true == taken
        else:
            true, taken, right = number(self.example.target), number(float(self.example.answer[0])), True
            if len(self.example.answer) > 1:
                return  # an autoencoder's: each output has its own, beside it
        lines = (
            (_tr("true: {answer}").format(answer=true), self.theme.text),
            (_tr("predicted: {answer}").format(answer=taken), self.theme.text if right else self.theme.contrast),
        )
        for i, (text, color) in enumerate(lines):
            wide = (
                self.geometry.area.left() - self.geometry.radius + i * self.line
            )  # the second has free room beside it
            box = QRectF(0, self._verdict_at + 1.15 * i * self.line, wide, self.line)
            text = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide)
            self._text(painter, box, text, color, LEFT)

    def _draw_shown(self, painter: QPainter, width: float, height: float) -> None:
        area = self.geometry.area.adjusted(-1.6 * self.line, 0, 1.6 * self.line, 0)
        box = QRectF(area.left(), height - 1.25 * self.line, area.width(), self.line)
        parts = self.shown()
        shown = _tr("shown: {parts}").format(parts=parts)
        fits = self.metrics.horizontalAdvance(shown) <= box.width()
        text = self.metrics.elidedText(shown if fits else parts, Qt.TextElideMode.ElideRight, box.width())
        self._text(painter, box, text, self.theme.muted, MIDDLE)

    def shown(self) -> str:
        """How much of the network is on the picture."""
        counts = [(len(s), len(v)) for v, s in zip(self.example.values, self.example.shown, strict=True)]
        inputs, hidden, outputs = counts[0], counts[1:-1], counts[-1]
        units = max(hidden, key=lambda count: count[1], default=outputs)
        texts = {
            _tr("{n} of {all} inputs"): inputs,
            _tr("{n} of {all} units") if len(set(hidden)) < 2 else _tr("{n} of up to {all} units"): units,
            _tr("{n} of {all} outputs"): outputs,
        }
        if {inputs} == set(hidden):
            texts = {_tr("{n} of {all} inputs and units"): inputs, _tr("{n} of {all} outputs"): outputs}
        sizes = [len(values) for values in self.example.values]
        drawn = min(self.drawing.edges_per_pair, max(weights.size for weights in self.example.weights))
        texts[_tr("{n} of {all} weights")] = (drawn, max(a * b for a, b in pairwise(sizes)))
        parts = [text.format(n=n, all=whole(every)) for text, (n, every) in texts.items() if n < every]
        return listed(parts) or _tr("all units and weights")

    def draw_scale(self, painter: QPainter, width: float, height: float) -> None:
        """The colours of |dL/dz|, as the bars have them."""
        left = self.geometry.area.right() + 2 * self.line
        box = QRectF(left, height - 1.7 * self.line, width - left, 0.4 * self.line)
        painter.fillRect(box, health.gradient(self.theme, box.left(), box.right()))
        rows = [QRectF(left, y, width - left, self.line) for y in (box.top() - 1.05 * self.line, box.bottom() + 2)]
        self._text(painter, rows[0], _tr("exploded"), self.theme.muted, RIGHT)
        self._text(painter, rows[1], _tr("vanished"), self.theme.muted, LEFT)

    # What moves

    def draw_reached(self, painter: QPainter, passed: float, width: float) -> None:
        """The line at the top: the size of the gradient at the layer that it has just reached."""
        if self.geometry.bare:
            return
        text = self.reached(passed)
        if not passed:
            text = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._text(painter, QRectF(0, 0, width, 1.5 * self.line), text, self.theme.muted, MIDDLE)
            return
        wide = self.metrics.horizontalAdvance(text) + 1.4 * self.line
        column = self.outputs + 1 - int(passed)
        x = float(self.geometry.x[column]) if column <= self.outputs else self.geometry.front(passed)
        left = min(max(x - wide / 2, 1.0), width - wide - 1)
        box = QRectF(left, 1, wide, 1.5 * self.line)
        painter.setPen(self.theme.pen(self.theme.signal, 1))
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x, self.geometry.area.top() - 2))
        painter.setBrush(QColor(self.theme.card))
        painter.drawRoundedRect(box, 6, 6)
        self._text(painter, box, text, self.theme.text, MIDDLE)

    def reached(self, passed: float) -> str:
        column = self.outputs + 1 - int(passed)
        if self._step is not None and (not passed or column > self.outputs):
            return self._step.caption(self._part)
        if not passed:
            return _tr("forward: blue is positive, orange negative · the loss of this example is {loss}").format(
                loss=short(self.example.loss)
            )
        if column > self.outputs:
            return _tr("the loss of this example: {loss}").format(loss=short(self.example.loss))
        size, last = float(self.example.signal_rms[column]), float(self.example.signal_rms[-1])
        said = _tr("{layer}: {symbol} {size}").format(
            layer=self.names.layer(column), symbol=f"RMS {self.names.symbol(column)}", size=number(size)
        )
        if not (math.isfinite(size) and 0 < last < math.inf):
            return said
        return f"{said} · " + _tr("{share} the output's").format(share=share_of(size / last))


def _subscript(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))

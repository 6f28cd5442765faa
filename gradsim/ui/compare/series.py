"""How the scenarios A to D are told apart: by a letter, a colour, a line style and a marker, each of which suffices."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gradsim.lab.compare import MOST
from gradsim.ui.session.fields import switch
from gradsim.ui.widgets import plain_text
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.widgets.option_card import OptionCard
from gradsim.ui.widgets.theme import LIGHT, Line, Theme

LETTERS = "ABCD"
LINES: tuple[Line, ...] = ("solid", "dash", "dash-dot", "dot")
SYMBOLS = ("o", "s", "t1", "d")
SIGNS = "●■▲◆"
"""The same markers in a text."""
assert len(LETTERS) == len(LINES) == len(SYMBOLS) == MOST


def paint_sample(painter: QPainter, box: QRectF, index: int, color: QColor, theme: Theme) -> None:
    """A piece of the line with the marker on it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.pen(color.name(), 1.6, LINES[index]))
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
    painter.save()
    painter.translate(box.center())
    painter.scale(box.height() * 0.8, box.height() * 0.8)
    painter.fillPath(Symbols[SYMBOLS[index]], color)
    painter.restore()


ICON = 12
"""Pixels of a marker beside a letter, at the usual size of text."""


def icon(index: int, theme: Theme) -> QIcon:
    """The marker of a scenario."""
    size = round(ICON * theme.scale)
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(size / 2, size / 2)
        painter.scale(size * 0.85, size * 0.85)
        painter.fillPath(Symbols[SYMBOLS[index]], QColor(theme.series[index]))
    return QIcon(picture)


class Markers(pg.ScatterPlotItem):
    """Draws a scenario's marker."""

    def __init__(self, index: int) -> None:
        super().__init__(symbol=SYMBOLS[index], pxMode=True)
        self._index = index

    def set_theme(self, theme: Theme) -> None:
        self.setSize(8 * theme.scale)
        self.setPen(theme.pen(theme.card, 1))
        self.setBrush(QColor(theme.series[self._index]))


class Entry(LegendEntry):
    """Its text ends with … where there is no room for all of it; the tooltip has the whole."""

    def __init__(self, index: int) -> None:
        super().__init__(LETTERS[index], "line")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._index, self._theme = index, LIGHT

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.set_colors(theme.series[self._index], theme.muted)

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), 5 * self.fontMetrics().height()), whole.height())

    def _paint_swatch(self, painter: QPainter, box: QRectF, color: QColor) -> None:
        paint_sample(painter, box, self._index, color, self._theme)


SHOWN = {letter: switch(letter, "Whether this scenario is drawn.") for letter in LETTERS}
"""Options of a card with such a legend."""


class SeriesLegend(QWidget):
    """An entry for each scenario, bound to the options of the card that it is for."""

    def __init__(self, card: OptionCard) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._count = MOST
        self.entries = [Entry(i) for i in range(MOST)]
        for i, entry in enumerate(self.entries):
            card.bind(LETTERS[i], entry)
            entry.hide()
            row.addWidget(entry)
        row.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """All have as much room."""
        for entry in self.entries:
            entry.setMaximumWidth(self.width() // self._count)

    def set_theme(self, theme: Theme) -> None:
        for entry in self.entries:
            entry.set_theme(theme)

    def set_texts(self, texts: Sequence[str], tips: Sequence[str]) -> None:
        """What stands after each letter; as many entries as texts are shown."""
        self._count = len(texts)
        self._share()
        for i, entry in enumerate(self.entries):
            entry.setVisible(i < len(texts))
            if i < len(texts):
                entry.setText(f"{LETTERS[i]}  {texts[i]}".strip())
                entry.setToolTip(plain_text.tip(f"{LETTERS[i]}  {tips[i]}".strip()))
                entry.updateGeometry()

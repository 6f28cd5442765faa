"""Bars are drawn in the main picture, to predict them; afterwards they stay over the measured ones."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from gradsim.ui.plots.drawn_bars import FINE, DrawnBars
from gradsim.ui.views.bars import DOWN, UP, BarsView
from gradsim.ui.widgets.theme import Theme

MOVES = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
CHOICES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Drawing(QObject):
    """``drawn``: carries the bars, RMS dL/dz of each layer. ``finished``: Return was pressed in the picture.

    They begin as ``before``, or level with the output layer's bar, which is measured.
    """

    drawn = Signal(object)
    finished = Signal()

    def __init__(self, view: BarsView, theme: Theme, before: Sequence[float] = ()) -> None:
        super().__init__(view)
        self._view = view
        last = view.items.bars[-1]
        last = float(last) if np.isfinite(last) else 0.0
        tops = [math.log10(bar) for bar in before] or [last] * len(view.items.bars)
        self.bars = DrawnBars(tops, last - DOWN, last + UP)
        self.bars.set_theme(theme)
        self.bars.drawn.connect(self._tell)
        view.plot.item.addItem(self.bars)
        view.plot.installEventFilter(self)
        view.plot.setFocus()

    def _tell(self) -> None:
        self.drawn.emit(self.values)

    @property
    def values(self) -> tuple[float, ...]:
        return tuple(10.0**top for top in self.bars.tops.tolist())

    def close(self) -> None:
        """The bars stay as they are, under the eyes of who drew them."""
        self.bars.close()
        self._view.plot.removeEventFilter(self)

    def remove(self) -> None:
        self.close()
        self._view.plot.item.removeItem(self.bars)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that are pressed in the picture; the window's own must not take them."""
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        key = Qt.Key(event.key())
        if key not in (*MOVES, *CHOICES, *ENDS):
            return False
        if event.type() == QEvent.Type.KeyPress:
            self._press(key, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        event.accept()
        return True

    def _press(self, key: Qt.Key, shift: bool) -> None:
        if key in MOVES:
            self.bars.move(MOVES[key] * (FINE // 2 if shift else 1), line=shift)
        elif key in CHOICES:
            self.bars.choose(CHOICES[key])
        else:
            self.finished.emit()

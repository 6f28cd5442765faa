"""Keys for who stands in front of a class: black, freeze, enlarge, a spotlight that goes from layer to layer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gradsim.ui.frame.plain_keys import PlainKeys
from gradsim.ui.frame.session_window import SessionWindow
from gradsim.ui.lessons.over_all import OverAll
from gradsim.ui.session.intents import Enlarge, PickLayer


class Black(OverAll):
    """Covers the whole window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAutoFillBackground(True)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), Qt.GlobalColor.black)
        self.setPalette(palette)
        self.setStyleSheet("background: black;")

    def turn(self) -> None:
        self.lie(over=self.isHidden())


class PresenterKeys(QWidget):
    """While it is there its keys work. ``layer``: the one in the spotlight, 1 is the first; 0: none.

    ``lit``: carries it. ``taken``: what most hands were raised for, or what was typed, is the prediction. ``taken_back``: the
    last hand is not counted.
    """

    lit = Signal(int)
    taken = Signal()
    taken_back = Signal()

    def __init__(self, window: SessionWindow) -> None:
        super().__init__(window)
        self._window = window
        self.black, self.layer, self.frozen = Black(window), 0, False
        self.setFixedSize(1, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        keys: dict[str, tuple[str, Callable[[], object]]] = {
            "B": (self.tr("Black, and back"), self.black.turn),
            "F": (self.tr("The picture stands still while training goes on, and back"), self._freeze),
            "Z": (self.tr("One view has all the room, and back"), self._enlarge),
            "L": (self.tr("The spotlight falls on the next layer"), self._light),
            "Return": (self.tr("Takes the answer with the most hands"), self.taken.emit),
            "Backspace": (self.tr("Takes the last hand back"), self.taken_back.emit),
        }
        PlainKeys(self, keys)
        self.show()

    def _freeze(self) -> None:
        self.frozen = not self.frozen
        (self._window.clock.stop if self.frozen else self._window.clock.start)()

    def _enlarge(self) -> None:
        state = self._window.session.state
        front = state.front[-1] if state.front else ""
        self._window.session.do(Enlarge("" if state.enlarged else front or "bars"))

    def _light(self) -> None:
        snapshot = self._window.session.snapshot
        layers = snapshot.scenario.depth if snapshot is not None else 0
        self.layer = (self.layer + 1) % (layers + 1)
        if self.layer:
            self._window.session.do(PickLayer(self.layer - 1))
        self.lit.emit(self.layer)

    def leave(self) -> None:
        if self.frozen:
            self._freeze()
        self.black.hide()
        self.black.deleteLater()
        self.hide()
        self.deleteLater()

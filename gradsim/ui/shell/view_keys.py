"""Ctrl+1 to Ctrl+9 bring the views to the front, Ctrl+Tab the next one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from gradsim.ui.session.intents import ShowView

if TYPE_CHECKING:
    from gradsim.ui.frame.session_window import SessionWindow

MOST = 9


class ViewKeys(QObject):
    """They are numbered as the menu of views lists them."""

    def __init__(self, window: SessionWindow) -> None:
        super().__init__(window)
        self._window = window
        for number in range(1, MOST + 1):
            text = self.tr("View {n} of the menu of views").format(n=number)
            self._add(f"Ctrl+{number}", text, partial(self._show, number))
        self._add("Ctrl+Tab", self.tr("Next view"), partial(self._turn, 1))
        self._add("Ctrl+Shift+Tab", self.tr("View before"), partial(self._turn, -1))

    def _add(self, keys: str, text: str, use: Callable[[], None]) -> None:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _: use())
        self._window.addAction(action)

    def _keys(self) -> list[str]:
        """Of the views for this kind of network."""
        from gradsim.ui.views import load_views  # with pyqtgraph: not before the first paint

        kinds, network = load_views(), self._window.session.state.scenario.network
        return [key for key, kind in kinds.items() if kind.network in ("", network)]

    def _show(self, number: int) -> None:
        keys = self._keys()
        if number <= len(keys):
            self._window.session.do(ShowView(keys[number - 1]))

    def _turn(self, steps: int) -> None:
        """Through those that are not hidden, in turn, from the one that came to the front last."""
        state = self._window.session.state
        keys = [key for key in self._keys() if key not in state.hidden]
        if keys:
            now = next((keys.index(key) for key in reversed(state.front) if key in keys), 0)
            self._window.session.do(ShowView(keys[(now + steps) % len(keys)]))

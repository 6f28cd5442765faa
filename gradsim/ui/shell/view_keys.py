"""Ctrl+1 to Ctrl+9 bring the views to the front, Ctrl+Tab the next one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from gradsim.ui.session.intents import ShowView
from gradsim.ui.views import load_views, view_words, views

if TYPE_CHECKING:
    from gradsim.ui.frame.session_window import SessionWindow

MOST = 9


class ViewKeys(QObject):
    """They are numbered as the menu of views lists them."""

    def __init__(self, window: SessionWindow) -> None:
        super().__init__(window)
        self._window = window
        self._numbered = [
            self._add(f"Ctrl+{n}", self.tr("View {n}").format(n=n), partial(self._show, n)) for n in range(1, MOST + 1)
        ]
        self._add("Ctrl+Tab", self.tr("Next view"), partial(self._turn, 1))
        self._add("Ctrl+Shift+Tab", self.tr("View before"), partial(self._turn, -1))

    def name(self) -> None:
        """Each key by the view that it shows, now that they are there or others are for this network."""
        keys = self._keys()
        for action, key in zip_longest(self._numbered, keys[:MOST]):
            action.setText(view_words(views.choice(key).label) if key else "")

    def _add(self, keys: str, text: str, use: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _: use())
        self._window.addAction(action)
        return action

    def _keys(self) -> list[str]:
        """Of the views for this kind of network."""
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

"""Where the docks of the views are: in the first layout as far as there is room for it, or where the user put them."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QByteArray, QObject, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from gradsim.ui.session import Intent, SessionState
from gradsim.ui.session.intents import HideView, KeepLayout, ShowView
from gradsim.ui.shell import first_layout, kept_layout
from gradsim.ui.shell.arrangement import Arrangement
from gradsim.ui.shell.dock import Dock
from gradsim.ui.widgets.laid_out import laid_out_once

LAYOUT = 4
"""Of the layouts that are kept between starts; a new number where docks were renamed or moved."""


class Docking(QObject):
    """``moved``: the user has put a view elsewhere; carries what Qt says of the layout, in base64.

    ``now``: what was asked for last. ``settling``: the docks move, and not by the user's hand. ``shared``: the room that there was
    when it was shared out.
    """

    moved = Signal(str)

    def __init__(self, window: QMainWindow, docks: Mapping[str, Dock]) -> None:
        super().__init__(window)
        self._window, self._docks = window, docks
        self.now: Arrangement | None = None
        self.settling = False
        self.shared = QSize()
        self._layout = ""
        self._stands: object = None
        """Where the docks are: a layout of the user's, or which are around the large picture."""
        self._pressed: list[object] = []
        for dock in docks.values():
            window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)  # else they are windows
            dock.hide()  # until it is known which there is room for
            dock.topLevelChanged.connect(self._moved)
            dock.detach_wanted.connect(self._detach)
            dock.dockLocationChanged.connect(self._moved)

    def settle(self, now: Arrangement, layout: str, wanted: Callable[[str], bool], locked: bool) -> None:
        """``layout``: the user's, or empty. ``wanted``: whether a view is for this network, and not hidden."""
        self._layout = layout
        with self.at_work():
            floating = self.floating()
            self._place(now)
            with laid_out_once(self._window):
                for key, dock in self._docks.items():
                    dock.lock(locked)
                    dock.setVisible(wanted(key) and (key in floating or now.shows(key)))
        self.now = now
        self.share_out()

    def floating(self) -> frozenset[str]:
        return frozenset(key for key, dock in self._docks.items() if dock.isFloating())

    def raise_in_turn(self, keys: tuple[str, ...]) -> None:
        """In Qt's tabs; the newest last, as those before it must not come over it."""
        with self.at_work():
            for key in keys:
                if key in self._docks and not self._docks[key].isHidden() and not self._docks[key].isFloating():
                    self._docks[key].raise_()

    @contextmanager
    def at_work(self) -> Iterator[None]:
        before, self.settling = self.settling, True
        try:
            yield
        finally:
            self.settling = before

    def _place(self, now: Arrangement) -> None:
        stands = self._layout or (now.lower, now.right)
        comes_back = self.now is not None and self.now.alone and bool(self._layout)
        if (now.alone and self._stands is not None) or (stands == self._stands and not comes_back):
            return
        self._stands, self.now = stands, None
        if self._layout:
            self._window.restoreState(QByteArray(base64.b64decode(self._layout)), LAYOUT)
        else:
            self._put_back(now)

    def _put_back(self, now: Arrangement) -> None:
        """To the first layout, as far as there is room for it."""
        for dock in self._docks.values():
            if dock.isFloating():
                dock.setFloating(False)
        around = [*now.lower, *now.right]
        main = sorted((key for key in self._docks if key not in around), key=lambda key: key not in now.tabs)
        first_layout.arrange(
            self._window, *([self._docks[key] for key in keys] for keys in (main, now.lower, now.right))
        )

    def share_out(self) -> None:
        """In the first layout the same room always gives the same sizes, whatever sizes there were between."""
        now, self.shared = self.now, first_layout.room(self._window)
        if now is not None and now.front in self._docks and not (self._layout or now.alone):
            self._share(now)

    def _share(self, now: Arrangement) -> None:
        lower, right = ([self._docks[key] for key in keys] for keys in (now.lower, now.right))
        with self.at_work():
            first_layout.share_out(self._window, self._docks[now.front], lower, right)

    # What the user moves

    def _detach(self, key: str) -> None:
        """Into a window of its own. Those behind it are shown as Qt's tabs before, so that the next one has its room."""
        now = self.now
        if now is not None and not self._layout:
            with self.at_work():
                for other in (*now.tabs, *now.lower, *now.right):
                    self._docks[other].show()
                layout = self._window.layout()
                assert layout is not None
                layout.activate()
            self._share(now)
        self._docks[key].setFloating(True)

    def _moved(self, _: object = None) -> None:
        if not self.settling:
            QTimer.singleShot(0, self, self._tell)  # the layout is still changing

    def _tell(self) -> None:
        layout = _text(bytes(self._window.saveState(LAYOUT).data()))
        if layout != self._layout:
            self._stands = layout
            self.moved.emit(layout)

    def press(self) -> None:
        """A mouse button goes down, maybe on a separator between docks."""
        self._pressed = [dock.geometry() for dock in self._docks.values()]

    def release(self) -> None:
        if self._pressed and self._pressed != [dock.geometry() for dock in self._docks.values()]:
            self._moved()
        self._pressed = []

    # From start to start

    def restore(self, settings: QSettings) -> list[Intent]:
        """Takes on the layout that was kept; what the session has to know of it."""
        with self.at_work():
            kept = kept_layout.restore(settings, lambda state: self._window.restoreState(QByteArray(state), LAYOUT))
        if kept is None:
            return []
        self._stands = _text(kept.layout)
        layout = [KeepLayout(_text(kept.layout))] if kept.layout else []
        hidden = sorted(kept.hidden & self._docks.keys())
        return [*map(HideView, hidden), *(ShowView(key) for key in kept.front if key in self._docks), *layout]

    @staticmethod
    def keep(settings: QSettings, state: SessionState) -> None:
        kept_layout.keep(settings, base64.b64decode(state.layout), state.hidden, state.front)


def _text(state: bytes) -> str:
    return base64.b64encode(state).decode()

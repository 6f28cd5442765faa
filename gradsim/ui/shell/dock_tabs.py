"""Qt's own tabs, where the user has put docks behind each other: they look and work as the other tabs do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QMainWindow, QTabBar

from gradsim.ui.views import view_words, views


class DockTabs(QObject):
    """``chosen``, ``enlarged``: the user turned to a view, or gives it all the room; carries its key."""

    chosen = Signal(str)
    enlarged = Signal(str)

    def __init__(self, window: QMainWindow, key_of: Callable[[str], str]) -> None:
        """``key_of``: the key of the view with a label; empty: there is none."""
        super().__init__(window)
        self._window, self._key_of = window, key_of

    def name(self) -> None:
        """Qt makes the tab bars when it needs them."""
        tips = {view_words(choice.label): view_words(choice.help) for choice in views}
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setExpanding(False)
            bar.setDrawBase(False)
            bar.setElideMode(Qt.TextElideMode.ElideNone)
            bar.setAccessibleName(self.tr("Views"))
            bar.tabBarDoubleClicked.connect(self._enlarge, Qt.ConnectionType.UniqueConnection)
            bar.tabBarClicked.connect(self._choose, Qt.ConnectionType.UniqueConnection)
            bar.currentChanged.connect(self._turned, Qt.ConnectionType.UniqueConnection)
            for i in range(bar.count()):
                bar.setTabToolTip(i, tips.get(bar.tabText(i), ""))

    def _choose(self, index: int) -> None:
        self._say(self.chosen, self.sender(), index)

    def _enlarge(self, index: int) -> None:
        self._say(self.enlarged, self.sender(), index)

    def _turned(self, _: int) -> None:
        """By the user's arrow keys or wheel, which Qt does not tell from its own changes of the layout."""
        bar = self.sender()
        if isinstance(bar, QTabBar) and (bar.hasFocus() or bar.underMouse()):
            # the layout may still be changing now
            QTimer.singleShot(0, bar, lambda: self._say(self.chosen, bar, bar.currentIndex()))

    def _say(self, signal: SignalInstance, bar: QObject | None, index: int) -> None:
        key = self._key_of(bar.tabText(index)) if isinstance(bar, QTabBar) else ""
        if key:  # not beside the tabs
            signal.emit(key)

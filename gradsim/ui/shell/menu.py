"""The menu behind "More"; its keys work everywhere in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from gradsim import assets
from gradsim.ui.widgets.theme import COLORS

if TYPE_CHECKING:
    from collections.abc import Callable

    from gradsim.ui.shell.window import MainWindow


class WindowMenu(QMenu):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        undo = window.changes.createUndoAction(self, self.tr("Undo"))
        redo = window.changes.createRedoAction(self, self.tr("Redo"))
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo.setShortcuts(QKeySequence.StandardKey.Redo)
        for action, take in ((undo, window.undo), (redo, window.redo)):
            action.triggered.disconnect()  # the window asks first where much would be built
            action.triggered.connect(take)
            self.addAction(action)
            window.addAction(action)
        self.addSeparator()
        self._entry(self.tr("Compare…"), "Ctrl+Shift+K", window.compare)
        self._entry(self.tr("Sweep…"), "Ctrl+Shift+W", window.open_sweep)
        self.addSeparator()
        self._entry(self.tr("Open scenario…"), QKeySequence.StandardKey.Open, window.open_scenario)
        self._add_shipped()
        self._entry(self.tr("Save scenario…"), QKeySequence.StandardKey.Save, window.save_scenario)
        self._entry(self.tr("Copy share code"), "Ctrl+Shift+C", window.copy_code)
        self._entry(self.tr("Save picture of the window…"), "Ctrl+Shift+S", window.save_picture)
        self.addSeparator()
        self._views = self.addMenu(self.tr("Views"))
        self._views.aboutToShow.connect(self._list_views)
        self.addSeparator()
        self._add_looks()

    def _entry(self, text: str, keys: object, use: Callable[[], None]) -> None:
        action = self.addAction(text)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(use)
        self._window.addAction(action)

    def _add_shipped(self) -> None:
        shipped = self.addMenu(self.tr("Open a scenario that is shipped"))
        for name in assets.scenarios():
            action = shipped.addAction(assets.about(name))
            action.triggered.connect(
                lambda _, name=name: self._window.open_file(assets.path("scenarios", f"{name}.json"))
            )

    def _add_looks(self) -> None:
        names = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        group = QActionGroup(self)
        self.colors = {}
        for key in COLORS:
            self.colors[key] = action = group.addAction(names[key])
            action.setCheckable(True)
            action.setChecked(key == self._window.colors)
            action.triggered.connect(lambda _, key=key: self._window.set_look(colors=key))
            self.addAction(action)
        self.projector = self.addAction(self.tr("Projector: text and lines twice as large"))
        self.projector.setCheckable(True)
        self.projector.setChecked(self._window.theme.scale > 1)
        # when the menu is closed: the button that it hangs on goes with all other widgets
        self.projector.triggered.connect(
            lambda on: self._window.set_look(projector=on), Qt.ConnectionType.QueuedConnection
        )

    def _list_views(self) -> None:
        if self._window.pages is not None:
            self._window.pages.list_views(self._views)

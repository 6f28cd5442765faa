"""The menu of a view, at a click with the right button: its picture, its numbers, its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMenu

from gradsim.ui.shell import export

if TYPE_CHECKING:
    from gradsim.ui.views import View


class ViewMenu(QMenu):
    def __init__(self, view: View, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view, self._name = view, dock.windowTitle()
        self.addAction(self.tr("Copy picture")).triggered.connect(lambda: export.copy_picture(view))
        self.addAction(self.tr("Save picture…")).triggered.connect(self._save_picture)
        self.addAction(self.tr("Save data…")).triggered.connect(self._save_columns)
        self.addSeparator()
        text = self.tr("Put back into the window") if dock.isFloating() else self.tr("Detach into a window of its own")
        self.addAction(text).triggered.connect(lambda: dock.setFloating(not dock.isFloating()))
        self.addAction(self.tr("Hide")).triggered.connect(dock.close)

    def _save_picture(self) -> None:
        export.save_as(
            self._view,
            self.tr("Save picture"),
            f"{self._name}.png",
            self.tr("Pictures (*.png *.svg)"),
            lambda path: export.save_picture(self._view, path),
        )

    def _save_columns(self) -> None:
        export.save_as(
            self._view,
            self.tr("Save data"),
            f"{self._name}.csv",
            "CSV (*.csv)",
            lambda path: export.save_columns(self._view.columns(), path),
        )

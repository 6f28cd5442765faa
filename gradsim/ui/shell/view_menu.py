"""The menu of a view, at a click with the right button: its picture, its numbers, its place; and that of all views."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from gradsim.ui.session import Intent, SessionState
from gradsim.ui.session.intents import HideView, LockLayout, ResetViews, ShowView
from gradsim.ui.shell import export
from gradsim.ui.shell.dock import Dock
from gradsim.ui.views import View, view_words, views


class ViewMenu(QMenu):
    def __init__(self, view: View, dock: Dock) -> None:
        super().__init__(dock)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view, self._name = view, dock.windowTitle()
        self.addAction(self.tr("Copy picture")).triggered.connect(lambda: export.copy_picture(view))
        self.addAction(self.tr("Save picture…")).triggered.connect(self._save_picture)
        self.addAction(self.tr("Save data…")).triggered.connect(self._save_columns)
        self.addSeparator()
        if dock.isFloating():
            self.addAction(self.tr("Put back into the window")).triggered.connect(lambda: dock.setFloating(False))
        else:
            self.addAction(self.tr("Detach into a window of its own")).triggered.connect(
                lambda: dock.detach_wanted.emit(dock.objectName())
            )
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
            lambda path: export.save_columns({} if self._view.is_empty else self._view.columns(), path),
        )


def list_views(menu: QMenu, keys: Iterable[str], state: SessionState, intend: Callable[[Intent], object]) -> None:
    """Fills a menu anew: one entry for each view, to show it or to hide it, and those for the layout of all."""
    menu.clear()
    for key in keys:
        choice = views.choice(key)
        action = menu.addAction(view_words(choice.label))
        action.setToolTip(view_words(choice.help))
        action.setCheckable(True)
        action.setChecked(key not in state.hidden)
        action.toggled.connect(lambda shown, key=key: intend(ShowView(key) if shown else HideView(key)))
    menu.addSeparator()
    lock = menu.addAction(QCoreApplication.translate("ViewMenu", "Lock layout"))
    lock.setCheckable(True)
    lock.setChecked(state.locked)
    lock.toggled.connect(lambda on: intend(LockLayout(on)))
    menu.addAction(QCoreApplication.translate("ViewMenu", "Reset layout")).triggered.connect(
        lambda: intend(ResetViews())
    )

"""The views in docks: each can be moved, put behind a tab, detached into a window of its own, and hidden."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QPoint, QSettings, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QTabBar, QTabWidget, QWidget

from gradsim.lab import Snapshot
from gradsim.lab.probes import Need
from gradsim.lab.report import Report
from gradsim.scenario import Scenario
from gradsim.ui.session import SessionState
from gradsim.ui.session.intents import Enlarge, HideView, ResetViews, ShowView
from gradsim.ui.shell import first_layout, kept_layout
from gradsim.ui.shell.dock import Dock
from gradsim.ui.shell.view_menu import ViewMenu
from gradsim.ui.views import View, load_views, views
from gradsim.ui.widgets.theme import Theme

if TYPE_CHECKING:
    from gradsim.lab.trials import Trials

LAYOUT = 3
"""Of the layouts that are kept between starts; a new number where docks were renamed or moved."""


class Pages(QMainWindow):
    """Shows the views as the state says; where their docks are is Qt's affair.

    ``turned``: other views can be seen; once for all docks that come and go together.
    """

    intended = Signal(object)
    turned = Signal()

    def __init__(self, right_width: int) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        # without GroupedDragging: Qt crashes when a tab is dropped on a floating dock
        self.setDockOptions(QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setDocumentMode(True)
        self.views: dict[str, View] = {key: kind() for key, kind in load_views().items()}
        self.docks = {key: self._dock(key, view) for key, view in self.views.items()}
        self._network = ""
        self._state = SessionState()
        self._seen: set[str] = set()
        self._shown: tuple[int, Scenario] | None = None
        """Generation and scenario of what was drawn last."""
        self._right_width = right_width
        first_layout.arrange(self, *self._places())
        self._default: QByteArray | None = None
        self._before: QByteArray | None = None
        """The layout to go back to, while one view is enlarged."""

    def _dock(self, key: str, view: View) -> Dock:
        dock = Dock(key, view)
        dock.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        dock.customContextMenuRequested.connect(lambda point: self._show_menu(key, point))
        dock.visibilityChanged.connect(lambda seen: self._see(key, seen))
        dock.closed.connect(self._hide)
        view.intended.connect(self.intended)
        view.needs_changed.connect(self.turned)
        return dock

    # Where they are

    def _at(self, *places: str) -> list[Dock]:
        return [self.docks[key] for place in places for key, view in self.views.items() if view.place == place]

    def _places(self) -> tuple[list[Dock], list[Dock], list[Dock]]:
        """Of the first layout: the large picture with its tabs, those under it, and those at the right."""
        return self._at("main", "tab"), self._at("lower"), self._at("right")

    @property
    def layout_now(self) -> QByteArray:
        """Where all views are; while one is enlarged: where they were before."""
        return self._before or self.saveState(LAYOUT)

    def open_out(self, settings: QSettings | None, layout: QByteArray | None = None) -> frozenset[str]:
        """Takes on its layout, once it has its size: this one, or else that of the last time; what was hidden then."""
        first_layout.share_out(self, *self._places(), self._right_width)
        self._default = self.saveState(LAYOUT)
        hidden: frozenset[str] = frozenset()
        if layout is not None:
            self.restoreState(layout, LAYOUT)
        elif settings is not None:
            hidden = kept_layout.restore(settings, lambda state: self.restoreState(QByteArray(state), LAYOUT))
        self._name_tabs()
        return hidden & self.docks.keys()

    def keep(self, settings: QSettings) -> None:
        """Keeps the layout for the next start."""
        kept_layout.keep(settings, bytes(self.layout_now.data()), self._state.hidden)

    def _restore_default(self) -> None:
        self.intended.emit(ResetViews())
        if self._default is not None:
            self.restoreState(self._default, LAYOUT)
        self.show_network(self._network)

    def _enlarge(self, key: str) -> None:
        self.intended.emit(Enlarge("" if self._state.enlarged else key))

    def _show_enlarged(self, key: str, was: str) -> None:
        """Gives a view, and those behind its tabs, all the room; an empty key brings the layout back."""
        if was:
            self._leave_enlarged()
            self.show_network(self._network)
            self.docks[was].raise_()
        if key in self.docks:
            self._before = self.saveState(LAYOUT)
            group = [self.docks[key], *self.tabifiedDockWidgets(self.docks[key])]
            for dock in self.docks.values():
                if dock not in group and not dock.isFloating():
                    dock.hide()

    def _leave_enlarged(self) -> None:
        before, self._before = self._before, None
        if before is not None:
            self.restoreState(before, LAYOUT)

    # What can be seen

    def show_network(self, network: str) -> None:
        """Only the views for this kind of network can be seen, but those that the user hid."""
        fresh, self._network = self._network not in ("", network), network
        group = {dock.objectName() for dock in self._at("main", "tab") if not dock.isFloating()}
        candidates = [*(self._seen & group), *(key for key in reversed(self._state.front) if key in group)]
        front = next(filter(self._suits, candidates), "")
        if fresh and self._state.enlarged:
            self.intended.emit(Enlarge(""))
        together = QSignalBlocker(self)  # they turn once, not one by one
        for key, dock in self.docks.items():
            dock.setVisible(self._suits(key) and key not in self._state.hidden)
        mains = [key for key, view in self.views.items() if view.place == "main" and self._suits(key)]
        if fresh and not set(mains).intersection(self._state.hidden):
            self.docks[front or mains[0]].raise_()
        self._name_tabs()
        together.unblock()
        self.turned.emit()

    def _suits(self, key: str) -> bool:
        return self.views[key].network in ("", self._network)

    def _hide(self, key: str) -> None:
        self.intended.emit(HideView(key))

    def _show_arranged(self, state: SessionState, was: SessionState) -> None:
        """Which views are hidden, in front and enlarged."""
        if state.enlarged != was.enlarged:
            self._show_enlarged(state.enlarged, was.enlarged)
        for key, dock in self.docks.items():
            if (key in state.hidden) != (key in was.hidden):
                dock.setVisible(self._suits(key) and key not in state.hidden)
        if state.front != was.front:
            *others, newest = state.front or ("",)
            alone = others == [key for key in was.front if key != newest]
            for key in [newest] if alone else state.front:  # the older ones must not come over those after them
                if key in self.docks and self._suits(key):
                    if alone and state.enlarged and state.enlarged == was.enlarged:
                        self.docks[key].show()  # it gave its room to the enlarged one
                    self.docks[key].raise_()

    def _see(self, key: str, seen: bool) -> None:
        (self._seen.add if seen else self._seen.discard)(key)
        self.turned.emit()

    def visible(self) -> list[View]:
        """The views that can be seen now: not hidden, not behind another one's tab, and not failed."""
        return [view for key, view in self.views.items() if key in self._seen and not self.docks[key].failed]

    def needs(self) -> frozenset[Need]:
        """The probes that the visible views want."""
        return frozenset[Need]().union(*(view.needs for view in self.visible()))

    # What they draw

    def show_state(self, state: SessionState) -> bool:
        """Whether the views have to be drawn, as what they show is not what it was."""
        was, self._state = self._state, state
        if state.arranged != was.arranged:
            self._show_arranged(state, was)
        for view in self.views.values():
            self._try(view, view.show_state, state)
        return state.looked_at != was.looked_at

    def show_trials(self, trials: Trials | None, state: SessionState) -> None:
        for view in self.views.values():
            self._try(view, view.show_trials, trials, state)

    def draw(self, snapshot: Snapshot, state: SessionState, frame: int | None = None) -> None:
        """Has the visible views drawn; at a frame those whose turn it is, without one all."""
        network = (snapshot.generation, snapshot.scenario)
        if network != self._shown:
            self._shown = network
            for dock in self.docks.values():
                dock.show_view()
        for view in self.visible():
            if frame is None or frame % view.every == 0:
                view.failures.show_reports([snapshot.failures[n] for n in view.needs if n in snapshot.failures])
                self._try(view, view.draw, snapshot, state)

    def set_theme(self, theme: Theme) -> None:
        for view in self.views.values():
            self._try(view, view.set_theme, theme)

    def _try(self, view: View, use: Callable[..., None], *values: object) -> None:
        """A view that fails does not keep the others from being drawn."""
        try:
            use(*values)
        except Exception as error:
            scenario = self._shown[1] if self._shown else None
            name = self.tr("the view {name}").format(name=view.accessibleName())
            self.fail(view, Report.of(name, error, scenario))

    def fail(self, view: View, report: Report) -> None:
        """Puts a message in the view's place."""
        for dock in self.docks.values():
            if dock.view is view:
                dock.show_failure(report)

    def _name_tabs(self) -> None:
        """Qt makes the tab bars when it needs them."""
        for bar in self.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setExpanding(False)
            bar.setDrawBase(False)
            bar.setElideMode(Qt.TextElideMode.ElideNone)
            bar.setAccessibleName(self.tr("Views"))
            bar.tabBarDoubleClicked.connect(self._enlarge_tab, Qt.ConnectionType.UniqueConnection)
            bar.tabBarClicked.connect(self._turn_to_tab, Qt.ConnectionType.UniqueConnection)
            bar.currentChanged.connect(self._turned_to_tab, Qt.ConnectionType.UniqueConnection)
            tips = {choice.label: choice.help for choice in views}
            for i in range(bar.count()):
                bar.setTabToolTip(i, tips.get(bar.tabText(i), ""))

    def _turn_to_tab(self, index: int) -> None:
        self._bring_to_front(self.sender(), index)

    def _turned_to_tab(self, _: int) -> None:
        """By the user's arrow keys or wheel, which Qt does not tell from its own changes of the layout."""
        bar = self.sender()
        if isinstance(bar, QTabBar) and (bar.hasFocus() or bar.underMouse()):
            # the layout may still be changing now
            QTimer.singleShot(0, bar, lambda: self._bring_to_front(bar, bar.currentIndex()))

    def _bring_to_front(self, bar: QObject | None, index: int) -> None:
        key = self._key_of_tab(bar, index)
        if key:
            self.intended.emit(ShowView(key))

    def _enlarge_tab(self, index: int) -> None:
        key = self._key_of_tab(self.sender(), index)
        if key:  # not beside the tabs
            self._enlarge(key)

    def _key_of_tab(self, bar: QObject | None, index: int) -> str:
        label = bar.tabText(index) if isinstance(bar, QTabBar) else ""
        return next((k for k, dock in self.docks.items() if dock.windowTitle() == label and self._suits(k)), "")

    # Their menus

    def menu_of_views(self, parent: QWidget) -> QMenu:
        menu = QMenu(self.tr("Views"), parent)
        self.list_views(menu)
        return menu

    def list_views(self, menu: QMenu) -> None:
        """Fills a menu anew: one entry for each view, to show it or to hide it, and one for the first layout."""
        menu.clear()
        for key in (dock.objectName() for dock in self._at("main", "tab", "lower", "right")):
            if self._suits(key):
                action = QAction(views.choice(key).label, menu)
                action.setToolTip(views.choice(key).help)
                action.setCheckable(True)
                action.setChecked(key not in self._state.hidden)
                action.toggled.connect(
                    lambda shown, key=key: self.intended.emit((ShowView if shown else HideView)(key))
                )
                menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("First layout")).triggered.connect(self._restore_default)

    def createPopupMenu(self) -> QMenu:
        return self.menu_of_views(self)

    def _show_menu(self, key: str, point: QPoint) -> None:
        dock = self.docks[key]
        menu = ViewMenu(self.views[key], dock)
        text = self.tr("Back to the layout") if self._state.enlarged else self.tr("Enlarge (double click on its tab)")
        menu.addAction(text).triggered.connect(lambda: self._enlarge(key))
        menu.addMenu(self.menu_of_views(menu))
        menu.popup(dock.mapToGlobal(point))

"""The views in docks: shown where there is room for them, moved where the user wants them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QSettings, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QTabWidget, QWidget

from gradsim.lab import Snapshot
from gradsim.lab.probes import Need
from gradsim.lab.report import Report
from gradsim.scenario import Scenario
from gradsim.ui.frame.room import Room
from gradsim.ui.session import Intent, SessionState
from gradsim.ui.session.intents import Enlarge, HideView, KeepLayout, SetLook, ShowView
from gradsim.ui.shell import first_layout
from gradsim.ui.shell.arrangement import arrangement
from gradsim.ui.shell.dock import Dock
from gradsim.ui.shell.dock_tabs import DockTabs
from gradsim.ui.shell.docking import Docking
from gradsim.ui.shell.view_menu import ViewMenu, list_views
from gradsim.ui.shell.view_strip import ViewStrip
from gradsim.ui.views import View, load_views
from gradsim.ui.widgets.made import Made
from gradsim.ui.widgets.theme import LIGHT, Theme

if TYPE_CHECKING:
    from gradsim.lab.trials import Trials

DRAWN_ON = "bars"
"""The view in which bars are drawn to predict them: it covers what is measured by itself."""


class Pages(QMainWindow):
    """Shows the views as the state says, in the room that there is.

    ``turned``: other views can be seen; once for all docks that come and go together.
    """

    intended = Signal(object)
    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        # without GroupedDragging: Qt crashes when a tab is dropped on a floating dock
        self.setDockOptions(QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setDocumentMode(True)
        self.kinds = load_views()
        self.views = Made[View](self._make)
        self._seen: set[str] = set()
        self._aside = QWidget()
        self.destroyed.connect(self._aside.deleteLater)
        self.docks = {key: self._dock(key) for key in self.kinds}
        self.docking = Docking(self, self.docks)
        self.docking.moved.connect(lambda layout: self.intended.emit(KeepLayout(layout)))
        self.strip = ViewStrip()
        self.strip.chosen.connect(lambda key: self.intended.emit(ShowView(key)))
        self.strip.enlarged.connect(self._enlarge)
        self.strip.left.connect(self.go_back)
        self.setMenuWidget(self.strip)
        self._tabs = DockTabs(self, self._key_of)
        self._tabs.chosen.connect(lambda key: self.intended.emit(ShowView(key)))
        self._tabs.enlarged.connect(self._enlarge)
        self._network, self._room, self._state = "mlp", Room(), SessionState()
        self._shown: tuple[int, Scenario] | None = None
        """Generation and scenario of what was drawn last."""
        self._theme, self._trials = LIGHT, cast("Trials | None", None)
        self._outdated: set[str] = set()
        """The views that have an older look."""

    def _dock(self, key: str) -> Dock:
        dock = Dock(key, self._aside)
        dock.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        dock.customContextMenuRequested.connect(lambda point: self._show_menu(key, point))
        dock.visibilityChanged.connect(lambda seen: self._see(key, seen))
        dock.closed.connect(lambda key: self.intended.emit(HideView(key)))
        return dock

    def _make(self, key: str) -> View:
        """A view, when it is first seen: most of them never are."""
        view = self.kinds[key]()
        view.intended.connect(self.intended)
        view.installEventFilter(self)
        self._try(view, view.set_theme, self._theme)
        self._try(view, view.show_state, self._state)
        self._try(view, view.show_trials, self._trials, self._state)
        view.needs_changed.connect(self.turned)  # not before: whoever has it made reads what it needs
        self.docks[key].put(view)
        self.docks[key].cover(self._state.covered and key != DRAWN_ON)
        return view

    # Where they are

    def open_out(self, settings: QSettings | None) -> list[Intent]:
        """Takes on the layout of the last time, where one is kept; what the session has to know of it."""
        return [] if settings is None else self.docking.restore(settings)

    def keep(self, settings: QSettings) -> None:
        """Keeps where the views are for the next start."""
        self.docking.keep(settings, self._state)

    def set_room(self, room: Room) -> None:
        if room != self._room:
            self._room = room
            self.settle()

    def show_network(self, network: str) -> None:
        """Only the views for this kind of network can be seen, but those that the user hid."""
        other, self._network = network != self._network, network
        if other and self._state.enlarged and not self._suits(self._state.enlarged):
            self.intended.emit(Enlarge(""))
        self.settle()

    def _suits(self, key: str) -> bool:
        return self.kinds[key].network in ("", self._network)

    def _wanted(self, key: str) -> bool:
        return self._suits(key) and key not in self._state.hidden

    def settle(self) -> None:
        """Puts everything where the state and the room say; the views turn once, not one by one."""
        state, before, blocker = self._state, self._in_sight(), QSignalBlocker(self)
        floating = self.docking.floating() if state.layout else frozenset[str]()  # else they come back
        now = arrangement(self.kinds, state, self._room, self._network, floating)
        self.docking.settle(now, state.layout, self._wanted, state.locked or bool(state.enlarged))
        by_qt = now.own and not now.alone
        few = by_qt or state.presenting
        self.strip.show_views(() if few else now.tabs, now.front, "" if state.presenting else self._way_back())
        if by_qt:
            self.docking.raise_in_turn(now.tabs[:1] + state.front)
            self._tabs.name()
        blocker.unblock()
        if self._in_sight() != before:
            self.turned.emit()

    def event(self, event: QEvent) -> bool:
        """A separator that was dragged leaves the docks with other sizes; so does other room for them."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.docking.press()
        done = super().event(event)
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.docking.release()
        if (
            event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
            and first_layout.room(self) != self.docking.shared
        ):
            self.docking.share_out()
            # once more, as Qt may have fitted the sizes into the room that there was before
            QTimer.singleShot(0, self, self.docking.share_out)
        return done

    # One view alone

    def _enlarge(self, key: str) -> None:
        self.intended.emit(Enlarge("" if self._state.enlarged == key else key))

    def _way_back(self) -> str:
        if self._state.enlarged and self._suits(self._state.enlarged):
            return self.tr("◂ All views (Esc)")
        return self.tr("◂ Leave projector (Esc)") if self._state.projector else ""

    def go_back(self) -> None:
        """Out of an enlarged view, or of the projector's size."""
        if self._state.enlarged:
            self.intended.emit(Enlarge(""))
        elif self._state.projector:
            self.intended.emit(SetLook(projector=False))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double click on a view's title gives it all the room, or takes it."""
        if isinstance(watched, View) and isinstance(event, QMouseEvent):
            at_title = event.position().y() <= watched.title.geometry().bottom() + 4
            if event.type() == QEvent.Type.MouseButtonDblClick and at_title:
                self._enlarge(watched.key)
        return super().eventFilter(watched, event)

    # What can be seen

    def _see(self, key: str, seen: bool) -> None:
        """Said by Qt, which alone knows what is in front of its tabs, and says it late."""
        (self._seen.add if seen else self._seen.discard)(key)
        self.turned.emit()

    def visible(self) -> list[View]:
        """The views that can be seen now: not hidden, not behind another one's tab, and not failed.

        Here they are made, and take on the look that came while they were not seen.
        """
        views = [self.views[key] for key in self._in_sight()]
        for view in views:
            self.docks[view.key].bring_in()
            if view.key in self._outdated:
                self._outdated.remove(view.key)
                self._try(view, view.set_theme, self._theme)
        return views

    def _in_sight(self) -> list[str]:
        now = self.docking.now
        by_qt = now is not None and now.own and not now.alone
        return [
            key
            for key, dock in self.docks.items()
            if not dock.failed and (key in self._seen if by_qt else dock.isVisible())
        ]

    def needs(self) -> frozenset[Need]:
        """The probes that the visible views want."""
        return frozenset[Need]().union(*(view.needs for view in self.visible()))

    # What they draw

    def show_state(self, state: SessionState) -> bool:
        """Whether the views have to be drawn, as what they show is not what it was."""
        was, self._state = self._state, state
        if (state.arranged, state.projector, state.presenting) != (was.arranged, was.projector, was.presenting):
            self.settle()
        if state.covered != was.covered:
            for key, dock in self.docks.items():
                dock.cover(state.covered and key != DRAWN_ON)
        for view in self.views.values():
            self._try(view, view.show_state, state)
        return state.looked_at != was.looked_at

    def show_trials(self, trials: Trials | None, state: SessionState) -> None:
        self._trials = trials
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
            if view.is_due(frame):
                view.failures.show_reports([snapshot.failures[n] for n in view.needs if n in snapshot.failures])
                self._try(view, view.show_moment, snapshot, state)

    def lay_aside(self) -> None:
        """Takes the views out of the window that cannot be seen: before a look comes that costs time for each widget in it."""
        # Qt tells of another font later, when what lies aside may be in the window: it would keep the old one there
        QApplication.sendEvent(self._aside, QEvent(QEvent.Type.ApplicationFontChange))
        for key in self.docks.keys() - set(self._in_sight()):
            self.docks[key].lay_aside()

    def set_theme(self, theme: Theme) -> None:
        """On the views that can be seen; the others take it on when they are seen next."""
        self._theme, self._outdated = theme, set(self.views)
        self.visible()
        self.strip.fit()
        self.docking.share_out()

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
        for key, made in self.views.items():
            if made is view:
                self.docks[key].show_failure(report)

    def _key_of(self, label: str) -> str:
        return next((k for k, dock in self.docks.items() if dock.windowTitle() == label and self._suits(k)), "")

    # Their menus

    def list_views(self, menu: QMenu) -> None:
        list_views(menu, filter(self._suits, self.kinds), self._state, self.intended.emit)

    def createPopupMenu(self) -> QMenu:
        menu = QMenu(self.tr("Views"), self)
        self.list_views(menu)
        return menu

    def _show_menu(self, key: str, point: QPoint) -> None:
        menu = ViewMenu(self.views[key], self.docks[key])
        enlarged = self._state.enlarged == key
        text = self.tr("Back to all views (Esc)") if enlarged else self.tr("Enlarge (double click on its title)")
        menu.addAction(text).triggered.connect(lambda: self._enlarge(key))
        views = menu.addMenu(self.tr("Views"))
        self.list_views(views)
        menu.popup(self.docks[key].mapToGlobal(point))

"""The views in docks: shown where there is room for them, moved where the user wants them."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QSettings, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QTabWidget

from gradsim.lab import Snapshot
from gradsim.lab.probes import Need
from gradsim.lab.report import Report
from gradsim.scenario import Scenario
from gradsim.ui.frame.room import Room
from gradsim.ui.session import Intent, SessionState
from gradsim.ui.session.intents import Enlarge, HideView, KeepLayout, SetLook, ShowView
from gradsim.ui.shell import first_layout, kept_layout
from gradsim.ui.shell.arrangement import Arrangement, arrangement
from gradsim.ui.shell.dock import Dock
from gradsim.ui.shell.dock_tabs import DockTabs
from gradsim.ui.shell.view_menu import ViewMenu, list_views
from gradsim.ui.shell.view_strip import ViewStrip
from gradsim.ui.views import View, load_views
from gradsim.ui.widgets.theme import Theme

if TYPE_CHECKING:
    from gradsim.lab.trials import Trials

LAYOUT = 4
"""Of the layouts that are kept between starts; a new number where docks were renamed or moved."""


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
        self._settling = True
        self.views: dict[str, View] = {key: kind() for key, kind in load_views().items()}
        self.docks = {key: self._dock(key, view) for key, view in self.views.items()}
        for dock in self.docks.values():
            self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)  # else they are windows
        self.strip = ViewStrip()
        self.strip.chosen.connect(lambda key: self.intended.emit(ShowView(key)))
        self.strip.enlarged.connect(self._enlarge)
        self.strip.left.connect(self.go_back)
        self.setMenuWidget(self.strip)
        self._tabs = DockTabs(self, self._key_of)
        self._tabs.chosen.connect(lambda key: self.intended.emit(ShowView(key)))
        self._tabs.enlarged.connect(self._enlarge)
        self._network, self._room, self._state = "mlp", Room(), SessionState()
        self._now: Arrangement | None = None
        self._stands: object = None
        """Where the docks are: a layout of the user's, or which are around the large picture."""
        self._pressed: list[object] = []
        self._seen: set[str] = set()
        self._settling = False
        self._shown: tuple[int, Scenario] | None = None
        """Generation and scenario of what was drawn last."""

    def _dock(self, key: str, view: View) -> Dock:
        dock = Dock(key, view)
        dock.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        dock.customContextMenuRequested.connect(lambda point: self._show_menu(key, point))
        dock.visibilityChanged.connect(lambda seen: self._see(key, seen))
        dock.closed.connect(lambda key: self.intended.emit(HideView(key)))
        dock.topLevelChanged.connect(self._moved)
        dock.dockLocationChanged.connect(self._moved)
        view.intended.connect(self.intended)
        view.needs_changed.connect(self.turned)
        view.installEventFilter(self)
        return dock

    # Where they are

    def open_out(self, settings: QSettings | None) -> list[Intent]:
        """Takes on the layout of the last time, where one is kept; what the session has to know of it."""
        kept = None
        if settings is not None:
            with self._together():
                kept = kept_layout.restore(settings, lambda state: self.restoreState(QByteArray(state), LAYOUT))
        if kept is None:
            return []
        self._stands = _text(kept.layout)
        layout = [KeepLayout(_text(kept.layout))] if kept.layout else []
        hidden = sorted(kept.hidden & self.docks.keys())
        return [*map(HideView, hidden), *(ShowView(key) for key in kept.front if key in self.docks), *layout]

    def keep(self, settings: QSettings) -> None:
        """Keeps where the views are for the next start."""
        state = self._state
        kept_layout.keep(settings, base64.b64decode(state.layout), state.hidden, state.front)

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
        return self.views[key].network in ("", self._network)

    def settle(self) -> None:
        """Puts everything where the state and the room say."""
        floating = frozenset(key for key, dock in self.docks.items() if dock.isFloating())
        now = arrangement(self.views, self._state, self._room, self._network, floating)
        with self._together():
            self._place(now, floating)
            for key, dock in self.docks.items():
                dock.lock(self._state.locked)
                wanted = self._suits(key) and key not in self._state.hidden
                dock.setVisible(wanted and (key in floating or now.shows(key)))
            if now.own and not now.alone:
                self._raise(now.tabs[:1] + self._state.front)
            elif not now.own and not now.alone:
                self._share_out(now)
            tabs = () if now.own and not now.alone else now.tabs
            self.strip.show_views(tabs, now.front, self._way_back())
            self._now = now

    def _place(self, now: Arrangement, floating: frozenset[str]) -> None:
        stands = self._state.layout or (now.lower, now.right)
        comes_back = self._now is not None and self._now.alone and bool(self._state.layout)
        if now.alone and self._stands is not None:
            return
        if stands != self._stands or comes_back:
            self._stands = stands
            self._now = None
            if self._state.layout:
                self.restoreState(QByteArray(base64.b64decode(self._state.layout)), LAYOUT)
            else:
                self._put_back(now)

    def _put_back(self, now: Arrangement) -> None:
        """To the first layout, as far as there is room for it."""
        for dock in self.docks.values():
            if dock.isFloating():
                dock.setFloating(False)
        around = [*now.lower, *now.right]
        main = sorted((key for key in self.docks if key not in around), key=lambda key: key not in now.tabs)
        groups = [[self.docks[key] for key in keys] for keys in (main, now.lower, now.right)]
        first_layout.arrange(self, *groups)

    def _share_out(self, now: Arrangement) -> None:
        if now.front not in self.docks:
            return
        if self._now is None or (self._now.lower, self._now.right, self._now.alone) != (now.lower, now.right, False):
            lower, right = ([self.docks[key] for key in keys] for keys in (now.lower, now.right))
            first_layout.share_out(self, self.docks[now.front], lower, right)

    def _raise(self, keys: tuple[str, ...]) -> None:
        """In Qt's tabs; the newest last, as those before it must not come over it."""
        for key in keys:
            if key in self.docks and not self.docks[key].isHidden() and not self.docks[key].isFloating():
                self.docks[key].raise_()
        self._tabs.name()

    @contextmanager
    def _together(self) -> Iterator[None]:
        """The views turn once, not one by one; what moves meanwhile is not the user's doing."""
        before, self._settling = self.visible(), True
        blocker = QSignalBlocker(self)
        try:
            yield
        finally:
            self._settling = False
            blocker.unblock()
        if self.visible() != before:
            self.turned.emit()

    # What the user moves

    def _moved(self, _: object = None) -> None:
        if not self._settling:
            QTimer.singleShot(0, self, self._keep_layout)  # the layout is still changing

    def _keep_layout(self) -> None:
        layout = _text(bytes(self.saveState(LAYOUT).data()))
        if layout != self._state.layout:
            self._stands = layout
            self.intended.emit(KeepLayout(layout))

    def event(self, event: QEvent) -> bool:
        """A separator that was dragged leaves the docks with other sizes."""
        kind, sizes = event.type(), QEvent.Type
        if kind == sizes.MouseButtonPress:
            self._pressed = self._sizes()
        done = super().event(event)
        if kind == sizes.MouseButtonRelease and self._pressed and self._pressed != self._sizes():
            self._pressed = []
            self._moved()
        return done

    def _sizes(self) -> list[object]:
        return [dock.geometry() for dock in self.docks.values()]

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
        """The views that can be seen now: not hidden, not behind another one's tab, and not failed."""
        by_tabs_of_qt = self._now is not None and self._now.own and not self._now.alone
        return [
            dock.view
            for key, dock in self.docks.items()
            if not dock.failed and (key in self._seen if by_tabs_of_qt else dock.isVisible())
        ]

    def needs(self) -> frozenset[Need]:
        """The probes that the visible views want."""
        return frozenset[Need]().union(*(view.needs for view in self.visible()))

    # What they draw

    def show_state(self, state: SessionState) -> bool:
        """Whether the views have to be drawn, as what they show is not what it was."""
        was, self._state = self._state, state
        if (state.arranged, state.projector) != (was.arranged, was.projector):
            self.settle()
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

    def _key_of(self, label: str) -> str:
        return next((k for k, dock in self.docks.items() if dock.windowTitle() == label and self._suits(k)), "")

    # Their menus

    def list_views(self, menu: QMenu) -> None:
        list_views(menu, [key for key in self.views if self._suits(key)], self.views, self._state, self.intended.emit)

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


def _text(state: bytes) -> str:
    return base64.b64encode(state).decode()

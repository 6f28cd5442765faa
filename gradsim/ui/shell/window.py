"""The main window: controls at the left, the run bar on top, views in the middle and at the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gradsim.lab import Snapshot
from gradsim.lab.orders import Want
from gradsim.lab.report import Report
from gradsim.scenario import Scenario
from gradsim.ui.frame.exploded import Exploded
from gradsim.ui.frame.offer import Offer
from gradsim.ui.frame.plain_keys import PlainKeys
from gradsim.ui.frame.room import Room
from gradsim.ui.frame.session_window import SessionWindow
from gradsim.ui.frame.skip_key import SkipKey
from gradsim.ui.session import Session, SessionState
from gradsim.ui.session.kept import KeptSessions
from gradsim.ui.shell.dropping import Dropping
from gradsim.ui.shell.help import Help
from gradsim.ui.shell.lessons import Lessons
from gradsim.ui.shell.menu import WindowMenu
from gradsim.ui.shell.opening import Opening
from gradsim.ui.shell.recent import RecentFiles
from gradsim.ui.shell.run_files import RunFiles
from gradsim.ui.shell.view_keys import ViewKeys
from gradsim.ui.widgets.card import button
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.scenario_words import scenario_words

if TYPE_CHECKING:
    from gradsim.ui.shell.pages import Pages
    from gradsim.ui.views import View

FEW = 1100
"""In a window that is narrower, at the usual size of text, the run bar has no buttons that are in the menu too."""
KEEPING = 3000
"""Milliseconds from a change of the layout to its keeping."""


class MainWindow(SessionWindow):
    """The views come with ``fill`` (or ``start``), after the first paint: pyqtgraph takes a while to import.

    ``compare_wanted``, ``sweep_wanted``: another window is to be opened. ``offer_taken``, ``offer_left``: what the
    user says to what ``show_offer`` shows.
    """

    compare_wanted = Signal()
    sweep_wanted = Signal()
    offer_taken = Signal()
    offer_left = Signal()
    closed = Signal()

    def __init__(
        self, session: Session, theme: Theme, settings: QSettings | None = None, lessons: Path | None = None
    ) -> None:
        """``settings``, ``lessons``: where the layout of the views, and progress in lessons, are kept; None: nowhere."""
        super().__init__(session, theme, measured=True)
        self.settings = settings
        self.opening, self.help = Opening(self, RecentFiles(settings)), Help(self)
        self.runs = RunFiles(self, self.opening)
        self.lessons = Lessons(self, self.opening, self._visible, lessons)
        self.lessons.turned.connect(self.want)
        self.lessons.teaching_wanted.connect(self.help.show_teaching)
        Dropping(self, self.opening)
        self._presented = False
        self.pages: Pages | None = None
        self.offer: Offer | None = None
        self._offered: KeptSessions | None = None
        self._drawn: Snapshot | None = None
        self._worded: tuple[QObject, ...] = ()
        """What has words besides the widgets of the page."""
        self.clock.ticked.connect(self._show_trials)
        self._kept = session.state.arranged
        self._keeping = QTimer(self, singleShot=True, interval=KEEPING)
        self._keeping.timeout.connect(self._keep)
        self.build()

    def build(self) -> None:
        self.menu = WindowMenu(
            self,
            self.opening,
            self.runs,
            self.lessons,
            self.help,
            self.compare_wanted.emit,
            self.sweep_wanted.emit,
            self._list_views,
        )
        self._view_keys = ViewKeys(self)
        keys = PlainKeys(self, {"?": (self.tr("This list of keys"), self.help.show_keys)})
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._go_back)
        escape.setWhatsThis(self.tr("Back from an enlarged view"))
        skip = SkipKey(self, self._parts)
        self._worded = self.menu, self._view_keys, keys, escape, *skip.shortcuts, skip
        super().build()

    def clear(self) -> None:
        super().clear()
        for part in self._worded:
            shiboken6.delete(part)
        self.pages = None

    def change_language(self) -> None:
        """A lesson that is played goes on in the new language."""
        self._keep()
        self.help.close()
        set_aside = self.lessons.set_aside()
        super().change_language()
        self.fill(anew=True)
        if set_aside is not None:
            self.lessons.take_up(set_aside)

    def _parts(self) -> list[QWidget]:
        """In the order in which F6 goes through them."""
        strips = [strip for strip in (self.offer, self.exploded) if strip is not None]
        lesson = [] if self.lessons.player is None else [self.lessons.player.strip]
        return [self.run_bar, *strips, self.panel, *self._visible(), *lesson]

    def _visible(self) -> list[View]:
        return [] if self.pages is None else self.pages.visible()

    def lay_out(self) -> None:
        self.compare_button = button(
            self.tr("Compare"), self.tr("Trains this scenario beside others that differ from it"), self.compare_wanted
        )
        self.sweep_button = button(
            self.tr("Sweep"),
            self.tr("Trains many networks that differ in a field or two, and draws a map of them"),
            self.sweep_wanted,
        )
        for part in (self.compare_button, self.sweep_button):
            self.run_bar.row.addWidget(part)
        more = QPushButton(self.tr("More ▾"))
        more.setToolTip(self.tr("Undo, compare, sweep, open, save, share, colours"))
        more.setMenu(self.menu)
        more.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click the keys are still those of the window
        self.run_bar.row.addWidget(more)
        self.below.addWidget(self.panel)
        self.below.addStretch(1)
        self.exploded = Exploded()
        self.exploded.intended.connect(self.session.do)
        self.page.insertWidget(1, self.exploded)
        self.show_offer(self._offered)

    def show_offer(self, kept: KeptSessions | None) -> None:
        """Offers to go on from there, in a strip below the run bar; None: no more."""
        if self.offer is not None and shiboken6.isValid(self.offer):
            self.offer.hide()
            self.offer.deleteLater()
        self.offer, self._offered = None, kept
        if kept is not None:
            self.offer = Offer(kept)
            self.offer.taken.connect(self.offer_taken)
            self.offer.left.connect(self.offer_left)
            self.page.insertWidget(1, self.offer)

    def fill(self, anew: bool = False) -> None:
        """Puts the views into the window, once. ``anew``: as the state says, not as they were at an earlier start."""
        if self.pages is not None:
            return
        from gradsim.ui.shell.pages import Pages

        self.pages = Pages()
        self.pages.set_theme(self.theme)
        self.below.takeAt(1)
        self.below.addWidget(self.pages, 1)
        self.pages.show()
        self.below.activate()
        shown = self.session.snapshot or self.session.state  # the state's network may still be being built
        kept = self.pages.open_out(None if anew else self.settings)
        self.pages.show_state(self.session.state)
        if self.room is not None:
            self.pages.set_room(self.room)
        self.pages.show_network(shown.scenario.network)
        self._view_keys.name()
        self.pages.intended.connect(self.session.do)
        self.session.do(*kept)
        self.pages.turned.connect(self._turn)
        self.show_all()
        self._turn()

    def set_theme(self, theme: Theme) -> None:
        if self.pages is not None:
            self.pages.lay_aside()
        super().set_theme(theme)

    def hand_on(self, theme: Theme) -> None:
        if self.pages is not None:
            self.pages.set_theme(theme)
        self.lessons.set_theme(theme)

    def use_room(self, room: Room) -> None:
        few = self.session.state.projector or self.width() < FEW * self.theme.scale
        for part in (self.compare_button, self.sweep_button):
            part.setVisible(not few)
        if self.pages is not None:
            self.pages.set_room(room)

    def _go_back(self) -> None:
        if not self.lessons.go_back() and self.pages is not None:
            self.pages.go_back()

    @property
    def views(self) -> dict[str, View]:
        """All views by key; empty before they are there."""
        return {} if self.pages is None else self.pages.views

    def start(self) -> None:
        self.fill()
        super().start()

    def show_state(self, state: SessionState) -> None:
        super().show_state(state)
        if self.settings is not None and state.arranged != self._kept:
            self._kept = state.arranged
            self._keeping.start()
        if self.pages is not None:
            changed = self.pages.show_state(state)
            if state.presenting != self._presented:
                self._presented = state.presenting
                full, now = Qt.WindowState.WindowFullScreen, self.windowState()
                self.setWindowState(now | full if state.presenting else now & ~full)  # maximized, it stays so
            self._show_trials()
            if changed:
                self._turn()

    def _show_scenario(self, scenario: Scenario) -> None:
        super()._show_scenario(scenario)
        words = scenario_words(scenario)
        self.setWindowTitle(f"{words} – gradsim")
        self.run_bar.scenario.show_text(words)

    def fail_view(self, view: View, report: Report) -> None:
        """An error came from a view: its message stands in its place."""
        if self.pages is not None:
            self.pages.fail(view, report)

    def _list_views(self, menu: QMenu) -> None:
        if self.pages is not None:
            self.pages.list_views(menu)

    def _show_trials(self) -> None:
        if self.pages is not None:
            self.pages.show_trials(self.session.trials, self.session.state)

    def _turn(self) -> None:
        """Other views can be seen, or want other measurements."""
        if self.pages is not None:
            self.want()
            if self.session.snapshot is not None:
                self.pages.draw(self.session.snapshot, self.session.state)

    def want(self) -> None:
        """Asks for the probes of the views that can be seen, and of the lesson."""
        if self.pages is not None:
            needs = self.pages.needs()
            if self.lessons.player is not None:
                needs |= self.lessons.player.needs
            self.session.worker.order(Want(needs))

    def draw(self, snapshot: Snapshot, state: SessionState, whole: bool = False) -> None:
        last, self._drawn = self._drawn, snapshot
        whole = whole or snapshot.state != "playing" or last is None or last.generation != snapshot.generation
        self.run_bar.show_snapshot(snapshot)
        self.exploded.draw(snapshot, state)
        if self.pages is None:
            return
        if last is None or last.scenario.network != snapshot.scenario.network:
            self.pages.show_network(snapshot.scenario.network)
            self._view_keys.name()
            self.want()
        self.pages.draw(snapshot, state, None if whole else self.clock.frame)

    def _keep(self) -> None:
        """A lesson has a layout of its own."""
        if self.settings is not None and self.pages is not None and self.lessons.player is None:
            self.pages.keep(self.settings)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.lessons.leave()
        self._keep()
        self.help.close()
        super().closeEvent(event)
        self.closed.emit()

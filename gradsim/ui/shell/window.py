"""The main window: controls at the left, the run bar on top, views in the middle and at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMenu, QPushButton

from gradsim.lab import Snapshot
from gradsim.lab.orders import Want
from gradsim.lab.report import Report
from gradsim.scenario import Scenario
from gradsim.ui.frame.offer import Offer
from gradsim.ui.frame.session_window import SessionWindow
from gradsim.ui.session import Session, SessionState
from gradsim.ui.session.intents import HideView
from gradsim.ui.session.kept import KeptSessions
from gradsim.ui.shell.dropping import Dropping
from gradsim.ui.shell.menu import WindowMenu
from gradsim.ui.shell.opening import Opening
from gradsim.ui.widgets.card import button
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.words.scenario_words import scenario_words

if TYPE_CHECKING:
    from gradsim.ui.shell.pages import Pages
    from gradsim.ui.views import View


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

    def __init__(self, session: Session, theme: Theme, settings: QSettings | None = None) -> None:
        """``settings``: where the layout of the views is kept between starts; None: nowhere."""
        super().__init__(session, theme, measured=True)
        self.settings = settings
        self.opening = Opening(self, settings)
        Dropping(self, self.opening)
        self.pages: Pages | None = None
        self.offer: Offer | None = None
        self._offered: KeptSessions | None = None
        self._filled = False
        self._layout: QByteArray | None = None
        """Where the views were before another size made them anew."""
        self._drawn: Snapshot | None = None
        self.menu = WindowMenu(self, self.opening, self.compare_wanted.emit, self.sweep_wanted.emit, self._list_views)
        self.clock.ticked.connect(self._show_trials)
        self.build()

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
            part.setVisible(self.theme.scale == 1)  # a projector's size leaves no room; they are in the menu too
        more = QPushButton(self.tr("More ▾"))
        more.setToolTip(self.tr("Undo, compare, sweep, open, save, share, colours"))
        more.setMenu(self.menu)
        more.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click the keys are still those of the window
        self.run_bar.row.addWidget(more)
        self.below.addWidget(self.panel)
        self.below.addStretch(1)
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

    def fill(self) -> None:
        """Puts the views into the window, once."""
        if self.pages is not None:
            return
        from gradsim.ui.shell.pages import Pages

        self.pages = Pages(self.fontMetrics().horizontalAdvance("0" * (33 if self.theme.scale == 1 else 22)))
        self.pages.set_theme(self.theme)
        self.pages.intended.connect(self.session.do)
        self.below.takeAt(1)
        self.below.addWidget(self.pages, 1)
        self.pages.show()
        self.below.activate()
        hidden = self.pages.open_out(self.settings, self._layout)
        if not self._filled:
            self.session.do(*map(HideView, sorted(hidden)))
        self._filled = True
        shown = self.session.snapshot or self.session.state  # the state's network may still be being built
        self.pages.show_network(shown.scenario.network)
        self.pages.turned.connect(self._turn)
        self.show_all()
        self._turn()

    def set_theme(self, theme: Theme) -> None:
        """Another size needs all widgets anew; for other colours the views do."""
        was, self.theme = self.theme, theme
        if was.scale == theme.scale:
            if self.pages is not None:
                self.pages.set_theme(theme)
            return
        self.build()
        if self._filled:
            self.fill()

    def clear(self) -> None:
        if self.pages is not None:
            self._layout = self.pages.layout_now
            self.pages.blockSignals(True)  # it goes with all that it holds, and says so dock by dock
            self.pages = None
        super().clear()

    @property
    def views(self) -> dict[str, View]:
        """All views by key; empty before they are there."""
        return {} if self.pages is None else self.pages.views

    def start(self) -> None:
        self.fill()
        super().start()

    def show_state(self, state: SessionState) -> None:
        super().show_state(state)
        if self.pages is not None:
            changed = self.pages.show_state(state)
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
            self.session.worker.order(Want(self.pages.needs()))
            if self.session.snapshot is not None:
                self.pages.draw(self.session.snapshot, self.session.state)

    def draw(self, snapshot: Snapshot, state: SessionState, whole: bool = False) -> None:
        last, self._drawn = self._drawn, snapshot
        whole = whole or snapshot.state != "playing" or last is None or last.generation != snapshot.generation
        self.run_bar.show_snapshot(snapshot)
        if self.pages is None:
            return
        if last is None or last.scenario.network != snapshot.scenario.network:
            self.pages.show_network(snapshot.scenario.network)
            self.session.worker.order(Want(self.pages.needs()))
        self.pages.draw(snapshot, state, None if whole else self.clock.frame)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.settings is not None and self.pages is not None:
            self.pages.keep(self.settings)
        super().closeEvent(event)
        self.closed.emit()

"""The desk's sessions are kept, and what an earlier program kept is offered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from gradsim.ui.session import Session, SessionState
from gradsim.ui.session.intents import Restore
from gradsim.ui.session.keeper import Keeper
from gradsim.ui.session.kept import KeptSession, KeptSessions, Shelf
from gradsim.ui.shell.window import MainWindow


class Continuing(QObject):
    """The offer goes with the first choice, or when the user begins something else."""

    def __init__(self, window: MainWindow, shelf: Shelf, compare: Callable[[KeptSession], Session | None]) -> None:
        """``compare`` opens a comparison as it was kept; None where the user said no."""
        super().__init__(window)
        self._window, self._session, self._compare = window, window.session, compare
        self._offered: KeptSessions | None = None
        self.keeper = Keeper(shelf, self)
        self.keeper.add(self._session)
        self.keeper.found.connect(self._offer)
        self._window.offer_taken.connect(self.go_on)
        self._window.offer_left.connect(self.let_go)
        self._session.announced.connect(self._follow)
        self.keeper.look()

    def _offer(self, kept: KeptSessions) -> None:
        self._show(kept)
        self._follow(self._session.state)

    def _show(self, kept: KeptSessions | None) -> None:
        self._offered = kept
        self._window.show_offer(kept)

    def _follow(self, _: SessionState) -> None:
        began_something = bool(self._session.undo_text)
        if self._offered is not None and began_something:
            self.let_go()

    def let_go(self) -> None:
        self._show(None)
        self.keeper.let_go()

    def go_on(self) -> None:
        """Where the earlier program was, with the comparison if one was open."""
        kept, run = self._offered, self._session.run
        self._show(None)
        if kept is None:
            return
        main, *comparison = kept.sessions
        self._session.do(Restore(main.state, main.saved))
        if self._session.run == run:  # it would take much memory, and the user said no
            self.keeper.let_go()
            return
        self.keeper.take_up()
        self.keeper.restored(self._session, main.saved)
        for each in comparison:
            session = self._compare(each)
            if session is not None:
                self.keeper.restored(session, each.saved)

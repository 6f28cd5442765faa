"""Keeps what the sessions are at, some seconds after each change and at the end; the window waits for none of it."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from gradsim.lab.orders import Save
from gradsim.lab.saved_run import Saved
from gradsim.ui.session.kept import LARGEST, KeptSession, KeptSessions, Shelf
from gradsim.ui.session.session import Session
from gradsim.ui.session.tell import tell

PAUSE = 5.0
"""Seconds from a change to its keeping."""
SHARE = 0.05
"""The part of the time that writing may take: large weights are kept less often."""
PATIENCE = 60.0
"""Seconds in which a worker must have given its run; without it the state alone is kept."""


@dataclass(frozen=True, slots=True)
class _Part:
    """What a session is at, with the place where its worker puts its run."""

    kept: KeptSession
    run: int
    restored: Saved
    box: queue.SimpleQueue[tuple[int, Saved]]

    def wait(self) -> KeptSession:
        try:
            run, saved = self.box.get(timeout=PATIENCE)
        except queue.Empty:
            run, saved = -1, ()
        if run != self.run:  # it is being built
            saved = self.restored
        steps = max((each.checkpoint.step for each in saved if each is not None), default=self.kept.steps)
        return KeptSession(self.kept.state, saved, steps)


class Keeper(QObject):
    """``found``: carries the KeptSessions of an earlier program, if there are some. ``written``: all is on the disk."""

    found = Signal(object)
    written = Signal()

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._sessions: list[Session] = []
        self._restored: dict[tuple[Session, int], Saved] = {}
        self._last: object = None
        self._took = 0.0
        self._thread: threading.Thread | None = None
        self._closed = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.keep)

    def add(self, session: Session) -> None:
        """The first one is the main window's; all is kept for the last time when it ends."""
        self._sessions.append(session)
        session.announced.connect(self._plan)
        session.drawn.connect(self._plan)
        if session is self._sessions[0]:
            session.ending.connect(self.close)

    def remove(self, session: Session) -> None:
        if session in self._sessions:
            self._sessions.remove(session)
            self._restored = {key: saved for key, saved in self._restored.items() if session not in key}
            self._plan()

    def look(self) -> None:
        """For what an earlier program left, on a thread of its own."""
        self._begin(self._look)

    def _look(self) -> None:
        try:
            sessions = self._shelf.find()
        except OSError:
            return
        if sessions is not None:
            tell(self.found, sessions)

    def restored(self, session: Session, saved: Saved) -> None:
        """This session goes on from there: until its worker does, that is what is kept."""
        self._restored[session, session.run] = saved

    def take_up(self) -> None:
        self._shelf.take_up()

    def let_go(self) -> None:
        self._shelf.let_go()

    def _plan(self) -> None:
        if not self._closed and not self._timer.isActive():
            self._timer.start(round(1000 * max(PAUSE, self._took / SHARE)))

    def keep(self) -> None:
        """Now, if something has changed since the last time."""
        if self._thread is not None and self._thread.is_alive():
            self._plan()
            return
        now = [(session.state, session.run, _shown(session)) for session in self._sessions]
        if now != self._last:
            self._last = now
            parts = [self._part(session) for session in self._sessions]
            self._begin(lambda: self._write(parts))

    def close(self) -> None:
        """Keeps all for the last time."""
        if self._closed:
            return
        self._closed = True
        self._timer.stop()
        parts = [self._part(session) for session in self._sessions]
        before = self._thread

        def end() -> None:
            if before is not None:
                before.join()
            self._write(parts)
            self._shelf.close()

        self._begin(end)

    def _part(self, session: Session) -> _Part:
        box: queue.SimpleQueue[tuple[int, Saved]] = queue.SimpleQueue()
        restored = self._restored.get((session, session.run), ())
        if session.snapshot is not None and session.snapshot.run == session.run:
            self._restored.pop((session, session.run), None)
        session.worker.order(Save(lambda run, saved: box.put((run, saved)), LARGEST))
        run, steps = _shown(session)
        return _Part(KeptSession(session.state, steps=steps if run == session.run else 0), session.run, restored, box)

    def _begin(self, work: Callable[[], None]) -> None:
        # a daemon: what it waits for may never come
        self._thread = threading.Thread(target=work, name="gradsim keeper", daemon=True)
        self._thread.start()

    def _write(self, parts: list[_Part]) -> None:
        sessions = KeptSessions(tuple(part.wait() for part in parts), time.time())
        began = time.monotonic()
        try:
            self._shelf.write(sessions)
        except (OSError, MemoryError):  # such as a full disk: the next change tries again
            self._last = None
            return
        self._took = time.monotonic() - began
        tell(self.written)


def _shown(session: Session) -> tuple[int, int]:
    """The run that is shown, and its steps."""
    snapshot = session.snapshot
    return (-1, 0) if snapshot is None else (snapshot.run, snapshot.steps)

"""What a program's sessions were, in a file of its own: the next start offers to go on from the newest one."""

from __future__ import annotations

import contextlib
import math
import secrets
import time
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QLockFile

from gradsim import files, run_file
from gradsim.lab.saved_run import Saved, size, without_moments
from gradsim.reading import Unreadable, read_bounded
from gradsim.ui.session.state import SessionState

LARGEST = 50_000_000
"""Bytes of weights, and of all that goes with them, that are kept at most."""
LARGEST_FILE = LARGEST + 2_000_000
MOST = 5
"""Files of ended programs that are left; the oldest go first."""


@dataclass(frozen=True, slots=True)
class KeptSession:
    """``saved``: empty where the weights were too large, or not built yet. ``steps``: taken."""

    state: SessionState
    saved: Saved = ()
    steps: int = 0


@dataclass(frozen=True, slots=True)
class KeptSessions:
    """The main window's first, then the comparison's, if one was open. ``time``: in seconds since 1970."""

    sessions: tuple[KeptSession, ...]
    time: float

    def __post_init__(self) -> None:
        fits = all(len(each.saved) in (0, len(each.state.scenarios)) for each in self.sessions)
        if not fits or not 1 <= len(self.sessions) <= 2:
            raise ValueError("these are no sessions of a program")

    def pack(self) -> bytes:
        """Without what is too large."""
        runs = _within(LARGEST, [each.saved for each in self.sessions])
        sessions = tuple(replace(each, saved=saved) for each, saved in zip(self.sessions, runs, strict=True))
        return run_file.pack(replace(self, sessions=sessions))

    @classmethod
    def unpack(cls, content: bytes) -> KeptSessions:
        """What ``pack`` made. Raises Unreadable."""
        return run_file.unpack(content, cls)


def _within(largest: int, saved: list[Saved]) -> list[Saved]:
    """What goes is, one after the other until it fits: time travel, the comparison's weights, all weights."""
    less = [without_moments(runs) for runs in saved]
    for choice in (saved, less, [*less[:1], *((),) * (len(less) - 1)]):
        if size(choice) <= largest:
            return choice
    return [()] * len(saved)


class Shelf:
    """The folder of such files: each program that runs has one, and locks it. Raises OSError."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._path = folder / f"{secrets.token_hex(8)}.session"
        self._lock = _lock(self._path)
        self._offered: tuple[Path, QLockFile | None] | None = None

    def write(self, sessions: KeptSessions) -> None:
        files.write(self._path, sessions.pack())

    def find(self) -> KeptSessions | None:
        """The newest whole one of a program that has ended; no other program is offered it until it is let go."""
        found = None
        for number, path in enumerate(self._by_age()):
            lock = _lock(path) if path != self._path else None
            if lock is None:
                continue
            if found is None:
                with contextlib.suppress(Unreadable):
                    found = KeptSessions.unpack(read_bounded(path, LARGEST_FILE))
                    self._offered = path, lock
                    continue
            if number >= MOST:
                with contextlib.suppress(OSError):  # it stays one more time
                    path.unlink(missing_ok=True)
            lock.unlock()
        return found

    def take_up(self) -> None:
        """What was offered goes on: from now on its file is this program's, and the one that it had is gone."""
        if self._offered is not None:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
            (self._path, self._lock), self._offered = self._offered, None

    def let_go(self) -> None:
        """What was offered is left for another start."""
        self._offered = None  # with the lock

    def close(self) -> None:
        self._lock = self._offered = None

    def _by_age(self) -> list[Path]:
        """The newest first."""
        for left in self._folder.glob(".*.tmp"):  # by a program that was ended while it wrote
            with contextlib.suppress(OSError):
                if _age(left) > 3600:
                    left.unlink(missing_ok=True)
        for left in self._folder.glob("*.lock"):  # by one that was ended before it wrote
            if not left.with_suffix("").exists():
                _lock(left.with_suffix(""))  # gone with this one, unless it is in use
        return sorted(self._folder.glob("*.session"), key=_age)


def _age(path: Path) -> float:
    """In seconds; of a file that another program took away meanwhile: older than all."""
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return math.inf


def _lock(path: Path) -> QLockFile | None:
    """None while a program that runs has it; the lock of one that was killed is nobody's."""
    lock = QLockFile(f"{path}.lock")
    lock.setStaleLockTime(0)
    return lock if lock.tryLock(0) else None

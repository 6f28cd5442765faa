"""Snapshots on their way from the worker's thread to the one that shows them."""

from __future__ import annotations

import math
import time
from collections import deque
from dataclasses import replace
from typing import Any, Generic, TypeVar

from gradsim.lab.report import Report

FRESH = 0.012
"""Seconds after which an untaken snapshot is replaced by a newer one."""

Box = TypeVar("Box")
"""The snapshot to be taken: a frozen dataclass with ``state``, ``error`` and ``report``."""


class Outbox(Generic[Box]):
    """Holds the newest snapshot until it is taken. ``last``: the newest, taken or not."""

    def __init__(self) -> None:
        self._box: deque[Box] = deque(maxlen=1)
        self._put_at = -math.inf
        self.last: Box | None = None

    def take(self) -> Box | None:
        """The newest snapshot, once; None when there is no newer one. Never waits."""
        try:
            return self._box.pop()
        except IndexError:
            return None

    def put(self, snapshot: Box) -> None:
        self.last = snapshot
        self._box.append(snapshot)
        self._put_at = time.perf_counter()

    def put_failure(self, words: str, report: Report | None) -> None:
        """Training stopped: says why in the last snapshot, if there was one."""
        last: Any = self.last
        if last is not None:
            self.put(replace(last, state="paused", error=words, report=report))

    def is_due(self, now: float) -> bool:
        """Whether a newer snapshot is of use: the last was taken, or is no longer fresh."""
        return not self._box or now - self._put_at > FRESH

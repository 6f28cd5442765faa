"""A data set whose reading lasts as long as a test wants, as that of a file that blocks."""

from __future__ import annotations

import itertools
import threading

from gradsim import Scenario
from gradsim.choices import datasets

_fresh = itertools.count()


class SlowData:
    """``opened``: from then on reading ends. ``reached``: somebody reads. ``reading``, ``most``: now, and at most so far."""

    def __init__(self) -> None:
        self.opened, self.reached = threading.Event(), threading.Event()
        self.reading = self.most = 0
        self._lock = threading.Lock()

    def __call__(self, scenario: Scenario):
        with self._lock:
            self.reading += 1
            self.most = max(self.most, self.reading)
        self.reached.set()
        self.opened.wait()
        with self._lock:
            self.reading -= 1
        return datasets["moons"](scenario)


def slow(**fields) -> Scenario:
    """A small scenario that learns from it; each has data that were never read, for what was read once is kept."""
    return Scenario(depth=3, width=8, dataset="slow", data_seed=next(_fresh), **fields)

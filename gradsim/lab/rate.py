"""Steps per second."""

from __future__ import annotations

import time


class Rate:
    """Steps per second over the last half second or so."""

    WINDOW = 0.5

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        self.value = 0.0
        self._start = time.perf_counter()
        self._steps = 0

    def count(self) -> None:
        self._steps += 1
        elapsed = time.perf_counter() - self._start
        if elapsed >= self.WINDOW or (self.value == 0.0 and elapsed > 0.05):
            self.value = self._steps / elapsed
            self._start += elapsed
            self._steps = 0

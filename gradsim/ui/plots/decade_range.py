"""The range of a log axis in whole decades. It holds still: it only widens, until it is fitted anew."""

from __future__ import annotations

import math

import numpy as np

EMPTY = (-8, 0)
LEAST = 4
"""Decades that it holds at least, or a level gradient would look like a steep one."""
TALL = 6
"""Decades that the tallest bar stands over the axis at least."""
MARGIN = 0.03
"""Free above what is highest, as a share of the range, or a dot there would be cut."""
STEP = 2
"""Decades by which it widens."""


class DecadeRange:
    def __init__(self, least: int = LEAST) -> None:
        self._least = least
        self.low, self.high = EMPTY
        self._held: tuple[int, int] | None = None
        self._back = False
        self.begin()

    def begin(self) -> None:
        """The next values are fitted: what was before does not count any more."""
        self._fresh = True

    def turn(self, aside: bool) -> None:
        """Aside, to a range of its own for what became of a run that diverged; back, to the one that was held."""
        if aside == (self._held is not None):
            return
        if self._held is None:
            self._held = self.low, self.high
            self.begin()
        else:
            (self.low, self.high), self._held, self._back = self._held, None, True

    def fit(self, logs: np.ndarray) -> bool:
        """Whether the range changed to hold these log10 values; what is not finite does not count."""
        values, back, self._back = logs[np.isfinite(logs)], self._back, False
        if not len(values):
            if not self._fresh:
                return back  # the axis stays where it was when training diverged
            low, high = map(float, EMPTY)
        else:
            low, high = float(values.min()) - 0.3, float(values.max()) + 0.1
            high += MARGIN * (high - low)
        if not self._fresh and self.low <= low and high <= self.high:
            return back
        if not self._fresh:
            low, high = min(low, self.low), max(high, self.high)
        self.low, self.high = STEP * math.floor(low / STEP), STEP * math.ceil(high / STEP)
        while self.high - self.low < self._least:
            self.low -= STEP
        self._fresh = False
        return True


def foot(bars: np.ndarray) -> np.ndarray:
    """Where an axis may begin at most for bars of these log10 heights, (1,); empty without a bar.

    A log axis has no natural beginning: were it just below the bars, level ones would be stubs, and a small fall a large one.
    """
    finite = bars[np.isfinite(bars)]
    return np.array([finite.max() - TALL]) if len(finite) else finite


def log10(values: np.ndarray) -> np.ndarray:
    """log10 with -inf for zero and NaN for what is not finite."""
    with np.errstate(all="ignore"):
        return np.where(np.isfinite(values), np.log10(values), np.nan)


def finite_log10(values: np.ndarray) -> np.ndarray:
    """log10; NaN for zero and for what is not finite."""
    logs = log10(values)
    return np.where(np.isfinite(logs), logs, np.nan)

"""The range of a log axis in whole decades: grows at once, shrinks only after a while, so that it does not jitter."""

from __future__ import annotations

import math

import numpy as np

SHRINK_AFTER = 45
"""Frames for which a smaller range must suffice before the axis shrinks."""
EMPTY = (-8, 0)


class DecadeRange:
    def __init__(self) -> None:
        self.low, self.high = EMPTY
        self.begin()

    def begin(self) -> None:
        """Begins anew: the next values are of something else."""
        self._fresh, self._shrink = True, 0

    def fit(self, logs: np.ndarray) -> bool:
        """Whether the range changed to hold these log10 values; what is not finite does not count."""
        values = logs[np.isfinite(logs)]
        if not len(values) and not self._fresh:
            return False  # the axis stays where it was when training diverged
        low = math.floor(values.min() - 0.3) if len(values) else EMPTY[0]
        high = math.ceil(values.max() + 0.1) if len(values) else EMPTY[1]
        high = max(high, low + 3)
        if self._fresh:
            wanted = (low, high)
        elif low < self.low or high > self.high:
            wanted = (min(low, self.low), max(high, self.high))
        elif (low, high) == (self.low, self.high):
            self._shrink = 0
            return False
        else:
            self._shrink += 1
            if self._shrink < SHRINK_AFTER:
                return False
            wanted = (low, high)
        self._fresh, self._shrink = False, 0
        self.low, self.high = wanted
        return True

    def place(self, logs: np.ndarray) -> np.ndarray:
        """Where in the range: 0 the lowest, 1 the highest; NaN stays."""
        with np.errstate(all="ignore"):
            placed: np.ndarray = np.clip((logs - self.low) / (self.high - self.low), 0.0, 1.0)
        return placed


def log10(values: np.ndarray) -> np.ndarray:
    """log10 with -inf for zero and NaN for what is not finite."""
    with np.errstate(all="ignore"):
        return np.where(np.isfinite(values), np.log10(values), np.nan)


def finite_log10(values: np.ndarray) -> np.ndarray:
    """log10; NaN for zero and for what is not finite."""
    logs = log10(values)
    return np.where(np.isfinite(logs), logs, np.nan)

"""The one colour scale of gradient norms: the whole decades that a run has reached so far."""

from __future__ import annotations

import math

import numpy as np

from gradsim.lab import Snapshot
from gradsim.ui.plots.decade_range import finite_log10

INITIAL = (-3, 0)
DARKEST = 0.12
"""Where the colour map begins: below, it is hard to see on a dark ground."""


class Magnitudes:
    """Follows one run. Two views that have seen the same snapshots have the same scale."""

    def __init__(self) -> None:
        self._generation = -1
        self._begin()

    def _begin(self) -> None:
        self.low, self.high = INITIAL
        self._seen = -math.inf
        self._empty = True

    def take(self, snapshot: Snapshot) -> tuple[np.ndarray, np.ndarray]:
        """Steps (n,) that are new, and log10 of their ‖dL/dW‖ (n, layers), NaN where there is no logarithm."""
        if snapshot.generation != self._generation:
            self._begin()
            self._generation = snapshot.generation
        steps, norms = snapshot.history.grad_norm_since(self._seen)
        logs = finite_log10(norms)
        if len(steps):
            self._seen = float(steps[-1])
            self._grow(logs)
        elif self._empty:
            self._grow(finite_log10(snapshot.measurement.grad_norm))
        return steps, logs

    def _grow(self, logs: np.ndarray) -> None:
        finite = logs[np.isfinite(logs)]
        if not len(finite):
            return
        low, high = math.floor(finite.min()), math.ceil(finite.max())
        if self._empty:
            self.low, self.high, self._empty = low, high, False
        self.low, self.high = min(self.low, low), max(self.high, high)
        self.low = min(self.low, self.high - 3)  # a level gradient must not look like a steep one

    def place(self, logs: np.ndarray) -> np.ndarray:
        """Where on the colour map, DARKEST to 1; NaN stays."""
        with np.errstate(all="ignore"):
            placed: np.ndarray = np.clip((logs - self.low) / (self.high - self.low), 0.0, 1.0)
        return DARKEST + (1 - DARKEST) * placed

"""Rows of numbers in bounded memory, which one thread appends and any may read."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

CAPACITY = 4096
"""Most steps that are kept."""


def thinned(rows: NDArray[Any]) -> NDArray[Any]:
    """The rows (kept, ...) without every second one of the older half."""
    half = len(rows) // 2
    return np.concatenate((rows[:half:2], rows[half:]))


class Table:
    """Rows of float64 that only grow; when full, they are ``thinned``.

    ``rows``: (kept, columns) view of what is there. One thread appends; any thread may read it: a view given out is
    never written again.
    """

    def __init__(self, columns: int, capacity: int = CAPACITY) -> None:
        self._data = np.empty((capacity, columns))
        self.rows = self._data[:0]

    def forget_after(self, first: float) -> None:
        """Drops the rows whose first column is larger; views given out stay as they are."""
        self.begin_with(self.rows[self.rows[:, 0] <= first])

    def append(self, row: NDArray[np.float64]) -> None:
        filled = len(self.rows)
        if filled == len(self._data):
            self.begin_with(thinned(self._data))
            filled = len(self.rows)
        self._data[filled] = row
        self.rows = self._data[: filled + 1]

    @property
    def size(self) -> int:
        """Bytes, with those that are not filled yet."""
        return self._data.nbytes

    def begin_with(self, rows: NDArray[np.float64]) -> None:
        """Replaces all rows by these."""
        self._data = np.empty_like(self._data)
        self._data[: len(rows)] = rows
        self.rows = self._data[: len(rows)]

"""Where the layers of a network stand side by side, and which of them are folded together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

OPEN_SHARE = 4
"""When layers are folded, one in so many of those that would fit stays open at each end."""
NARROWEST = 2.0
"""Least distance of the two open layers beside a fold, as a multiple of that of two open neighbours."""


@dataclass(frozen=True)
class Layout:
    """Columns: 0 are the inputs, 1 to depth the hidden layers, the last the outputs.

    ``places`` (columns,): from 0 at the left to 1 at the right. ``folds``: (first, last) column of each run that
    is drawn as one block.
    """

    places: np.ndarray
    folds: tuple[tuple[int, int], ...] = ()

    @cached_property
    def open(self) -> tuple[int, ...]:
        """The columns that are not folded."""
        folded = {column for first, last in self.folds for column in range(first, last + 1)}
        return tuple(column for column in range(len(self.places)) if column not in folded)

    @cached_property
    def pairs(self) -> tuple[int, ...]:
        """The open columns whose next column is open, too."""
        shown = set(self.open)
        return tuple(column for column in self.open if column + 1 in shown)

    def fold_of(self, column: int) -> tuple[int, int] | None:
        return next(((first, last) for first, last in self.folds if first <= column <= last), None)


def lay_out(columns: int, room: int, chosen: int | None = None) -> Layout:
    """All columns where there is room for them, else those at both ends, and the chosen one with the one before it."""
    if columns <= max(room, 4):
        return Layout(np.linspace(0.0, 1.0, columns))
    ends = 1 + max(1, (room - 1) // OPEN_SHARE)
    shown = {*range(ends), *range(columns - ends, columns)}
    if chosen is not None:
        shown |= {chosen - 1, chosen}
    folds = _runs([column for column in range(columns) if column not in shown])
    return Layout(_places(columns, folds, room), folds)


def _runs(columns: list[int]) -> tuple[tuple[int, int], ...]:
    """Neighbours together, as (first, last)."""
    runs: list[tuple[int, int]] = []
    for column in columns:
        if runs and runs[-1][1] == column - 1:
            runs[-1] = (runs[-1][0], column)
        else:
            runs.append((column, column))
    return tuple(runs)


def _places(columns: int, folds: tuple[tuple[int, int], ...], room: int) -> np.ndarray:
    """Open columns at equal distances; the folds share what is left by how many layers they hold."""
    folded = sum(last - first + 1 for first, last in folds)
    spare = max(0.0, room - 1 - (columns - 1 - folded - len(folds)) - NARROWEST * len(folds))
    starts = dict(folds)
    places = np.zeros(columns)
    at, column = 0.0, 1
    while column < columns:
        if column in starts:
            last = starts[column]
            n = last - column + 1
            span = NARROWEST + spare * n / folded
            # half a distance of open layers is left free at each side of the block
            places[column : last + 1] = at + 0.5 + (span - 1) * (np.arange(n) + 0.5) / n
            column, at = last + 1, at + span
        else:
            at += 1
        places[column] = at
        column += 1
    return places / at

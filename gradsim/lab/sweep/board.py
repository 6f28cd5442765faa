"""The cells of a sweep laid out on one line or one plane, filled as results come."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradsim.lab.sweep.axes import is_number
from gradsim.lab.sweep.folder import Result
from gradsim.lab.sweep.plan import Cell, Sweep
from gradsim.lab.sweep.summary import Summary, summarize

Place = tuple[int, int]
"""(i, j): along the first and the second axis; j is 0 where there is one axis."""


class Board:
    """Of cells that differ only in a third axis or more, the one with the smallest loss is shown."""

    def __init__(self, sweep: Sweep) -> None:
        self.sweep = sweep
        self.cells: tuple[Cell, ...] = sweep.cells()
        self.axes: dict[str, tuple[Any, ...]] = dict(list(sweep.axes.items())[:2])
        first, *second = map(len, self.axes.values())
        self.shape: Place = (first, *second) if second else (first, 1)  # type: ignore[assignment]
        self._apart = math.prod(sweep.shape[len(self.axes) :])
        self.found: dict[Place, Summary] = {}
        self.done: set[int] = set()
        self.work_done = 0
        self.work = sum(cell.work for cell in self.cells)

    def place(self, index: int) -> Place:
        """Where the cell of this index lies."""
        i, j = divmod(index // self._apart, self.shape[1])
        return i, j

    def add(self, results: Iterable[Result]) -> bool:
        """Whether anything was new."""
        before = len(self.done)
        for result in results:
            if result.cell in self.done:
                continue
            self.done.add(result.cell)
            self.work_done += self.cells[result.cell].work
            found, place = summarize(self.cells[result.cell], result), self.place(result.cell)
            if place not in self.found or _better(found, self.found[place]):
                self.found[place] = found
        return len(self.done) > before

    def loss(self, place: Place) -> float:
        """NaN where nothing is found yet, or it diverged."""
        return self.found[place].loss if place in self.found else math.nan

    def nearest(self) -> NDArray[np.intp]:
        """(i, j, 2): for each place the nearest one that is finished, -1 where there is none.

        Only along axes of numbers: what one activation does says nothing about another.
        """
        owners = np.full((*self.shape, 2), -1, dtype=np.intp)
        for place in self.found:
            owners[place] = place
        refined = [axis for axis, name in enumerate(self.axes) if is_number(name)]
        while (owners < 0).any():
            before = owners.copy()
            for axis in refined:
                for shift in (1, -1):
                    _spread(owners, before, axis, shift)
            if (owners == before).all():
                break
        return owners


def _spread(owners: NDArray[np.intp], before: NDArray[np.intp], axis: int, shift: int) -> None:
    """Places without an owner take that of their neighbour."""
    to, origin = [slice(None)] * 3, [slice(None)] * 3
    to[axis], origin[axis] = (slice(1, None), slice(-1)) if shift > 0 else (slice(-1), slice(1, None))
    target = owners[tuple(to)]
    np.copyto(target, before[tuple(origin)], where=target < 0)


def _better(one: Summary, other: Summary) -> bool:
    return math.isfinite(one.loss) and not one.loss >= other.loss

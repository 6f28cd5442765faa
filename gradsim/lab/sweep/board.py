"""The cells of a sweep laid out on one line or one plane, filled as results come."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradsim.lab.sweep.axes import are_numbers
from gradsim.lab.sweep.folder import Result
from gradsim.lab.sweep.plan import Cell, Sweep
from gradsim.lab.sweep.summary import FACTOR, LOSS, RATIO, STEPS, VERDICT, Summary, summarize

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
        self.summaries: dict[Place, Summary] = {}
        self.known = np.zeros(self.shape, dtype=bool)
        """Where something has a result."""
        self.figures = {by: np.full(self.shape, math.nan) for by in (LOSS, RATIO, FACTOR, VERDICT, STEPS)}
        """``figure`` of each result, by place."""
        self.starts = np.full((*self.shape, sweep.seeds), math.nan)
        """The losses of its networks at the first step."""
        self.done: set[int] = set()
        self.work_done = 0
        self.work = sum(cell.work for cell in self.cells)

    def place(self, index: int) -> Place:
        """Where the cell of this index lies."""
        i, j = divmod(index // self._apart, self.shape[1])
        return i, j

    def add(self, results: Iterable[Result]) -> bool:
        """Returns whether anything was new."""
        before = len(self.done)
        for result in results:
            if result.cell in self.done:
                continue
            self.done.add(result.cell)
            self.work_done += self.cells[result.cell].work
            summary, place = summarize(self.cells[result.cell], result), self.place(result.cell)
            if place not in self.summaries or _better(summary, self.summaries[place]):
                self._put(place, summary)
        return len(self.done) > before

    def _put(self, place: Place, summary: Summary) -> None:
        self.summaries[place], self.known[place] = summary, True
        self.starts[place] = [f.loss_start for f in summary.seeds.figures]
        for by, figures in self.figures.items():
            figures[place] = summary.figure(by)

    def loss(self, place: Place) -> float:
        """NaN where there is no result yet, or it diverged."""
        return self.summaries[place].loss if place in self.summaries else math.nan

    def nearest(self) -> NDArray[np.intp]:
        """(i, j, 2): for each place the nearest one that is finished, -1 where there is none.

        Only along axes of numbers: what one activation does says nothing about another.
        """
        owners = np.where(self.known[..., None], np.moveaxis(np.indices(self.shape), 0, -1), -1)
        refined = [axis for axis, values in enumerate(self.axes.values()) if are_numbers(values)]
        while (owners < 0).any():
            before = owners.copy()
            for axis in refined:
                for shift in (1, -1):
                    _spread(owners, before, axis, shift)
            if (owners == before).all():
                break
        return owners


def _spread(owners: NDArray[np.intp], before: NDArray[np.intp], axis: int, shift: int) -> None:
    """Places without an owner take their neighbour's."""
    to, origin = [slice(None)] * 3, [slice(None)] * 3
    to[axis], origin[axis] = (slice(1, None), slice(-1)) if shift > 0 else (slice(-1), slice(1, None))
    target = owners[tuple(to)]
    np.copyto(target, before[tuple(origin)], where=target < 0)


def _better(one: Summary, other: Summary) -> bool:
    return math.isfinite(one.loss) and not one.loss >= other.loss

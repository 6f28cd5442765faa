"""Runs that ended and can be restored: bounded in number and in bytes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from gradsim.training import Measurement
from gradsim.training.checkpoint import Checkpoint
from gradsim.training.history import HeldOut, Kept
from gradsim.training.measurement import Divergence

MOST = 5
"""Most runs that are kept."""
BUDGET = 200_000_000
"""Most bytes of all kept runs together."""


@dataclass(frozen=True, slots=True)
class SavedRun:
    """A run at one moment: enough to go on with it as if it had never ended.

    ``history``: copies of its rows. ``moments``: the checkpoints that time travel kept. ``divergence``, ``aftermath``: as
    in a Run.
    """

    checkpoint: Checkpoint
    measurement: Measurement
    history: Kept
    held_out: HeldOut | None
    moments: tuple[Checkpoint, ...] = ()
    divergence: Divergence | None = None
    aftermath: Checkpoint | None = None

    @property
    def size(self) -> int:
        """Bytes of its arrays."""
        rows = self.history.steps.nbytes + self.history.held_out.nbytes
        rows += 0 if self.history.values is None else self.history.values.nbytes
        kept = (self.checkpoint, *self.moments, *filter(None, (self.aftermath,)))
        return rows + sum(checkpoint.size for checkpoint in kept)

    def without_moments(self) -> SavedRun:
        return replace(self, moments=(), aftermath=None)


Saved = tuple[SavedRun | None, ...]
"""One for each run side by side; None for one that could not be built."""


class SavedRuns:
    """Ended runs by their number. When there are too many, the one that ended first goes."""

    def __init__(self) -> None:
        self._runs: dict[int, Saved] = {}
        self._dropped: set[int] = set()
        self.steps: Mapping[int, int] = {}
        """Steps taken of each run that is kept; a new table after each change."""

    def add(self, number: int, saved: Saved) -> None:
        """Keeps a run, unless it was dropped; one that has taken no step is the same when it is built anew."""
        self._runs.pop(number, None)
        if number not in self._dropped and _steps(saved):
            self._runs[number] = saved if size((saved,)) <= BUDGET else without_moments(saved)
        while self._runs and (len(self._runs) > MOST or size(self._runs.values()) > BUDGET):
            del self._runs[next(iter(self._runs))]
        self._dropped.discard(number)
        self._count()

    def get(self, number: int) -> Saved | None:
        return self._runs.get(number)

    def remove(self, number: int) -> None:
        """Removes a run that is trained again."""
        self._runs.pop(number, None)
        self._count()

    def drop(self, number: int) -> None:
        """Removes a run for good: it is not kept when it ends, either."""
        self._dropped.add(number)
        self.remove(number)

    def _count(self) -> None:
        self.steps = {number: _steps(saved) for number, saved in self._runs.items()}


def _steps(saved: Saved) -> int:
    return max((run.checkpoint.step for run in saved if run is not None), default=0)


def size(runs: Iterable[Saved]) -> int:
    """Bytes of all their arrays."""
    return sum(run.size for saved in runs for run in saved if run is not None)


def without_moments(saved: Saved) -> Saved:
    return tuple(run and run.without_moments() for run in saved)

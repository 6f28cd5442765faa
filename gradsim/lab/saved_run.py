"""Runs that ended and can be restored: bounded in number and in bytes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from gradsim.lab.checkpoints import FIRST_STRIDE
from gradsim.nn.arrays import Array
from gradsim.training import Measurement
from gradsim.training.checkpoint import Checkpoint
from gradsim.training.history import HeldOut
from gradsim.training.measurement import Divergence
from gradsim.training.saved_training import SavedTraining

MOST = 5
"""Most runs that are kept."""
BUDGET = 200_000_000
"""Most bytes of all kept runs together."""


@dataclass(frozen=True, slots=True)
class SavedRun(SavedTraining):
    """A run at one moment: enough to go on with it as if it had never ended. A Trainer saves the training alone of it.

    ``measurement``, ``held_out``, ``divergence``, ``aftermath``: as in a Run. ``moments``: the checkpoints that time travel
    kept, ``stride`` steps apart. ``values_before``: as in an Ensemble.
    """

    measurement: Measurement | None = None
    held_out: HeldOut | None = None
    moments: tuple[Checkpoint, ...] = ()
    stride: int = FIRST_STRIDE
    divergence: Divergence | None = None
    aftermath: Checkpoint | None = None
    values_before: Array | None = None

    @property
    def checkpoints(self) -> tuple[Checkpoint, ...]:
        return (self.checkpoint, *self.moments, *filter(None, (self.aftermath,)))

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        return tuple(filter(None, (self.first, self.newest, self.measurement)))

    @property
    def size(self) -> int:
        """Bytes of its arrays."""
        alone = (self.history.steps, self.history.held_out, self.history.values, self.values_before)
        return sum(array.nbytes for array in alone if array is not None) + sum(c.size for c in self.checkpoints)

    def without_moments(self) -> SavedRun:
        """All but the weights of other moments: it goes on the same, unless it diverges at the very next step."""
        return replace(self, moments=(), aftermath=None, values_before=None)

    def fits(self, here: SavedTraining) -> bool:
        """Whether a run that is at ``here`` can go on from this one."""
        measured, values, then = here.newest, here.checkpoint.values, self.values_before
        known = self.divergence is None or (measured is not None and self.divergence.is_in(measured.layer_names))
        before = then is None or (then.shape, then.dtype) == (values.shape, values.dtype)
        return SavedTraining.fits(self, here) and known and before and self.stride > 0


Saved = tuple[SavedRun | None, ...]
"""One for each run side by side; None for one that could not be built."""


class SavedRuns:
    """Ended runs by their number. When there are too many, the one that ended first goes."""

    def __init__(self) -> None:
        self._runs: dict[int, Saved] = {}
        self._dropped: set[int] = set()
        self.steps: Mapping[int, int] = {}
        """Steps taken of each run that is kept; a new table after each change."""

    def add(self, number: int, saved: Saved, wanted: bool = False) -> None:
        """Keeps a run, unless it was dropped; one that has taken no step is the same when it is built anew.

        ``wanted``: it will be restored at once, and stays whatever its size.
        """
        self._runs.pop(number, None)
        if number not in self._dropped and _steps(saved):
            self._runs[number] = saved if size((saved,)) <= BUDGET else without_moments(saved)
        while len(self._runs) > wanted and (len(self._runs) > MOST or size(self._runs.values()) > BUDGET):
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

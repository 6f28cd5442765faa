"""The run, or the setting, that was shown before the present one: a change is seen as a change."""

from __future__ import annotations

from typing import NamedTuple

from gradsim.lab import Snapshot
from gradsim.lab.reading import share
from gradsim.scenario import Scenario
from gradsim.training import Measurement

FEW = 10
"""A setting that was left after fewer steps is passed over where the next change is one of the same fields: a slider
that is dragged, or a list that is gone through."""


class Left(NamedTuple):
    """What was shown last of a setting. ``began``: the steps taken when it was new."""

    generation: int
    scenario: Scenario
    measurement: Measurement
    steps: int
    began: int

    @property
    def share(self) -> float:
        """What layer 1 got then."""
        return share(self.measurement)


class Before:
    """Follows the snapshots that a view draws. ``left``: the setting before this one; None: there was none."""

    def __init__(self) -> None:
        self.left: Left | None = None
        self._now: Left | None = None

    def take(self, snapshot: Snapshot) -> None:
        if snapshot.visiting is not None:
            return
        now, began = self._now, snapshot.steps
        if now is not None and (now.generation, now.scenario) == (snapshot.generation, snapshot.scenario):
            if snapshot.measurement.divergence:
                return  # what is left of it is its last finite moment
            began = now.began
        elif now is not None and not self._passes_over(now, snapshot.scenario):
            self.left = now
        self._now = Left(snapshot.generation, snapshot.scenario, snapshot.measurement, snapshot.steps, began)

    def _passes_over(self, now: Left, new: Scenario) -> bool:
        if self.left is None or self.left.scenario == new or now.steps - now.began >= FEW:
            return False
        return set(self.left.scenario.differences(now.scenario)) == set(now.scenario.differences(new))

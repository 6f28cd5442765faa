"""The run, or the setting, that was shown before the present one: a change is seen as a change."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gradsim.lab import Snapshot
from gradsim.scenario import Scenario
from gradsim.training import Measurement
from gradsim.words.health import LARGE_STEP

FEW = 10
"""A setting that was left after fewer steps is passed over where the next change is one of the same fields: a slider
that is dragged, or a list that is gone through."""

GROWN = 10**0.1
"""So many times larger counts as grown."""


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
        return self.measurement.share


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
            self._keep_step_before(now, snapshot)
        elif now is not None and not self._passes_over(now, snapshot.scenario):
            self.left = now
        self._now = Left(snapshot.generation, snapshot.scenario, snapshot.measurement, snapshot.steps, began)

    def _keep_step_before(self, now: Left, snapshot: Snapshot) -> None:
        """Where all layers grow by a step that is too large, the step before is left: else only the axis would show it.

        From batch to batch all layers of a network that learns grow now and then, too.
        """
        if snapshot.measurement.step == now.measurement.step:
            return
        if _grows(now.measurement, snapshot.measurement):
            self.left = now._replace(steps=now.measurement.step)  # of the gradient, as it is the same run
        elif self.left is not None and self.left.generation == snapshot.generation:
            self.left = None

    def _passes_over(self, now: Left, new: Scenario) -> bool:
        if self.left is None or self.left.scenario == new or now.steps - now.began >= FEW:
            return False
        return set(self.left.scenario.differences(now.scenario)) == set(now.scenario.differences(new))


def _grows(before: Measurement, after: Measurement) -> bool:
    """Whether the gradient of all hidden layers has grown, by a tenth of a decade or more, as a layer's weights moved
    by much. The output's may be bounded.
    """
    grown = after.signal_grad_norm[:-1] > GROWN * before.signal_grad_norm[:-1]
    moved = np.concatenate((before.update_ratio, after.update_ratio))
    return bool(grown.all() and (moved > LARGE_STEP).any()) and after.step > before.step

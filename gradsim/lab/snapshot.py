"""What the runner tells other threads."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from gradsim.lab.probes import Need
from gradsim.lab.probes.statistics import Statistics
from gradsim.lab.reading import mean_share
from gradsim.lab.report import Report
from gradsim.scenario import Scenario
from gradsim.training import Divergence, Measurement
from gradsim.training.history import HeldOut, History

State = Literal["playing", "paused", "diverged"]
SMOOTHED = 20
"""Steps whose mean is told while training goes on: a figure that changes at each frame cannot be read."""


@dataclass(frozen=True, slots=True)
class Status:
    """What the worker is doing, with a network or without. ``error``: why the last submitted scenario is not trained.

    ``orders``: how many orders had been carried out; compare with ``Worker.given``.
    """

    state: State = "paused"
    error: str = ""
    orders: int = 0


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Snapshot:
    """The figures of the newest step. ``error``: why the last submitted scenario could not be used."""

    scenario: Scenario
    measurement: Measurement
    steps: int
    """Steps taken since the first weights; the measurement is of the gradient of the last of them."""
    held_out: HeldOut | None
    steps_per_second: float
    state: State
    generation: int
    history: History
    error: str = ""
    guess: float | None = None
    """The least loss of an answer that does not look at the input (``scale.constant_losses``); None where it is not known."""
    visiting: int | None = None
    """The step of the other moment that is visited; all figures but the history are of it. None: of now."""
    moments: tuple[int, ...] = ()
    """The moments that can be visited, in steps taken: earlier ones, now, and what became of a divergence."""
    divergence: Divergence | None = None
    """Where numbers stopped being finite. Now is then the last finite moment, if there was one: ``measurement`` and the
    probes are of it."""
    run: int = 0
    """The number of the run that this is of."""
    kept: Mapping[int, int] = field(default_factory=dict)
    """Runs that ended and can be restored: the steps taken, by number."""
    probes: dict[Need, Any] = field(default_factory=dict)
    failures: dict[Need, Report] = field(default_factory=dict)
    """Of the probes that raised an error in place of a result."""
    report: Report | None = None
    """Of an error that stopped the training."""

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        return (self.scenario,)

    @property
    def share(self) -> float:
        """What layer 1 gets of the output layer's gradient, or time step 1 of the last one's (``reading.share``).

        Of the shown moment; while training goes on the geometric mean over the last steps. This is the figure that
        every view says in words.
        """
        now = self.measurement.share
        steady = self.state != "playing" or self.visiting is not None
        if steady or self.measurement.time is not None or not self.measurement.depth:
            return now
        mean = mean_share(self.history.span(self.steps - SMOOTHED, self.steps - 1).signal_grad_norm)
        return now if math.isnan(mean) else mean

    @property
    def update_ratio(self) -> NDArray[np.floating[Any]]:
        """(layers,) |change of W| / |W| of the step that goes along this gradient; NaN where it is not known.

        Measured, or of an earlier moment recorded, where that step was taken; before it, what plain gradient descent
        will do.
        """
        found, scenario = self.measurement, self.scenario
        if np.isfinite(found.update_ratio).any() or found.divergence:
            return found.update_ratio
        recorded = self.history.span(found.step, found.step).update_ratio
        if len(recorded) or scenario.optimizer != "sgd":
            return recorded[0] if len(recorded) else found.update_ratio
        with np.errstate(all="ignore"):
            limit = scenario.clip_norm / found.total_grad_norm if scenario.clip_norm else 1.0
            ahead: NDArray[np.floating[Any]] = (
                scenario.learning_rate * min(1.0, limit) * found.grad_norm / found.weight_norm
            )
        return ahead

    @property
    def statistics(self) -> Statistics | None:
        """Figures of the probe of that name, where it was wanted."""
        return self.probes.get("statistics")

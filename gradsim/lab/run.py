"""One run: a trainer with what it has measured so far."""

from __future__ import annotations

import math
from typing import Any

from gradsim.lab.history import HeldOut, History
from gradsim.lab.snapshot import Snapshot, State
from gradsim.scenario import Scenario
from gradsim.training import Measurement, Trainer


class Run:
    """From the first weights on. Raises ScenarioError where the data cannot be had.

    ``guess``: ln(number of classes), the cross-entropy of giving each class the same probability; None for numbers.
    """

    def __init__(self, scenario: Scenario) -> None:
        self.trainer = Trainer(scenario)
        self.measurement: Measurement = self.trainer.measure()
        self.history = History(len(self.measurement.layer_names))
        self.held_out: HeldOut | None = None
        classes = self.trainer.ensemble.examples.classes
        self.guess = math.log(len(classes)) if classes else None

    @property
    def diverged(self) -> bool:
        return self.measurement.divergence is not None

    def step(self) -> None:
        self.measurement = self.trainer.step()
        self.history.append(self.measurement)

    def evaluate(self, record: bool = True) -> None:
        """Takes the held-out figures of the present weights. ``record``: they belong into the history."""
        step = self.trainer.step_count
        if not record:
            self.held_out = HeldOut(step, *self.trainer.evaluate())
        elif self.held_out is None or self.held_out.step != step:
            self.held_out = HeldOut(step, *self.trainer.evaluate())
            self.history.append_held_out(self.held_out)

    def snapshot(self, state: State, steps_per_second: float, generation: int, **more: Any) -> Snapshot:
        """What the newest step left. ``state`` is that of a run which did not diverge."""
        return Snapshot(
            scenario=self.trainer.scenario,
            measurement=self.measurement,
            steps=self.trainer.step_count,
            held_out=self.held_out,
            steps_per_second=steps_per_second,
            state="diverged" if self.diverged else state,
            generation=generation,
            history=self.history,
            guess=self.guess if self.trainer.ensemble.loss.probabilities else None,
            **more,
        )

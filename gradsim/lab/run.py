"""One run: a trainer with what it has measured so far."""

from __future__ import annotations

import math
from typing import Any

from gradsim.lab.history import VALUES_EVERY, HeldOut, History
from gradsim.lab.saved_run import SavedRun
from gradsim.lab.snapshot import Snapshot, State
from gradsim.scenario import Scenario
from gradsim.training import Measurement, Trainer
from gradsim.training.checkpoint import Checkpoint


class Run:
    """From the first weights on. Raises ScenarioError where the data cannot be loaded.

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
        step = self.measurement.step
        if step % VALUES_EVERY == 0 and (values := self.trainer.values()):
            self.history.append_values(step, values)

    def evaluate(self, record: bool = True) -> None:
        """Takes the held-out figures of the present weights. ``record``: also add them to the history."""
        step = self.trainer.step_count
        if not record:
            self.held_out = HeldOut(step, *self.trainer.evaluate())
        elif self.held_out is None or self.held_out.step != step:
            self.held_out = HeldOut(step, *self.trainer.evaluate())
            self.history.append_held_out(self.held_out)

    def save(self, checkpoint: Checkpoint | None = None, measurement: Measurement | None = None) -> SavedRun:
        """The run as it is now; ``checkpoint`` and ``measurement``: of the present, while an earlier moment is visited."""
        return SavedRun(
            checkpoint or self.trainer.ensemble.checkpoint(),
            measurement or self.measurement,
            self.history.save(),
            self.held_out,
        )

    def fits(self, saved: SavedRun) -> bool:
        """Whether it was saved from such a network: a file of data may hold another table by now."""
        here, there = self.trainer.ensemble.checkpoint(), saved.checkpoint
        same = here.values.shape == there.values.shape and here.values.dtype == there.values.dtype
        running = [array.shape for array in here.running] == [array.shape for array in there.running]
        return same and running and self.measurement.layer_names == saved.measurement.layer_names

    def restore(self, saved: SavedRun) -> None:
        """Goes on from what ``save`` gave for a run of the same scenario."""
        self.trainer.ensemble.restore(saved.checkpoint)
        self.measurement, self.held_out = saved.measurement, saved.held_out
        self.history.restore(saved.history)

    def snapshot(self, state: State, steps_per_second: float, generation: int, **more: Any) -> Snapshot:
        """The snapshot of the newest step. ``state`` is used unless the run diverged."""
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

"""One run: a trainer with what it has measured so far."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from gradsim.lab.saved_run import SavedRun
from gradsim.lab.scale import constant_losses
from gradsim.lab.snapshot import Snapshot, State
from gradsim.scenario import Scenario
from gradsim.training import Measurement, Trainer
from gradsim.training.checkpoint import Checkpoint
from gradsim.training.history import VALUES_EVERY, HeldOut, History
from gradsim.training.measurement import Divergence


class Run:
    """From the first weights on. Raises ScenarioError where the data cannot be loaded.

    ``measurement``: the newest. A run that diverges stays on the last finite one, and its trainer at the weights of it;
    ``divergence`` says what came after it, ``aftermath`` has the weights that it came to.
    ``guess``: the least loss of an answer that does not look at the input, as the doctor has it.
    """

    def __init__(self, scenario: Scenario) -> None:
        self.trainer = Trainer(scenario)
        self.trainer.ensemble.keep_before()
        self.measurement: Measurement = self.trainer.measure()
        self.divergence: Divergence | None = self.measurement.divergence
        self.aftermath: Checkpoint | None = None
        self.held_out: HeldOut | None = None
        self._guess_of: tuple[Scenario, float] | None = None

    @property
    def history(self) -> History:
        return self.trainer.history

    @property
    def diverged(self) -> bool:
        return self.divergence is not None

    @property
    def guess(self) -> float:
        scenario = self.trainer.scenario
        if self._guess_of is None or self._guess_of[0] is not scenario:
            self._guess_of = scenario, constant_losses(scenario, self.trainer.ensemble.examples)[0]
        return self._guess_of[1]

    def step(self) -> None:
        measured, ensemble = self.trainer.step(), self.trainer.ensemble
        if measured.step % VALUES_EVERY == 0 and (values := self.trainer.values()):
            self.history.append_values(measured.step, values)
        self.divergence = measured.divergence
        before = ensemble.before() if self.diverged else None
        if before is None:
            self.measurement = measured
        else:
            self.aftermath = ensemble.checkpoint()
            ensemble.restore(before)

    def go_on_from_here(self) -> None:
        """Forgets what came after the moment that the trainer is in."""
        self.history.forget_after(self.trainer.step_count)
        self.divergence = self.aftermath = None

    def evaluate(self, record: bool = True) -> None:
        """Takes the held-out figures of the present weights. ``record``: also add them to the history."""
        step = self.trainer.step_count
        if not record:
            self.held_out = HeldOut(step, *self.trainer.evaluate())
        elif self.held_out is None or self.held_out.step != step:
            self.held_out = HeldOut(step, *self.trainer.evaluate())
            if step > self.history.held_out_until:  # the step that diverged may have been looked at before
                self.history.append_held_out(self.held_out)

    def save(self, checkpoint: Checkpoint | None = None, measurement: Measurement | None = None) -> SavedRun:
        """The run as it is now; ``checkpoint`` and ``measurement``: of the present, while an earlier moment is visited."""
        training = self.trainer.saved()
        shown = measurement or self.measurement
        now = replace(training, checkpoint=checkpoint or training.checkpoint, newest=measurement or training.newest)
        return SavedRun(
            **{field.name: getattr(now, field.name) for field in fields(now)},
            measurement=shown,
            held_out=self.held_out,
            divergence=self.divergence,
            aftermath=self.aftermath,
            values_before=self.trainer.ensemble.values_before(now.checkpoint.step),
        )

    def fits(self, saved: SavedRun) -> bool:
        """Whether it was saved from such a network: a file of data may hold another table by now."""
        return saved.fits(self.trainer.saved())

    def restore(self, saved: SavedRun) -> None:
        """Goes on from what ``save`` gave for a run of the same scenario, or from what its trainer saved."""
        self.trainer.restore(saved)
        if saved.values_before is not None:
            self.trainer.ensemble.know_before(saved.values_before)
        self.measurement = saved.measurement or saved.newest or self.trainer.measure()
        self.held_out = saved.held_out
        self.divergence, self.aftermath = saved.divergence or self.measurement.divergence, saved.aftermath

    def snapshot(self, state: State, steps_per_second: float, generation: int, **more: Any) -> Snapshot:
        """The snapshot of the newest step; ``visiting`` may say that the trainer is in another moment."""
        held = self.aftermath is not None and more.get("visiting") is None
        return Snapshot(
            scenario=self.trainer.scenario,
            measurement=self.measurement,
            steps=self.aftermath.step if held and self.aftermath else self.trainer.step_count,
            held_out=self.held_out,
            steps_per_second=steps_per_second,
            state=state,
            generation=generation,
            history=self.history,
            divergence=self.divergence,
            guess=self.guess,
            **more,
        )

"""The runner: trains the newest scenario on a worker thread and leaves its newest figures to be taken."""

from __future__ import annotations

import math

from gradsim.lab.history import History
from gradsim.lab.probes import Need, ProbeTable
from gradsim.lab.run import Run, begin
from gradsim.lab.snapshot import Snapshot
from gradsim.lab.time_travel import TimeTravel
from gradsim.lab.worker import Worker
from gradsim.scenario import Scenario


class Runner(Worker[Snapshot]):
    """Trains one network. Raises ScenarioError where the first scenario's data cannot be had."""

    def __init__(self, scenario: Scenario, *, shared: bool = False, speed: float = math.inf) -> None:
        super().__init__(shared=shared, speed=speed)
        self._submitted: Scenario | None = None
        self._visit: int | None = None
        self._leaving = self._staying = False
        self._probes = ProbeTable()
        self._generation = 0
        self._error = ""
        self._begin(Run(scenario))

    # Orders, from the other thread

    def submit(self, scenario: Scenario) -> None:
        """Trains this scenario from the next step on; of several the newest wins."""
        self._order(_submitted=scenario)

    def visit(self, step: int) -> None:
        """Pauses and shows the kept moment nearest to a step."""
        self._order(_playing=False, _visit=step)

    def leave(self) -> None:
        """Back from an earlier moment to now; so do ``play`` and ``step``."""
        self._order(_leaving=True)

    def go_on_from_here(self) -> None:
        """Forgets what came after the visited moment and trains on from it."""
        self._order(_staying=True, _playing=True, _until=None)

    def want(self, probes: frozenset[Need]) -> None:
        """The probes to take from now on."""
        self._probes.wanted = probes
        self._order()

    @property
    def history(self) -> History:
        return self._run.history

    # The worker's thread

    def _obey(self) -> None:
        with self._wake:
            submitted, self._submitted = self._submitted, None
            reset, self._reset = self._reset, False
            visit, self._visit = self._visit, None
            leaving, self._leaving = self._leaving, False
            staying, self._staying = self._staying, False
        if visit is not None:
            self._go_back(visit)
        before = self._playing or (self._run.diverged and (submitted or reset))
        if submitted is not None or reset:
            self._rebuild(submitted or self._run.trainer.scenario, reset)
            self._playing = bool(before)
        if self._travel.visiting is not None and staying:
            self._stay()
        elif self._travel.visiting is not None and (leaving or self._playing or self._single):
            self._return()

    def _go_back(self, step: int) -> None:
        trainer = self._run.trainer
        if self._travel.visiting is None:
            self._now = self._run.measurement
        self._travel.visit(trainer, step)
        self._run.measurement = trainer.measure()

    def _return(self) -> None:
        self._travel.leave(self._run.trainer)
        self._run.measurement = self._now

    def _stay(self) -> None:
        self._run.history.forget_after(self._run.trainer.step_count)
        self._travel.stay()
        self._generation += 1  # the pictures of the history begin anew

    def _rebuild(self, scenario: Scenario, reset: bool) -> None:
        """Goes on with the same weights if that can be, else begins anew."""
        self._error = ""
        trainer, diverged = self._run.trainer, self._run.diverged
        keeps = scenario.keeps_weights_of(trainer.scenario)
        if self._travel.visiting is not None and not keeps:
            self._return()
        if not reset and not diverged and keeps:
            trainer.adopt(scenario)
            return
        found = begin(scenario)
        if isinstance(found, Run):
            self._generation += 1
            self._begin(found)
        else:
            self._error = found

    def _begin(self, run: Run) -> None:
        self._run, self._travel = run, TimeTravel(run.trainer)
        self._probes.clear()
        self._begin_anew()

    @property
    def steps(self) -> int:
        return self._run.trainer.step_count

    def _can_step(self) -> bool:
        return not self._run.diverged and self._travel.visiting is None

    def _step(self) -> None:
        self._run.step()
        self._travel.record(self._run.trainer)

    def _evaluate(self) -> None:
        self._run.evaluate(record=self._travel.visiting is None)

    def _improve(self) -> bool:
        return self._probes.grow(self._run.trainer)

    def _snapshot(self, at_once: bool) -> Snapshot:
        self._probes.refresh(self._run.trainer, at_once)
        return self._run.snapshot(
            "playing" if self._has_step() else "paused",
            self._rate.value,
            self._generation,
            error=self._error,
            visiting=self._travel.visiting,
            probes=self._probes.results,
        )

"""The runner: trains the newest scenario on a worker thread and leaves its newest figures to be taken."""

from __future__ import annotations

import math

from gradsim.lab.building import Build, reason
from gradsim.lab.history import History
from gradsim.lab.orders import GoOnFromHere, Leave, Order, Pause, Play, Step, Submit, Visit, Want
from gradsim.lab.probes import Need, ProbeTable
from gradsim.lab.run import Run
from gradsim.lab.snapshot import Snapshot
from gradsim.lab.time_travel import TimeTravel
from gradsim.lab.worker import Worker
from gradsim.scenario import Scenario


class Runner(Worker[Snapshot]):
    """Trains one network."""

    def __init__(self, scenario: Scenario, *, shared: bool = False, speed: float = math.inf) -> None:
        super().__init__((scenario,), shared=shared, speed=speed)
        self._probes = ProbeTable()
        self._run: Run
        self._travel: TimeTravel

    # For other threads

    def submit(self, scenario: Scenario, anew: bool = False) -> None:
        """Trains this scenario from the next step on; of several the newest wins. ``anew``: with new weights and data."""
        self.order(Submit((scenario,), anew))

    def play(self, until: int | None = None) -> None:
        self.order(Leave(), Play(until))

    def step(self) -> None:
        self.order(Leave(), Pause(), Step())

    def visit(self, step: int) -> None:
        """Pauses and shows the kept moment nearest to a step."""
        self.order(Pause(), Visit(step))

    def leave(self) -> None:
        """Back from an earlier moment to now; so do ``play`` and ``step``."""
        self.order(Leave())

    def go_on_from_here(self) -> None:
        """Forgets what came after the visited moment and trains on from it."""
        self.order(GoOnFromHere(), Play())

    def want(self, probes: frozenset[Need]) -> None:
        """The probes to take from now on."""
        self.order(Want(probes))

    @property
    def history(self) -> History:
        return self._run.history

    # The worker's thread

    def _carry_out(self, order: Order) -> None:
        match order:
            case Want(probes):
                self._probes.wanted = probes
            case Visit(step) if self._is_ready():
                self._go_back(step)
            case Leave() if self._is_ready():
                self._return()
            case GoOnFromHere() if self._is_ready():
                self._stay()
            case _:
                super()._carry_out(order)

    def _is_ready(self) -> bool:
        return self._has_network and self._builder.wanted is None

    def _go_back(self, step: int) -> None:
        if self._travel.visiting is None:
            self._now = self._run.measurement
        self._travel.visit(self._run.trainer, step)
        self._run.measurement = self._run.trainer.measure()

    def _return(self) -> None:
        if self._travel.visiting is not None:
            self._travel.leave(self._run.trainer)
            self._run.measurement = self._now

    def _stay(self) -> None:
        if self._travel.visiting is not None:
            self._run.history.forget_after(self._run.trainer.step_count)
            self._travel.stay()
            self._generation += 1  # the pictures of the history begin anew

    def _keeps_weights(self, new: tuple[Scenario, ...], old: tuple[Scenario, ...]) -> bool:
        return new[0].keeps_weights_of(old[0])

    def _adopt(self, scenarios: tuple[Scenario, ...]) -> bool:
        (scenario,), trainer = scenarios, self._run.trainer
        if scenario == trainer.scenario:
            return True
        if self._run.diverged or not scenario.keeps_weights_of(trainer.scenario):
            return False
        trainer.adopt(scenario)
        return True

    def _build(self, scenarios: tuple[Scenario, ...]) -> None:
        if self._has_network:
            self._return()
        super()._build(scenarios)

    def _take_up(self, build: Build) -> None:
        (member,) = build.members
        if isinstance(member, Run):
            self._run, self._travel = member, TimeTravel(member.trainer)
            self._probes.clear()
            self._begin_anew(build.scenarios)
        else:
            self._refuse(member, reason(member))

    @property
    def steps(self) -> int:
        return self._run.trainer.step_count if self._has_network else 0

    def _can_step(self) -> bool:
        return not self._run.diverged and self._travel.visiting is None

    def _has_diverged(self) -> bool:
        return self._run.diverged

    def _step(self) -> None:
        self._run.step()
        self._travel.record(self._run.trainer)

    def _evaluate(self) -> None:
        self._run.evaluate(record=self._travel.visiting is None)

    def _probe(self, at_once: bool) -> None:
        self._probes.refresh(self._run.trainer, at_once)

    def _improve(self) -> bool:
        return self._probes.grow(self._run.trainer)

    def _snapshot(self) -> Snapshot:
        return self._run.snapshot(
            self._state(),
            self._rate.value,
            self._generation,
            error=self._error,
            visiting=self._travel.visiting,
            probes=self._probes.results,
            failures=self._probes.failures,
        )

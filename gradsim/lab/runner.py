"""The runner: trains the newest scenario on a worker thread and offers its newest snapshot to be taken."""

from __future__ import annotations

import math

from gradsim.lab.building import Build, reason
from gradsim.lab.cost import run_cost
from gradsim.lab.orders import GoOnFromHere, Leave, Order, Pause, Play, Step, Submit, Visit, Want
from gradsim.lab.probes import Need, ProbeTable
from gradsim.lab.run import Run
from gradsim.lab.saved_run import Saved, SavedRun
from gradsim.lab.snapshot import Snapshot
from gradsim.lab.time_travel import TimeTravel
from gradsim.lab.worker import Worker
from gradsim.scenario import Scenario
from gradsim.training.cost import Cost
from gradsim.training.history import History


class Runner(Worker[Snapshot]):
    """Trains one network."""

    def __init__(
        self, scenario: Scenario, *, shared: bool = False, speed: float = math.inf, saved: SavedRun | None = None
    ) -> None:
        """``saved``: the run of this scenario that goes on; None: it begins."""
        super().__init__((scenario,), shared=shared, speed=speed)
        if saved is not None:
            self._prepared.saved.add(self._prepared.number, (saved,), wanted=True)
        self._probes = ProbeTable()
        self.run: Run
        self._travel: TimeTravel

    # For other threads

    def submit(self, scenario: Scenario) -> None:
        """Trains this scenario from the next step on; if several were given, the newest."""
        self.order(Submit((scenario,)))

    def play(self, until: int | None = None) -> None:
        self.order(Leave(), Play(until))

    def step(self) -> None:
        self.order(Leave(), Pause(), Step())

    def visit(self, step: int) -> None:
        """Pauses and shows the kept moment nearest to a step; after a divergence that may be what became of it."""
        self.order(Pause(), Visit(step))

    def leave(self) -> None:
        """Back from another moment to now; so do ``play`` and ``step``."""
        self.order(Leave())

    def go_on_from_here(self) -> None:
        """Forgets what came after the visited moment and trains on from it."""
        self.order(GoOnFromHere(), Play())

    def want(self, probes: frozenset[Need]) -> None:
        """The probes to take from now on."""
        self.order(Want(probes))

    @property
    def history(self) -> History:
        return self.run.history

    @property
    def size(self) -> int:
        """Bytes that the history and the checkpoints of the run take."""
        return self.run.history.size + sum(moment.size for moment in self._travel.moments)

    # The worker's thread

    def _carry_out(self, order: Order) -> None:
        match order:
            case Want(probes):
                self._probes.wanted = probes
            case Visit(step) if self._prepared.ready:
                self._travel.visit(step)
            case Leave() if self._prepared.ready:
                self._travel.leave()
            case GoOnFromHere(run) if self._prepared.ready:
                self._stay(run)
            case _:
                super()._carry_out(order)

    def _stay(self, number: int | None) -> None:
        if not self._travel.at_the_end:
            if number is not None:
                self._prepared.saved.add(self._prepared.number, self._save())
                self._prepared.number = number
            self._travel.stay()
            self._prepared.generation += 1  # views of the history begin anew

    def _save(self) -> Saved:
        return (self._travel.save(),)

    def _size(self) -> int:
        return self.run.trainer.ensemble.size

    def cost(self, scenarios: tuple[Scenario, ...]) -> Cost:
        return run_cost(scenarios[0])

    def keeps_weights(self, new: tuple[Scenario, ...], old: tuple[Scenario, ...]) -> bool:
        return new[0].keeps_weights_of(old[0])

    def _adopt(self, scenarios: tuple[Scenario, ...]) -> bool:
        (scenario,), trainer = scenarios, self.run.trainer
        if scenario == trainer.scenario:
            return True
        if self._has_diverged() or not scenario.keeps_weights_of(trainer.scenario):
            return False
        trainer.adopt(scenario)
        return True

    def _build(self, scenarios: tuple[Scenario, ...], run: int | None = None) -> None:
        if self._prepared.has_network:
            self._travel.leave()
        super()._build(scenarios, run)

    def _take_up(self, build: Build) -> None:
        (member,) = build.members
        if isinstance(member, Run):
            (saved,) = build.saved
            self.run, self._travel = member, TimeTravel(member, saved)
            self._probes.clear()
            self._begin_anew(build)
        else:
            self._prepared.refuse(member, reason(member))

    @property
    def steps(self) -> int:
        return self.run.trainer.step_count if self._prepared.has_network else 0

    def _can_step(self) -> bool:
        return not self.run.diverged and self._travel.visiting is None

    def _has_diverged(self) -> bool:
        return self.run.diverged and self._travel.at_the_end

    def _step(self) -> None:
        self.run.step()
        self._travel.record()

    def _evaluate(self) -> None:
        self.run.evaluate(record=self._travel.visiting is None)

    def _probe(self, at_once: bool) -> None:
        self._probes.refresh(self.run.trainer, at_once)

    def _improve(self) -> bool:
        return self._probes.grow(self.run.trainer)

    def _snapshot(self) -> Snapshot:
        return self.run.snapshot(
            self._state(),
            self._rate.value,
            self._prepared.generation,
            error=self._prepared.error,
            visiting=self._travel.visiting,
            moments=self._travel.steps,
            run=self._prepared.number,
            kept=self._prepared.saved.steps,
            probes=self._probes.results,
            failures=self._probes.failures,
        )

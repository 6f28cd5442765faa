"""Compare: up to four scenarios trained in lockstep, and how layers of networks of different depths are aligned."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from gradsim.lab.building import Build, reason
from gradsim.lab.cost import comparison_cost
from gradsim.lab.orders import Submit
from gradsim.lab.report import Report
from gradsim.lab.run import Run
from gradsim.lab.saved_run import Saved
from gradsim.lab.snapshot import Snapshot, State
from gradsim.lab.worker import Worker
from gradsim.scenario import Scenario
from gradsim.training.cost import Cost

MOST = 4
"""Most scenarios in one comparison."""
Alignment = Literal["output", "relative"]


@dataclass(frozen=True, slots=True)
class ComparisonSnapshot:
    """What the newest step left of each scenario. ``state`` is "diverged" when none can go on."""

    scenarios: tuple[Scenario, ...]
    members: tuple[Snapshot | str, ...]
    """One for each scenario; a text says why that one cannot be used."""
    steps: int
    """Steps taken by those that did not diverge."""
    steps_per_second: float
    state: State
    generation: int
    error: str = ""
    report: Report | None = None
    """Of an error that stopped the training."""
    run: int = 0
    kept: Mapping[int, int] = field(default_factory=dict)
    """As in a Snapshot."""

    @property
    def trained(self) -> list[Snapshot]:
        """The members that can be used."""
        return [m for m in self.members if isinstance(m, Snapshot)]


class Comparison(Worker[ComparisonSnapshot]):
    """Trains all scenarios on one thread, each step of one followed by that of the next.

    Scenarios with one data set, batch size and data seed see the same batches; layers of one shape, seed and
    initializer have the same first weights, whatever the depth. One that diverges stops; the others go on.
    """

    most = MOST

    def __init__(self, scenarios: Sequence[Scenario], *, shared: bool = False, speed: float = math.inf) -> None:
        super().__init__(_checked(scenarios), shared=shared, speed=speed)
        self._members: list[Run | str] = []
        self.runs: list[Run] = []

    def submit(self, scenarios: Sequence[Scenario]) -> None:
        """Begins anew with these, all at step 0; of several the newest wins."""
        self.order(Submit(_checked(scenarios)))

    # The worker's thread

    def _take_up(self, build: Build) -> None:
        self._members = [member if isinstance(member, Run) else reason(member) for member in build.members]
        self.runs = [member for member in self._members if isinstance(member, Run)]
        self._begin_anew(build)

    def cost(self, scenarios: tuple[Scenario, ...]) -> Cost:
        return comparison_cost(scenarios)

    def _save(self) -> Saved:
        return tuple(member.save() if isinstance(member, Run) else None for member in self._members)

    def _size(self) -> int:
        return sum(run.trainer.ensemble.size for run in self.runs)

    @property
    def steps(self) -> int:
        return max((run.trainer.step_count for run in self.runs), default=0)

    def _can_step(self) -> bool:
        return not all(run.diverged for run in self.runs)

    def _step(self) -> None:
        for run in self.runs:
            if not run.diverged:
                run.step()

    def _evaluate(self) -> None:
        for run in self.runs:
            run.evaluate()

    def _has_diverged(self) -> bool:
        return bool(self.runs) and not self._can_step()

    def _snapshot(self) -> ComparisonSnapshot:
        rate, state = self._rate.value, self._state()
        return ComparisonSnapshot(
            scenarios=self._prepared.scenarios,
            members=tuple(
                m
                if isinstance(m, str)
                else m.snapshot("diverged" if m.diverged else state, rate, self._prepared.generation)
                for m in self._members
            ),
            steps=self.steps,
            steps_per_second=rate,
            state=state,
            generation=self._prepared.generation,
            error=self._prepared.error,
            run=self._prepared.number,
            kept=self._prepared.saved.steps,
        )


def _checked(scenarios: Sequence[Scenario]) -> tuple[Scenario, ...]:
    if not 1 <= len(scenarios) <= MOST:
        raise ValueError(f"scenarios: {len(scenarios)} are not allowed; allowed: 1 to {MOST}")
    return tuple(scenarios)


def differing(scenarios: Sequence[Scenario]) -> tuple[str, ...]:
    """The fields that are not the same in all and have a meaning in one of them."""
    return tuple(
        name
        for name, field in Scenario.fields.items()
        if len({getattr(s, name) for s in scenarios}) > 1 and any(map(field.applies, scenarios))
    )


def align(layers: int, places: int, alignment: Alignment) -> NDArray[np.float64]:
    """Where on an axis of 1 to ``places`` the layers of a network stand, (layers,).

    "output": counted back from the output layer, which has the last place. "relative": evenly from the first
    place to the last.
    """
    if alignment == "output":
        return np.arange(places - layers + 1.0, places + 1.0)
    return np.linspace(places, 1.0, layers)[::-1]

"""Trials of a scenario's cures in the background."""

from __future__ import annotations

from gradsim.lab.cures import suggested
from gradsim.lab.outcomes import SEEDS, STEPS, Outcome, try_cures
from gradsim.lab.sweep.background import Background
from gradsim.lab.sweep.processes import available_cores, processes
from gradsim.scenario import Scenario


class Trials(Background):
    """Begins at once.

    ``outcomes``: what is known so far, in the order in which it came; ``total``: how many there will be.
    """

    def __init__(self, base: Scenario, steps: int = STEPS, seeds: int = SEEDS) -> None:
        super().__init__()
        self.base, self.steps, self.seeds = base, steps, seeds
        self.total = len(suggested(base)) + 1
        self.outcomes: tuple[Outcome, ...] = ()
        self.start()

    def _work(self) -> None:
        with processes(min(available_cores(), self.total)) as executor:
            try_cures(self.base, executor, self._add, lambda: self.cancelled, self.steps, self.seeds)

    def _add(self, outcome: Outcome) -> None:
        self.outcomes = (*self.outcomes, outcome)

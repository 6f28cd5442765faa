"""What would help? Each cure is trained beside the scenario as it is, with the learning rate that it needs; then the best
and those that answer what was found are tried together.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Executor, Future, wait
from dataclasses import dataclass
from typing import Any

from gradsim.lab.cures import suggested
from gradsim.lab.outcomes import Outcome, Rank, ranked
from gradsim.lab.pairs import MOST, together
from gradsim.lab.rates import AROUND, chosen, is_rate, ladder
from gradsim.lab.scale import scale
from gradsim.lab.sweep.background import Background
from gradsim.lab.sweep.folder import SweepError
from gradsim.lab.sweep.processes import available_cores, processes
from gradsim.lab.trial import Trial, perform, rehearse
from gradsim.scenario import Scenario

STEPS, SEEDS = 200, 3
REHEARSAL = 40
"""Steps of the search for a learning rate."""
FEWEST = 10
"""Steps after which learning rates can be told apart."""
BUDGET = 25.0
"""Seconds for all; where the runs are large, they are shortened."""
SEARCHING, SINGLE = 0.25, 0.65
"""Shares of the time that is left: of a search for learning rates, and of the single changes. The rest is for pairs."""
ATTENTION = 0.1
"""Seconds between two looks at whether it is to stop."""

Keys = tuple[str, ...]
"""Of cures that are tried together; none: the scenario as it is."""
Job = tuple[Callable[..., Trial], tuple[Any, ...], float]
"""A function for a worker, its arguments, and how many steps of a network it takes."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Changes with the learning rate that was found for them; ``found_rate``: whether it is not the changes' own.

    ``promise``: the training loss at the end of the search over that of guessing. ``per_step``, ``besides``: see Trial.
    """

    changes: Mapping[str, Any]
    scenario: Scenario
    found_rate: bool
    promise: float
    per_step: float
    besides: float


class Trials(Background):
    """Begins at once, with as many processes as there are cores.

    ``causes``: keys of the doctor's findings, whose usual answers are tried together. ``outcomes``: what is known so far.
    ``steps``, ``seeds``: of each run; fewer than asked for where they would take longer than the budget.
    """

    def __init__(
        self, base: Scenario, causes: Iterable[str] = (), *,
        steps: int = STEPS, seeds: int = SEEDS, budget: float = BUDGET, workers: int = 0,
    ) -> None:  # fmt: skip
        super().__init__()
        self.base, self.causes, self.asked = base.replace(seeds=1), tuple(causes), (steps, seeds)
        self.steps, self.seeds = steps, seeds
        self.outcomes: tuple[Outcome, ...] = ()
        self._workers = workers or available_cores()
        self._begun = time.monotonic()
        self._deadline = self._begun + budget
        self._done, self._ahead = 0.0, math.inf
        self.start()

    def ranked(self) -> list[Rank]:
        """What is known so far, the best first."""
        return ranked(self.outcomes, self.causes)

    @property
    def shortened(self) -> bool:
        """Whether the runs were made shorter, or fewer, to keep to the budget."""
        return (self.steps, self.seeds) != self.asked

    @property
    def share(self) -> float:
        """Of the work, how much is done, about."""
        return self._done / (self._done + self._ahead)

    def time_left(self) -> float:
        """Seconds, about."""
        now = time.monotonic()
        most = max(self._deadline - now, 0.0)
        return min(most, (now - self._begun) * self._ahead / self._done) if self._done else most

    def _work(self) -> None:
        scale(self.base)  # tells here why its data cannot be read
        try:
            with processes(self._workers) as executor:
                self._try(executor)
        except (BrokenExecutor, CancelledError):
            raise SweepError(
                "the worker processes were lost, perhaps for want of memory; choose a smaller network"
            ) from None

    def _try(self, executor: Executor) -> None:
        singles: dict[Keys, Mapping[str, Any]] = {(): {}}
        singles |= {(key,): changes for key, changes in suggested(self.base).items()}
        pairs = MOST * (REHEARSAL * len(AROUND) + self.steps * self.seeds)
        candidates = self._search(executor, singles, {}, len(singles) * self.steps * self.seeds + pairs)
        self._perform(executor, self._shorten(candidates), pairs)
        best = [rank.outcome for rank in self.ranked()]
        wanted = together(self.base, best, self.causes)
        hints = {outcome.key: outcome.scenario.learning_rate for outcome in best}
        self._perform(executor, self._search(executor, wanted, hints, len(wanted) * self.steps * self.seeds), 0)

    def _search(
        self, executor: Executor, wanted: Mapping[Keys, Mapping[str, Any]], hints: Mapping[str, float], after: float
    ) -> dict[Keys, Candidate]:
        """Finds the learning rate for each, and what it costs."""
        rates, jobs = {}, {}
        seconds = SEARCHING * self._left() * self._workers / max(len(wanted), 1)
        for keys, changes in wanted.items():
            rates[keys] = ladder(self.base, changes, [hints[key] for key in keys if key in hints])
            members = [self.base.replace(**{**changes, "learning_rate": rate}) for rate in rates[keys]]
            steps = min(REHEARSAL, self.steps)
            jobs[keys] = (rehearse, (members, steps, seconds, FEWEST), steps * len(members))
        found = {}
        for keys, trial in self._results(executor, jobs, after):
            scenario = self.base.replace(**wanted[keys])
            rate = chosen(scenario, rates[keys], trial.ends) if trial.steps >= FEWEST else rates[keys][0]
            changes = {**wanted[keys], "learning_rate": rate} if rate != self.base.learning_rate else wanted[keys]
            found[keys] = Candidate(
                changes, scenario.replace(learning_rate=rate), rate != rates[keys][0] and not is_rate(changes),
                min(end.training_loss for end in trial.ends) / scale(scenario).constant_loss,
                trial.per_step, trial.besides,
            )  # fmt: skip
        return found

    def _shorten(self, candidates: Mapping[Keys, Candidate]) -> Mapping[Keys, Candidate]:
        """Makes the runs as long as the time that is left allows; leaves some out only where there is no other way."""
        time_left = SINGLE * self._left() * self._workers
        ordered = sorted(candidates.items(), key=lambda item: (len(item[0]), item[1].promise))
        for seeds in range(self.seeds, 0, -1):
            self.steps, self.seeds = min(self.asked[0], _affordable(candidates.values(), seeds, time_left)), seeds
            if self.steps >= 4 * FEWEST or self.steps == self.asked[0]:
                return dict(ordered)
        while self.steps < min(FEWEST, self.asked[0]) and len(ordered) > 2:
            ordered.pop()
            self.steps = min(self.asked[0], _affordable([c for _, c in ordered], 1, time_left))
        self.steps = max(self.steps, 1)
        return dict(ordered)

    def _perform(self, executor: Executor, candidates: Mapping[Keys, Candidate], after: float) -> None:
        """Trains each with all seeds, in the order in which they promise to help."""
        jobs = {}
        for keys, candidate in candidates.items():
            seeds = [(self.base.seed + i) % 2**31 for i in range(self.seeds)]
            members = [candidate.scenario.replace(seed=seed) for seed in seeds]
            jobs[keys] = (perform, (members, self.steps, self.base), self.steps * self.seeds)
        for keys, trial in self._results(executor, jobs, after):
            chosen = candidates[keys]
            guess = scale(self.base).held_out_constant_loss
            outcome = Outcome(keys, chosen.changes, chosen.scenario, chosen.found_rate, trial.steps, trial.ends, guess)
            self.outcomes = (*self.outcomes, outcome)

    def _left(self) -> float:
        return max(self._deadline - time.monotonic(), 0.0)

    def _results(self, executor: Executor, jobs: Mapping[Keys, Job], after: float) -> Iterator[tuple[Keys, Trial]]:
        """What each job found, as it ends, until all are done, time is up, or it is cancelled. ``after``: steps of the
        rounds that follow."""
        running: dict[Future[Trial], Keys] = {
            executor.submit(work, *arguments): keys for keys, (work, arguments, _) in jobs.items()
        }
        self._ahead = sum(weight for *_, weight in jobs.values()) + after
        try:
            while running and not self.cancelled and self._left():
                for future in wait(running, ATTENTION, FIRST_COMPLETED).done:
                    keys = running.pop(future)
                    self._done, self._ahead = self._done + jobs[keys][-1], self._ahead - jobs[keys][-1]
                    yield keys, future.result()
        finally:
            for future in running:
                future.cancel()


def _affordable(candidates: Iterable[Candidate], seeds: int, seconds: float) -> int:
    """Steps of each that fit into so many seconds of one worker."""
    known = list(candidates)
    per_step = seeds * sum(candidate.per_step for candidate in known)
    return max(int((seconds - sum(candidate.besides for candidate in known)) / per_step), 0) if per_step else 0

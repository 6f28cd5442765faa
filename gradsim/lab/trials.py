"""What would help? Each cure is trained beside the scenario as it is, with the learning rate that it needs; then the best
and those that answer what was found are tried together.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Executor, Future, wait
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from gradsim.lab.competing import Answer, answers
from gradsim.lab.cures import AS_IT_IS, suggested
from gradsim.lab.outcomes import SEEDS, STEPS, Outcome, Rank, ranked
from gradsim.lab.pairs import MOST, together
from gradsim.lab.rates import AROUND, WORTH, chosen, ladder, patience, with_rate_cure
from gradsim.lab.scale import scale
from gradsim.lab.sweep.background import Background
from gradsim.lab.sweep.cost import sweep_cost
from gradsim.lab.sweep.folder import SweepError
from gradsim.lab.sweep.job import lockstep
from gradsim.lab.sweep.plan import Sweep
from gradsim.lab.sweep.processes import available_cores, processes
from gradsim.lab.trial import Trial, perform, rehearse
from gradsim.scenario import Scenario
from gradsim.training.cost import Cost

REHEARSAL = 40
"""Steps of the search for a learning rate."""
FEWEST = 10
"""Steps after which learning rates can be told apart."""
BUDGET = 25.0
"""Seconds of each core for all; where the runs are large, they are shortened."""
SEARCHING, SINGLE = 0.25, 0.65
"""Shares of the time that is left: of a search for learning rates, and of the single changes. The rest is for pairs."""
ATTENTION = 0.1
"""Seconds between two looks at whether it is to stop."""

Keys = tuple[str, ...]
"""Of cures that are tried together; none: the scenario as it is."""
Pool = Callable[[int], AbstractContextManager[Executor]]
"""Makes so many workers."""
Job = tuple[Callable[..., Trial], tuple[Any, ...], float]
"""A function for a worker, its arguments, and how many steps of a network it takes."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Cures and all that they change, with the learning rate that was found for them. ``promise``: the training loss at the
    end of the search over that of guessing. ``per_step``, ``besides``: see Trial.
    """

    keys: Keys
    changes: Mapping[str, Any]
    promise: float
    per_step: float
    besides: float


class Trials(Background):
    """Begins at once, with as many processes as there are cores.

    ``causes``: keys of the doctor's findings, whose usual answers are tried together. ``budget``: seconds on each core.
    ``outcomes``: what is known so far. ``steps``, ``seeds``: of each run; fewer than asked for where all would take longer.
    ``left_out``: how many single changes there was no time for.
    """

    def __init__(
        self, base: Scenario, causes: Iterable[str] = (), *,
        steps: int = STEPS, seeds: int = SEEDS, budget: float = BUDGET, workers: int = 0, pool: Pool = processes,
    ) -> None:  # fmt: skip
        super().__init__()
        self.base, self.causes, self.asked = base.replace(seeds=1), tuple(causes), (steps, seeds)
        self.steps, self.seeds = steps, seeds
        self.outcomes: tuple[Outcome, ...] = ()
        self.left_out = 0
        self._workers, self._pool = workers or available_cores(), pool
        self._budget = budget * self._workers
        self._spent = 0.0
        self._begun = time.monotonic()
        self._done, self._ahead = 0.0, math.inf
        self.start()

    def ranked(self) -> list[Rank]:
        """What is known so far, the best first."""
        return ranked(self.outcomes, self.causes)

    def answers(self) -> tuple[Answer, ...]:
        """What came of trying the causes one by one, where they compete; empty while it runs."""
        return () if self.running else answers(self.causes, self.ranked())

    @property
    def shortened(self) -> bool:
        """Whether the runs were made shorter, or fewer, to keep to the budget."""
        return (self.steps, self.seeds) != self.asked

    def to_dict(self) -> dict[str, Any]:
        """Plain values: how the outcomes were measured. ``seconds``: of the processors."""
        return {
            "steps": self.steps,
            "seeds": self.seeds,
            "shortened": self.shortened,
            "stopped": self.cancelled,
            "left_out": self.left_out,
            "seconds": self._spent,
        }

    @property
    def share(self) -> float:
        """Of the work, how much is done, about."""
        return self._done / ((self._done + self._ahead) or 1)

    def time_left(self) -> float:
        """Seconds, about; NaN when there is nothing to guess from."""
        return (time.monotonic() - self._begun) * self._ahead / self._done if self._done else math.nan

    def _work(self) -> None:
        scale(self.base)  # tells here why its data cannot be read
        try:
            with self._pool(self._workers) as executor:
                self._try(executor)
        except (BrokenExecutor, CancelledError):
            raise SweepError(
                "the worker processes were lost, perhaps for want of memory; choose a smaller network"
            ) from None

    def _try(self, executor: Executor) -> None:
        singles: dict[Keys, Mapping[str, Any]] = {(): {}}
        singles |= {(key,): changes for key, changes in suggested(self.base).items()}
        a_run = self.steps * self.seeds
        pairs = MOST * (REHEARSAL * len(AROUND) + a_run)
        candidates = self._search(executor, singles, {}, len(singles) * a_run + pairs)
        self._perform(executor, self._shortened(candidates), pairs)
        self.left_out = len(singles) - len(self.outcomes)
        ranks = self.ranked()
        wanted = together(self.base, ranks, self.causes)
        rates = {rank.outcome.keys[:1]: rank.outcome.scenario.learning_rate for rank in ranks}
        pairs = len(wanted) * self.steps * self.seeds
        self._perform(executor, self._search(executor, wanted, rates, pairs), 0)

    def _search(
        self, executor: Executor, wanted: Mapping[Keys, Mapping[str, Any]], known: Mapping[Keys, float], after: float
    ) -> list[Candidate]:
        """Finds the learning rate for each, and what it costs. ``known``: rates that were found for single cures."""
        rates: dict[Keys, tuple[float, ...]] = {}
        jobs: dict[Keys, Job] = {}
        seconds = SEARCHING * self._left()
        each = seconds / max(sum(map(patience, wanted.values())), 1)
        for keys, changes in wanted.items():
            rates[keys] = ladder(self.base, changes, [known[(key,)] for key in keys if (key,) in known])
            scenario, patient = self.base.replace(**changes), patience(changes)
            steps = min(patient * REHEARSAL, self.steps)
            together = lockstep(scenario) // len(rates[keys])  # where networks are small, more seeds cost little
            members = [
                scenario.replace(learning_rate=rate, seed=seed)
                for seed in self._seeds()[: max(together, 1)]
                for rate in rates[keys]
            ]
            jobs[keys] = (rehearse, (members, steps, patient * each, FEWEST, self.seeds), steps * len(members))
        found = []
        for keys, trial in self._results(executor, jobs, after, seconds):
            changes = wanted[keys]
            guess = scale(self.base.replace(**changes)).constant_loss
            rate = chosen(rates[keys], trial.ends, 0.0 if "learning_rate" in changes else WORTH * guess)
            promise = min(end.training_loss for end in trial.ends) / guess
            found.append(
                Candidate(*with_rate_cure(self.base, keys, changes, rate), promise, trial.per_step, trial.besides)
            )
        return found

    def _seeds(self) -> list[int]:
        return [(self.base.seed + i) % 2**31 for i in range(self.seeds)]

    def _shortened(self, candidates: list[Candidate]) -> list[Candidate]:
        """Makes the runs as long as the time that is left allows; leaves some out only where there is no other way."""
        seconds = SINGLE * self._left()
        promising = sorted(candidates, key=lambda candidate: (bool(candidate.keys), candidate.promise))
        for seeds in range(self.seeds, 0, -1):
            self.steps, self.seeds = min(self.asked[0], _affordable(promising, seeds, seconds)), seeds
            enough = FEWEST if seeds <= 2 else 4 * FEWEST  # two seeds tell a spread, one does not
            if self.steps >= min(enough, self.asked[0]):
                return promising
        while self.steps < min(FEWEST, self.asked[0]) and len(promising) > 2:
            promising.pop()
            self.steps = min(self.asked[0], _affordable(promising, 1, seconds))
        self.steps = max(self.steps, 1)
        return promising

    def _perform(self, executor: Executor, candidates: Iterable[Candidate], after: float) -> None:
        """Trains each with all seeds."""
        known = {candidate.keys: candidate for candidate in candidates}
        jobs: dict[Keys, Job] = {}
        for keys, candidate in known.items():
            scenario = self.base.replace(**candidate.changes)
            members = [scenario.replace(seed=seed) for seed in self._seeds()]
            jobs[keys] = (perform, (members, self.steps, self.base), self.steps * self.seeds)
        guess = scale(self.base).held_out_constant_loss
        for keys, trial in self._results(executor, jobs, after, self._left()):
            changes = known[keys].changes
            outcome = Outcome(keys, changes, self.base.replace(**changes), trial.steps, trial.ends, guess)
            self.outcomes = (*self.outcomes, outcome)

    def _left(self) -> float:
        """Seconds of processors' time."""
        return max(self._budget - self._spent, 0.0)

    def _results(
        self, executor: Executor, jobs: Mapping[Keys, Job], after: float, seconds: float
    ) -> Iterator[tuple[Keys, Trial]]:
        """What each job found, as it ends, until all are done, so many seconds are spent, or it is cancelled. ``after``: steps of
        the rounds that follow."""
        running: dict[Future[Trial], Keys] = {
            executor.submit(work, *arguments): keys for keys, (work, arguments, _) in jobs.items()
        }
        self._ahead = sum(weight for *_, weight in jobs.values()) + after
        least = self._left() - seconds
        try:
            while running and not self.cancelled and (self._left() > least or not self._spent):
                for future in wait(running, ATTENTION, FIRST_COMPLETED).done:
                    keys, trial = running.pop(future), future.result()
                    self._spent += trial.spent
                    self._done, self._ahead = self._done + jobs[keys][-1], self._ahead - jobs[keys][-1]
                    yield keys, trial
        finally:
            for future in running:
                future.cancel()


def _affordable(candidates: Iterable[Candidate], seeds: int, seconds: float) -> int:
    """Steps of each that fit into so many seconds."""
    known = list(candidates)
    per_step = seeds * sum(candidate.per_step for candidate in known)
    return max(int((seconds - sum(candidate.besides for candidate in known)) / per_step), 0) if per_step else 0


def trials_cost(base: Scenario, workers: int) -> Cost:
    """The memory of the largest on all processes at once, and the seconds of a step of the slowest."""
    return sweep_cost(Sweep(base, {}, STEPS, SEEDS, {AS_IT_IS: {}, **suggested(base)}), workers)

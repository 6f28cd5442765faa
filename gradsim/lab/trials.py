"""The cures of a scenario, tried in the background of a program that goes on."""

from __future__ import annotations

import threading
from concurrent.futures import BrokenExecutor, CancelledError

from gradsim.fields import ScenarioError
from gradsim.lab.cures import suggested
from gradsim.lab.outcomes import SEEDS, STEPS, Outcome, try_cures
from gradsim.lab.sweep.processes import available_cores, processes
from gradsim.scenario import Scenario


class Trials:
    """Begins at once, on a thread that gives the work to processes.

    ``outcomes``: what is known so far, in the order in which it came; ``total``: how many there will be.
    ``error``: why it ended early, in words for people.
    """

    def __init__(self, base: Scenario, steps: int = STEPS, seeds: int = SEEDS) -> None:
        self.base, self.steps, self.seeds = base, steps, seeds
        self.total = len(suggested(base)) + 1
        self.outcomes: tuple[Outcome, ...] = ()
        self.error = ""
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name="cures")
        self._thread.start()

    @property
    def running(self) -> bool:
        return self._thread.is_alive()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ends it soon; what is known stays."""
        self._cancelled.set()

    def wait(self, timeout: float | None = None) -> None:
        """Until the thread and its processes have ended, or so many seconds have passed."""
        self._thread.join(timeout)

    def _run(self) -> None:
        try:
            with processes(min(available_cores(), self.total)) as executor:
                try_cures(self.base, executor, self._add, lambda: self.cancelled, self.steps, self.seeds)
        except ScenarioError as error:
            self.error = str(error)
        except (BrokenExecutor, CancelledError, OSError, MemoryError):
            self.error = "the worker processes were lost, perhaps for want of memory; choose a smaller network"

    def _add(self, outcome: Outcome) -> None:
        self.outcomes = (*self.outcomes, outcome)

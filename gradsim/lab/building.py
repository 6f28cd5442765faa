"""Networks are built, and their data read, on threads of their own, so that the caller does not wait."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from weakref import WeakMethod

from gradsim import data
from gradsim.fields import ScenarioError
from gradsim.lab.run import Run
from gradsim.lab.saved_run import Saved, SavedRun
from gradsim.language import tr
from gradsim.scenario import Scenario
from gradsim.training.saved_training import unfit
from gradsim.words.numbers import counted

WORTH_SAYING = 0.3
"""Seconds of building after which the user is told what is being prepared."""
LEFT_BEHIND = 4
"""Most builders that may still be reading unwanted data; reading a file may block for ever."""


class Build:
    """The runs of some scenarios, being built.

    ``members``: a run for each scenario so far, or the error that says why there is none; whole when ``done`` is called.
    ``reading``: the scenario whose data are being read; None while a network is built.
    ``lost``: why a saved run begins anew, in words; empty where all could be restored.
    ``unwanted``: set by whoever asked when the result is no longer of use; the build then ends as soon as it can.
    """

    def __init__(
        self,
        scenarios: tuple[Scenario, ...],
        done: Callable[[Build], None],
        number: int = 0,
        saved: Saved | None = None,
    ) -> None:
        """``number``: the number of the new run. ``saved``: that run as it was when it ended, if it is to be restored."""
        self.scenarios, self.number = scenarios, number
        self.saved: Saved = saved or (None,) * len(scenarios)
        self.members: list[Run | Exception] = []
        self.reading: Scenario | None = None
        self.lost = ""
        self.unwanted = False
        self._done = done
        self._since = time.monotonic()
        # not joined when the program ends: what it reads may block for ever
        self._thread = threading.Thread(target=self._make, name="gradsim builder", daemon=True)

    def start(self) -> None:
        self._thread.start()

    @property
    def started(self) -> bool:
        return self._thread.ident is not None

    @property
    def words(self) -> str:
        """What is being prepared, for people; empty when it was begun just now."""
        if time.monotonic() - self._since < WORTH_SAYING:
            return ""
        number = min(len(self.members), len(self.scenarios) - 1)
        reading = self.reading
        text = _network(self.scenarios[number]) if reading is None else _data(reading)
        if len(self.scenarios) == 1:
            return text
        return tr("{n} of {all}: {what}").format(n=number + 1, all=len(self.scenarios), what=text)

    def _make(self) -> None:
        for scenario, saved in zip(self.scenarios, self.saved, strict=True):
            self.reading = scenario
            if self.unwanted:  # looked at after ``reading`` is set: see Builder._may_leave
                break
            self.members.append(self._begin(scenario, saved))
        self.reading = None
        self._done(self)

    def _begin(self, scenario: Scenario, saved: SavedRun | None) -> Run | Exception:
        try:
            data.load(scenario)
            self.reading = None
            run = Run(scenario)
            if saved is not None and run.fits(saved):
                run.restore(saved)
            elif saved is not None:
                self.saved = tuple(None if each is saved else each for each in self.saved)
                why = saved.misfit(run.trainer.ensemble.examples) or unfit()
                self.lost = tr("It begins at step 0: {why}.").format(why=why)
            return run
        except Exception as error:  # whatever is wrong with a file: what is trained must go on
            return error.with_traceback(None)  # or it would keep all that was built so far


class Builder:
    """Builds one thing at a time; of what is asked for meanwhile the newest waits. For the use of one thread."""

    def __init__(self, done: Callable[[Build], None]) -> None:
        """``done(build)``, a method, is called on the thread that built it; ``arrived`` must be told of it."""
        self._done = WeakMethod(done)  # or a reference cycle would keep saved runs after their worker's end
        self._running: Build | None = None
        self._left_behind: set[Build] = set()
        self.wanted: Build | None = None
        """What is being built, or waits to be."""

    def ask(self, scenarios: tuple[Scenario, ...], number: int, saved: Saved | None = None) -> None:
        """Builds these; what was asked for before is no longer wanted."""
        self.cancel()
        done = self._done()
        assert done is not None
        self.wanted = Build(scenarios, done, number, saved)
        self._begin_next()

    def cancel(self) -> None:
        if self.wanted is not None:
            self.wanted.unwanted = True
            self.wanted = None

    def arrived(self, build: Build) -> bool:
        """A build is done. Returns whether it is the wanted one."""
        self._left_behind.discard(build)
        if self._running is build:
            self._running = None
        wanted = self.wanted is build
        if wanted:
            self.wanted = None
        self._begin_next()
        return wanted

    def _begin_next(self) -> None:
        if self.wanted is None or self.wanted.started:
            return
        if self._running is not None:
            if not self._may_leave(self._running, self.wanted):
                return
            self._left_behind.add(self._running)
        self._running = self.wanted
        self._running.start()

    def _may_leave(self, running: Build, wanted: Build) -> bool:
        """An unwanted build that reads a file may block for ever; one that builds a network soon ends."""
        reading = running.reading
        if reading is None or len(self._left_behind) >= LEFT_BEHIND:
            return False
        return not any(data.same(reading, scenario) for scenario in wanted.scenarios)


def reason(error: Exception) -> str:
    """Why a scenario cannot be used, in words for people."""
    if isinstance(error, ScenarioError):
        return str(error)
    if isinstance(error, MemoryError):
        return tr("this network does not fit into memory; choose a smaller depth, width or batch size")
    return tr("this scenario cannot be used: {error}").format(error=error)


def _network(scenario: Scenario) -> str:
    if scenario.through_time:
        text = tr("building {units} over {steps}")
        return text.format(units=counted(scenario.units, "unit"), steps=counted(scenario.time_steps, "time step"))
    if not scenario.depth:
        return tr("building a network without hidden layers")
    text = tr("building {layers} of {units}")
    if len(set(scenario.layer_widths())) > 1:
        text = tr("building {layers} of up to {units}")
    return text.format(layers=counted(scenario.depth, "layer"), units=counted(scenario.units, "unit"))


def _data(scenario: Scenario) -> str:
    if Scenario.fields["data_file"].applies(scenario):
        return tr("reading {file}").format(file=Path(scenario.data_file).name)
    return tr("preparing the examples")

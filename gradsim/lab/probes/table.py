"""Probes: figures that cost too much for every step, taken only while somebody looks at them."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

import numpy as np

from gradsim import data
from gradsim.data.dataset import Stamp
from gradsim.lab.report import Report
from gradsim.registry import Registry
from gradsim.scenario import Scenario
from gradsim.theory import NoTheory, Prediction, predict
from gradsim.training import Trainer

Probe = Callable[..., Any]
"""Takes the trainer, and what else a need names. A generator function yields better and better results; it works
on copies, as training goes on between them."""
probes: Registry[Probe] = Registry("probe")
Need = str | tuple[Any, ...]
"""What a view asks for: a probe's name, or its name and arguments. The result is kept under the need itself."""

SHARE = 0.02
"""The share of the worker's time that one probe may take."""


@probes.register("theory", "Theory", "What mean-field theory predicts for the first step.")
def theory(trainer: Trainer) -> Prediction | NoTheory:
    """The result does not change with training: it is about the first weights."""
    scenario = trainer.scenario
    defaults = {name: field.default for name, field in Scenario.fields.items() if field.live}
    return _predict(scenario.replace(**defaults), data.version(scenario))


@lru_cache(maxsize=16)
def _predict(scenario: Scenario, version: Stamp) -> Prediction | NoTheory:
    return predict(scenario)


class ProbeTable:
    """The newest result of each wanted probe; one is taken anew when its share of the time allows.

    One that raises has a report in ``failures`` instead, until it succeeds; training and the others go on.
    """

    def __init__(self) -> None:
        self.wanted: frozenset[Need] = frozenset()
        self.results: dict[Need, Any] = {}
        self.failures: dict[Need, Report] = {}
        self._taken: dict[Need, tuple[int, float]] = {}
        """The step at which each was taken, and when it is due again."""
        self._growing: dict[Need, Iterator[Any]] = {}

    def clear(self) -> None:
        self.results, self.failures = {}, {}
        self._taken.clear()
        self._growing.clear()

    def refresh(self, trainer: Trainer, at_once: bool) -> None:
        """Takes the probes that are due, or all that are wanted. Runs on the worker's thread."""
        self.results = {need: result for need, result in self.results.items() if need in self.wanted}
        self.failures = {need: report for need, report in self.failures.items() if need in self.wanted}
        for need in self.wanted:
            if at_once:
                self._growing.pop(need, None)
            known = need in self.results or need in self.failures
            if at_once or not known or self._is_due(need, trainer):
                self._take(need, trainer)

    def _is_due(self, need: Need, trainer: Trainer) -> bool:
        """No probe is taken twice of the same weights."""
        step, due = self._taken[need]
        return time.perf_counter() >= due and (need in self._growing or step != trainer.step_count)

    def grow(self, trainer: Trainer) -> bool:
        """One more piece of each unfinished result, at once; whether there was one."""
        unfinished = self._growing.keys() & self.wanted
        for need in unfinished:
            self._take(need, trainer)
        return bool(unfinished)

    def _take(self, need: Need, trainer: Trainer) -> None:
        start = time.perf_counter()
        try:
            with np.errstate(all="ignore"):
                result = self._next_piece(need, trainer)
        except Exception as error:
            self._growing.pop(need, None)
            self._fail(need, Report.of(f"the measurement {_name(need)}", error, trainer.scenario))
        else:
            if result is not _NOTHING:
                self.results = {**self.results, need: result}
                self.failures = {n: report for n, report in self.failures.items() if n != need}
        now = time.perf_counter()
        self._taken[need] = (trainer.step_count, now + (now - start) / SHARE)

    def _fail(self, need: Need, report: Report) -> None:
        self.results = {n: result for n, result in self.results.items() if n != need}
        self.failures = {**self.failures, need: report}

    def _next_piece(self, need: Need, trainer: Trainer) -> Any:
        if need not in self._growing:
            arguments = () if isinstance(need, str) else need[1:]
            result = _probe(_name(need))(trainer, *arguments)
            if not isinstance(result, Iterator):
                return result
            self._growing[need] = result
        piece = next(self._growing[need], _NOTHING)
        if piece is _NOTHING:
            del self._growing[need]
        return piece


_NOTHING = object()


def _name(need: Need) -> str:
    return need if isinstance(need, str) else str(need[0])


def _probe(name: str) -> Probe:
    """A probe stands in the module of its name, which is imported when it is first wanted."""
    if name not in probes:
        importlib.import_module(f"gradsim.lab.probes.{name}")
    return probes[name]

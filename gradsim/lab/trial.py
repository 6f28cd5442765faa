"""One trial: networks of one shape, trained for a while in a worker process, and how well they answer then."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from gradsim import data
from gradsim.data.dataset import Examples
from gradsim.lab.sweep.job import go_on, lockstep
from gradsim.nn.arrays import Array
from gradsim.nn.losses import Objective
from gradsim.scenario import Scenario
from gradsim.training import Ensemble
from gradsim.training.measurement import EnsembleMeasurement

LATE = 3
"""The training loss is a mean over the last of so many parts of the steps."""


@dataclass(frozen=True, slots=True)
class End:
    """Of one network. ``training_loss``: over the last steps, in the network's own loss and units. ``held_out_loss``: see
    ``judge``; NaN if it was not looked at. Both infinite after a divergence. ``share``: of the gradient, that reaches the input at the
    first step (see ``lab.reading.share``).
    """

    training_loss: float
    held_out_loss: float
    share: float


@dataclass(frozen=True, slots=True)
class Trial:
    """``ends``: of the networks that were trained, each for ``steps``. All seconds are the processor's, so that a busy machine
    changes nothing. ``per_step``: of a step of one network; ``besides``: that it took besides; ``spent``: in all.
    """

    ends: tuple[End, ...]
    steps: int
    per_step: float
    besides: float
    spent: float


def rehearse(members: Sequence[Scenario], steps: int, seconds: float, fewest: int, seeds: int) -> Trial:
    """Keeps to so many seconds of training, about: takes fewer steps, or where even ``fewest`` do not fit, leaves out
    the last members. The held-out examples are not looked at. ``per_step`` is for as many networks as there are ``seeds``.
    """
    start = time.process_time()
    portions = _portions(members)
    training = _Training(portions[0])
    each = training.seconds
    kept = min(max(int(seconds / (each * fewest)), 1), len(portions))
    steps = min(max(int(seconds / (each * kept)), 1), steps)
    ends = training.end(steps, None)
    spent = training.seconds
    for portion in portions[1:kept]:
        training = _Training(portion)
        ends += training.end(steps, None)
        spent += training.seconds
    per_step = spent / steps / len(ends)
    if len(portions[0]) > seeds:  # small networks: fewer of them together take more time each
        training = _Training(portions[0][:seeds])
        before = training.seconds
        training.end(2, None)
        per_step = (training.seconds - before) / seeds
    whole = time.process_time() - start
    return Trial(tuple(ends), steps, per_step, whole - spent, whole)


def perform(members: Sequence[Scenario], steps: int, base: Scenario) -> Trial:
    """All members for all steps; then their answers to the held-out examples are judged by the loss of ``base``."""
    start, spent = time.process_time(), 0.0
    ends: list[End] = []
    for portion in _portions(members):
        training = _Training(portion)
        ends += training.end(steps, base)
        spent += training.seconds
    per_step = spent / steps / len(ends)
    whole = time.process_time() - start
    return Trial(tuple(ends), steps, per_step, whole - spent, whole)


def _portions(members: Sequence[Scenario]) -> list[Sequence[Scenario]]:
    """Those that train together: as many as are fast together."""
    size = lockstep(members[0])
    return [members[i : i + size] for i in range(0, len(members), size)]


class _Training:
    """Networks in lockstep, of which the first step is taken. ``seconds``: spent on steps so far."""

    def __init__(self, members: Sequence[Scenario]) -> None:
        go_on()
        self.ensemble = Ensemble(members)
        self.seconds = 0.0
        self._losses: list[Array] = []
        self._newest = self._first = self._step()

    def _step(self) -> EnsembleMeasurement:
        begun = time.process_time()
        measured = self.ensemble.step()
        self.seconds += time.process_time() - begun
        self._losses.append(measured.loss)
        return measured

    def end(self, steps: int, base: Scenario | None) -> list[End]:
        """Trains up to so many steps. Of each member how it ends, judged if there is a base to judge by."""
        while len(self._losses) < steps and not all(self._newest.divergences):
            go_on()
            self._newest = self._step()
        divergences = self.ensemble.measure().divergences
        members = range(len(divergences))
        late = np.mean(self._losses[-max(1, steps // LATE) :], axis=0)
        held_out = judge(self.ensemble, base) if base else np.full(len(members), math.nan)
        return [
            End(math.inf, math.inf, self._share(e)) if divergences[e]
            else End(float(late[e]), float(held_out[e]), self._share(e))
            for e in members
        ]  # fmt: skip

    def _share(self, member: int) -> float:
        return self._first.member(member).share


def judge(ensemble: Ensemble, base: Scenario) -> Array:
    """(E,) loss of the members' answers to the held-out examples, by the loss and in the units of ``base``, so that
    networks with scaled targets or another loss can be compared with it. What a softmax makes of outputs is compared
    with classes if their loss means probabilities and that of ``base`` does not.
    """
    ours, theirs = data.loaded(base), ensemble.examples
    with np.errstate(all="ignore"):
        outputs = ensemble.network.infer(theirs.held_out.inputs.astype(ensemble.network.precision.dtype))
        answers = _in_units_of(ours, theirs, outputs.astype(np.float64))
        own, wanted = ensemble.loss, Objective(base, ours.outputs)
        if own.probabilities and not wanted.probabilities:
            answers = np.exp(answers - answers.max(axis=-1, keepdims=True))
            answers /= answers.sum(axis=-1, keepdims=True)
        return wanted(answers, ours.held_out.targets, np.empty_like(answers))


def _in_units_of(ours: Examples, theirs: Examples, outputs: Array) -> Array:
    """Scaled outputs (E, n, outputs) as if the targets had been scaled as ours are."""
    if ours.target_scale is None or theirs.target_scale is None:
        return outputs
    original = outputs * theirs.target_scale.divisor + theirs.target_scale.offset
    scaled: Array = (original - ours.target_scale.offset) / ours.target_scale.divisor
    return scaled

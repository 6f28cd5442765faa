"""One job of a sweep: a plain function of plain values, so that any process or machine can run it."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import MISSING, dataclass, fields, replace
from typing import Any

import numpy as np

from gradsim import choices
from gradsim.fields import short
from gradsim.lab.reading import Chain, chain
from gradsim.lab.scale import LEARNED, scale
from gradsim.nn.arrays import Array
from gradsim.nn.precision import precisions
from gradsim.scenario import Scenario
from gradsim.training import Divergence, Ensemble, Measurement

TRAINED, STALLED, DIVERGED = "trained", "stalled", "diverged"
LAST = 10
"""The final loss is averaged over at most this many batches, and at most a tenth of all."""
CACHE = 2**20
"""Bytes of activations of one lockstep, about a core's cache: with more, networks are no faster together."""
MOST_TOGETHER = 32
FORMER = {"signal_ratio": "share"}
"""What figures were called in older files."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured of one network; NaN where there is no such figure. Ratios and factor are of the first step.

    ``loss_start``: of the first batch. ``loss_end``: mean over the last batches; NaN after a divergence, as
    are the held-out figures. ``gradient_ratio``: ‖dL/dW‖ of the first layer over the last. ``share``:
    what layer 1, or time step 1, gets of the gradient (see ``Measurement.share``). ``factor``:
    geometric mean per hidden layer (or time step) of the factor on that signal, toward the input.
    ``diverged_step``: the step at which numbers stopped being finite; -1 for none. ``steps_to_loss``: steps until the
    mean loss of up to LAST batches first came down to the given one; NaN where it did not, or was not asked for.
    """

    verdict: str
    loss_start: float
    loss_end: float
    held_out_loss: float
    held_out_accuracy: float
    gradient_ratio: float
    share: float
    factor: float
    diverged_step: int
    steps_to_loss: float = math.nan

    def to_dict(self) -> dict[str, Any]:
        """Plain values; None for what is not finite."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {n: None if isinstance(v, float) and not math.isfinite(v) else v for n, v in values.items()}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Figures:
        """What ``to_dict`` made. Raises TypeError for other names, ValueError for what no network has."""
        values = {FORMER.get(name, name): value for name, value in values.items()}
        missing = [field.name for field in fields(cls) if field.name not in values and field.default is MISSING]
        if missing:
            raise ValueError(f"{missing[0]} is missing")
        result = cls(**values)
        if result.verdict not in (TRAINED, STALLED, DIVERGED):
            raise ValueError(
                f"verdict: {short(result.verdict)} is not allowed; allowed: {TRAINED}, {STALLED}, {DIVERGED}"
            )
        if type(result.diverged_step) is not int or result.diverged_step < -1:
            raise ValueError(f"diverged_step: {short(result.diverged_step)} is not allowed; allowed: a step, or -1")
        figures: dict[str, Any] = {n: _figure(n, v) for n, v in values.items() if n not in ("verdict", "diverged_step")}
        return replace(result, **figures)


def _figure(name: str, value: object) -> float:
    """NaN for None and for what is not finite. Raises ValueError for what is not a number."""
    if value is None:
        return math.nan
    if isinstance(value, bool) or not isinstance(value, (int, float)) or (value < 0 and "loss" not in name):
        raise ValueError(f"{name}: {short(value)} is not allowed; allowed: a number, or null")
    try:
        return float(value) if math.isfinite(value) else math.nan
    except OverflowError:
        raise ValueError(f"{name}: {short(value)} is not allowed; it is too large") from None


class Stopped(Exception):
    """Raised in a job that was told to stop before its end."""


_is_stopped: Callable[[], bool] = bool


def listen(is_stopped: Callable[[], bool]) -> None:
    """From now on the jobs of this process ask ``is_stopped`` at each step."""
    global _is_stopped
    _is_stopped = is_stopped


def go_on() -> None:
    """Raises Stopped when this process was told to stop."""
    if _is_stopped():
        raise Stopped


def length(scenario: Scenario) -> int:
    """How many layers, or time steps, the gradient passes."""
    return int(getattr(scenario, choices.networks[scenario.network].length_field))


def lockstep(scenario: Scenario) -> int:
    """How many networks of this shape are fastest together."""
    passes = max(length(scenario), 1)
    size = np.dtype(precisions[scenario.dtype].dtype).itemsize
    return min(max(CACHE // (passes * scenario.batch_size * scenario.units * size), 1), MOST_TOGETHER)


def train(scenarios: Sequence[dict[str, Any]], steps: int, to_loss: float = 0.0) -> list[dict[str, Any]]:
    """Trains networks that differ in the fields of an ensemble's members only; the Figures of each, as values.

    ``to_loss``: the loss whose first step is noted; 0 for the one below which a network counts as trained.
    """
    members = [Scenario.from_dict(values) for values in scenarios]
    size = lockstep(members[0])
    trained: list[Figures] = []
    for i in range(0, len(members), size):
        trained += train_together(members[i : i + size], steps, to_loss)
    return [figures.to_dict() for figures in trained]


def train_together(members: Sequence[Scenario], steps: int, to_loss: float = 0.0) -> list[Figures]:
    """Trains them in lockstep. Raises ScenarioError where their data cannot be loaded."""
    ensemble = Ensemble(members)
    first = measured = ensemble.step()
    threshold = LEARNED * scale(members[0]).constant_loss
    recent: deque[Array] = deque([first.loss], maxlen=max(1, min(LAST, steps // 10)))
    reached = np.full(len(members), math.nan)
    for step in range(1, steps):
        go_on()
        measured = ensemble.step()
        recent.append(measured.loss)
        reached[np.isnan(reached) & (sum(recent) / len(recent) <= (to_loss or threshold))] = step
        if all(measured.divergences):
            break
    measured = ensemble.measure()
    recent.append(measured.loss)
    loss, accuracy = ensemble.evaluate()
    ends = np.stack((np.mean(recent, axis=0), loss, np.full_like(loss, np.nan) if accuracy is None else accuracy))
    return [
        _figures(
            chain(first.member(e), ensemble.network.alike), first.member(e), measured.member(e).divergence,
            ends[:, e].tolist(), threshold, float(reached[e]),
        )
        for e in range(len(members))
    ]  # fmt: skip


def _figures(
    way: Chain,
    first: Measurement,
    divergence: Divergence | None,
    ends: Sequence[float],
    threshold: float,
    steps_to_loss: float,
) -> Figures:
    """``ends``: loss on the last batches, loss and accuracy on the held-out part. ``way``: of the first step."""
    loss, held_out_loss, held_out_accuracy = [math.nan] * 3 if divergence else ends
    return Figures(
        verdict=verdict(loss, divergence is not None, threshold),
        loss_start=first.loss,
        loss_end=loss,
        held_out_loss=held_out_loss,
        held_out_accuracy=held_out_accuracy,
        gradient_ratio=_ratio(first.grad_norm),
        share=first.share,
        factor=0.0 if way.cut else way.factor,
        diverged_step=divergence.step if divergence else -1,
        steps_to_loss=steps_to_loss,
    )


def verdict(loss_end: float, diverged: bool, threshold: float) -> str:
    """Diverged: a loss or gradient stopped being finite. Trained: the loss at the end is below the threshold,
    0.8 of the loss of the best constant answer (ln 10 for the digits, so 1.84). Stalled: neither.
    """
    if diverged:
        return DIVERGED
    return TRAINED if loss_end < threshold else STALLED


def _ratio(values: Any) -> float:
    with np.errstate(all="ignore"):
        return float(np.divide(values[0], values[-1]))

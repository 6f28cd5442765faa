"""Checks an answer against what was measured in the run that followed it. Nothing is compared with a stored number."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from gradsim.lab.lessons.conditions import Condition
from gradsim.lab.lessons.hints import hint_for
from gradsim.lab.lessons.lesson import Choose, Draw, Look, Number, Reach, Task
from gradsim.lab.lessons.measures import Reading
from gradsim.lab.lessons.sentences import Sentence, readable, say
from gradsim.nn.arrays import Array
from gradsim.training.signal import shares

NOTHING = 10.0
"""Decades that count where of the drawn bar and the measured one only one is exactly zero: no finite bar is near nothing."""

Given = int | float | tuple[float, ...] | None
"""An answer: the number of the chosen one, from 0; a number; RMS dL/dz of each layer, from the input to the output; for a
goal nothing."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """``given`` and ``measured`` are sentences. ``distance``: in decades between what was expected and measured; None where
    that has no meaning. ``hint``: empty where the answer is right."""

    right: bool
    given: Sentence
    measured: Sentence
    distance: float | None = None
    hint: Sentence = field(default_factory=Sentence)


def check(task: Task, given: Given, now: Reading, before: Reading | None = None) -> Verdict:
    """``now``: at the end of the run; ``before``: at the end of the step before. Raises TypeError for an answer of another kind."""
    match task, given:
        case Choose(), int() if 0 <= given < len(task.answers):
            found = _chosen(task, given, now, before)
        case Number(), int() | float():
            found = _number(task, float(given), now)
        case Draw(), tuple():
            found = _drawn(task, given, now)
        case Reach(), None:
            found = _reached(task, now, before)
        case Look(), None:
            return Verdict(True, Sentence(), Sentence())
        case _:
            raise TypeError(f"{given!r} is no answer to {type(task).__name__}")
    if found.right:
        return found
    hint = say(task.hint, now, before) if task.hint else hint_for(now)
    return Verdict(found.right, found.given, found.measured, found.distance, hint)


def right_answers(task: Choose, now: Reading, before: Reading | None = None) -> tuple[int, ...]:
    """The numbers of the answers whose conditions hold; of a sound lesson it is one."""
    return tuple(i for i, each in enumerate(task.answers) if all(c.holds(now, before) for c in each.when))


def met(goal: Sequence[Condition], now: Reading, before: Reading | None = None) -> tuple[bool, ...]:
    """Which of the conditions hold now."""
    return tuple(condition.holds(now, before) for condition in goal)


def distance(drawn: Sequence[float] | Array, measured: Sequence[float] | Array) -> tuple[float, int]:
    """Root mean square of log10(drawn / measured) over the layers, in decades, and how many layers measured exactly zero.

    A layer that gets exactly zero has no logarithm: drawn as zero it counts as met, else as NOTHING decades away; so does a
    bar of zero where a gradient was measured. Raises ValueError for another number of layers, or a bar below zero.
    """
    one, two = np.asarray(drawn, dtype=float), np.asarray(measured, dtype=float)
    if one.shape != two.shape or not (one >= 0).all():
        raise ValueError(f"{len(one)} bars of at least 0 are needed for {len(two)} layers")
    zero_one, zero_two = one == 0, two == 0
    with np.errstate(all="ignore"):
        decades = np.log10(one) - np.log10(two)
    decades = np.where(zero_one & zero_two, 0.0, np.where(zero_one | zero_two, NOTHING, decades))
    return float(np.sqrt(np.mean(decades**2))), int(zero_two.sum())


def _chosen(task: Choose, given: int, now: Reading, before: Reading | None) -> Verdict:
    right = right_answers(task, now, before)
    said = Sentence("{answer:text}", {"answer": task.answers[given].text})
    if not right:
        return Verdict(False, said, Sentence("None of the answers fits what was measured."))
    return Verdict(given in right, said, Sentence("{answer:text}", {"answer": task.answers[right[0]].text}))


def _number(task: Number, given: float, now: Reading) -> Verdict:
    measured = float(task.measure.of(now))
    away = abs(math.log10(given / measured)) if given > 0 and 0 < measured < math.inf else None
    if task.decades:
        right = given == measured if away is None else away <= task.tolerance
    else:
        right = abs(given - measured) <= task.tolerance * abs(measured)
    return Verdict(right, _value(given, task.kind), _value(measured, task.kind), away)


def _value(value: float, kind: str) -> Sentence:
    return Sentence(f"{{value:{kind}}}", {"value": value})


def _drawn(task: Draw, given: tuple[float, ...], now: Reading) -> Verdict:
    measured = now.chart.measurement.signal_grad_norm
    away, zeros = distance(given, measured)
    text, figures = "layer 1 gets {share:share} the output's gradient", {"share": shares(measured)[0]}
    if zeros:
        text = "{zeros:layers} of {all:count} get exactly zero: no bar at all"
        figures = {"zeros": zeros, "all": len(measured)}
    given_text = Sentence("layer 1 gets {share:share} the output's gradient", {"share": shares(np.asarray(given))[0]})
    return Verdict(away <= task.tolerance, given_text, Sentence(text, figures), away)


def _reached(task: Reach, now: Reading, before: Reading | None) -> Verdict:
    """Tells what was measured for each condition. Settings, which the learner chose, are told only where the goal has nothing else."""
    parts, figures = [], {}
    measured = [condition for condition in task.goal if not condition.measure.is_field]
    for i, condition in enumerate(measured or task.goal):
        kind = "percent" if condition.measure.kind == "share" else condition.measure.kind
        figures[f"name{i}"] = condition.measure.name
        figures[f"value{i}"], kind = readable(condition.measure.figure(now, before), kind)
        parts.append(f"{{name{i}:measure}}: {{value{i}:{kind}}}")
    return Verdict(all(met(task.goal, now, before)), Sentence(), Sentence("; ".join(parts), figures))

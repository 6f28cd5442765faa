"""Plays a lesson without a window, as a learner would: predicts, trains, reads what is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from gradsim import Scenario
from gradsim.lab.lessons import Choose, Draw, Given, Number, Reach, Reading, Sitting, Step, right_answers, shipped
from gradsim.lab.lessons.rehearsal import measure

LESSONS = {lesson.key: lesson for lesson in shipped()}
Answering = Callable[[Step, Reading, Reading | None], Given]
"""The prediction for a step, from what will be measured in it and what was measured before."""


@cache
def measured(scenario: Scenario, steps: int) -> Reading:
    """Cached: several tests play the same steps."""
    return measure(scenario, steps)


def right(step: Step, now: Reading, before: Reading | None) -> Given:
    """What a learner who knows it all answers."""
    match step.task:
        case Choose():
            (answer,) = right_answers(step.task, now, before)
            return answer
        case Number():
            return float(step.task.measure.of(now))
        case Draw():
            return tuple(float(bar) for bar in now.chart.measurement.signal_grad_norm)
    return None


def wrong(step: Step, now: Reading, before: Reading | None) -> Given:
    """What one answers who has not seen it yet."""
    match step.task:
        case Choose():
            return (right_answers(step.task, now, before)[0] + 1) % len(step.task.answers)
        case Number():
            return float(step.task.measure.of(now)) * 100
        case Draw():
            return tuple(float(bar) * 1000**i for i, bar in enumerate(now.chart.measurement.signal_grad_norm))
    return None


def play(key: str, answering: Answering, way: tuple[Mapping[str, Any], int], seed: int = 0) -> Iterator[Sitting]:
    """The sitting at the end of each step. ``way``: what the learner changes to reach a goal, and how many steps they train."""
    sitting = Sitting.begin(LESSONS[key])
    for i, step in enumerate(LESSONS[key].steps):
        scenario = step.scenario.replace(seed=seed)
        end = measured(scenario, step.until)
        sitting = sitting.go_to(i).measured(measured(scenario, 0))
        if step.predicts:
            assert sitting.locked and sitting.measured(end).locked, "Play is locked before the prediction"
            sitting = sitting.answer(answering(step, end, sitting.before))
        assert not sitting.locked
        if isinstance(step.task, Reach):
            assert sitting.phase == "watch", "the goal must not be reached before anything was done"
            end = measured(scenario.replace(**way[0]), way[1])
        sitting = sitting.measured(end)
        yield sitting

"""A lesson without a window: each step is trained, so that its author sees what will be measured."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from gradsim.lab.lessons.lesson import Lesson, Step
from gradsim.lab.lessons.measures import Reading
from gradsim.lab.probes.statistics import statistics
from gradsim.lab.run import Run
from gradsim.scenario import Scenario


def measure(scenario: Scenario, steps: int) -> Reading:
    """What is measured after so many training steps, or where the run diverges before. Raises ScenarioError."""
    run = Run(scenario)
    while run.trainer.step_count < steps and not run.diverged:
        run.step()
    return reading_of(run)


def reading_of(run: Run) -> Reading:
    """What is measured of a run now."""
    with np.errstate(all="ignore"):  # after a divergence
        run.evaluate()
        found = statistics(run.trainer)
    snapshot = run.snapshot("diverged" if run.diverged else "paused", 0.0, 0, probes={"statistics": found})
    reading = Reading.of(snapshot)
    assert reading is not None
    return reading


def rehearse(lesson: Lesson, seed: int | None = None) -> Iterator[tuple[Step, Reading, Reading | None]]:
    """Each step with what is measured at its end and at the end of the one before, from the step's own first weights.

    ``seed``: draws other first weights than the lesson says.
    """
    before = None
    for step in lesson.steps:
        scenario = step.scenario if seed is None else step.scenario.replace(seed=seed)
        now = measure(scenario, step.until)
        yield step, now, before
        before = now

"""One learner at one lesson: where they are, what they answered, what was measured. A frozen value; each event makes the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from gradsim.lab.lessons.checks import Given, Verdict, check
from gradsim.lab.lessons.lesson import Lesson, Reach, Step
from gradsim.lab.lessons.measures import Reading
from gradsim.lab.lessons.sentences import Sentence, say

Phase = Literal["predict", "watch", "told"]
"""predict: Play is locked until there is an answer. watch: training may go on, up to the step's ``until``; of a goal, for as
long as it takes. told: it was measured, and the explanation stands."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """``at``: the step, from 0. ``given``: the prediction. ``first``, ``last``: the first and the newest measurement of the
    present step's run. ``astray``: the newest one is of another network than the step asks about. ``ends``: what was measured at the end of each step that was told, by its number. ``verdicts``: by the
    step's key, of the steps that ask something.
    """

    lesson: Lesson
    at: int = 0
    phase: Phase = "watch"
    given: Given = None
    first: Reading | None = None
    last: Reading | None = None
    astray: bool = False
    ends: Mapping[int, Reading] = field(default_factory=dict)
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)

    @classmethod
    def begin(cls, lesson: Lesson) -> Sitting:
        return cls(lesson).go_to(0)

    def read(self, lesson: Lesson) -> Sitting:
        """With the same lesson in another language; unchanged where that one has other steps."""
        same = [step.key for step in lesson.steps] == [step.key for step in self.lesson.steps]
        return replace(self, lesson=lesson) if same else self

    @property
    def step(self) -> Step:
        return self.lesson.steps[self.at]

    @property
    def locked(self) -> bool:
        """Whether Play is locked: the prediction is not given yet."""
        return self.phase == "predict"

    @property
    def before(self) -> Reading | None:
        return self.ends.get(self.at - 1)

    @property
    def verdict(self) -> Verdict | None:
        """Of the present step, once it is told."""
        return self.verdicts.get(self.step.key) if self.phase == "told" else None

    @property
    def at_the_end(self) -> bool:
        return self.at == len(self.lesson.steps) - 1

    def go_to(self, at: int) -> Sitting:
        """To the beginning of a step, of the first or the last one at most; also Home, with the present step's number."""
        at = min(max(at, 0), len(self.lesson.steps) - 1)
        phase: Phase = "predict" if self.lesson.steps[at].predicts else "watch"
        return replace(self, at=at, phase=phase, given=None, first=None, last=None, astray=False)

    def answer(self, given: Given) -> Sitting:
        """Takes the prediction and unlocks Play; what was predicted before is kept. Nothing where none is asked for."""
        return replace(self, phase="watch", given=given) if self.locked else self

    def measured(self, reading: Reading) -> Sitting:
        """A newer measurement of the step's run. Once it has come to its end, or diverged, the step is told; of a goal, once
        it is reached. Nothing before the prediction is given, and after the step was told."""
        is_goal = isinstance(self.step.task, Reach)
        if not is_goal and reading.scenario != self.step.scenario:  # the learner has changed it
            return replace(self, astray=self.phase != "told")
        first = self.first or reading
        if self.phase != "watch":
            return replace(self, first=first, astray=False)
        here = replace(self, first=first, last=reading, astray=False)
        if is_goal:
            verdict = check(self.step.task, None, reading, self.before)
            return here._tell(verdict, reading) if verdict.right else here
        if reading.steps < self.step.until and reading.chart.divergence is None:
            return here
        return here._tell(check(self.step.task, self.given, reading, self.before), reading)

    def _tell(self, verdict: Verdict, reading: Reading) -> Sitting:
        verdicts = {**self.verdicts, self.step.key: verdict} if self.step.asks else self.verdicts
        return replace(self, phase="told", verdicts=verdicts, ends={**self.ends, self.at: reading})

    @property
    def text(self) -> Sentence:
        """What stands before the measurement."""
        return say(self.step.text, self.first, self.before)

    @property
    def explain(self) -> Sentence:
        """What stands after it; empty before."""
        return say(self.step.explain, self.last, self.before) if self.phase == "told" else Sentence()

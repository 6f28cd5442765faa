"""What a lesson is: steps, each a picture to look at and, of most, a question that a measurement answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from gradsim.lab.lessons.conditions import Condition, number
from gradsim.lab.lessons.measures import Measure
from gradsim.scenario import Scenario

PARTS = ("play", "step", "reset", "loss", "sentence", "bars", "factors")
"""Parts of the window that a spotlight can fall on: buttons and figures of the run bar, the sentence that says what is
happening, the large picture of the gradient, and the factors written in it."""


@dataclass(frozen=True, slots=True)
class Spotlight:
    """What is to be looked at. ``name``: a layer's number, a field of the scenario, or one of PARTS."""

    kind: Literal["layer", "control", "part"]
    name: str

    @property
    def layer(self) -> int:
        """Its number as people count: 1 is the first."""
        return int(self.name)


@dataclass(frozen=True, slots=True)
class Look:
    """Nothing is asked."""


@dataclass(frozen=True, slots=True)
class Answer:
    """``when``: what holds of the measurement where this answer is right, all of it."""

    text: str
    when: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Choose:
    """One of several answers."""

    question: str
    answers: tuple[Answer, ...]
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """A number. It is right within ``tolerance``: decades where ``decades``, else a share of what was measured. ``kind``: how
    the answer and the measurement are written, one of ``tasks.FORMS``."""

    question: str
    measure: Measure
    tolerance: float
    decades: bool
    hint: str = ""
    kind: str = "short"

    def read(self, text: str) -> float:
        """What a learner typed; where per cent are asked for, "90" means 90 %. Raises ValueError."""
        return number(text, means_per_cent=self.measure.kind == "percent")


@dataclass(frozen=True, slots=True)
class Draw:
    """A bar for each layer, RMS dL/dz. Right where the distance to the measured ones is at most ``tolerance`` decades."""

    question: str
    tolerance: float
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """A goal, met by whatever the learner does: all its conditions hold at once."""

    question: str
    goal: tuple[Condition, ...]
    hint: str = ""


Task = Look | Choose | Number | Draw | Reach


@dataclass(frozen=True, slots=True)
class Step:
    """``text``: said before anything is measured; ``explain``: afterwards. Both are Markdown with places for figures, such
    as ``{share of layer 1:share}``: in ``text`` of the first weights, in ``explain`` of the run at its end, with `` before``
    after a measure's name of the end of the step before. See ``sentences.say``.

    ``scenario``: begins anew with this step. ``afresh``: it is named, and is no change to that of the step before.
    ``until``: training runs up to this step; 0: it stays at the first weights.
    ``view``: its key, empty for the usual ones. ``controls``: the fields that can be changed. ``speed``: in steps per second.
    """

    key: str
    title: str
    text: str
    explain: str
    scenario: Scenario
    until: int
    view: str
    controls: tuple[str, ...]
    spotlight: Spotlight | None
    speed: float
    task: Task
    afresh: bool = False

    @property
    def predicts(self) -> bool:
        """Whether Play is locked until the learner has answered."""
        return isinstance(self.task, Choose | Number | Draw)

    @property
    def kind(self) -> str:
        """Of its task: look, choose, number, draw or reach."""
        return type(self.task).__name__.lower()

    @property
    def asks(self) -> bool:
        """Whether there is something to answer or to reach."""
        return not isinstance(self.task, Look)


@dataclass(frozen=True, slots=True)
class Lesson:
    """``about``: a line for the list. ``take_away``: the one sentence to keep. ``language``: such as "en" or "zh_CN".

    ``source``: the content of its file, to be passed on.
    """

    key: str
    title: str
    about: str
    minutes: int
    take_away: str
    steps: tuple[Step, ...]
    language: str = "en"
    source: bytes = field(default=b"", repr=False, compare=False)

    @property
    def asked(self) -> int:
        """How many of its steps ask something."""
        return sum(step.asks for step in self.steps)

    def number(self, key: str) -> int:
        """The place of a step. Raises KeyError."""
        for i, step in enumerate(self.steps):
            if step.key == key:
                return i
        raise KeyError(key)

"""Lessons: predict, observe, explain. A lesson is a file; answers are checked against what is measured in the run that follows.

The window plays a lesson by a ``Sitting``: it shows ``text``, takes the prediction by ``answer``, trains, hands each
measurement to ``measured``, and shows ``verdict`` and ``explain``.
"""

from gradsim.lab.lessons.checks import Given, Verdict, check, distance, met, right_answers
from gradsim.lab.lessons.conditions import Condition
from gradsim.lab.lessons.lesson import (
    PARTS,
    Answer,
    Choose,
    Draw,
    Lesson,
    Look,
    Number,
    Reach,
    Spotlight,
    Step,
    Task,
)  # fmt: skip
from gradsim.lab.lessons.lesson_code import code_of, read_code
from gradsim.lab.lessons.lesson_report import LessonReport, Picture
from gradsim.lab.lessons.measures import NEEDS, Measure, Reading, quantities
from gradsim.lab.lessons.progress import Kept, Progress, Record
from gradsim.lab.lessons.reader import load, read
from gradsim.lab.lessons.sentences import Sentence, say
from gradsim.lab.lessons.shelf import FIRST_MINUTES, find, in_language, keys, languages, shipped
from gradsim.lab.lessons.sitting import Phase, Sitting
from gradsim.lab.lessons.tables import LessonError

__all__ = [
    "FIRST_MINUTES",
    "NEEDS",
    "PARTS",
    "Answer",
    "Choose",
    "Condition",
    "Draw",
    "Given",
    "Kept",
    "Lesson",
    "LessonError",
    "LessonReport",
    "Look",
    "Measure",
    "Number",
    "Phase",
    "Picture",
    "Progress",
    "Reach",
    "Reading",
    "Record",
    "Sentence",
    "Sitting",
    "Spotlight",
    "Step",
    "Task",
    "Verdict",
    "check",
    "code_of",
    "distance",
    "find",
    "in_language",
    "keys",
    "languages",
    "load",
    "met",
    "quantities",
    "read",
    "read_code",
    "right_answers",
    "say",
    "shipped",
]

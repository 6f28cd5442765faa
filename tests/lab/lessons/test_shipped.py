"""The lessons that come with gradsim: what is asked has one answer, what is to be reached can be, in several ways."""

from __future__ import annotations

import itertools
import re

import pytest

from gradsim.lab.lessons import Choose, Draw, Number, Reach, Sitting, check, right_answers
from gradsim.words.figures import fill
from gradsim.words.layers import layer_words
from tests.lab.lessons.player import LESSONS, measured, play, right, wrong

SEEDS = (0, 1, 2)
HE = {"activation": "relu", "initializer": "he"}
WAYS = {
    "0-first-minutes": {
        "skip connections": ({"skip": "residual"}, 0),
        "batch normalization": ({"normalization": "batch"}, 0),
        "ReLU with weights that fit": (HE, 0),
    },
    "1-bars": {"fewer layers": ({"depth": 1}, 0), "a steeper curve": ({"activation": "tanh"}, 0)},
    "2-sigmoid": {
        "skip connections": ({"skip": "residual"}, 0),
        "batch normalization": ({"normalization": "batch"}, 0),
    },
    "3-early-layers": {
        "skip connections": ({"skip": "residual"}, 200),
        "batch normalization": ({"normalization": "batch"}, 200),
        "ReLU with weights that fit": ({**HE, "learning_rate": 0.03}, 200),
    },
    "4-relu": {
        "SELU with LeCun's weights": ({"activation": "selu", "initializer": "lecun"}, 200),
        "tanh": ({"activation": "tanh"}, 200),
    },
    "5-residual": {
        "after the activation": ({"skip": "residual"}, 200),
        "before the activation": ({"skip": "pre_activation"}, 200),
        "branches that begin at 0": ({"skip": "residual", "skip_scale": "rezero"}, 200),
    },
    "6-normalization": {
        "skip connections": ({"skip": "residual"}, 200),
        "normalized after the activation": ({"norm_position": "after"}, 200),
    },
    "7-other-cliff": {
        "scaled targets": ({"target_scaling": "standardize"}, 100),
        "a smaller learning rate": ({"learning_rate": 1e-5}, 100),
        "clipping": ({"clip_norm": 1.0}, 300),
    },
    "8-through-time": {
        "LSTM": ({"cell": "lstm", "forget_init": "chrono"}, 0),
        "GRU": ({"cell": "gru", "forget_init": "chrono"}, 0),
        "no curve": ({"activation": "linear"}, 0),
    },
}
QUICK = ("0-first-minutes", "1-bars", "2-sigmoid", "7-other-cliff")
"""Those that train for a moment only; the others are slow."""


def each(keys=tuple(LESSONS)):
    return [pytest.param(key, marks=[] if key in QUICK else pytest.mark.slow) for key in keys]


def first_way(key):
    return next(iter(WAYS[key].values()))


def said(sentence):
    return fill(sentence.text, sentence.figures, layer_words)


@pytest.mark.parametrize("key", each())
@pytest.mark.parametrize("answering", [right, wrong])
def test_a_lesson_is_played_to_its_end(key, answering):
    for sitting in play(key, answering, first_way(key)):
        step, verdict = sitting.step, sitting.verdict
        assert sitting.phase == "told", step.key
        assert "{" not in said(sitting.text) + said(sitting.explain) and "not a number" not in said(sitting.explain), (
            step.key
        )
        if not step.asks:
            assert verdict is None
            continue
        assert verdict.right == (answering is right or isinstance(step.task, Reach)), step.key
        assert said(verdict.measured) and (step.predicts == bool(verdict.given))
        if not verdict.right:
            assert said(verdict.hint) or said(sitting.explain), f"{step.key}: who is wrong learns why"
            assert "not a number" not in said(verdict.hint)
        if isinstance(step.task, Draw):
            assert verdict.distance == 0 if answering is right else verdict.distance > step.task.tolerance
    assert sitting.at_the_end
    assert set(sitting.verdicts) == {step.key for step in LESSONS[key].steps if step.asks}


@pytest.mark.parametrize("key", each())
def test_exactly_one_answer_fits_what_is_measured_with_any_seed(key):
    for seed in SEEDS:
        before = None
        for step in LESSONS[key].steps:
            now = measured(step.scenario.replace(seed=seed), step.until)
            if isinstance(step.task, Choose):
                assert len(right_answers(step.task, now, before)) == 1, (step.key, seed)
            before = now


@pytest.mark.parametrize("key", each())
def test_what_is_right_does_not_depend_on_the_seed(key):
    """Else who draws other weights would be told something else than the text says."""
    ends = [[measured(step.scenario.replace(seed=seed), step.until) for step in LESSONS[key].steps] for seed in SEEDS]
    for i, step in enumerate(LESSONS[key].steps):
        if isinstance(step.task, Choose):
            before = [run[i - 1] if i else None for run in ends]
            assert len({right_answers(step.task, run[i], b) for run, b in zip(ends, before, strict=True)}) == 1, (
                step.key
            )
        if isinstance(step.task, Number):
            given = float(step.task.measure.of(ends[0][i]))
            assert all(check(step.task, given, run[i]).right for run in ends), step.key


WAYS_LISTED = [(key, way) for key, ways in WAYS.items() for way in ways]


@pytest.mark.parametrize(
    ("key", "way"),
    [pytest.param(k, w, marks=[] if WAYS[k][w][1] == 0 or k in QUICK else pytest.mark.slow) for k, w in WAYS_LISTED],
)
def test_a_goal_is_reached_in_this_way(key, way):
    changes, steps = WAYS[key][way]
    (number,) = [i for i, step in enumerate(LESSONS[key].steps) if isinstance(step.task, Reach)]
    step = LESSONS[key].steps[number]
    assert set(changes) <= set(step.controls), "only with controls that are shown"
    for seed in SEEDS:
        start = step.scenario.replace(seed=seed)
        sitting = Sitting.begin(LESSONS[key]).go_to(number).measured(measured(start, 0))
        assert sitting.phase == "watch"
        sitting = sitting.measured(measured(start.replace(**changes), steps))
        assert sitting.phase == "told" and sitting.verdict.right, seed


def test_each_lesson_has_its_goal_and_two_ways_to_it():
    assert set(WAYS) == set(LESSONS) and len(LESSONS) == 9
    for key, lesson in LESSONS.items():
        assert sum(isinstance(step.task, Reach) for step in lesson.steps) == 1
        assert len(WAYS[key]) >= 2
        assert 5 <= lesson.minutes <= 8 and 5 <= len(lesson.steps) <= 7
        assert key == "0-first-minutes" or isinstance(lesson.steps[-1].task, Reach), "it ends with something to do"
        assert re.fullmatch(r"[A-Z][^.]*\.", lesson.take_away), "one sentence to take away"


def test_each_lesson_asks_to_predict_and_explains_what_was_seen():
    for lesson in LESSONS.values():
        for step in lesson.steps:
            assert step.explain or not step.asks, (lesson.key, step.key)
        assert sum(step.predicts for step in lesson.steps) >= 2, lesson.key


def test_all_figures_of_the_texts_are_measured():
    """A number with a unit of the measurement in a text would be a stored one."""
    for key, lesson in LESSONS.items():
        for step in lesson.steps:
            told = re.sub(r"\{[^}]*\}", "", step.explain)
            assert not re.search(r"\d\s*%|1 in \d|\de-\d", told), (key, step.key)


def test_what_is_right_of_all_examples_is_said_of_those_that_were_never_seen():
    """Accuracy is of the held-out examples; a text that leaves that out says something else."""
    for key, lesson in LESSONS.items():
        for step in lesson.steps:
            for text in (step.text, step.explain, getattr(step.task, "question", "")):
                if "{accuracy" in text or ("right" in text and "digits" in text):
                    assert re.search("never sees?|unseen|these digits", text), (key, step.key)


def test_the_lessons_ask_in_every_way():
    kinds = [type(step.task) for lesson in LESSONS.values() for step in lesson.steps]
    assert all(kinds.count(kind) >= 4 for kind in (Choose, Number, Draw, Reach))
    assert not any(a is b is Reach for a, b in itertools.pairwise(kinds))

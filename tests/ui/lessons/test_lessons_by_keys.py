"""Each lesson is played to its end by keys alone, in each language that it is in, with right and with wrong predictions, at usual
and at twice the size of text."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt

from gradsim.lab.lessons import Draw, languages
from gradsim.lab.lessons.shelf import path_of
from gradsim.ui.session.intents import SetLook
from tests.lab.lessons.player import LESSONS, right, wrong
from tests.lab.lessons.test_shipped import WAYS
from tests.ui.lessons.learner import Learner
from tests.ui.shown import choose_language

FAST = ("en", "1-bars")
ALL = [
    pytest.param(language, key, marks=[] if (language, key) == FAST else pytest.mark.slow)
    for language in languages()
    for key in LESSONS
    if path_of(key, language).parent.name == language
]


@pytest.mark.parametrize(("language", "key"), ALL)
@pytest.mark.parametrize("answering, text_size", [(right, 100), (wrong, 200)])
def test_a_lesson_is_played_to_its_end_by_keys_alone(open_desk, qtbot, language, key, answering, text_size):
    desk = open_desk(depth=1, width=4)
    desk.session.do(SetLook(text_size=text_size))
    choose_language(qtbot, desk, language)
    learner = Learner(desk, qtbot, key)
    for way in (list(WAYS[key].values())[answering is wrong],):
        for i, step in enumerate(LESSONS[key].steps):
            assert learner.step.key == step.key
            learner.do_step(answering, way)
            strip = learner.player.strip
            shown = strip.told.text() + strip.text.text()
            assert "…" not in shown and len(shown) > 20
            verdict = learner.sitting.verdict
            if step.predicts:
                assert verdict.right == (answering is right), step.key
                hint = QCoreApplication.translate("Lessons", "Hint: {what}").partition("{")[0]
                assert (hint in strip.told.text()) == (answering is wrong)
            if isinstance(step.task, Draw):
                drawn = learner.player.drawing.bars.tops
                measured = np.log10(learner.measured().chart.measurement.signal_grad_norm)
                assert np.allclose(drawn, measured, atol=0.13) == (answering is right)
            if i + 1 < len(LESSONS[key].steps):
                learner.next()
    learner.press(Qt.Key.Key_PageDown)
    lesson = learner.player.playing.lesson
    assert lesson.language == language and lesson.take_away in learner.player.strip.told.text()
    kept = learner.player.playing.progress.of(LESSONS[key])
    assert kept.done and len(kept.records) == sum(step.asks for step in LESSONS[key].steps)

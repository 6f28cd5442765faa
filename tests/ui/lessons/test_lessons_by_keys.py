"""Each lesson is played to its end by keys alone, in each language, with right predictions at the usual size of text and with wrong
ones at twice the size."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt

from gradsim.lab.lessons import Draw
from gradsim.language import LANGUAGES, tr
from gradsim.ui.session.intents import SetLook
from gradsim.ui.session.speaking import use_language
from tests.lab.lessons.player import LESSONS, right, wrong
from tests.lab.lessons.test_shipped import WAYS
from tests.ui.lessons.learner import Learner

FAST = ("en", "1-bars")
ALL = [
    pytest.param(language, key, marks=[] if (language, key) == FAST else pytest.mark.slow)
    for language in LANGUAGES
    for key in LESSONS
]


@pytest.fixture
def speak():
    yield lambda desk, size, language: desk.session.do(SetLook(text_size=size, language=language))
    use_language("en")


@pytest.mark.parametrize("language, key", ALL)
@pytest.mark.parametrize("answering, text_size", [(right, 100), (wrong, 200)])
def test_a_lesson_is_played_to_its_end_by_keys_alone(open_desk, qtbot, speak, language, key, answering, text_size):
    desk = open_desk(depth=1, width=4)
    speak(desk, text_size, language)
    qtbot.waitUntil(lambda: desk.window.run_bar.step.text() == QCoreApplication.translate("RunBar", "Step"))
    learner = Learner(desk, qtbot, key)
    lesson = learner.sitting.lesson
    assert lesson.language == language
    hint = tr("Hint: {what}", "Lessons").format(what="")
    for way in (list(WAYS[key].values())[answering is wrong],):
        for i, step in enumerate(lesson.steps):
            assert learner.step.key == step.key
            learner.do_step(answering, way)
            strip = learner.player.strip
            shown = strip.told.text() + strip.text.text()
            assert "…" not in shown and len(shown) > 20
            verdict = learner.sitting.verdict
            if step.predicts:
                assert verdict.right == (answering is right), step.key
                assert (hint in strip.told.text()) == (answering is wrong)
            if isinstance(step.task, Draw):
                drawn = learner.player.drawing.bars.tops
                measured = np.log10(learner.measured().chart.measurement.signal_grad_norm)
                assert np.allclose(drawn, measured, atol=0.13) == (answering is right)
            if i + 1 < len(lesson.steps):
                learner.next()
    learner.press(Qt.Key.Key_PageDown)
    assert lesson.take_away in learner.player.strip.told.text()
    kept = learner.player.playing.progress.of(lesson)
    assert kept.done and len(kept.records) == sum(step.asks for step in lesson.steps)

"""What a learner has begun to answer stays when another language is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt

from gradsim.ui.session.intents import SetLook
from tests.ui.lessons.conftest import CHOOSE, NUMBER

Key = Qt.Key


def speak(one, language: str) -> None:
    before = one.player
    one.desk.session.do(SetLook(language=language))
    lessons = one.desk.window.lessons
    one.bot.waitUntil(lambda: lessons.player not in (None, before), timeout=10_000)
    one.player = lessons.player


def test_a_number_that_is_being_typed(learner):
    one = learner(text=NUMBER)
    one.player.strip.asks.line.setFocus()
    one.type("1 in 10")
    speak(one, "de")
    assert one.player.strip.asks.line.text() == "1 in 10" and one.sitting.locked
    one.player.strip.asks.take()
    assert one.sitting.given == 0.1


def test_hands_that_were_counted(learner):
    one = learner(text=CHOOSE)
    one.player.turn_presenting()
    for key in (Key.Key_2, Key.Key_2, Key.Key_1):
        one.press(key)
    speak(one, "de")
    asks = one.player.strip.asks
    assert asks.hands == {0: 1, 1: 2} and asks._bars[1].count == 2
    asks.take_hand_back()
    assert asks.hands == {0: 0, 1: 2}


def test_bars_that_were_drawn(learner, qtbot):
    one = learner(1)
    qtbot.waitUntil(lambda: one.player.drawing is not None, timeout=60_000)
    one.press(Key.Key_Down, 6)
    drawn = one.player.drawing.values
    speak(one, "de")
    qtbot.waitUntil(lambda: one.player.drawing is not None, timeout=60_000)
    assert one.player.drawing.values == drawn == one.player.strip.asks.bars
    assert one.player.strip.asks.measure.isEnabled()

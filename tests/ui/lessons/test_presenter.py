"""In front of a class: full screen, keys of a clicker, hands that are counted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gradsim.ui.session.intents import ChangeField, Present, SetOption, SetSpeed
from tests.ui.lessons.conftest import NUMBER
from tests.ui.lessons.learner import Key


@pytest.fixture
def class_(learner):
    one = learner()
    one.player.turn_presenting()
    return one


def test_the_screen_is_filled_by_one_picture_whose_sentence_can_be_read_from_the_last_row(class_):
    window = class_.desk.window
    assert window.isFullScreen() and class_.session.state.projector and class_.session.state.locked
    window.resize(1280, 800)
    class_.desk.choose_look()
    class_.press(Key.Key_2)
    class_.press(Key.Key_Return)
    class_.wait_until_told()
    sentence = window.views["bars"].sentence
    sentence.ensurePolished()
    assert sentence.isVisible() and sentence.fontInfo().pixelSize() >= window.height() / 25
    class_.press(Key.Key_Escape)
    assert not window.isFullScreen() and not class_.session.state.projector
    assert class_.desk.window.lessons.player is not None, "Esc leaves the mode, not the lesson"


def test_a_maximized_window_is_so_again_afterwards(learner):
    one = learner()
    one.desk.window.showMaximized()
    one.player.turn_presenting()
    assert one.desk.window.isFullScreen()
    one.player.turn_presenting()
    assert one.desk.window.isMaximized() and not one.desk.window.isFullScreen()


def test_a_clicker_leads_through_the_steps_and_home_leads_back(class_):
    class_.press(Key.Key_PageDown)
    assert class_.sitting.at == 1
    class_.press(Key.Key_PageUp)
    assert class_.sitting.at == 0
    class_.session.do(ChangeField("depth", 9))
    class_.press(Key.Key_Home)
    assert class_.session.state == class_.player.playing.beginning
    assert class_.session.state.scenario.depth == 4 and class_.session.state.presenting


def test_b_is_black_and_z_enlarges(class_):
    black, state = class_.player.presenter.black, lambda: class_.session.state
    class_.press(Key.Key_B)
    assert black.isVisible() and black.size() == class_.desk.window.size()
    class_.press(Key.Key_B)
    assert not black.isVisible()
    class_.press(Key.Key_Z)
    assert not state().enlarged
    class_.press(Key.Key_Z)
    assert state().enlarged == "bars"


def test_keys_of_the_lesson_work_while_a_number_is_typed(learner):
    one = learner(text=NUMBER)
    one.player.turn_presenting()
    line = one.player.strip.asks.line
    line.setFocus()
    one.type("1e-3")
    one.press(Key.Key_B)
    assert one.player.presenter.black.isVisible() and line.text() == "1e-3"
    one.press(Key.Key_B)
    one.session.do(ChangeField("depth", 9))
    one.press(Key.Key_Home)
    assert one.session.state == one.player.playing.beginning and one.session.state.scenario.depth == 4
    one.player.turn_presenting()
    one.player.strip.asks.line.setFocus()
    one.type("b")
    assert one.player.strip.asks.line.text() == "b", "at one's own desk it is a letter, which is refused as no number"


def test_f_freezes_the_picture_while_training_goes_on(class_, qtbot):
    class_.press(Key.Key_2)
    class_.press(Key.Key_Return)
    class_.wait_until_told()
    class_.press(Key.Key_F)
    class_.session.do(SetSpeed(1000.0))
    seen = class_.session.snapshot.steps
    class_.desk.window.run_bar.play.click()
    qtbot.waitUntil(lambda: class_.session.worker.steps > seen + 10, timeout=60_000)
    assert class_.session.snapshot.steps == seen
    class_.press(Key.Key_F)
    qtbot.waitUntil(lambda: class_.session.snapshot.steps > seen + 10, timeout=60_000)


def test_l_takes_the_spotlight_from_layer_to_layer(class_, qtbot):
    class_.press(Key.Key_2)
    class_.press(Key.Key_Return)
    class_.wait_until_told()
    places = []
    for layer in (1, 2):
        class_.press(Key.Key_L)
        assert class_.session.state.layer == layer - 1
        qtbot.waitUntil(class_.player.ring.isVisible, timeout=60_000)
        places.append(class_.player.ring.around)
    assert places[0].right() <= places[1].left() + 2 and places[0].height() > 50
    child = class_.desk.window.childAt(places[1].center())
    assert child is not class_.player.ring, "it takes no click"
    class_.press(Key.Key_L, 3)
    assert not class_.player.ring.isVisible()


def test_whoever_ends_presenting_the_keys_for_it_go_with_it(class_):
    class_.session.do(Present(False))
    assert class_.player.presenter is None and class_.player.strip.leave.isVisible()
    class_.press(Key.Key_2)
    assert not class_.sitting.locked, "a number is an answer again, not a hand"


def test_reset_is_off(class_):
    class_.press(Key.Key_2)
    class_.press(Key.Key_Return)
    class_.wait_until_told()
    run = class_.session.run
    class_.press(Key.Key_R)
    assert class_.session.run == run and not class_.desk.window.run_bar.reset.isVisible()
    class_.press(Key.Key_Escape)
    class_.press(Key.Key_R)
    assert class_.session.run != run


def test_raised_hands_are_counted_and_most_of_them_are_the_prediction(class_):
    asks = class_.player.strip.asks
    for key in (Key.Key_1, Key.Key_2, Key.Key_2, Key.Key_2, Key.Key_1):
        class_.press(key)
    assert class_.sitting.locked and [bar.count for bar in asks._bars] == [2, 3]
    class_.press(Key.Key_Backspace)
    assert [bar.count for bar in asks._bars] == [1, 3]
    wide = [bar.grab().toImage() for bar in asks._bars]
    accent = class_.desk.theme.accent
    drawn = [sum(i.pixelColor(x, i.height() // 2).name().upper() == accent for x in range(i.width())) for i in wide]
    assert drawn[1] == pytest.approx(3 * drawn[0], rel=0.1), "three hands are three times as long as one"
    class_.press(Key.Key_Return)
    class_.wait_until_told()
    assert class_.sitting.given == 1 and "measured ✓" in asks.buttons[1].text() and asks._bars[1].isVisible()
    QApplication.processEvents()
    assert Qt.WindowState.WindowFullScreen in class_.desk.window.windowState()


def test_at_1280_by_800_the_picture_has_the_room(class_, qtbot):
    """Name, number and keys of the step stand in one row; the sentence says nothing of before, as the picture draws that."""
    window, strip = class_.desk.window, class_.player.strip
    window.resize(1280, 800)
    class_.desk.choose_look()
    class_.press(Key.Key_2)
    class_.press(Key.Key_Return)
    class_.wait_until_told()
    class_.session.do(SetOption("bars", "before", True), ChangeField("activation", "relu"))
    bars = window.views["bars"]
    qtbot.waitUntil(lambda: bars.items.ghosts.size > 0)
    assert "Layer 1" in bars.sentence.text() and "Before" not in bars.sentence.text()
    window.resize(1280, 800)
    QApplication.processEvents()
    assert strip.keys.geometry().center().y() < strip.heading.geometry().bottom()
    assert strip.count.text() == "step 1 of 2"
    assert bars.plot.height() > window.height() / 4


def test_what_is_drawn_in_does_not_move_when_the_guess_gets_longer(learner, qtbot):
    one = learner(1)
    asks, strip = one.player.strip.asks, one.player.strip
    qtbot.waitUntil(lambda: one.player.drawing is not None)
    QApplication.processEvents()
    line = asks.guess.fontMetrics().lineSpacing()
    assert asks.guess.height() >= 2 * line, "two lines can be read"
    assert strip.area.verticalScrollBar().maximum() == 0, "and the whole question is seen"

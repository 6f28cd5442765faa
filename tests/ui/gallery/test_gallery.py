"""The gallery: every shipped scenario can be chosen by click and by keys; files and codes from there, too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from gradsim import Scenario, assets
from gradsim.ui.gallery import Gallery
from gradsim.ui.session.intents import Undo
from tests.ui.shown import press


@pytest.fixture
def window(open_window):
    """Nothing is on the clipboard."""
    QGuiApplication.clipboard().clear()
    return open_window(depth=2, start=False)


def gallery(window) -> Gallery:
    """As the key opens it."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Open))
    (found,) = [g for g in window.findChildren(Gallery) if g.isVisible()]
    return found


def card(gallery, name):
    return next(card for card in gallery.cards if card.key == name)


def picture(card):
    """What is shown of it by now."""
    return next((part.pixmap() for part in card.findChildren(QLabel) if not part.pixmap().isNull()), None)


def test_it_shows_each_scenario_with_its_picture_name_and_sentence(window, qtbot):
    shown = gallery(window)
    assert sorted(card.key for card in shown.cards) == sorted(assets.scenarios())
    for each in shown.cards:
        texts = [part.text() for part in each.findChildren(QLabel)]
        told = assets.told(each.key)
        assert told.name in texts and told.about in texts and told.about == each.accessibleDescription()
        each.grab()  # as it looks when it is scrolled to
        qtbot.waitUntil(lambda each=each: picture(each) is not None)


def test_a_picture_is_read_when_it_comes_into_sight(window, qtbot):
    """To read all when it opens would hold the window up for a tenth of a second."""
    shown = gallery(window)
    first, last = shown.cards[0], shown.cards[-1]
    qtbot.waitUntil(lambda: picture(first) is not None)
    assert picture(last) is None
    shown.area.ensureWidgetVisible(last)
    qtbot.waitUntil(lambda: picture(last) is not None)


def test_no_sentence_is_clipped(window):
    for each in gallery(window).cards:
        for part in each.findChildren(QLabel):
            if part.text():
                assert part.heightForWidth(part.width()) <= part.height(), part.text()
                assert part.wordWrap() or part.sizeHint().width() <= part.width(), part.text()


def test_the_menu_begins_with_it(window):
    window.menu.actions()[0].trigger()
    assert [g for g in window.findChildren(Gallery) if g.isVisible()]


def test_a_click_trains_a_scenario_and_undo_takes_it_back(window, qtbot):
    shown = gallery(window)
    qtbot.mouseClick(card(shown, "sigmoid-shallow"), Qt.MouseButton.LeftButton)
    assert window.session.state.scenario == Scenario.shipped("sigmoid-shallow") and not shown.isVisible()
    window.session.do(Undo())
    assert window.session.state.scenario == Scenario(depth=2)


def test_arrows_go_from_card_to_card_and_return_opens(window, qapp):
    shown = gallery(window)
    first, second = shown.cards[:2]
    assert shown.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert shown.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Down)
    below = shown.focusWidget()
    assert below in shown.cards and below.x() == second.x() and below.y() > second.y()
    QTest.keyClick(below, Qt.Key.Key_Return)
    assert window.session.state.scenario == Scenario.shipped(below.key)


def test_escape_leaves_it_without_a_change(window):
    shown = gallery(window)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible() and window.session.state.scenario == Scenario(depth=2)


def test_files_that_were_opened_are_offered_again(window, tmp_path, monkeypatch):
    empty = gallery(window)
    assert not empty.recent.isEnabled()
    empty.reject()
    paths = [tmp_path / f"{name} & co.json" for name in "ab"]
    for depth, path in enumerate(paths, 3):
        Scenario(depth=depth).save(path)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, path=path: (str(path), ""))
        press(gallery(window), "Open file…")
    assert window.session.state.scenario.depth == 4
    shown = gallery(window)
    assert [action.text().replace("&&", "&") for action in shown.recent.menu().actions()] == [
        "b & co.json",
        "a & co.json",
    ]
    shown.recent.menu().actions()[1].trigger()
    assert window.session.state.scenario.depth == 3 and not shown.isVisible()


def test_a_share_code_on_the_clipboard_is_offered(window):
    empty = gallery(window)
    assert not [part for part in empty.findChildren(QLabel) if "clipboard" in part.text()]
    empty.reject()
    QGuiApplication.clipboard().setText(" depth=30&activation=relu\n")
    shown = gallery(window)
    assert any("30 ReLU layers" in part.text() for part in shown.findChildren(QLabel))
    press(shown, "Open it")
    assert window.session.state.scenario == Scenario(depth=30, activation="relu")

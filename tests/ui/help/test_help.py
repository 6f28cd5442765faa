"""Help in the window: by its keys; the list of keys is that of the real shortcuts; versions can be copied."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea

from gradsim import __version__, assets
from gradsim.ui.help.about import About
from gradsim.ui.help.keys import KeyList, keys_of
from gradsim.ui.session.intents import HideView, SetLook
from tests.ui.shown import press


@pytest.fixture
def window(open_window):
    window = open_window(depth=2, start=False)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    return window


def test_f1_opens_the_guide_which_goes_with_the_window(window):
    QTest.keyClick(window, Qt.Key.Key_F1)
    guide = window.help.guide
    assert guide.isVisible() and guide.reader.source().fileName() == "index.md"
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.help.guide is guide
    window.close()
    assert window.help.guide is None


def test_the_list_of_keys_has_every_shortcut_of_the_window_with_words(window):
    QTest.keyClick(window, Qt.Key.Key_Question)
    (shown,) = [each for each in window.findChildren(KeyList) if each.isVisible()]
    texts = [part.text() for part in shown.findChildren(QLabel)]
    real = [keys for action in window.findChildren(QAction) for keys in action.shortcuts()[:1]]
    real += [shortcut.key() for shortcut in window.findChildren(QShortcut)]
    assert len(real) > 25
    for keys in real:
        assert keys.toString(QKeySequence.SequenceFormat.NativeText) in texts
    for keys in ("Space", "S", "R", "?", "F1", "F11", "Ctrl+Q", "Ctrl+O", "Ctrl+1", "Ctrl+9", "Ctrl+Tab", "Esc"):
        assert keys in texts
    assert all(text for _, text in keys_of(window))


def test_a_number_is_listed_by_the_view_that_it_shows(window):
    window.fill()
    listed = dict(keys_of(window))
    assert listed["Ctrl+1"] == "Gradient" and listed["Ctrl+2"] == "Network"


def test_the_list_of_keys_is_as_wide_as_the_window_lets_it_be(window, qapp):
    window.resize(1280, 800)
    for size in (100, 200):
        window.session.do(SetLook(text_size=size))
        qapp.processEvents()
        window.help.show_keys()
        (shown,) = [each for each in window.findChildren(KeyList) if each.isVisible()]
        qapp.processEvents()
        area = shown.findChild(QScrollArea)
        assert area.widget().width() <= area.viewport().width() < window.width()
        shown.close()
    window.session.do(SetLook(text_size=100))


def test_a_new_shortcut_is_in_the_list(window):
    action = QAction("Does a thing", window)
    action.setShortcut(QKeySequence("Ctrl+Alt+J"))
    window.addAction(action)
    assert ("Ctrl+Alt+J", "Does a thing") in keys_of(window)


def test_no_two_things_have_one_key(window):
    taken = [keys.toString() for action in window.findChildren(QAction) for keys in action.shortcuts()]
    taken += [shortcut.key().toString() for shortcut in window.findChildren(QShortcut)]
    assert len(taken) == len(set(taken))


def test_about_says_the_versions_and_copies_them(window):
    next(action for action in window.menu.actions() if "About" in action.text()).trigger()
    (about,) = [each for each in window.findChildren(About) if each.isVisible()]
    press(about, "Copy")
    copied = QGuiApplication.clipboard().text()
    for part in (f"gradsim {__version__}", f"numpy {np.__version__}", "PySide6", "pyqtgraph", "Python 3"):
        assert part in copied and part in about.versions.text()
    assert any("MIT licence" in part.text() for part in about.findChildren(QLabel))


def test_the_icon_is_drawn_at_each_size(qapp):
    icon = QIcon(str(assets.path("icons", "gradsim.svg")))
    for size in (16, 48, 256):
        picture = icon.pixmap(size, size).toImage()
        colors = {picture.pixel(x, y) for x in range(0, size, 2) for y in range(0, size, 2)}
        assert picture.width() == size and len(colors) > 4


def test_f11_fills_the_screen_and_gives_it_back(window):
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_ctrl_q_ends_all(window):
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()
    assert window.session.worker.join(10)


def test_ctrl_and_a_digit_show_a_view_and_ctrl_tab_the_next(window):
    def front():
        return window.session.state.front[-1]

    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    third = front()
    QTest.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    fourth = front()
    assert third != fourth
    QTest.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert front() == third
    window.session.do(HideView(fourth))
    QTest.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert front() not in (third, fourth)
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert front() == fourth and fourth not in window.session.state.hidden

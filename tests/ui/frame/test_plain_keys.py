"""R, S and space act in the whole window, but not while a control takes the letter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from gradsim.ui.session.intents import Pause, Play, Reset, ShowView, Step

TAKES_LETTERS = QAbstractItemView | QComboBox | QLineEdit | QAbstractSpinBox | QTextEdit | QPlainTextEdit


@pytest.fixture
def window(open_window, qtbot):
    """Its orders are listed in ``given``."""
    window = open_window(depth=3)
    window.activateWindow()
    window.run_bar.intended.disconnect()
    window.given = []
    letters = {Play: " ", Pause: " ", Step: "s", Reset: "r"}
    window.run_bar.intended.connect(lambda intent: window.given.append(letters[type(intent)]))
    return window


def test_a_letter_typed_in_the_focused_list_of_activations_resets_nothing(window, qtbot):
    combo = window.panel.controls["activation"].combo
    combo.setFocus()
    QTest.keyClicks(combo, "r")
    assert combo.currentText() == "ReLU"
    QTest.keyClicks(combo, "s")
    assert not window.given


def test_each_control_that_takes_letters_keeps_them(window, qtbot, qapp):
    window.session.do(ShowView("chain_rule"))
    seen = 0
    for control in window.findChildren(QWidget):
        if control.focusPolicy() == Qt.FocusPolicy.NoFocus or not control.isVisible() or not control.isEnabled():
            continue
        control.setFocus()
        if qapp.focusWidget() is not control:
            continue
        seen += 1
        window.given.clear()
        for key in (Qt.Key.Key_R, Qt.Key.Key_S):
            QTest.keyClick(control, key)
        assert window.given == ([] if isinstance(control, TAKES_LETTERS) else ["r", "s"]), control
        window.given.clear()
        if isinstance(control, TAKES_LETTERS) and not isinstance(control, QComboBox):
            QTest.keyClick(control, Qt.Key.Key_Space)
            assert not window.given, control
    assert seen > 20


def test_space_uses_the_button_or_the_list_that_has_the_focus(window, qtbot):
    box = window.views["loss"].log_box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked() and not window.given
    combo = window.panel.controls["activation"].combo
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Space)
    assert combo.view().isVisible() and not window.given
    combo.hidePopup()
    combo.clearFocus()
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert window.given == [" "]


def test_a_click_on_a_button_leaves_space_to_the_window(window):
    takes_clicks = [b for b in window.findChildren(QAbstractButton) if b.focusPolicy() & Qt.FocusPolicy.ClickFocus]
    assert [b.text() for b in takes_clicks if not b.objectName().startswith("qt_")] == []


def test_with_a_modifier_nothing_of_it_acts(window, qtbot):
    button = next(b for b in window.findChildren(QAbstractButton) if b.isVisible())
    for key in (Qt.Key.Key_R, Qt.Key.Key_S):
        QTest.keyClick(button, key, Qt.KeyboardModifier.AltModifier)
    assert not window.given

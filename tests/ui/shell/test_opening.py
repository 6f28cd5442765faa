"""A scenario comes into the window by a drop, by the clipboard, from the files of last time; what it is, is shown."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QLibraryInfo, QMimeData, QPoint, QPointF, QSettings, Qt, QUrl, QVersionNumber
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from gradsim import Scenario
from gradsim.ui.session.intents import ChangeField, Undo
from gradsim.ui.shell.recent import MOST, RecentFiles
from gradsim.ui.words.scenario_words import scenario_words
from tests.conftest import examples
from tests.ui.shown import press

LEFT, COPY = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
ENTERED = QPoint(5, 5) if QLibraryInfo.version() < QVersionNumber(6, 12) else QPointF(5, 5)
"""From 6.12 on Qt warns of whole pixels; before, it takes nothing else."""


def drop(target, *urls, text="") -> bool:
    """Drags over a widget and lets go, as Qt delivers it; whether it was taken."""
    data = QMimeData()
    if urls:
        data.setUrls([QUrl.fromLocalFile(str(url)) if "://" not in str(url) else QUrl(str(url)) for url in urls])
    if text:
        data.setText(text)
    enter = QDragEnterEvent(ENTERED, COPY, data, LEFT, Qt.KeyboardModifier.NoModifier)
    enter.setAccepted(False)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    let_go = QDropEvent(QPointF(5, 5), COPY, data, LEFT, Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop)
    QApplication.sendEvent(target, let_go)
    return let_go.isAccepted()


def activate(window):
    """Keys go to the window that is active."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


def paste(window, text):
    QGuiApplication.clipboard().setText(text)
    activate(window)
    QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Paste))


def test_a_dropped_file_is_opened_wherever_it_falls(open_window, tmp_path):
    window = open_window(depth=2)
    for depth, target in enumerate((window, window.views["bars"].plot.viewport(), window.run_bar, window.panel), 3):
        Scenario(depth=depth).save(tmp_path / "s.json")
        assert drop(target, tmp_path / "s.json"), target
        assert window.session.state.scenario == Scenario(depth=depth)
    window.session.do(Undo())
    assert window.session.state.scenario == Scenario(depth=5)


def test_a_dropped_code_is_opened_and_what_is_none_is_not_taken(open_window, tmp_path):
    window = open_window(depth=2, start=False)
    assert drop(window, text="depth=7")
    assert window.session.state.scenario == Scenario(depth=7)
    assert not drop(window, text="a sentence = of words") and not drop(window, text="x" * 10**6)
    assert not drop(window, tmp_path / "a.json", tmp_path / "b.json")
    assert not drop(window, "https://example.org/s.json") and not drop(window, "file://host/share/s.json")
    assert window.session.state.scenario == Scenario(depth=7)


def test_a_dropped_scenario_asks_before_a_file_elsewhere_is_read(open_window, tmp_path, answer):
    window = open_window(depth=2, start=False)
    (tmp_path / "private.csv").write_text("a,b\n1,2\n")
    theirs = Scenario(dataset="csv", data_file=str(tmp_path / "private.csv"))
    theirs.save(tmp_path / "s.json")
    said = answer(QMessageBox.StandardButton.No)
    drop(window, tmp_path / "s.json")
    paste(window, theirs.code())
    press(window, "Open")
    assert len(said) == 2 and all("private.csv" in text for text in said)
    assert window.session.state.scenario == Scenario(depth=2)
    drop(window, text=Scenario(dataset="csv", data_file="//host/share/x.csv").code())
    assert len(said) == 3 and "network" in said[2] and window.session.state.scenario == Scenario(depth=2)


def test_a_dropped_file_that_is_no_scenario_is_one_message(open_window, tmp_path, answer):
    window = open_window(depth=2, start=False)
    (tmp_path / "s.json").write_text("no")
    said = answer(QMessageBox.StandardButton.Ok)
    for path in (tmp_path / "s.json", tmp_path / "missing.json"):
        drop(window, path)
    assert len(said) == 2 and all(len(text) < 300 for text in said)
    assert window.session.state.scenario == Scenario(depth=2) and window.opening.recent.paths == []


def test_a_pasted_code_is_offered_and_return_takes_it(open_window):
    window = open_window(depth=2, start=False)
    notice = window.opening.notice
    paste(window, " depth=30&activation=relu \n")
    assert notice.isVisible() and "30 ReLU layers" in notice.text.text()
    assert window.session.state.scenario == Scenario(depth=2)
    QTest.keyClick(notice.take, Qt.Key.Key_Return)
    assert not notice.isVisible() and window.session.state.scenario == Scenario(depth=30, activation="relu")
    window.session.do(Undo())
    assert window.session.state.scenario == Scenario(depth=2)


@pytest.mark.parametrize("key", ["Escape", "Not now"])
def test_an_offered_code_can_be_left(open_window, key):
    window = open_window(depth=2, start=False)
    notice = window.opening.notice
    paste(window, "depth=30")
    if key == "Escape":
        QTest.keyClick(notice.take, Qt.Key.Key_Escape)
    else:
        press(window, key)
    assert not notice.isVisible() and window.session.state.scenario == Scenario(depth=2)


@pytest.mark.parametrize("text", ["", "hello", "depth=1000", "depth=1&depth=2", "=", "<b>x</b>=1", "x=" + "9" * 10**6])
def test_what_is_no_code_is_said_in_a_line(open_window, text):
    window = open_window(depth=2, start=False)
    paste(window, text)
    said = window.opening.notice.text.text()
    assert window.opening.notice.isVisible() and 0 < len(said) < 300 and "allowed" in said
    assert window.session.state.scenario == Scenario(depth=2)


def test_any_text_may_be_on_the_clipboard(open_window):
    window = open_window(depth=2, start=False)

    letters = st.characters(max_codepoint=0x2FF)  # Qt warns where no font has one

    @settings(max_examples=examples(30), deadline=None)
    @given(
        st.one_of(
            st.text(letters, max_size=60), st.builds("{}={}".format, st.sampled_from(["depth", "x"]), st.text(letters))
        )
    )
    def paste_any(text):
        QGuiApplication.clipboard().setText(text)
        window.opening.offer_pasted()
        assert len(window.opening.notice.text.text()) < 300

    paste_any()


def test_copying_a_code_says_so_and_pasting_it_elsewhere_opens_it(open_window):
    window = open_window(depth=7, activation="tanh", start=False)
    activate(window)
    QTest.keySequence(window, QKeySequence("Ctrl+Shift+C"))
    notice = window.opening.notice
    assert notice.isVisible() and Scenario(depth=7, activation="tanh").code() in notice.text.text()
    assert notice.geometry().bottom() < window.height() and not notice.take.isVisible()
    window.session.do(ChangeField("depth", 3))
    activate(window)
    QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Paste))
    press(window, "Open")
    assert window.session.state.scenario == Scenario(depth=7, activation="tanh")


def test_ctrl_v_in_a_line_of_text_stays_there(open_window, qapp):
    window = open_window(depth=2, start=False)
    activate(window)
    edit = window.panel.controls["width"].edit
    edit.setFocus()
    edit.selectAll()
    QGuiApplication.clipboard().setText("12")
    QTest.keySequence(edit, QKeySequence(QKeySequence.StandardKey.Paste))
    assert edit.text() == "12" and not window.opening.notice.isVisible()


def test_the_title_and_the_run_bar_say_what_is_trained(open_window):
    window = open_window(depth=2, start=False)
    window.resize(1920, 800)
    assert window.windowTitle() == "2 sigmoid layers, digits 8×8 – gradsim"
    window.session.do(ChangeField("activation", "relu"))
    assert window.windowTitle().startswith("2 ReLU layers") and "2 ReLU layers" in window.run_bar.scenario.text()


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"depth": 1}, "1 sigmoid layer, digits 8×8"),
        ({"activation": "relu*9,tanh", "initializer": "he"}, "10 mixed layers, He, digits 8×8"),
        ({"skip": "residual", "normalization": "batch"}, "10 sigmoid layers, residual F(x) + x, batch normalization, digits 8×8"),
        ({"network": "rnn", "cell": "lstm"}, "LSTM, 50 time steps, delayed copy"),
        ({"network": "rnn", "activation": "tanh", "task": "digit_pixels"}, "tanh cell, digits by pixel"),
        ({"dataset": "csv", "data_file": "/a/b & c.csv", "loss": "mse"}, "10 sigmoid layers, b & c.csv, squared error"),
    ],
)  # fmt: skip
def test_a_scenario_in_words(qapp, fields, words):
    assert scenario_words(Scenario(**fields)) == words


def test_recent_files_are_kept_newest_first_and_no_more_than_some(tmp_path):
    store = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    recent = RecentFiles(store)
    names = [tmp_path / f"{i}, a.json" for i in range(MOST + 2)]
    for path in [*names, names[4]]:
        recent.add(path)
    kept = RecentFiles(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)).paths
    store.sync()
    assert kept[0] == names[4] and kept[1] == names[-1] and len(kept) == len(set(kept)) == MOST
    recent.drop(names[4])
    assert names[4] not in recent.paths


@pytest.mark.parametrize("damaged", [5, ["", 3], b"\x00", {"a": 1}])
def test_a_damaged_list_of_recent_files_is_passed_over(tmp_path, damaged):
    store = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    store.setValue("recent/files", damaged)
    assert all(path.name for path in RecentFiles(store).paths)

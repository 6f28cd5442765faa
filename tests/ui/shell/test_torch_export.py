"""The scenario in the window is written as a PyTorch script, by the menu."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QFileDialog, QMessageBox

from gradsim import Scenario
from gradsim.lab.export import FILES
from gradsim.ui.session.intents import ChangeField


def export(window, monkeypatch, folder):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    (action,) = (action for action in window.menu.actions() if action.text().startswith("Export to PyTorch"))
    action.trigger()


def no_thread_is_left():
    return all(thread.name != "gradsim export" for thread in threading.enumerate())


def test_what_is_in_the_window_is_written(open_window, qtbot, tmp_path, monkeypatch):
    window = open_window(depth=2, width=4)
    window.session.do(ChangeField("activation", "relu"))
    export(window, monkeypatch, "")
    assert no_thread_is_left()  # no folder was chosen
    export(window, monkeypatch, tmp_path)
    qtbot.waitUntil(lambda: str(tmp_path) in window.opening.notice.text.text())
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(FILES)
    assert Scenario.load(tmp_path / "scenario.json") == Scenario(depth=2, width=4, activation="relu")
    qtbot.waitUntil(no_thread_is_left)


def test_why_there_is_none_is_said_and_what_was_there_is_kept(open_window, qtbot, tmp_path, monkeypatch, answer):
    window, said = open_window(depth=2, width=4), answer(QMessageBox.StandardButton.Ok)
    (tmp_path / "train.py").write_text("mine")
    export(window, monkeypatch, tmp_path)
    qtbot.waitUntil(lambda: len(said) == 1)
    assert "train.py is there already" in said[0] and (tmp_path / "train.py").read_text() == "mine"
    window.session.do(ChangeField("dtype", "float16"))
    export(window, monkeypatch, tmp_path / "new")
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "float16" in said[1] and "allowed in an export to PyTorch" in said[1]
    qtbot.waitUntil(no_thread_is_left)

"""What takes more than half of the free memory is asked about first, whichever way it comes in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from gradsim import Scenario
from gradsim.cli import main
from gradsim.lab import cost
from gradsim.ui.session import SessionState
from gradsim.ui.session.intents import ChangeField, Redo, Undo, Use
from gradsim.ui.shell.desk import Desk
from gradsim.ui.widgets.asking import may_build

HUGE = [
    "--network",
    "rnn",
    "--cell",
    "lstm",
    "--time-steps",
    "200",
    "--width",
    "256",
    "--batch-size",
    "1024",
    "--seeds",
    "16",
]


@pytest.fixture
def little_memory(monkeypatch):
    """A machine with 400 MB free."""
    monkeypatch.setattr(cost, "available", lambda: 400e6)


@pytest.mark.parametrize("words", [["run"], ["doctor"], ["sweep", "--vary", "learning_rate=0.1,1", "--out", "never"]])
def test_the_command_line_needs_yes(words, little_memory, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main([*words, *HUGE]) == 2
    said = capsys.readouterr().err
    assert "--yes" in said and "GB of memory, 400 MB are free" in said and len(said.splitlines()) == 1
    assert not list(tmp_path.iterdir())


def test_a_share_code_cannot_pass_it_by(little_memory, capsys):
    code = Scenario(depth=100, width=256, batch_size=1024, seeds=16).code()
    assert main(["run", "--scenario", code, "--steps", "1"]) == 2
    assert main(["--scenario", code, "--screenshot", "never.png"]) == 2
    assert main(["run", "--scenario", code + "&yes=1", "--steps", "1"]) == 2
    assert "yes" in capsys.readouterr().err


def test_yes_builds_it_all_the_same(little_memory, capsys):
    words = ["run", "--depth", "60", "--width", "256", "--batch-size", "256", "--steps", "1", "--json"]
    assert main(words) == 2
    assert main([*words, "--yes"]) == 0


def test_small_networks_are_not_asked_about(little_memory, capsys):
    assert main(["run", "--depth", "2", "--steps", "1", "--json"]) == 0


def answer(qtbot, label):
    """Presses a button of the question as soon as it is there; the text that it showed."""
    shown = []

    def press():
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, press)
            return
        shown.append(box.text())
        next(b for b in box.buttons() if b.text() == label).click()

    QTimer.singleShot(0, press)
    return shown


@pytest.fixture
def window(qapp):
    desk = Desk(SessionState(scenarios=(Scenario(depth=2, width=8),)))
    desk.session.start()
    yield desk.window
    desk.window.close()
    assert desk.session.worker.join(60)
    desk.window.deleteLater()
    desk.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


LARGE = Scenario(depth=30, width=64)
"""Soon built, and yet too much for the machine of these tests."""


@pytest.fixture
def hardly_any_memory(monkeypatch):
    """A machine with 40 MB free."""
    monkeypatch.setattr(cost, "available", lambda: 40e6)


def test_refusing_leaves_everything_as_it_was(window, qtbot, hardly_any_memory):
    before = window.session.state.scenario
    shown = answer(qtbot, "Don't")
    window.session.do(Use(LARGE))
    assert len(shown) == 1 and "40 MB are free" in shown[0] and "a step takes about" in shown[0]
    assert window.session.state.scenario == before and not window.session.undo_text


def test_a_control_shows_the_old_value_again(window, qtbot, monkeypatch):
    monkeypatch.setattr(cost, "available", lambda: 1e6)
    shown = answer(qtbot, "Don't")
    window.session.do(ChangeField("depth", 80))
    assert shown and window.session.state.scenario.depth == 2
    assert window.panel.controls["depth"].edit.text() == "2"


def test_undo_asks_too_and_build_builds(window, qtbot, hardly_any_memory):
    answer(qtbot, "Build")
    window.session.do(Use(LARGE))
    assert window.session.state.scenario == LARGE
    window.session.do(Undo())
    assert window.session.state.scenario.depth == 2
    shown = answer(qtbot, "Don't")
    window.session.do(Redo())
    assert shown and window.session.state.scenario.depth == 2 and window.session.redo_text


def test_changes_of_live_fields_ask_nothing(window, qtbot, monkeypatch):
    monkeypatch.setattr(cost, "available", lambda: 1e3)
    window.session.do(ChangeField("learning_rate", 0.5))
    assert window.session.state.scenario.learning_rate == 0.5


def test_data_that_cannot_be_had_is_no_question(window, little_memory):
    assert may_build(window, lambda: cost.run_cost(Scenario(dataset="csv", data_file="none.csv")))

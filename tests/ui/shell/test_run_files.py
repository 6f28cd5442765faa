"""A run is saved from a window and opened in one: it goes on to the bit, Undo takes it back, what is wrong is one message."""

from __future__ import annotations

import math
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from gradsim import Scenario, Trainer, run_file
from gradsim.lab.saved_run import SavedRun
from gradsim.ui.frame.session_window import SessionWindow
from gradsim.ui.session.intents import ChangeField, Pause, Play, SetOption, SetSpeed, Undo, Visit
from tests.ui.saving import save_to
from tests.ui.shell.test_opening import drop
from tests.ui.shown import entry

SMALL = Scenario(
    depth=5, width=6, activation="tanh", batch_size=4, dataset="xor", optimizer="adam", normalization="batch"
)
TABLE = "a,b,kind\n" + "".join(f"{i},{i % 7},{'xy'[i % 2]}\n" for i in range(40))


@pytest.fixture
def begin(open_desk, qtbot):
    """``begin(scenario)``: a window whose network is there, at rest; without views, which take a while."""

    def make(scenario, saved=None):
        window = open_desk(scenario, start=False, saved=saved).window
        window.session.do(Pause(), SetSpeed(math.inf))
        SessionWindow.start(window)
        settle(qtbot, window)
        return window

    return make


def settle(qtbot, window, steps=None, visiting=None):
    """Until the worker is at the run that was wanted last, and has taken so many steps or is in that moment."""
    session = window.session

    def there():
        session.take()
        found = session.snapshot
        there = found is not None and found.run == session.run and found.visiting == visiting
        return there and steps in (None, found.steps)

    qtbot.waitUntil(there, timeout=30_000)


def train(qtbot, window, until):
    window.session.do(Play(until))
    settle(qtbot, window, until)
    window.session.do(Pause())


def save(qtbot, window, path, monkeypatch):
    save_to(monkeypatch, path)
    entry(window.menu, "Save run").trigger()
    qtbot.waitUntil(lambda: str(path) in window.opening.notice.text.text(), timeout=10_000)


def opened(qtbot, window, path):
    """Drops the file on the window."""
    assert drop(window, path)
    qtbot.waitUntil(lambda: f"Opened {path.name}" in window.opening.notice.text.text(), timeout=10_000)
    settle(qtbot, window)


def test_a_saved_run_opens_in_another_window_and_goes_on_to_the_bit(begin, run_of, qtbot, tmp_path, monkeypatch):
    first = begin(SMALL)
    train(qtbot, first, 60)
    first.session.do(Visit(20))
    save(qtbot, first, tmp_path / "mine.gradsim.npz", monkeypatch)
    assert first.opening.recent.paths[0] == tmp_path / "mine.gradsim.npz"

    later = begin(Scenario(depth=2, width=3))
    train(qtbot, later, 10)
    later.session.do(SetOption("bars", "quantity", "weights"))
    before = run_of(later.session)
    opened(qtbot, later, tmp_path / "mine.gradsim.npz")
    state, found = later.session.state, later.session.snapshot
    assert state.scenario == SMALL and not state.playing and state.option("bars", "quantity", "") == "weights"
    assert found.steps == 60 and len(found.history.loss) == 60 and len(found.moments) > 5
    later.session.do(Visit(20))
    settle(qtbot, later, visiting=20)
    train(qtbot, later, 90)
    train(qtbot, first, 90)
    assert run_of(later.session) == run_of(first.session)

    assert "opening mine.gradsim.npz" in later.session.undo_text
    later.session.do(Undo())
    settle(qtbot, later, 10)
    assert later.session.state.scenario == Scenario(depth=2, width=3) and run_of(later.session) == before


def test_a_window_can_begin_with_a_run(begin, qtbot, tmp_path):
    trainer = Trainer(SMALL)
    trainer.run(30)
    trainer.save(tmp_path / "run.npz")
    window = begin(SMALL, run_file.load(tmp_path / "run.npz", SavedRun))
    found = window.session.snapshot
    assert found.steps == 30 and found.measurement.loss == trainer.newest.loss and not window.session.undo_text


def test_the_window_and_the_trainer_read_each_others_files(begin, qtbot, tmp_path, monkeypatch):
    window, trainer = begin(SMALL), Trainer(SMALL)
    train(qtbot, window, 20)
    save(qtbot, window, tmp_path / "window.npz", monkeypatch)
    trainer.run(20)
    trainer.save(tmp_path / "trainer.npz")
    read = Trainer.load(tmp_path / "window.npz")
    opened(qtbot, window, tmp_path / "trainer.npz")
    assert len(window.session.snapshot.history.loss) == 20
    train(qtbot, window, 35)
    assert read.run(15).loss == trainer.run(15).loss == window.session.snapshot.measurement.loss


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda content: content[:-7], "damaged"),
        (lambda content: content.replace(b"tanh", b"relu"), "damaged"),
        (lambda content: b"PK" + content, "not a run"),
        (lambda content: b"", "not a run"),
        (None, "no such file"),
    ],
)
def test_what_is_no_run_is_one_message_and_training_goes_on(begin, qtbot, tmp_path, answer, spoil, says):
    window, path = begin(Scenario(depth=2, width=3)), tmp_path / "run.npz"
    if spoil:
        Trainer(SMALL).save(path)
        path.write_bytes(spoil(path.read_bytes()))
    said = answer(QMessageBox.StandardButton.Ok)
    window.opening.recent.add(path)
    window.opening.open_file(path)
    qtbot.waitUntil(lambda: len(said) == 1, timeout=10_000)
    assert says in said[0] and "run.npz" in said[0] and len(said[0]) < 300
    assert window.session.state.scenario == Scenario(depth=2, width=3) and not window.session.undo_text
    assert window.opening.recent.paths == []


@pytest.fixture
def theirs(tmp_path) -> Path:
    """The folder of somebody's run, which learned from a table beside it."""
    folder = tmp_path / "theirs"
    folder.mkdir()
    (folder / "table.csv").write_text(TABLE)
    scenario = Scenario(depth=2, width=4, batch_size=4, dataset="csv", data_file=str(folder / "table.csv"))
    trainer = Trainer(scenario)
    trainer.run(7)
    trainer.save(folder / "run.npz")
    return folder


def test_it_asks_before_a_file_elsewhere_is_read(begin, qtbot, theirs, answer):
    window = begin(SMALL)
    said = answer(QMessageBox.StandardButton.No)
    window.runs.open_file(theirs / "run.npz")
    qtbot.waitUntil(lambda: len(said) == 1, timeout=10_000)
    assert str(theirs / "table.csv") in said[0] and window.session.state.scenario == SMALL
    answer(QMessageBox.StandardButton.Yes)
    opened(qtbot, window, theirs / "run.npz")
    assert window.session.snapshot.steps == 7 and window.session.state.scenario.dataset == "csv"


def test_data_that_are_gone_are_asked_for_and_the_run_is_not_lost(begin, qtbot, theirs, answer, monkeypatch):
    window = begin(SMALL)
    moved = shutil.move(theirs / "table.csv", theirs.parent / "moved.csv")
    said = answer(QMessageBox.StandardButton.No)
    window.runs.open_file(theirs / "run.npz")
    qtbot.waitUntil(lambda: len(said) == 1, timeout=10_000)
    assert "table.csv" in said[0] and "not there" in said[0] and window.session.state.scenario == SMALL
    answer(QMessageBox.StandardButton.Yes)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(moved), ""))
    opened(qtbot, window, theirs / "run.npz")
    assert window.session.snapshot.steps == 7 and window.session.state.scenario.data_file == str(moved)
    assert len(said) == 2


def test_data_that_have_changed_are_said(begin, qtbot, theirs, answer):
    window = begin(SMALL)
    said = answer(QMessageBox.StandardButton.Yes)
    (theirs / "table.csv").write_text(TABLE.replace("39,4,y", "39,40,y"))
    opened(qtbot, window, theirs / "run.npz")
    assert len(said) == 2 and "not the same" in said[1] and window.session.snapshot.steps == 7
    (theirs / "table.csv").write_text("".join(f"1,{line}\n" for line in TABLE.splitlines()))
    window.runs.open_file(theirs / "run.npz")
    qtbot.waitUntil(lambda: len(said) == 4, timeout=10_000)
    assert "3 inputs and 2 outputs now" in said[3] and window.session.snapshot.steps == 7


def test_of_two_files_the_one_that_was_chosen_last_is_opened(begin, qtbot, tmp_path):
    window = begin(Scenario(depth=2, width=3))
    for depth in (3, 4):
        Trainer(SMALL.replace(depth=depth)).save(tmp_path / f"{depth}.npz")
    for depth in (3, 4):
        window.runs.open_file(tmp_path / f"{depth}.npz")
    qtbot.waitUntil(lambda: "Opened 4.npz" in window.opening.notice.text.text(), timeout=10_000)
    assert window.session.state.scenario.depth == 4
    window.session.do(Undo())
    assert window.session.state.scenario.depth == 2


def test_why_it_is_not_saved_is_said(begin, qtbot, tmp_path, answer, disk, monkeypatch):
    window, said = begin(SMALL), answer(QMessageBox.StandardButton.Ok)
    window.runs.save(tmp_path / "missing" / "run.npz")
    qtbot.waitUntil(lambda: len(said) == 1, timeout=10_000)
    assert "run.npz" in said[0]
    monkeypatch.setattr(run_file, "LARGEST", 100)
    window.runs.save(tmp_path / "run.npz")
    qtbot.waitUntil(lambda: len(said) == 2, timeout=10_000)
    assert "allowed: up to" in said[1]
    window.session.do(ChangeField("dataset", "slow"))
    window.runs.save(tmp_path / "run.npz")
    qtbot.waitUntil(lambda: len(said) == 3, timeout=10_000)
    assert "still being built" in said[2] and not list(tmp_path.iterdir())
    disk.opened.set()
    settle(qtbot, window)

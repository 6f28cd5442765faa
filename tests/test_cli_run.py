"""``gradsim run --save`` and ``--from``: a run is closed and goes on, on the command line and in the window."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import pytest

from gradsim import Scenario, Trainer
from gradsim.cli import main

WORDS = ["run", "--dataset", "xor", "--depth", "3", "--width", "6", "--batch-size", "4", "--optimizer", "momentum"]
TABLE = "a,b,kind\n" + "".join(f"{i},{i % 7},{'xy'[i % 2]}\n" for i in range(40))


@pytest.fixture
def run(capsys):
    """``run(*words)``: the exit code, what was printed, what was said on stderr."""

    def go(*words):
        code = main([str(word) for word in words])
        return code, *capsys.readouterr()

    return go


@pytest.fixture
def saved(run, tmp_path) -> Path:
    """After 20 steps."""
    path = tmp_path / "run.npz"
    assert run(*WORDS, "--steps", 20, "--save", path)[0] == 0
    return path


def test_a_run_goes_on_where_it_was_saved_to_the_bit(run, saved, tmp_path):
    code, out, _ = run("run", "--from", saved, "--steps", 30, "--json", "--save", tmp_path / "later.npz")
    whole = run(*WORDS, "--steps", 50, "--json", "--save", tmp_path / "whole.npz")
    found, expected = json.loads(out), json.loads(whole[1])
    assert code == 0 and found["steps"] == 50
    for figures in (found, expected):
        figures.pop("steps_per_second")
    assert found == expected
    later, never_closed = Trainer.load(tmp_path / "later.npz"), Trainer.load(tmp_path / "whole.npz")
    assert later.history.loss.tobytes() == never_closed.history.loss.tobytes() and len(later.history) == 50
    assert later.run(5).loss == never_closed.run(5).loss


def test_what_needs_no_new_weights_can_be_changed(run, saved):
    code, out, _ = run("run", "--from", saved, "--learning-rate", "0.01", "--steps", 1, "--json")
    assert code == 0 and json.loads(out)["scenario"]["learning_rate"] == 0.01 and json.loads(out)["steps"] == 21
    code, out, err = run("run", "--from", saved, "--depth", "4", "--momentum", "0.5")
    assert (code, out) == (2, "") and err == "gradsim: --depth: this needs new weights, and the saved run has others\n"


def test_a_run_that_diverged_is_saved_as_it_is(run, tmp_path):
    words = ["--dataset", "diabetes", "--loss", "mse", "--activation", "linear", "--learning-rate", "0.3"]
    path = tmp_path / "run.npz"
    assert run(*WORDS, *words, "--optimizer", "sgd", "--json", "--save", path)[0] == 3
    code, out, _ = run("run", "--from", path, "--json")
    assert code == 3 and json.loads(out)["diverged"]["step"] == 4


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["run", "--from", "none.npz"], "there is no such file"),
        (["run", "--from", "text.npz"], "not a run that gradsim saved"),
        (["run", "--from", "cut.npz"], "damaged"),
        (["none.npz", "--screenshot", "s.png"], "there is no such file"),
        (["--scenario", "cut.npz", "--screenshot", "s.png"], "damaged"),
        (["run", "--from", "run.npz", "--scenario", "default"], "--from and --scenario"),
        (["run", "--scenario", "run.npz"], "is a saved run; gradsim run --from"),
        (["doctor", "--scenario", "run.npz"], "is a saved run; gradsim run --from"),
        (["run", "--save", "missing/run.npz"], "--save: 'missing/run.npz' cannot be written"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(run, saved, monkeypatch, words, says):
    monkeypatch.chdir(saved.parent)
    Path("text.npz").write_text("text")
    Path("cut.npz").write_bytes(saved.read_bytes()[:-9])
    code, out, err = run(*words)
    assert (code, out) == (2, "") and says in err and err.count("\n") == 1 and len(err) < 300


def test_its_data_file_is_asked_for_may_have_moved_or_changed(run, tmp_path, monkeypatch):
    for folder in ("here", "theirs"):
        (tmp_path / folder).mkdir()
    monkeypatch.chdir(tmp_path / "here")
    table, path = tmp_path / "theirs" / "table.csv", tmp_path / "theirs" / "run.npz"
    table.write_text(TABLE)
    Trainer(Scenario(depth=1, width=3, dataset="csv", data_file=str(table))).save(path)
    words = ["run", "--from", path, "--steps", 1]
    code, _, err = run(*words)
    assert code == 2 and "the saved run names the data file" in err and "--yes reads it" in err
    assert run(*words, "--yes")[0] == 0
    table.write_text(TABLE.replace("39,4,y", "39,40,y"))
    code, _, err = run(*words, "--yes")
    assert code == 0 and "its data are not the same" in err
    table.rename(tmp_path / "here" / "moved.csv").write_text(TABLE)
    code, _, err = run(*words, "--yes")
    assert code == 2 and "there is no such file" in err
    code, _, err = run(*words, "--data-file", "moved.csv")
    assert code == 0 and "not the same" not in err
    with warnings.catch_warnings(action="error"):
        assert Trainer.load(path, data_file="moved.csv").step_count == 0


def test_a_command_is_a_command_whatever_files_are_called(run, saved, monkeypatch):
    monkeypatch.chdir(saved.parent)
    saved.rename("run")
    assert run("run", "--from", "run", "--steps", 1)[0] == 0
    assert "is a saved run" in run("run", "--scenario", "run")[2]


def test_the_window_opens_on_a_run(start, saved, tmp_path):
    process = start(saved, "--screenshot", tmp_path / "window.png", "--size", "1000x700")
    assert process.wait(120) == 0 and process.stderr.read() == ""
    assert (tmp_path / "window.png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"

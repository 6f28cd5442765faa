"""``gradsim export pytorch``, as it is typed."""

from __future__ import annotations

import pytest

from gradsim import Scenario
from gradsim.cli import main
from gradsim.lab.export import FILES


def test_a_scenario_is_written_into_a_folder(tmp_path, capsys):
    assert (
        main(
            ["export", "pytorch", "--scenario", "depth=3&width=4", "--activation", "relu", "--out", str(tmp_path / "e")]
        )
        == 0
    )
    shown = capsys.readouterr()
    assert shown.out.split() == [str(tmp_path / "e" / name) for name in FILES] and shown.err == ""
    assert Scenario.load(tmp_path / "e" / "scenario.json") == Scenario(depth=3, width=4, activation="relu")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["pytorch", "--dtype", "float16", "--out", "{}/e"], "dtype: 'float16' is not allowed"),
        (["pytorch", "--out", "{}"], "train.py is there already; choose another folder"),
        (["pytorch", "--out", "{}/train.py"], "--out: "),
        (["pytorch"], "--out"),
        (["keras", "--out", "{}"], "keras"),
        ([], "pytorch"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(words, said, tmp_path, capsys):
    (tmp_path / "train.py").write_text("mine")
    assert main(["export", *(word.format(tmp_path) for word in words)]) == 2
    told = capsys.readouterr().err
    assert said in told and told.startswith("gradsim: ") and told.count("\n") == 1 and len(told) < 300
    assert [path.name for path in tmp_path.iterdir()] == ["train.py"] and (tmp_path / "train.py").read_text() == "mine"

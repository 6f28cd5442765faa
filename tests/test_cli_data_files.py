"""Data of the user's own on the command line: files that cannot be read, and whose files are read."""

from __future__ import annotations

import json

import pytest

from gradsim import Scenario
from gradsim.cli import main
from tests.data.bad_files import BAD_FILES, write


def run(capsys, *words):
    code = main(list(words))
    out, err = capsys.readouterr()
    return code, out, err


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_data_file_is_one_clear_message(capsys, tmp_path, name):
    dataset, path, says = write(tmp_path, name)
    code, out, err = run(capsys, "run", "--dataset", dataset, "--data-file", path)
    assert code == 2 and out == "" and says in err
    assert len(err.strip().splitlines()) <= 2 and "Traceback" not in err


TABLE = "a,b,kind\n" + "".join(f"{i},{i % 7},{'xy'[i % 2]}\n" for i in range(40))


@pytest.fixture
def theirs(tmp_path, monkeypatch):
    """Somebody's scenario file with a table in its folder, and a table elsewhere."""
    (tmp_path / "theirs").mkdir()
    (tmp_path / "here").mkdir()
    for path in (tmp_path / "theirs" / "table.csv", tmp_path / "private.csv"):
        path.write_text(TABLE)
    monkeypatch.chdir(tmp_path / "here")

    def scenario(data_file: str) -> str:
        path = tmp_path / "theirs" / "s.json"
        Scenario(depth=1, width=2, dataset="csv", data_file=data_file).save(path)
        return str(path)

    return scenario


def test_a_file_chooses_the_dataset_by_its_content_and_one_that_reads_none_refuses_it(capsys, tmp_path):
    table = tmp_path / "t.csv"
    table.write_text("a;b;kind\n" + "\n".join(f"{i},5;{i * 7 % 5};{'uv'[i % 2]}" for i in range(20)))
    words = ["run", "--data-file", str(table), "--depth", "1", "--steps", "1"]
    code, out, err = run(capsys, *words, "--json")
    assert code == 0 and json.loads(out)["scenario"]["dataset"] == "csv"
    assert json.loads(out)["data"] == "20 rows, 2 inputs, target kind (2 classes); separator ;, decimal comma"
    assert json.loads(out)["data"] in err
    for more, says in (
        (["--dataset", "moons"], "moons reads no file"),
        (["--network", "rnn", "--task", "copy"], "copy reads no file"),
    ):
        code, _, err = run(capsys, *words, *more)
        assert code == 2 and says in err
    (tmp_path / "images").write_bytes(bytes((0, 0, 8, 3)) + bytes(12))
    code, _, err = run(capsys, "run", "--data-file", str(tmp_path / "images"))
    assert code == 2 and "labels" in err  # of the images, which lie beside them


def test_a_table_in_the_folder_of_a_scenario_file_is_read_from_anywhere(capsys, theirs):
    code, _, err = run(capsys, "run", "--scenario", theirs("table.csv"), "--steps", "1")
    assert (code, err) == (0, "gradsim: 40 rows, 2 inputs, target kind (2 classes)\n")


def test_a_scenario_that_names_a_file_elsewhere_needs_yes_or_another_file(capsys, theirs, tmp_path):
    private = str(tmp_path / "private.csv")
    path, share = theirs(private), Scenario(depth=1, width=2, dataset="csv", data_file=private).code()
    for source in (path, share):
        code, out, err = run(capsys, "run", "--scenario", source, "--steps", "1")
        assert code == 2 and out == "" and len(err.splitlines()) == 1
        assert private in err and "--yes" in err and "--data-file" in err
        assert run(capsys, "run", "--scenario", source, "--steps", "1", "--yes")[0] == 0
        assert run(capsys, "run", "--scenario", source, "--steps", "1", "--data-file", private)[0] == 0
    assert run(capsys, "run", "--scenario", share, "--steps", "1", "--dataset", "moons")[0] == 0  # it reads no file
    assert run(capsys, "gui", "--scenario", share)[0] == 2
    code, _, err = run(capsys, "run", "--scenario", "dataset=csv&data_file=//host/share/x.csv", "--yes")
    assert code == 2 and "network" in err

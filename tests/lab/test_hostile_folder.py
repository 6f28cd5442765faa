"""A results folder that somebody spoilt is refused in one line, or shown as far as it is right."""

from __future__ import annotations

import json
import os
import zipfile

import numpy as np
import pytest

from gradsim import ScenarioError
from gradsim.cli import main
from gradsim.lab.sweep import Board, SweepError, SweepFolder, folder_name, ranked, read_sweep
from tests.lab import hostile


def look(folder):
    """All that the sweep window and the command line do with a folder's results, without training."""
    sweep = read_sweep(folder)
    board = Board(sweep)
    board.add(SweepFolder(folder, sweep).results().values())
    for by in ("loss", "gradient_ratio", "factor", "verdict"):
        ranked(board.summaries.values(), by)
    folder_name(sweep)
    return board


@pytest.mark.parametrize("table", [True, False], ids=["table", "parts"])
def test_a_whole_folder_is_read(tmp_path, table):
    hostile.whole(tmp_path, table)
    assert look(tmp_path).done == {0, 1, 2}


@pytest.mark.parametrize("seed", range(60))
def test_a_spoilt_folder_is_one_line_or_read(tmp_path, seed):
    hostile.whole(tmp_path, table=seed % 2 == 0)
    hostile.spoil(tmp_path, seed)
    try:
        look(tmp_path)
    except (SweepError, ScenarioError) as error:
        assert len(str(error)) < 300 and len(str(error).splitlines()) == 1


def part(figures=None, cell=0, **changes):
    good = hostile.figures().to_dict() | changes
    return json.dumps([{"cell": cell, "figures": [good] * 2 if figures is None else figures}])


@pytest.mark.parametrize(
    ("content", "says"),
    [(part([]), "0 networks"), (part(figures=[{}, {}]), "missing"), (part(loss_end="low"), "loss_end: 'low'"), (part(cell=4), "no cell 4"),
     (part(cell=-1), "no cell -1"), (part(cell=True), "no cell True"), (part(cell="0"), "no cell '0'"), (part(verdict="good"), "trained, stalled"),
     (part(factor=10**400), "401 digits"), (part(diverged_step=1.5), "diverged_step"), (part(gradient_ratio=-1), "gradient_ratio"),
     ("[" * 100_000, "JSON"), ("{}{}", "JSON"), ('[{"cell": 0}]', "figures"), ("3", "000000.json"), (part(cell=0).replace('"cell"', '"cell": 1, "cell"'), "twice")],
    ids=lambda text: text[:20],
)  # fmt: skip
def test_what_is_wrong_with_a_part_is_said(tmp_path, capsys, content, says):
    hostile.whole(tmp_path, table=False)
    (tmp_path / "cells" / "000000.json").write_text(content)
    with pytest.raises(SweepError, match=says) as found:
        look(tmp_path)
    assert "000000.json" in str(found.value) and len(str(found.value)) < 300
    words = [
        "--vary",
        "depth=1,2",
        "--vary",
        "gain=0.5,1",
        "--steps",
        "5",
        "--seeds",
        "2",
        "--width",
        "3",
        "--depth",
        "2",
    ]
    assert main(["sweep", *words, "--out", str(tmp_path)]) == 2
    err = capsys.readouterr().err
    assert says in err and len(err) < 300 and len(err.splitlines()) == 1


def test_a_table_that_unpacks_to_gigabytes_is_not_unpacked(tmp_path):
    hostile.whole(tmp_path, table=True)
    with (
        zipfile.ZipFile(tmp_path / "table.npz", "w", zipfile.ZIP_DEFLATED) as packed,
        packed.open("index.npy", "w") as file,
    ):
        for _ in range(600):
            file.write(bytes(1_000_000))
    with pytest.raises(SweepError, match="500 MB"):
        look(tmp_path)
    with zipfile.ZipFile(tmp_path / "table.npz", "w") as packed, packed.open("index.npy", "w") as file:
        np.lib.format.write_array_header_1_0(file, {"descr": "<f8", "fortran_order": False, "shape": (10**15,)})
    with pytest.raises(SweepError, match=r"table\.npz"):
        look(tmp_path)


def test_a_folder_of_anothers_leads_to_no_other_file(tmp_path):
    mine = tmp_path / "mine.txt"
    mine.write_text("dear")
    folder = tmp_path / "theirs"
    hostile.whole(folder, table=False)
    for name in ("table.csv", "table.npz", "cells/.lock"):
        (folder / name).symlink_to(mine)
    (folder / "table.npz").unlink()
    place = SweepFolder(folder, hostile.sweep())
    with place.locked():
        place.write_table()
    assert mine.read_text() == "dear" and not (folder / "table.csv").is_symlink()


def test_a_pipe_in_a_folder_does_not_block(tmp_path):
    hostile.whole(tmp_path, table=False)
    (tmp_path / "cells" / "000000.json").unlink()
    os.mkfifo(tmp_path / "cells" / "000000.json")
    with pytest.raises(SweepError, match="device"):
        look(tmp_path)

"""A sweep's results in Python: as a table, as a picture, and from the folders that older versions wrote."""

from __future__ import annotations

import csv
import json
from concurrent.futures import ThreadPoolExecutor
from xml.etree import ElementTree

import numpy as np
import pytest

import gradsim
from gradsim.lab.sweep import Sweep, SweepError, SweepFolder, run
from gradsim.lab.sweep.folder import read_sweep
from gradsim.lab.sweep.results import VERDICT_COLORS

SMALL = gradsim.Scenario(depth=2, width=4, dataset="moons", samples=50, initializer="normal")


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """One varied field, with two seeds; two fields, of which one cell diverges."""
    made = tmp_path_factory.mktemp("sweeps")
    with ThreadPoolExecutor(1) as executor:
        run(Sweep(SMALL, {"sigma_w": [0.5, 1, 2]}, 20, seeds=2), made / "line", executor)
        base = SMALL.replace(learning_rate=10.0, dataset="diabetes", loss="mse", target_scaling="none")
        run(Sweep(base, {"activation": ["tanh", "relu"], "depth": [1, 2, 3]}, 20), made / "map", executor)
    return made


def test_rows_are_those_of_the_table(folders):
    found = gradsim.open_sweep(folders / "line")
    rows, table = found.rows(), list(csv.DictReader((folders / "line" / "table.csv").read_text().splitlines()))
    assert len(rows) == 6 and list(rows[0]) == list(table[0])
    assert [{k: "" if v is None else str(v) for k, v in row.items()} for row in rows] == table
    assert json.loads(json.dumps(rows, allow_nan=False)) == rows
    trained = gradsim.Trainer(SMALL.replace(sigma_w=2.0, seed=1))
    assert rows[-1]["share"] == pytest.approx(trained.measure().share) and rows[-1]["seed"] == 1
    assert [summary.cell.values["sigma_w"] for summary in found.summaries] == [0.5, 1, 2]


def test_it_shows_a_cell_for_each_network_with_its_verdict(folders):
    for name, cells in (("line", 3), ("map", 6)):
        found = gradsim.open_sweep(str(folders / name))
        shown = found._repr_html_()
        picture = ElementTree.fromstring(shown[shown.index("<svg") : shown.index("</svg>") + 6])
        boxes = picture.findall("{http://www.w3.org/2000/svg}rect")
        told = [box.find("{http://www.w3.org/2000/svg}title").text for box in boxes]
        assert len(boxes) == cells
        for box, text in zip(boxes, told, strict=True):
            assert VERDICT_COLORS[next(v for v in VERDICT_COLORS if f": {v}, " in text)] == box.get("fill")
    assert "Activation relu" in told[1] and "Depth 1" in told[1] and "diverged" in " ".join(told)
    assert "6 cells, 20 steps" in shown


def test_an_unfinished_sweep_opens_too(tmp_path, folders):
    whole = gradsim.open_sweep(folders / "map")
    SweepFolder(tmp_path / "some", whole.sweep).add([whole.results[1]])
    found = gradsim.open_sweep(tmp_path / "some")
    assert len(found.rows()) == 1 and "1 of 6 cells" in found._repr_html_() and "not trained yet" in found._repr_html_()


def test_a_folder_of_something_else_is_refused(tmp_path):
    with pytest.raises(SweepError, match="holds no sweep"):
        gradsim.open_sweep(tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_table_from_before_shares_were_called_so_opens(tmp_path, folders):
    sweep = read_sweep(folders / "line")
    place = SweepFolder(tmp_path / "old", sweep)
    with np.load(folders / "line" / "table.npz") as table:
        columns = {"signal_ratio" if name == "share" else name: table[name] for name in table.files}
    np.savez_compressed(tmp_path / "old" / "table.npz", **columns)
    expected = gradsim.open_sweep(folders / "line").results
    assert repr(place.results()) == repr(expected)
    part = [{"cell": 0, "figures": [f.to_dict() for f in expected[0].figures]}]
    for figures in part[0]["figures"]:
        figures["signal_ratio"] = figures.pop("share")
    (tmp_path / "old" / "table.npz").unlink()
    (tmp_path / "old" / "cells" / "000000.json").write_text(json.dumps(part))
    assert repr(place.results()) == repr({0: expected[0]})


def test_another_figure_is_refused(folders):
    with pytest.raises(ValueError, match="'colour' is not allowed; allowed: loss, gradient_ratio, factor"):
        gradsim.open_sweep(folders / "line").plot("colour")

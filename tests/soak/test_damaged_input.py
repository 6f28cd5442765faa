"""Thousands of damaged files and texts: each is read, or refused in one short message; nothing else gets out."""

from __future__ import annotations

import gzip
import json
import random
import shutil
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from gradsim import Scenario, assets
from gradsim.data import load
from gradsim.fields import ScenarioError
from gradsim.lab.sweep import BackgroundSweep, Figures, Result, Sweep, SweepError, SweepFolder, read_sweep
from gradsim.lab.sweep.folder import COLUMNS
from tests.data.own_images import write_images
from tests.soak.mutations import damaged

pytestmark = [pytest.mark.soak, pytest.mark.timeout(0)]
LONGEST = 300
"""Characters that a message may have."""
SMALL = {"depth": 2, "width": 4, "batch_size": 8}


def refused(read: Callable[[], object]) -> bool:
    """Whether it was refused, by one of gradsim's own errors with a message that fits a line or two."""
    try:
        read()
    except (ScenarioError, SweepError, OSError) as error:
        said = str(error)
        assert 0 < len(said) < LONGEST, said
        said.encode()  # can be shown and written
        return True
    return False


def _used(scenario: Scenario, folder: Path) -> None:
    """What can be loaded can be saved, and is the same again."""
    scenario.save(folder / "again.json")
    assert Scenario.load(folder / "again.json") == scenario
    assert Scenario.from_code(scenario.code()) == scenario


def test_scenarios(tmp_path):
    draw = random.Random(1)
    sources = [assets.path("scenarios", f"{name}.json").read_bytes() for name in assets.scenarios()]
    file, counts = tmp_path / "s.json", [0, 0]
    for _ in range(7000):
        file.write_bytes(damaged(draw.choice(sources), draw))
        counts[refused(lambda: _used(Scenario.load(file), tmp_path))] += 1
    assert min(counts) > 500, counts  # the damage is neither too small nor too large


def test_codes(tmp_path):
    draw = random.Random(2)
    sources = [Scenario.shipped(name).code().encode() for name in assets.scenarios()]
    sources.append(
        b"activation=sigmoid*5,relu*5&depth=30&clip_norm=off&dataset=csv&data_file=a%20b.csv&target_column=y"
    )
    counts = [0, 0]
    for _ in range(7000):
        text = damaged(draw.choice(sources), draw).decode("utf-8", "surrogateescape")
        counts[refused(lambda text=text: _used(Scenario.from_code(text), tmp_path))] += 1
        refused(lambda text=text: Scenario.load(text))
    assert min(counts) > 500, counts


def test_tables(tmp_path):
    draw = random.Random(3)
    rows = [f"{i},{i * 7 % 11 / 4},{'abc'[i % 3]},{i}e-3" for i in range(40)]
    table = "\n".join(["x,y,kind,z", *rows]).encode()
    pictures = struct.pack(">4B3I", 0, 0, 8, 3, 20, 4, 4) + draw.randbytes(320)
    labels = struct.pack(">4BI", 0, 0, 8, 1, 20) + bytes(i % 3 for i in range(20))
    file, images, beside = tmp_path / "t.csv", tmp_path / "images", tmp_path / "labels"
    counts = [0, 0]
    for i in range(5000):
        if i % 4:
            file.write_bytes(damaged(table, draw))
            column = draw.choice(("", "kind", "z", "x", "nothing"))
            loss = "cross_entropy" if column == "kind" else draw.choice(("cross_entropy", "mse"))
            read = Scenario(dataset="csv", data_file=str(file), target_column=column, loss=loss, **SMALL)
        else:
            both = [pictures, labels]
            which = draw.randrange(2)
            both[which] = damaged(both[which], draw)
            images.write_bytes(both[0])
            beside.write_bytes(both[1])
            read = Scenario(dataset="idx", data_file=str(images), **SMALL)
        counts[refused(lambda read=read: load(read))] += 1
    assert min(counts) > 200, counts


def test_series(tmp_path):
    draw = random.Random(5)
    rows = [f"2024-01-{1 + i % 28:02d},{i * 7 % 11 / 4},{'abc'[i // 9 % 3]},{i}e-3" for i in range(80)]
    table = "\n".join(["day,v,state,w", *rows]).encode()
    file, counts = tmp_path / "s.csv", [0, 0]
    for i in range(2500):
        file.write_bytes(damaged(gzip.compress(table) if i % 8 == 0 else table, draw))
        fields = {"target_column": draw.choice(("", "v", "state", "nothing")), "time_steps": draw.choice((1, 8, 30))}
        fields |= {"loss": draw.choice(("cross_entropy", "mse")), "missing_values": draw.choice(("drop", "median"))}
        read = Scenario(network="rnn", task="series", data_file=str(file), **fields, width=4, batch_size=8)
        counts[refused(lambda read=read: load(read))] += 1
    assert min(counts) > 200, counts


def test_folders_of_images(tmp_path):
    pytest.importorskip("PIL")
    draw, counts = random.Random(6), [0, 0]
    whole = {file: file.read_bytes() for file in write_images(tmp_path / "images", 6).glob("*/*.*")}
    for _ in range(400):  # of 1 to 12 files each
        spoilt = draw.sample(sorted(whole), draw.randrange(1, 13))
        for file in spoilt:
            file.write_bytes(damaged(whole[file], draw))
        read = Scenario(dataset="images", data_file=str(tmp_path / "images"), image_size=8, **SMALL)
        counts[refused(lambda read=read: load(read))] += 1
        for file in spoilt:
            file.write_bytes(whole[file])
    assert min(counts) > 20, counts


@pytest.fixture(scope="module")
def results(tmp_path_factory) -> Path:
    """A sweep's folder: two cells in the table and one beside it."""
    folder = tmp_path_factory.mktemp("sweep") / "results"
    sweep = Sweep(Scenario(**SMALL), {"depth": (1, 2, 3)}, steps=2)
    kept = SweepFolder(folder, sweep)
    for cell in range(3):
        if cell == 2:
            kept.write_table()
        values = dict.fromkeys(COLUMNS, 1.0 + cell) | {"verdict": "trained", "diverged_step": -1}
        kept.add([Result(cell, (Figures(**values),))])
    return folder


def test_results_folders(results, tmp_path):
    draw = random.Random(4)
    names = sorted(str(p.relative_to(results)) for p in results.rglob("*") if p.is_file())
    counts = [0, 0]
    for _ in range(500):
        folder = tmp_path / "copy"
        shutil.copytree(results, folder)
        file = folder / draw.choice(names)
        file.write_bytes(damaged(file.read_bytes(), draw))
        counts[refused(lambda folder=folder: _opened(folder))] += 1
        shutil.rmtree(folder)
    assert min(counts) > 50, counts


def _opened(folder: Path) -> None:
    """As the window does it."""
    run = BackgroundSweep(read_sweep(folder), folder, workers=0)
    run.wait()
    if run.error:
        raise SweepError(run.error)
    assert run.board is not None
    run.board.add(run.take())
    json.dumps([np.asarray(run.board.cells).size])

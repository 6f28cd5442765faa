"""Results folders of sweeps as somebody might have spoilt them, by accident or not."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path
from typing import Any

import numpy as np

from gradsim import Scenario
from gradsim.lab.sweep import Figures, Result, Sweep, SweepFolder

SPOILT: tuple[Any, ...] = (
    None, True, -1, 7, 10**400, 1e308, float("nan"), float("-inf"), "", "trained", "x" * 2000, "\ud800", [], [[]], {}, {"a": 1},
    [None] * 3, ["depth"], {"depth": []}, {"data_file": ["//host/x"]},
)  # fmt: skip
DEEP = b"[" * 100_000


def sweep(seeds: int = 2) -> Sweep:
    return Sweep(Scenario(depth=2, width=3), {"depth": [1, 2], "gain": [0.5, 1.0]}, 5, seeds)


def figures() -> Figures:
    return Figures("trained", 2.3, 1.2, 1.3, 0.5, 0.1, 0.2, 0.9, -1)


def whole(folder: Path, table: bool) -> None:
    """An undamaged folder of three cells, as a table or in parts."""
    place = SweepFolder(folder, sweep())
    place.add([Result(index, (figures(), figures())) for index in range(3)])
    if table:
        place.write_table()


def spoil(folder: Path, seed: int) -> None:
    """Damages one file of a whole folder."""
    rng = random.Random(seed)
    found = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix in (".json", ".npz"))
    path = rng.choice([p for p in found if p.name != "scenario.json"])
    way = rng.randrange(6)
    content = path.read_bytes()
    if way == 0:
        path.write_bytes(content[: rng.randrange(len(content))])
    elif way == 1:
        at = rng.randrange(len(content))
        path.write_bytes(content[:at] + bytes([rng.randrange(256)]) + content[at + 1 :])
    elif way == 2:
        path.write_bytes(
            rng.choice([b"", DEEP, b"null", b"\xff\xfe", b"\x93NUMPY\x01\x00", b"PK\x05\x06" + b"\0" * 18])
        )
    elif way == 3:
        path.unlink()
        rng.choice(
            [path.mkdir, lambda: os.mkfifo(path), lambda: path.symlink_to("/dev/zero"), lambda: path.symlink_to(path)]
        )()
    elif path.suffix == ".json":
        path.write_text(json.dumps(_change(json.loads(content), rng)))
    else:
        with np.load(path) as file:
            columns = dict(file)
        name = rng.choice(sorted(columns))
        column = columns[name]
        columns[name] = rng.choice(
            [
                column[:-1],
                column.astype(str),
                np.full(column.shape, -5),
                np.full(column.shape, np.inf),
                column[None],
                np.array(3),
            ]
        )
        if rng.random() < 0.2:
            del columns[name]
        np.savez_compressed(path, **columns)


def _change(value: Any, rng: random.Random) -> Any:
    """The same JSON value with one place in it changed, left out or added."""
    if isinstance(value, dict) and value and rng.random() < 0.9:
        name = rng.choice(list(value))
        if rng.random() < 0.15:
            return {n: v for n, v in value.items() if n != name}
        return {**value, name: _change(value[name], rng)} | ({"more": 1} if rng.random() < 0.05 else {})
    if isinstance(value, list) and value and rng.random() < 0.9:
        at = rng.randrange(len(value))
        return [*value[:at], _change(value[at], rng), *value[at + 1 :]]
    return rng.choice(SPOILT)

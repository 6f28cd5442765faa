"""A sweep's results on disk. Whatever ends the program, what was written stays whole, and a new start goes on from it.

sweep.json      what is varied, how long and how often each cell trains, the scenario that it starts from
scenario.json   that scenario, to be opened by itself
cells/          one file for each finished job, until the table is written
table.csv       one row for each cell and seed
table.npz       the same, one array for each column
"""

from __future__ import annotations

import contextlib
import csv
import hashlib
import io
import json
import math
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

from gradsim import files
from gradsim.fields import ScenarioError, short, shorten
from gradsim.lab.sweep.job import FORMER, Figures
from gradsim.lab.sweep.plan import Sweep
from gradsim.language import tr
from gradsim.reading import Unreadable, read_bounded

COLUMNS = tuple(field.name for field in fields(Figures))


LARGEST_PART = 20_000_000
"""Bytes of one file of results"""
LARGEST_TABLE = 500_000_000
"""Bytes of the unpacked table"""


class SweepError(Exception):
    """Why a sweep cannot begin or go on, in a line for people."""

    def __init__(self, text: str) -> None:
        super().__init__(shorten(text))


@dataclass(frozen=True, slots=True)
class Result:
    """What was measured of one cell; ``figures`` has one entry for each seed."""

    cell: int
    figures: tuple[Figures, ...]


class SweepFolder:
    """Made for a sweep, or opened where that very sweep has begun. Raises SweepError for any other folder."""

    def __init__(self, path: Path, sweep: Sweep) -> None:
        self.path, self.sweep = path, sweep
        self._cells = math.prod(sweep.shape)
        self._check()
        self._jobs.mkdir(parents=True, exist_ok=True)
        for name, values in (("sweep.json", {"format": 1, **sweep.to_dict()}), ("scenario.json", sweep.base.to_dict())):
            if not (path / name).exists():  # results may lie where nothing can be written
                self._write(path / name, _json(values))

    @property
    def _jobs(self) -> Path:
        return self.path / "cells"

    def _check(self) -> None:
        if self.path.exists() and not self.path.is_dir():
            raise SweepError(tr("{path} is a file; a sweep's results need a folder").format(path=repr(str(self.path))))
        if not (self.path / "sweep.json").exists():
            if self.path.exists() and any(p.suffix != ".tmp" and p.name != "cells" for p in self.path.iterdir()):
                raise SweepError(
                    tr("{path} holds other files; choose a new or an empty folder").format(path=repr(str(self.path)))
                )
            return
        there = read_sweep(self.path)
        if _json(there.to_dict()) != _json(self.sweep.to_dict()):  # unlike ==, this minds the order of the axes
            raise SweepError(
                tr("{path} holds another sweep ({there}); choose another folder").format(
                    path=repr(str(self.path)), there=_difference(there, self.sweep)
                )
            )

    def _write(self, path: Path, content: bytes) -> None:
        files.write(path, content, through_links=False)  # links in somebody else's folder may lead anywhere

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Keeps a second program out. The lock ends with the program, however that ends."""
        if sys.platform == "win32":
            yield
            return
        import fcntl

        with (self._jobs / ".lock").open("a") as file:  # no "w": it may be somebody else's link to another file
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise SweepError(
                    tr("another program is at work on the sweep in {path}").format(path=repr(str(self.path)))
                ) from None
            yield

    def add(self, results: Sequence[Result]) -> None:
        """Writes the results of one job to disk at once."""
        values = [{"cell": r.cell, "figures": [f.to_dict() for f in r.figures]} for r in results]
        self._write(self._jobs / f"{results[0].cell:06d}.json", json.dumps(values).encode())

    def results(self) -> dict[int, Result]:
        """What is on disk, by the cell's index. Raises SweepError where it cannot be read."""
        results = {r.cell: r for r in self._table()}
        for file in sorted(self._jobs.glob("*.json")):
            try:
                parts = files.read_json(file, LARGEST_PART)
                results |= {r.cell: r for r in (self._result(part["cell"], part["figures"]) for part in parts)}
            except (ValueError, KeyError, TypeError) as error:
                raise self._unreadable(file.name, error) from None
        return dict(sorted(results.items()))

    def _table(self) -> list[Result]:
        path, seeds = self.path / "table.npz", self.sweep.seeds
        if not path.exists():
            return []
        try:
            columns = _columns(path)
            rows = [dict(zip(COLUMNS, values, strict=True)) for values in zip(*map(columns.get, COLUMNS), strict=True)]
            indices = columns["index"][::seeds]
            if len(columns["index"]) != len(rows):
                raise ValueError("its columns have different lengths")
            return [self._result(index, rows[i * seeds : (i + 1) * seeds]) for i, index in enumerate(indices)]
        # numpy and zipfile raise all kinds of errors for a damaged file
        except Exception as error:
            raise self._unreadable(path.name, error) from None

    def _result(self, cell: Any, figures: Sequence[dict[str, Any]]) -> Result:
        """Raises ValueError or TypeError for what no cell of this sweep has."""
        if type(cell) is not int or not 0 <= cell < self._cells:
            raise ValueError(f"there is no cell {short(cell)} in this sweep")
        if len(figures) != self.sweep.seeds:
            raise ValueError(f"cell {cell} has {len(figures)} networks, the sweep {self.sweep.seeds}")
        return Result(cell, tuple(Figures.from_dict(values) for values in figures))

    def _unreadable(self, name: str, error: Exception) -> SweepError:
        missing = "there is no " if isinstance(error, KeyError) else ""
        return SweepError(
            tr("the results in {path} cannot be read: {name}: {missing}{error}").format(
                path=repr(shorten(str(self.path), 120)), name=name, missing=missing, error=error
            )
        )

    def write_table(self) -> None:
        """Gathers all results, of an unfinished sweep too, into the table."""
        results = self.results()
        if not results:
            return
        parts = list(self._jobs.glob("*.json"))
        columns = table(self.sweep, results)
        packed = io.BytesIO()
        np.savez_compressed(packed, **{name: np.array(column) for name, column in columns.items()})  # type: ignore[arg-type]
        text = io.StringIO(newline="")
        rows = csv.writer(text)
        rows.writerow(columns)
        rows.writerows([_cell(value) for value in row] for row in zip(*columns.values(), strict=True))
        self._write(self.path / "table.csv", text.getvalue().encode())
        self._write(self.path / "table.npz", packed.getvalue())
        for file in parts:
            file.unlink(missing_ok=True)


def table(sweep: Sweep, results: Mapping[int, Result]) -> dict[str, list[Any]]:
    """Columns by name: the cell's index, its value on each axis, the seed and the figures; one row for each network."""
    names = dict.fromkeys(("index", *sweep.axes, "seed", *COLUMNS))
    columns: dict[str, list[Any]] = {name: [] for name in names}
    cells = sweep.cells()
    for index, result in results.items():
        members = sweep.members(cells[index])
        for member, figures in zip(members, result.figures, strict=True):
            row = {"index": index, **cells[index].values, "seed": member.seed}
            row |= {name: getattr(figures, name) for name in COLUMNS}
            for name, value in row.items():
                columns[name].append(value)
    return columns


def folder_name(sweep: Sweep) -> str:
    """A name that only this sweep has, so that a new start finds its folder and goes on."""
    digest = hashlib.sha256(_json(sweep.to_dict())).hexdigest()
    return f"{'-'.join(sweep.axes)}-{digest[:10]}"


def read_sweep(path: Path) -> Sweep:
    """The sweep whose results are in a folder. Raises SweepError."""
    try:
        return Sweep.from_dict(files.read_json(path / "sweep.json", LARGEST_PART))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        if not (path / "sweep.json").is_file():
            raise SweepError(
                tr("{path} holds no sweep; choose a folder with a sweep.json").format(
                    path=repr(shorten(str(path), 150))
                )
            ) from None
        why = f"; {error}" if isinstance(error, (ScenarioError, Unreadable)) else ""  # they say what is wrong
        raise SweepError(
            tr("{path} is not of a sweep; choose another folder{why}").format(
                path=repr(shorten(str(path / "sweep.json"), 100)), why=why
            )
        ) from None


def _columns(path: Path) -> dict[str, list[Any]]:
    """The table's columns that results are made of."""
    content = io.BytesIO(read_bounded(path))
    with zipfile.ZipFile(content) as packed:
        if sum(part.file_size for part in packed.infolist()) > LARGEST_TABLE:
            raise ValueError(f"allowed: up to {LARGEST_TABLE / 1e6:g} MB when unpacked")
    with np.load(content) as file:
        found = {FORMER.get(name, name): name for name in file.files}
        return {name: file[found[name]].tolist() for name in ("index", *COLUMNS)}


def _difference(there: Sweep, here: Sweep) -> str:
    """In a few words, in what two sweeps differ."""
    if (there.axes, there.variants) != (here.axes, here.variants):
        return "it varies " + ", ".join(f"{name}: {len(values)} values" for name, values in there.axes.items())
    for name in ("steps", "seeds"):
        if getattr(there, name) != getattr(here, name):
            return f"{name}: {getattr(there, name)}"
    return "with " + ", ".join(f"{n} {getattr(there.base, n)}" for n in there.base.differences(here.base))


def _cell(value: Any) -> Any:
    """A number as text that reads back as the same number; nothing for NaN."""
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else ""
    return value


def _json(values: dict[str, Any]) -> bytes:
    return (json.dumps(values, indent=2, ensure_ascii=False) + "\n").encode()

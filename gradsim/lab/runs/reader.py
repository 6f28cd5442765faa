"""Reads a run folder, while it is written and after."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from gradsim.fields import shorten
from gradsim.lab.runs import record
from gradsim.lab.runs.about import About, RunError
from gradsim.lab.runs.record import FIGURES, Records
from gradsim.language import tr, whole
from gradsim.nn.arrays import Array

LARGEST = 500_000_000
"""Bytes of the file that are read."""


class RecordedRun:
    """What is in a run folder. ``refresh`` reads on. Raises RunError for what is no run, or cannot be read.

    ``records`` (kept,): see ``record.layout``; views of them that were given out stay as they are.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.about = About.read(folder)
        self._kind = record.layout(self.about)
        self.records: Records = np.zeros(0, dtype=self._kind)
        self._head, self._until = b"", 0
        self.refresh()

    def refresh(self) -> bool:
        """Reads what has come since; whether anything has."""
        path = self.folder / record.NAME
        try:
            size = path.stat().st_size
            if size > LARGEST:
                raise RunError(
                    tr("{name} has {size} MB; allowed: up to {largest} MB").format(
                        name=record.NAME,
                        size=whole(size / 1e6),
                        largest=whole(LARGEST / 1e6),
                    )
                )
            with path.open("rb") as file:
                head = file.read(record.HEAD)
                if len(head) < record.HEAD or not head.startswith(record.MAGIC):
                    raise RunError(
                        tr("{path} does not begin as the steps of a recorded run do").format(
                            path=repr(shorten(str(path), 120))
                        )
                    )
                if head != self._head or file.seek(0, 2) < self._until:
                    self._until = record.HEAD
                file.seek(self._until)
                content = file.read(LARGEST)
        except FileNotFoundError:
            raise RunError(
                tr("{folder} has no {name}: nothing was recorded").format(
                    folder=repr(shorten(str(self.folder), 120)), name=record.NAME
                )
            ) from None
        except OSError as error:
            raise RunError(
                tr("{path} cannot be read: {strerror}").format(
                    path=repr(shorten(str(path), 120)), strerror=error.strerror
                )
            ) from None
        afresh, self._head = self._until == record.HEAD, head
        rows = record.whole(content, self._kind)
        self._until += len(content) // self._kind.itemsize * self._kind.itemsize
        if afresh:
            changed = len(rows) != len(self.records) or not np.array_equal(rows["step"], self.records["step"])
            self.records = rows
            return changed
        if len(rows):
            self.records = np.concatenate((self.records, rows))
        return bool(len(rows))

    def __len__(self) -> int:
        return len(self.records)

    @property
    def steps(self) -> Array:
        """(kept,) how many steps were taken before each record."""
        steps: Array = self.records["step"].astype(np.float64)
        return steps

    @property
    def loss(self) -> Array:
        """(kept,); NaN where it was not given."""
        loss: Array = self.records["loss"]
        return loss

    def figure(self, name: str) -> Array:
        """(kept, layers) one of ``FIGURES``."""
        rows: Array = self.records["figures"][:, FIGURES.index(name)]
        return rows

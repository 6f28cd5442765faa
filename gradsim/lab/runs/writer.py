"""Writes a run folder: each record is appended at once, so that whatever ends the training, what was recorded stays."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from gradsim import files
from gradsim.lab.runs import record
from gradsim.lab.runs.about import About, RunError
from gradsim.lab.runs.record import Records
from gradsim.language import tr
from gradsim.training.table import thinned


class RunWriter:
    """Of one run. The folder is made, or must be empty. Raises RunError if it holds a run or other files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._file = -1
        self._kept = self._thinned = 0
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if any(folder.iterdir()):
                raise RunError(
                    tr("{folder} is not empty; choose a new folder for each training").format(folder=repr(str(folder)))
                )
        except FileExistsError:
            raise RunError(tr("{folder} is a file; a run needs a folder").format(folder=repr(str(folder)))) from None
        except OSError as error:
            raise RunError(
                tr("{folder} cannot be written: {strerror}").format(folder=repr(str(folder)), strerror=error.strerror)
            ) from None

    def begin(self, about: About) -> None:
        """Before the first record. Raises OSError."""
        self.kind = record.layout(about)
        self.capacity = record.most(self.kind)
        self._begin_file(b"")
        about.write(self.folder)

    def blank(self) -> Records:
        """A record (1,) to fill, in which nothing was seen."""
        empty: Records = np.zeros(1, dtype=self.kind)
        for name in ("loss", "total", "applied", "rate", "scale", "figures", "time"):
            empty[name] = np.nan
        return empty

    def append(self, filled: Records) -> None:
        """Raises OSError."""
        if self._kept == self.capacity:
            self._thin()
        content = memoryview(record.sealed(filled))
        while content:
            content = content[os.write(self._file, content) :]
        self._kept += 1

    def close(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _thin(self) -> None:
        """As in a history. The file is replaced, whole or not at all."""
        path = self.folder / record.NAME
        kept = thinned(record.whole(path.read_bytes()[record.HEAD :], self.kind))
        self._thinned += 1
        self._begin_file(kept.tobytes())
        self._kept = len(kept)

    def _begin_file(self, content: bytes) -> None:
        self.close()
        path = self.folder / record.NAME
        files.write(path, record.MAGIC + self._thinned.to_bytes(8, "little") + content)
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))

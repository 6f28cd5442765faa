"""Batches: which examples each step sees, drawn with replacement."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradsim.data.dataset import Part
from gradsim.data.rows import CHUNK, draw_rows
from gradsim.nn.arrays import Array


class Batches:
    """``at(step)`` gives the same batch for a step each time."""

    def __init__(self, part: Part, size: int, seed: int, dtype: type[np.floating[Any]]) -> None:
        self._inputs: Array = part.inputs.astype(dtype)
        self._targets: Array = part.targets.astype(dtype)
        self._size, self._seed = size, seed
        self._chunk = -1
        self._indices = np.empty((0, 0), dtype=np.intp)
        self._x: Array = np.empty((size, *self._inputs.shape[1:]), dtype)
        self._y: Array = np.empty((size, self._targets.shape[1]), dtype)
        self._step = -1

    def indices(self, step: int) -> NDArray[np.intp]:
        """Rows of the training part (size,) that a step sees."""
        chunk = step // CHUNK
        if chunk != self._chunk:
            self._indices = np.empty((0, 0), dtype=np.intp)  # so that never two chunks are kept
            self._indices = draw_rows(self._seed, chunk, len(self._inputs), self._size)
            self._chunk = chunk
        rows: NDArray[np.intp] = self._indices[step % CHUNK]
        return rows

    def at(self, step: int) -> tuple[Array, Array]:
        """(inputs (size, features), targets (size, outputs)); another step fills the same arrays again."""
        if step != self._step:
            rows = self.indices(step)
            self._inputs.take(rows, 0, self._x, "clip")
            self._targets.take(rows, 0, self._y, "clip")
            self._step = step
        return self._x, self._y

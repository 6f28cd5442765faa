"""What a run has measured so far, bounded: the older a part is, the fewer of its steps are kept."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradsim.training import Measurement

CAPACITY = 4096
"""Steps that are kept at most."""


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Figures on the examples that training never sees. ``accuracy`` is None for regression."""

    step: int
    loss: float
    accuracy: float | None


@dataclass(frozen=True, slots=True)
class Span:
    """The kept steps of a part of a run: (kept,) and (kept, layers) arrays, named as in a Measurement."""

    steps: NDArray[np.float64]
    loss: NDArray[np.float64]
    grad_norm: NDArray[np.float64]
    signal_grad_norm: NDArray[np.float64]
    update_ratio: NDArray[np.float64]
    clipped: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.steps)


class Table:
    """Rows of float64 that only grow; when full, every second row of the older half is dropped.

    One thread appends; any thread may read ``rows``: a view given out is never written again.
    """

    def __init__(self, columns: int, capacity: int = CAPACITY) -> None:
        self._data = np.empty((capacity, columns))
        self._filled = 0

    def forget_after(self, first: float) -> None:
        """Drops the rows whose first column is larger; views given out stay as they are."""
        kept = self.rows[self.rows[:, 0] <= first]
        fresh = np.empty_like(self._data)
        fresh[: len(kept)] = kept
        self._data, self._filled = fresh, len(kept)

    def append(self, row: NDArray[np.float64]) -> None:
        if self._filled == len(self._data):
            half = len(self._data) // 2
            kept = np.concatenate((self._data[:half:2], self._data[half:]))
            fresh = np.empty_like(self._data)
            fresh[: len(kept)] = kept
            self._data, self._filled = fresh, len(kept)
        self._data[self._filled] = row
        self._filled += 1

    @property
    def rows(self) -> NDArray[np.float64]:
        """(kept, columns) view of what is there."""
        data, filled = self._data, self._filled
        return data[: min(filled, len(data))]


class History:
    """The measured figures of one run, from its first weights on. Steps are in order, not all are kept."""

    def __init__(self, layers: int, capacity: int = CAPACITY) -> None:
        self.layers = layers
        self._steps = Table(4 + 3 * layers, capacity)
        self._held_out = Table(3, capacity)
        self._appended = self._clipped = 0

    def append(self, found: Measurement) -> None:
        self._appended += 1
        self._clipped += found.clipped
        accuracy = np.nan if found.accuracy is None else found.accuracy
        head = (found.step, found.loss, accuracy)
        per_layer = (found.grad_norm, found.signal_grad_norm, found.update_ratio)
        self._steps.append(np.concatenate((head, *per_layer, (found.clipped,))))

    def forget_after(self, step: int) -> None:
        """Drops what was measured at this step and later."""
        self._steps.forget_after(step - 1)
        self._held_out.forget_after(step)

    def append_held_out(self, found: HeldOut) -> None:
        accuracy = np.nan if found.accuracy is None else found.accuracy
        self._held_out.append(np.array((found.step, found.loss, accuracy)))

    @property
    def clipped_share(self) -> float:
        """Share of all steps of the run whose gradient was clipped."""
        return self._clipped / max(self._appended, 1)

    def __len__(self) -> int:
        return len(self._steps.rows)

    @property
    def steps(self) -> NDArray[np.float64]:
        """(kept,) step numbers."""
        return self._steps.rows[:, 0]

    @property
    def loss(self) -> NDArray[np.float64]:
        """(kept,) loss of the batch."""
        return self._steps.rows[:, 1]

    @property
    def accuracy(self) -> NDArray[np.float64]:
        """(kept,) accuracy on the batch; NaN for regression."""
        return self._steps.rows[:, 2]

    @property
    def grad_norm(self) -> NDArray[np.float64]:
        """(kept, layers) norm of dL/dW."""
        return self._steps.rows[:, 3 : 3 + self.layers]

    @property
    def signal_grad_norm(self) -> NDArray[np.float64]:
        """(kept, layers) RMS of dL/dz."""
        return self._steps.rows[:, 3 + self.layers : 3 + 2 * self.layers]

    @property
    def update_ratio(self) -> NDArray[np.float64]:
        """(kept, layers) |change of W| / |W|."""
        return self._steps.rows[:, 3 + 2 * self.layers : -1]

    @property
    def held_out_steps(self) -> NDArray[np.float64]:
        return self._held_out.rows[:, 0]

    @property
    def held_out_loss(self) -> NDArray[np.float64]:
        return self._held_out.rows[:, 1]

    @property
    def held_out_accuracy(self) -> NDArray[np.float64]:
        """NaN for regression."""
        return self._held_out.rows[:, 2]

    # One reading of the table each: the worker may append between two of them.

    def span(self, first: float, last: float) -> Span:
        """The kept steps from ``first`` to ``last``, both included."""
        rows = self._steps.rows
        low = int(np.searchsorted(rows[:, 0], first, side="left"))
        high = int(np.searchsorted(rows[:, 0], last, side="right"))
        rows, n = rows[low:high], self.layers
        return Span(
            steps=rows[:, 0],
            loss=rows[:, 1],
            grad_norm=rows[:, 3 : 3 + n],
            signal_grad_norm=rows[:, 3 + n : 3 + 2 * n],
            update_ratio=rows[:, 3 + 2 * n : -1],
            clipped=rows[:, -1] > 0,
        )

    def grad_norm_since(self, step: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The kept steps after ``step`` (n,), and their norms of dL/dW (n, layers)."""
        rows = self._steps.rows
        rows = rows[int(np.searchsorted(rows[:, 0], step, side="right")) :]
        return rows[:, 0], rows[:, 3 : 3 + self.layers]

    def loss_curve(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Steps and losses of the batches, both (kept,)."""
        rows = self._steps.rows
        return rows[:, 0], rows[:, 1]

    def held_out_curve(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Steps and losses of the held-out part, both (kept,)."""
        rows = self._held_out.rows
        return rows[:, 0], rows[:, 1]

"""What a run has measured so far, in bounded memory: fewer steps are kept of its older parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from gradsim.notebook import plots
from gradsim.notebook.columns import Columns, as_rows
from gradsim.notebook.svg import course_svg
from gradsim.training.columns import layer_columns
from gradsim.training.measurement import Measurement
from gradsim.training.signal import shares
from gradsim.training.table import CAPACITY, Table
from gradsim.training.values import FIGURES, Values
from gradsim.words.health import places
from gradsim.words.layers import layer_name
from gradsim.words.numbers import counted, loss_text

VALUES_EVERY = 10
"""Steps from one row of the layers' values to the next: taken at each step they would slow training."""
VALUES_CAPACITY = 512
MOST_DRAWN = 120
"""Steps of the picture in a notebook."""


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

    @classmethod
    def of(cls, rows: NDArray[np.float64], layers: int) -> Span:
        """Of rows of steps, as ``History.append`` makes them."""
        return cls(
            steps=rows[:, 0],
            loss=rows[:, 1],
            grad_norm=rows[:, 3 : 3 + layers],
            signal_grad_norm=rows[:, 3 + layers : 3 + 2 * layers],
            update_ratio=rows[:, 3 + 2 * layers : -1],
            clipped=rows[:, -1] > 0,
        )

    def __len__(self) -> int:
        return len(self.steps)


class Kept(NamedTuple):
    """A history at one moment. ``steps``, ``held_out``, ``values``: the rows of the tables; ``appended``, ``clipped``: counts.

    ``values``: None in what was kept by an older version.
    """

    steps: NDArray[np.float64]
    held_out: NDArray[np.float64]
    appended: int = 0
    clipped: int = 0
    values: NDArray[np.float64] | None = None

    def fits(self, here: Kept) -> bool:
        """Whether the history that is at ``here`` can go on from these rows."""
        tables = [(self.steps, here.steps, CAPACITY), (self.held_out, here.held_out, CAPACITY)]
        if self.values is not None and here.values is not None:
            tables.append((self.values, here.values, VALUES_CAPACITY))
        return self.appended >= self.clipped >= 0 and all(_goes_on(*table) for table in tables)


def _goes_on(rows: NDArray[Any], here: NDArray[Any], most: int) -> bool:
    """Whether the rows have the same columns, and whole steps that rise in the first one."""
    if rows.ndim != 2 or rows.shape[1] != here.shape[1] or len(rows) > most:
        return False
    steps = rows[:, 0]
    return bool(
        np.isfinite(steps).all() and (steps >= 0).all() and (steps % 1 == 0).all() and (np.diff(steps) > 0).all()
    )


class History:
    """The measured figures of one run, from its first weights on. Steps are in order; not all are kept.

    One thread appends. Whatever it does is published by one assignment of one tuple, which any thread may read.
    """

    def __init__(self, layer_names: Sequence[str], through_time: bool = False, capacity: int = CAPACITY) -> None:
        self.layer_names = tuple(layer_names)
        self.layers = layers = len(self.layer_names)
        self.through_time = through_time
        self._steps = Table(4 + 3 * layers, capacity)
        self._held_out = Table(3, capacity)
        self._values = Table(1 + len(FIGURES) * (layers - 1), VALUES_CAPACITY)
        self._kept = Kept(self._steps.rows, self._held_out.rows, values=self._values.rows)

    def _publish(self, appended: int = 0, clipped: int = 0) -> None:
        before = self._kept
        counts = before.appended + appended, before.clipped + clipped
        self._kept = Kept(self._steps.rows, self._held_out.rows, *counts, self._values.rows)

    @property
    def size(self) -> int:
        """Bytes that its tables take."""
        return self._steps.size + self._held_out.size + self._values.size

    def save(self) -> Kept:
        """A copy of all that is kept."""
        kept = self._kept
        values = None if kept.values is None else kept.values.copy()
        return kept._replace(steps=kept.steps.copy(), held_out=kept.held_out.copy(), values=values)

    def restore(self, saved: Kept) -> None:
        """Restores what ``save`` returned, for a network of the same number of layers."""
        self._steps.begin_with(saved.steps)
        self._held_out.begin_with(saved.held_out)
        self._values.begin_with(self._values.rows[:0] if saved.values is None else saved.values)
        self._kept = Kept(self._steps.rows, self._held_out.rows, saved.appended, saved.clipped, self._values.rows)

    def append(self, measurement: Measurement) -> None:
        accuracy = np.nan if measurement.accuracy is None else measurement.accuracy
        head = (measurement.step, measurement.loss, accuracy)
        per_layer = (measurement.grad_norm, measurement.signal_grad_norm, measurement.update_ratio)
        self._steps.append(np.concatenate((head, *per_layer, (measurement.clipped,))))
        self._publish(appended=1, clipped=int(measurement.clipped))

    @property
    def until(self) -> float:
        """The last step that is kept; -1: there is none."""
        steps = self.steps
        return float(steps[-1]) if len(steps) else -1.0

    def forget_after(self, step: int) -> None:
        """Drops what was measured at this step and later."""
        self._steps.forget_after(step - 1)
        self._held_out.forget_after(step)
        self._values.forget_after(step - 1)
        self._publish()

    def append_held_out(self, figures: HeldOut) -> None:
        accuracy = np.nan if figures.accuracy is None else figures.accuracy
        self._held_out.append(np.array((figures.step, figures.loss, accuracy)))
        self._publish()

    def append_values(self, step: int, values: Values) -> None:
        """What the layers passed on at a step."""
        self._values.append(np.concatenate(([step], *(getattr(values, name) for name in FIGURES))))
        self._publish()

    @property
    def values(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Steps (kept,), and for each of ``training.values.FIGURES`` the layers' figures, (kept, 4, depth)."""
        rows = self._kept.values
        assert rows is not None
        return rows[:, 0], rows[:, 1:].reshape(len(rows), len(FIGURES), self.layers - 1)

    @property
    def clipped_share(self) -> float:
        """Share of all steps of the run whose gradient was clipped."""
        kept = self._kept
        return kept.clipped / max(kept.appended, 1)

    def __len__(self) -> int:
        return len(self._kept.steps)

    @property
    def steps(self) -> NDArray[np.float64]:
        """(kept,) step numbers."""
        return self._kept.steps[:, 0]

    @property
    def loss(self) -> NDArray[np.float64]:
        """(kept,) loss of the batch."""
        return self._kept.steps[:, 1]

    @property
    def accuracy(self) -> NDArray[np.float64]:
        """(kept,) accuracy on the batch; NaN for regression."""
        return self._kept.steps[:, 2]

    @property
    def grad_norm(self) -> NDArray[np.float64]:
        """(kept, layers) norm of dL/dW."""
        return self.span().grad_norm

    @property
    def signal_grad_norm(self) -> NDArray[np.float64]:
        """(kept, layers) RMS of dL/dz."""
        return self.span().signal_grad_norm

    @property
    def update_ratio(self) -> NDArray[np.float64]:
        """(kept, layers) |change of W| / |W|."""
        return self.span().update_ratio

    @property
    def held_out_steps(self) -> NDArray[np.float64]:
        return self._kept.held_out[:, 0]

    @property
    def held_out_until(self) -> float:
        """The last step with held-out figures; -1: there are none."""
        steps = self.held_out_steps
        return float(steps[-1]) if len(steps) else -1.0

    @property
    def held_out_loss(self) -> NDArray[np.float64]:
        return self._kept.held_out[:, 1]

    @property
    def held_out_accuracy(self) -> NDArray[np.float64]:
        """NaN for regression."""
        return self._kept.held_out[:, 2]

    # Each reads the published tuple once: the worker may append between two reads.

    def span(self, first: float = 0, last: float = np.inf) -> Span:
        """The kept steps from ``first`` to ``last``, both included; all of them unless these are given."""
        rows = self._kept.steps
        low = int(np.searchsorted(rows[:, 0], first, side="left"))
        high = int(np.searchsorted(rows[:, 0], last, side="right"))
        return Span.of(rows[low:high], self.layers)

    def update_ratio_at(self, step: int) -> NDArray[np.float64] | None:
        """(layers,) of the step that was taken after so many; None where it is not kept."""
        found = self.span(step, step).update_ratio
        return found[0] if len(found) else None

    def loss_curve(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Steps and losses of the batches, both (kept,)."""
        rows = self._kept.steps
        return rows[:, 0], rows[:, 1]

    def held_out_curve(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Steps and losses of the held-out part, both (kept,)."""
        rows = self._kept.held_out
        return rows[:, 0], rows[:, 1]

    # Out of the program

    def to_dict(self) -> Columns:
        """Columns by name, a row for each kept step and layer; pandas takes them.

        Mean and standard deviation of h and of the stream, where they were recorded, stand at every tenth step.
        """
        kept = self._kept
        span, accuracy = Span.of(kept.steps, self.layers), kept.steps[:, 2]
        figures = {name: getattr(span, name) for name in ("grad_norm", "signal_grad_norm", "update_ratio")}
        if kept.values is not None and len(kept.values):
            figures |= self._values_at(span.steps, kept.values)
        return layer_columns(span.steps, span.loss, accuracy, self.layer_names, figures, self.through_time)

    def _values_at(self, steps: NDArray[np.float64], values: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
        """Each of FIGURES (kept, layers); NaN at other steps, and of the output layer."""
        found = np.full((len(FIGURES), len(steps), self.layers), np.nan)
        _, here, there = np.intersect1d(steps, values[:, 0], return_indices=True)
        found[:, here, :-1] = values[there, 1:].reshape(len(there), len(FIGURES), -1).swapaxes(0, 1)
        return dict(zip(FIGURES, found, strict=True))

    def rows(self) -> list[dict[str, Any]]:
        """A dict for each kept step and layer."""
        return as_rows(self.to_dict())

    def plot(self) -> Any:
        """The loss, and below it a map of the gradient that reaches each layer, in the colours of the window.

        Returns matplotlib's axes, (2,). Raises ImportError without matplotlib, ValueError before the first step.
        """
        kept = self._kept
        if not len(kept.steps):
            raise ValueError("no step was taken yet: there is no history to plot")
        names = [layer_name(name) for name in self.layer_names]
        held_out = kept.held_out[:, 0], kept.held_out[:, 1]
        return plots.course(kept.steps[:, 0], kept.steps[:, 1], self._places(kept.steps), names, held_out)

    def _places(self, rows: NDArray[np.float64]) -> NDArray[Any]:
        """(kept, layers) on the scale of colours."""
        span = Span.of(rows, self.layers)
        where: NDArray[Any] = places(shares(span.signal_grad_norm), span.update_ratio)
        return where

    def _repr_html_(self) -> str:
        rows = self._kept.steps
        if not len(rows):
            return "<p>no step was taken yet</p>"
        few = rows[np.unique(np.linspace(0, len(rows) - 1, MOST_DRAWN).astype(int))]
        names = [layer_name(name) for name in self.layer_names]
        told = f"{counted(self._kept.appended, 'step')}, loss {loss_text(rows[-1, 1])}"
        return f"<div><b>{told}</b><br>{course_svg(few[:, 0], few[:, 1], self._places(few), names)}</div>"

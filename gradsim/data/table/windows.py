"""From a table whose rows are moments to sequences: windows of so many rows, one beginning at each row."""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from gradsim.data.dataset import DataError, Dataset, Sizes
from gradsim.data.table.learned import Rows, counted, line_of

FEWEST = 4
"""Windows that are needed for training, and held out."""
MOST_WINDOWS = 20_000
MOST_VALUES = 20_000_000
"""Numbers in all windows together: a row is in as many of them as a window has rows."""


def windows_of(rows: Rows, steps: int, name: str) -> Dataset:
    """Each window of ``steps`` rows with what follows it: of a target of numbers the value in the next row, of classes
    the class of its last row. The later fifth of the rows is held out, and no window lies on both sides. Raises DataError.
    """
    span = _span(steps, rows.classes is not None)
    last = rows.places[-1]
    border = last + 1 - max((last + 1) // 5, span + FEWEST - 1)
    ends = rows.places[span - 1 :]
    starts = np.flatnonzero(ends - rows.places[: len(ends)] == span - 1)  # no row was dropped within it
    train, held_out = starts[rows.places[starts] + span <= border], starts[rows.places[starts] >= border]
    if min(len(train), len(held_out)) < FEWEST:
        raise DataError("data_file", name, _too_few(rows, steps, span))
    every = -(-len(starts) // _most(steps, len(rows.names)))
    chosen = np.concatenate((train[::every], held_out[::every]))
    inputs = sliding_window_view(rows.inputs, steps, axis=0)[chosen].transpose(0, 2, 1)
    is_later = np.arange(len(chosen)) >= len(train[::every])
    target = f"target {rows.target_name} ({_words(rows)})"
    features = counted(len(rows.names), "input")
    line = line_of(
        f"{counted(len(rows.targets), 'row')}, {len(chosen):,} windows of {counted(steps, 'time step')}, {features}, {target}",
        f"the last {int(is_later.sum()):,} windows held out",
        f"one window for {every} rows" if every > 1 else "",
        *rows.told,
    )
    return Dataset(
        np.ascontiguousarray(inputs), rows.targets[chosen + span - 1], is_later, rows.classes, sequence=True,
        input_names=rows.names, target_name=rows.target_name, read=line,
    )  # fmt: skip


def window_sizes(rows: Sizes, steps: int, classes: bool) -> Sizes:
    """How large the windows over a table of this size are, about."""
    windows = max(rows.examples - _span(steps, classes) + 1, FEWEST)
    return Sizes(min(windows, _most(steps, rows.features)), steps, rows.features, rows.outputs)


def _span(steps: int, classes: bool) -> int:
    """Rows that a window and its target lie in."""
    return steps if classes else steps + 1


def _most(steps: int, features: int) -> int:
    return max(2 * FEWEST, min(MOST_WINDOWS, MOST_VALUES // (steps * features)))


def _words(rows: Rows) -> str:
    return "the next value" if rows.classes is None else f"{rows.target_words}, of the last row"


def _too_few(rows: Rows, steps: int, span: int) -> str:
    n, needed = len(rows.targets), 2 * (span + FEWEST - 1)
    if n >= needed:
        return (
            f"too few windows of {counted(steps, 'row')} have no missing value; "
            "take fewer time steps, or --missing-values median, which fills them"
        )
    found = f"it has {counted(n, 'row')}; windows of {counted(steps, 'time step')} need {needed} or more, as later ones are held out"
    longest = n // 2 - (needed // 2 - steps)
    return f"{found}; take --time-steps {longest}" + (" or fewer" if longest > 1 else "") if longest > 0 else found

"""From a table whose rows are moments to sequences: windows of so many rows, one beginning at each row."""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from gradsim.data.dataset import DataError, Dataset, Sizes
from gradsim.data.table.learned import Rows, line_of
from gradsim.language import tr, whole

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
    text = tr("{n} rows, {windows} windows of {steps} time steps, {inputs} inputs, target {target} ({what})")
    if len(rows.names) == 1:
        text = tr("{n} rows, {windows} windows of {steps} time steps, 1 input, target {target} ({what})")
    what = text.format(
        n=whole(len(rows.targets)), windows=whole(len(chosen)), steps=steps, inputs=whole(len(rows.names)),
        target=rows.target_name, what=_words(rows),
    )  # fmt: skip
    line = line_of(
        what,
        tr("the last {n} windows held out").format(n=whole(int(is_later.sum()))),
        tr("one window for {n} rows").format(n=every) if every > 1 else "",
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
    return (
        tr("the next value") if rows.classes is None else tr("{what}, of the last row").format(what=rows.target_words)
    )


def _too_few(rows: Rows, steps: int, span: int) -> str:
    n, needed = len(rows.targets), 2 * (span + FEWEST - 1)
    if n >= needed:
        return tr(
            "too few windows of {steps} rows have no missing value; take fewer time steps, or --missing-values median, which "
            "fills them"
        ).format(steps=steps)
    longest = n // 2 - (needed // 2 - steps)
    text = tr("it has {n} rows; windows of {steps} time steps need {needed} or more, as later ones are held out")
    if longest > 0:
        text = tr(
            "it has {n} rows; windows of {steps} time steps need {needed} or more, as later ones are held out; take "
            "--time-steps {longest} or fewer"
        )
    return text.format(n=whole(n), steps=steps, needed=whole(needed), longest=longest)

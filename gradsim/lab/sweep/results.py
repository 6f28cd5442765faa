"""The results of a sweep in Python: rows for a table, a map or a line, and how they show themselves in a notebook."""

from __future__ import annotations

import collections
import html
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from gradsim.fields import Number, shorten
from gradsim.lab.sweep.board import Board
from gradsim.lab.sweep.folder import Result, SweepError, SweepFolder, read_sweep, table
from gradsim.lab.sweep.job import DIVERGED, STALLED, TRAINED
from gradsim.lab.sweep.plan import VARIANT, Sweep
from gradsim.lab.sweep.summary import FACTOR, LOSS, RATIO, STEPS, VERDICT, VERDICTS, Summary, summarize
from gradsim.notebook import plots
from gradsim.notebook.columns import Columns, as_rows, plain
from gradsim.notebook.svg import map_svg
from gradsim.scenario import Scenario
from gradsim.words.numbers import counted, end_text, short

VERDICT_COLORS = {TRAINED: "#009E73", STALLED: "#E69F00", DIVERGED: "#D55E00"}
"""Okabe & Ito: bluish green, orange, vermillion."""
VERDICT_MARKS = {TRAINED: "✓", STALLED: "–", DIVERGED: "×"}
DRAWN = {
    LOSS: "loss", RATIO: "‖dL/dW‖, first layer over last", FACTOR: "factor per layer", VERDICT: "verdict",
    STEPS: "steps to a loss",
}  # fmt: skip
"""What can be drawn of cells, and what it is called."""
MOST_CELLS = 2500
"""A map of more makes a notebook slow."""


def open_sweep(folder: Path | str) -> SweepResults:
    """What ``gradsim sweep --out FOLDER`` or the window has left there, of an unfinished sweep too. Raises SweepError."""
    path = Path(folder)
    sweep = read_sweep(path)
    try:
        return SweepResults(sweep, SweepFolder(path, sweep).results())
    except OSError as error:
        raise SweepError(f"{shorten(str(path), 150)!r} cannot be read: {error.strerror}") from None


@dataclass(frozen=True)
class SweepResults:
    """``results``: by the cell's index, of the cells that are done."""

    sweep: Sweep
    results: Mapping[int, Result]

    @property
    def summaries(self) -> list[Summary]:
        """Of each finished cell: its scenario, and medians over its seeds."""
        cells = self.sweep.cells()
        return [summarize(cells[index], result) for index, result in self.results.items()]

    def to_dict(self) -> Columns:
        """Columns by name, a row for each network, as in table.csv; pandas takes them."""
        return {name: plain(column) for name, column in table(self.sweep, self.results).items()}

    def rows(self) -> list[dict[str, Any]]:
        """A dict for each network."""
        return as_rows(self.to_dict())

    def plot(self, by: str = LOSS, axes: Any = None) -> Any:
        """A line over one varied field, a map over two; of cells that differ in further ones, that with the smallest loss.

        ``by``: loss, gradient_ratio, factor, verdict or steps_to_loss; medians over the seeds. ``axes``: matplotlib's, of a
        new figure unless given. Returns them. Raises ValueError for another ``by``, ImportError without matplotlib.
        """
        if by not in DRAWN:
            raise ValueError(f"by: {by!r} is not allowed; allowed: {', '.join(DRAWN)}")
        board, axes = self._board(), plots.new_axes(axes)
        names = list(board.axes)
        axes.set(xlabel=_label(names[0]), title=self._sentence())
        if len(names) == 1:
            self._line(board, by, axes)
            axes.set_ylabel(DRAWN[by])
        else:
            across, up = (_texts(name, values) for name, values in board.axes.items())
            kinds = VERDICT_COLORS if by == VERDICT else {}
            key = plots.heat_map(across, up, board.figures[by], by in (RATIO, FACTOR), by in (LOSS, STEPS), kinds, axes)
            axes.set_ylabel(_label(names[1]))
            key.set_label(DRAWN[by])
        return axes

    def _board(self) -> Board:
        board = Board(self.sweep)
        board.add(self.results.values())
        return board

    def _line(self, board: Board, by: str, axes: Any) -> None:
        ((name, values),) = board.axes.items()
        ends = [
            board.summaries[i, 0].spread(by) if (i, 0) in board.summaries else (math.nan,) * 2
            for i in range(len(values))
        ]
        field = Scenario.fields.get(name)
        logs = isinstance(field, Number) and field.log and min(values) > 0, by in (RATIO, FACTOR)
        plots.line(values, board.figures[by][:, 0], np.array(ends).T, logs, axes)
        if by == VERDICT:
            axes.set_yticks(range(len(VERDICTS)), VERDICTS)

    def _sentence(self) -> str:
        """How many cells are done, and what became of the networks."""
        told = collections.Counter(figures.verdict for result in self.results.values() for figures in result.figures)
        ends = ", ".join(f"{told[verdict]:,} {verdict}" for verdict in VERDICTS if told[verdict])
        cells = math.prod(self.sweep.shape)
        noun = "cell" if cells == 1 else "cells"
        done = f"{cells:,} {noun}" if len(self.results) == cells else f"{len(self.results):,} of {cells:,} {noun}"
        return f"{done}, {counted(self.sweep.steps, 'step')}" + (f"; networks: {ends}" if ends else "")

    def _repr_html_(self) -> str:
        board = self._board()
        if math.prod(board.shape) > MOST_CELLS:
            return f"<p><b>{html.escape(self._sentence())}</b></p>"
        texts = [_texts(name, values) for name, values in board.axes.items()]
        up = texts[1] if len(texts) > 1 else [""]
        cells = [[_cell(board.summaries.get((i, j))) for i in range(len(texts[0]))] for j in range(len(up))]
        axes = " × ".join(_label(name) for name in board.axes)
        marks = ", ".join(f"{mark} {verdict}" for verdict, mark in VERDICT_MARKS.items())
        drawn = map_svg(cells, texts[0], up, f"{axes}; {marks}")
        return f"<div><b>{html.escape(self._sentence())}</b><br>{drawn}</div>"


def _cell(summary: Summary | None) -> tuple[str, str, str]:
    """Colour, mark, and what hovering tells."""
    if summary is None:
        return "", "", "not trained yet"
    values = ", ".join(
        f"{_label(name)} {text}" for name, value in summary.cell.values.items() for text in _texts(name, [value])
    )
    told = f"{values}: {summary.verdict}, loss {end_text(summary.loss)}, factor per layer {short(summary.factor)}"
    return VERDICT_COLORS[summary.verdict], VERDICT_MARKS[summary.verdict], told


def _label(name: str) -> str:
    return name if name == VARIANT else Scenario.fields[name].label


def _texts(name: str, values: Any) -> list[str]:
    return [str(v) if name == VARIANT else Scenario.fields[name].format(v) for v in values]

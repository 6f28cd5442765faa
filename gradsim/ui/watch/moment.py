"""A recorded step as the window shows it: figures, places on the scale of colours, what the doctor finds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from gradsim.lab.doctor import Finding, examine
from gradsim.lab.runs import FIGURES, RecordedRun, run_chart, seen_layers, worst_first
from gradsim.nn.arrays import Array
from gradsim.run_words import run_sentence
from gradsim.training.signal import shares
from gradsim.words.health import places


@dataclass(frozen=True)
class Moment:
    """``row``: of the run's records. ``columns``: the layers that were seen, of which ``names`` and the figures are.

    ``newest``: whether it is the last one, which the window follows.
    """

    run: RecordedRun
    row: int
    newest: bool
    columns: tuple[int, ...]
    sentence: str
    findings: tuple[Finding, ...]
    order: tuple[int, ...]
    """Layers of ``columns``, the worst first."""

    @classmethod
    def of(cls, run: RecordedRun, row: int | None = None) -> Moment | None:
        """The newest one, or that of a record; None where nothing is recorded."""
        if not len(run):
            return None
        at = len(run) - 1 if row is None else min(row, len(run) - 1)
        columns = tuple(int(i) for i in seen_layers(run))
        places = {column: i for i, column in enumerate(columns)}
        order = tuple(places[i] for i in worst_first(run, at) if i in places)
        chart = run_chart(run, at + 1)
        return cls(run, at, row is None, columns, run_sentence(chart), examine(chart), order)

    @property
    def step(self) -> int:
        return int(self.run.records["step"][self.row])

    @property
    def loss(self) -> float:
        return float(self.run.loss[self.row])

    @cached_property
    def names(self) -> list[str]:
        names = self.run.about.names
        return [names[i] for i in self.columns]

    @cached_property
    def figures(self) -> dict[str, Array]:
        """(seen layers,) of each of ``FIGURES``."""
        values = self.run.records["figures"][self.row][:, list(self.columns)]
        return dict(zip(FIGURES, values, strict=True))

    @cached_property
    def shares(self) -> Array:
        """(seen layers,) of the last one's signal."""
        return shares(self.figures["signal_grad_norm"])

    def places(self) -> Array:
        """(seen layers,) where their colours are."""
        return places(self.shares, self.figures["update_ratio"]) if self.columns else np.empty(0)

    def time(self) -> Array:
        """(time steps,) what was measured at each; empty where nothing was."""
        norms: Array = self.run.records["time"][self.row]
        return norms[np.isfinite(norms)]

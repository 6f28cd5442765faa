"""The summary of one cell over its seeds, and the ranking of cells."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gradsim.lab.sweep.folder import Result
from gradsim.lab.sweep.job import DIVERGED, STALLED, TRAINED
from gradsim.lab.sweep.plan import Cell

VERDICTS = (TRAINED, STALLED, DIVERGED)
"""From best to worst."""
LOSS, RATIO, FACTOR, VERDICT, STEPS = "loss", "gradient_ratio", "factor", "verdict", "steps_to_loss"
"""What cells are ranked by, and coloured by on a map."""


@dataclass(frozen=True, slots=True)
class Summary:
    """Medians over the seeds of a cell. ``loss`` is NaN where it diverged; ``seeds`` holds the single figures."""

    cell: Cell
    verdict: str
    loss: float
    held_out_loss: float
    gradient_ratio: float
    factor: float
    steps_to_loss: float
    """NaN where it was not reached."""
    seeds: Result

    def figure(self, by: str) -> float:
        """A verdict is its place in VERDICTS."""
        worth = VERDICTS.index(self.verdict)
        return {
            LOSS: self.loss, RATIO: self.gradient_ratio, FACTOR: self.factor, VERDICT: worth, STEPS: self.steps_to_loss,
        }[by]  # fmt: skip

    def spread(self, by: str) -> tuple[float, float]:
        """The smallest and the largest of the seeds; NaN where one has no such figure, and for verdicts."""
        if by == VERDICT:
            return math.nan, math.nan
        values = [getattr(f, "loss_end" if by == LOSS else by) for f in self.seeds.figures]
        return (math.nan, math.nan) if any(map(math.isnan, values)) else (min(values), max(values))

    @property
    def agreement(self) -> str:
        """How many of the seeds have this verdict, such as 2/3; empty if all have it."""
        alike = sum(f.verdict == self.verdict for f in self.seeds.figures)
        return "" if alike == len(self.seeds.figures) else f"{alike}/{len(self.seeds.figures)}"


def summarize(cell: Cell, result: Result) -> Summary:
    figures = result.figures
    worst_first = sorted((f.verdict for f in figures), key=VERDICTS.index, reverse=True)
    return Summary(
        cell=cell,
        verdict=worst_first[(len(worst_first) - 1) // 2],
        loss=middle([f.loss_end for f in figures]),
        held_out_loss=middle([f.held_out_loss for f in figures]),
        gradient_ratio=middle([f.gradient_ratio for f in figures]),
        factor=middle([f.factor for f in figures]),
        steps_to_loss=middle([f.steps_to_loss for f in figures]),
        seeds=result,
    )


def middle(values: Sequence[float]) -> float:
    """The median; NaN counts as larger than all numbers."""
    median = statistics.median(math.inf if math.isnan(v) else v for v in values)
    return math.nan if math.isinf(median) and not any(map(math.isinf, values)) else median


def ranked(summaries: Iterable[Summary], by: str) -> list[Summary]:
    """By factor: what vanishes most first. By loss: the smallest first, then the ratio nearest to 1. By ratio: nearest to 1. By steps: the fewest first."""

    def key(summary: Summary) -> tuple[float, ...]:
        loss, unevenness = _last(summary.loss), _unevenness(summary.gradient_ratio)
        first = {
            FACTOR: (_last(summary.factor),), LOSS: (loss,), RATIO: (unevenness,), VERDICT: (summary.figure(by),),
            STEPS: (_last(summary.steps_to_loss),),
        }  # fmt: skip
        return (*first[by], loss, unevenness)

    return sorted(summaries, key=key)


def _unevenness(ratio: float) -> float:
    """How far the first layer's gradient is from the last one's, in powers of e; inf for a ratio of 0."""
    return abs(math.log(ratio)) if 0 < ratio < math.inf else math.inf


def _last(value: float) -> float:
    return math.inf if math.isnan(value) else value

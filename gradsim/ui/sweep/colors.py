"""The colours and marks of cells: cividis for sizes, Okabe-Ito with a mark for verdicts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import pyqtgraph as pg

from gradsim.lab.sweep import DIVERGED, LOSS, RATIO, STALLED, TRAINED, VERDICT
from gradsim.lab.sweep.summary import Summary
from gradsim.ui.plots.magnitudes import DARKEST
from gradsim.ui.widgets.tints import rgb
from gradsim.words.numbers import loss_text, power_of_ten, short

VERDICT_COLORS = {TRAINED: "#009E73", STALLED: "#E69F00", DIVERGED: "#D55E00"}
"""Okabe & Ito: bluish green, orange, vermillion."""
VERDICT_MARKS = {TRAINED: "✓", STALLED: "–", DIVERGED: "×"}
TABLE = pg.colormap.get("cividis").getLookupTable(DARKEST, 1.0, 256)[:, :3]
LEAST_DECADES = 2


@dataclass(frozen=True, slots=True)
class Scale:
    """Which figure has which colour. ``low`` and ``high`` are log10 where ``by`` is the gradient ratio.

    Small losses are bright, as they are good; everything else is bright where it is large.
    """

    by: str
    low: float
    high: float

    BACKWARDS: ClassVar[frozenset[str]] = frozenset({LOSS})

    @property
    def texts(self) -> tuple[str, str]:
        """What the dark and the bright end stand for."""
        if self.by == RATIO:
            return power_of_ten(round(self.low)), power_of_ten(round(self.high))
        if self.by == LOSS:
            return f"≥ {loss_text(self.high)}", loss_text(self.low)
        return short(self.low), short(self.high)

    def colors(self, summaries: Sequence[Summary]) -> np.ndarray:
        """``color`` of each, (n, 3); NaN where there is no figure."""
        if self.by == VERDICT:
            known = {verdict: rgb(color) for verdict, color in VERDICT_COLORS.items()}
            return np.array([known[s.verdict] for s in summaries], dtype=float).reshape(-1, 3)
        values = np.array([self.value(s) for s in summaries], dtype=float)
        finite = np.isfinite(values)
        places = np.clip((np.where(finite, values, self.low) - self.low) / (self.high - self.low), 0.0, 1.0)
        colors = TABLE[np.rint(255 * (1 - places if self.by in self.BACKWARDS else places)).astype(int)].astype(float)
        colors[~finite] = np.nan
        return colors

    def color(self, summary: Summary) -> np.ndarray | None:
        """RGB, 0 to 255; None where there is no figure."""
        (color,) = self.colors([summary])
        return None if np.isnan(color[0]) else color

    def value(self, summary: Summary) -> float:
        """The figure as it is drawn; -inf for a ratio of zero."""
        return drawn(summary.figure(self.by), self.by)


def drawn(value: float, by: str) -> float:
    """Ratios are drawn as log10."""
    if by != RATIO or math.isnan(value):
        return value
    return math.log10(value) if value > 0 else -math.inf


def mark(summary: Summary, by: str) -> str:
    """What is written into a cell whose colour does not tell all."""
    if by == VERDICT:
        return VERDICT_MARKS[summary.verdict]
    value = summary.figure(by)
    if math.isfinite(value) and not (by == RATIO and value == 0):
        return ""
    return "0" if value == 0 else VERDICT_MARKS[DIVERGED]


def fit(summaries: Sequence[Summary], by: str) -> Scale:
    """The scale that holds all that was found; losses above the median of the first step's count as that."""
    values = [v for s in summaries if math.isfinite(v := drawn(s.figure(by), by))]
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    if by == RATIO:
        low, high = math.floor(low), math.ceil(high)
        low = min(low, high - LEAST_DECADES)
    elif by == LOSS:
        starts = [f.loss_start for s in summaries for f in s.seeds.figures if math.isfinite(f.loss_start)]
        low, high = 0.0, min(high, float(np.median(starts))) if starts else high
    return Scale(by, low, high if high > low else low + 1.0)

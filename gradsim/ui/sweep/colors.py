"""The colours and marks of cells: cividis for sizes, Okabe-Ito with a mark for verdicts."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from gradsim.lab.sweep import DIVERGED, LOSS, RATIO, STALLED, STEPS, VERDICT, VERDICTS, Board
from gradsim.lab.sweep.results import VERDICT_COLORS, VERDICT_MARKS
from gradsim.lab.sweep.summary import Summary
from gradsim.ui.plots.cividis import cividis
from gradsim.ui.widgets.tints import rgb
from gradsim.words.numbers import loss_text, power_of_ten, short

TABLE = cividis(256)
LEAST_DECADES = 2


@dataclass(frozen=True, slots=True)
class Scale:
    """Which figure has which colour. ``low`` and ``high`` are log10 where ``by`` is the gradient ratio.

    Small losses and few steps are bright, as they are good; everything else is bright where it is large.
    """

    by: str
    low: float
    high: float

    BACKWARDS: ClassVar[frozenset[str]] = frozenset({LOSS, STEPS})

    @property
    def texts(self) -> tuple[str, str]:
        """What the dark and the bright end stand for."""
        if self.by == RATIO:
            return power_of_ten(round(self.low)), power_of_ten(round(self.high))
        if self.by == LOSS:
            return f"≥ {loss_text(self.high)}", loss_text(self.low)
        return short(self.low), short(self.high)

    def colors(self, figures: np.ndarray) -> np.ndarray:
        """RGB of figures (...), 0 to 255: (..., 3), NaN where there is none."""
        values = drawn(figures, self.by)
        finite = np.isfinite(values)
        if self.by == VERDICT:
            table, places = np.array([rgb(VERDICT_COLORS[v]) for v in VERDICTS]), np.where(finite, values, 0)
        else:
            places = np.clip((np.where(finite, values, self.low) - self.low) / (self.high - self.low), 0.0, 1.0)
            table, places = TABLE, np.rint(255 * (1 - places if self.by in self.BACKWARDS else places))
        colors: np.ndarray = table[places.astype(int)].astype(float)
        colors[~finite] = math.nan
        return colors

    def color(self, summary: Summary) -> np.ndarray | None:
        """RGB, 0 to 255; None where there is no figure."""
        (color,) = self.colors(np.array([summary.figure(self.by)]))
        return None if np.isnan(color[0]) else color

    def value(self, summary: Summary) -> float:
        """The figure as it is drawn; -inf for a ratio of zero."""
        return float(drawn(np.array(summary.figure(self.by)), self.by))


def drawn(values: np.ndarray, by: str) -> np.ndarray:
    """Ratios are drawn as log10."""
    if by != RATIO:
        return values
    with np.errstate(divide="ignore", invalid="ignore"):
        logs: np.ndarray = np.log10(values)
    return logs


def marked(board: Board, by: str) -> dict[str, np.ndarray]:
    """What is written into cells whose colour does not tell all, and where these are: places (n, 2) by the text."""
    values, known = board.figures[by], board.known
    if by == VERDICT:
        marks = {VERDICT_MARKS[v]: values == i for i, v in enumerate(VERDICTS)}
    else:
        zero = known & (values == 0) if by == RATIO else np.zeros_like(known)
        endless = known & ~np.isfinite(values)
        stalled = endless & (board.figures[VERDICT] != VERDICTS.index(DIVERGED)) & (by == STEPS)
        marks = {"0": zero, VERDICT_MARKS[DIVERGED]: endless & ~stalled, VERDICT_MARKS[STALLED]: stalled}
    return {text: np.argwhere(where) for text, where in marks.items()}


def fit(board: Board, by: str) -> Scale:
    """The scale that holds all results; losses above the median of the first step's count as that."""
    values = drawn(board.figures[by], by)
    values = values[np.isfinite(values)]
    low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)
    if by == RATIO:
        low, high = math.floor(low), math.ceil(high)
        low = min(low, high - LEAST_DECADES)
    elif by == LOSS:
        starts = board.starts[np.isfinite(board.starts)]
        low, high = 0.0, min(high, float(np.median(starts))) if starts.size else high
    return Scale(by, low, high if high > low else low + 1.0)

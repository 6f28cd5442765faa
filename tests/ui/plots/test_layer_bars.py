"""Bars of layers: what is drawn where there is none."""

from __future__ import annotations

import math

from gradsim.ui.plots.layer_bars import mark, runs


def test_neighbours_without_height_share_a_mark():
    marks = [mark(v) for v in (0.0, 0.0, 1.0, math.nan, math.inf, math.inf, 2.0, 0.0)]
    assert runs(marks) == [(0, 1, "0"), (3, 3, "NaN"), (4, 5, "∞"), (7, 7, "0")]

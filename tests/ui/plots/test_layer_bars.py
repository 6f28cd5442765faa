"""Bars of layers: what is drawn where there is none."""

from __future__ import annotations

import math

import numpy as np

from gradsim.ui.plots.decade_plot import DecadePlot
from gradsim.ui.plots.layer_bars import LayerBars, mark, runs
from gradsim.ui.widgets.theme import LIGHT


def test_neighbours_without_height_share_a_mark():
    marks = [mark(v) for v in (0.0, 0.0, 1.0, math.nan, math.inf, math.inf, 2.0, 0.0)]
    assert runs(marks) == [(0, 1, "0"), (3, 3, "NaN"), (4, 5, "∞"), (7, 7, "0")]


def test_a_bar_of_zero_is_hatched_in_the_colour_of_what_vanished(qtbot):
    """And one that is not finite in that of an explosion: orange-red would say the opposite of zero."""
    plot, items = DecadePlot(""), LayerBars()
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    plot.set_theme(LIGHT)
    items.set_theme(LIGHT)
    plot.item.addItem(items)
    items.set_values(np.array([0.0, np.inf]), np.ones(2), np.zeros(2))
    items.set_range(-10, 1)
    plot.item.setRange(xRange=(0.5, 2.5), yRange=(-10, 1), padding=0)
    plot.show()
    qtbot.waitExposed(plot)
    picture = plot.grab().toImage()
    box = plot.item.vb.sceneBoundingRect()
    for left, color in ((0.0, LIGHT.health.vanished), (0.5, LIGHT.health.exploded)):
        x = range(round(box.left() + left * box.width()), round(box.left() + (left + 0.5) * box.width()))
        names = {picture.pixelColor(i, round(box.bottom()) - 8).name() for i in x}
        assert color.lower() in names
        assert not names & {c.lower() for c in (LIGHT.health.vanished, LIGHT.health.exploded) if c != color}

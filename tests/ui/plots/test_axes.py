"""The names on an axis can be read in whatever room there is."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QPainter, QPixmap

from gradsim.ui.plots.plot import Plot
from gradsim.ui.widgets.theme import LIGHT


def names(plot: Plot, side: str) -> list[tuple[float, float, str]]:
    """From where to where each name reaches, along its axis."""
    axis = plot.y_axis if side == "left" else plot.x_axis
    picture = QPixmap(10, 10)
    with QPainter(picture) as painter:
        _, _, found = axis.generateDrawSpecs(painter)
    vertical = side == "left"
    return [(r.top() if vertical else r.left(), r.bottom() if vertical else r.right(), text) for r, _, text in found]


@pytest.mark.parametrize("side", ["left", "bottom"])
@pytest.mark.parametrize("room", [160, 240, 900])
def test_no_name_stands_over_another_and_the_last_one_is_there(qtbot, side, room):
    plot = Plot("layer", "layer")
    qtbot.addWidget(plot)
    plot.set_theme(LIGHT)
    plot.resize(room if side == "bottom" else 300, room if side == "left" else 300)
    plot.show()
    plot.item.setRange(xRange=(0, 21), yRange=(0, 21), padding=0)
    ticks = [(float(i), f"layer {i}") for i in range(1, 20)] + [(20.0, "out")]
    for axis in (plot.x_axis, plot.y_axis):
        axis.setTicks([ticks])
    qtbot.waitExposed(plot)
    found = names(plot, side)
    assert "out" in [text for *_, text in found]
    places = sorted(place[:2] for place in found)
    for (start, end), (following, _) in pairwise(places):
        assert following >= end - 0.25 * (end - start)
    assert len(found) == 20 if room == 900 and side == "left" else 1 < len(found) < 20

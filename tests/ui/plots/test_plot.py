"""What the axes of a plot name."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPainter, QPicture

from gradsim.ui.plots.plot import Plot, round_ticks
from gradsim.ui.widgets import theme


@pytest.mark.parametrize("high", [1.0, 0.0012, 2_963.0, 99_999.0, 4.4e7, 3e300])
def test_each_height_that_is_marked_is_named(qtbot, high):
    plot = Plot("step", "loss")
    qtbot.addWidget(plot)
    plot.set_theme(theme.LIGHT)
    plot.resize(500, 400)
    plot.show()
    plot.item.setYRange(0, high, padding=0.02)
    heights = plot.set_heights(0, high, 6)
    plot.grab()
    picture = QPicture()
    with QPainter(picture) as painter:
        painter.setFont(plot.font())
        _, _, names = plot.y_axis.generateDrawSpecs(painter)
    assert [float(text.replace(",", "").replace("·10", "e").translate(DIGITS)) for *_, text in names] == pytest.approx(
        heights
    )


DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]),
        (-3, 5, [-2, 0, 2, 4]),
        (2.13, 7.75, [3, 4, 5, 6, 7]),
        (-0.1, 0, [-0.1, -0.08, -0.06, -0.04, -0.02, 0]),
    ],
)
def test_ticks_are_round_values_between_the_ends(low, high, expected):
    assert round_ticks(high, 6, low) == pytest.approx(expected)

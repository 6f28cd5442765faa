"""Factors between bars: all that have room, none where only a few have; on top of the lines that cross them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from gradsim.ui.plots.bar_factors import BarFactors
from gradsim.ui.plots.layer_bars import LayerBars
from gradsim.ui.plots.plot import Plot
from gradsim.ui.widgets.theme import LIGHT


@pytest.fixture
def painted(qtbot):
    """How many dark pixels the factors of such bars have, in a plot that is so wide."""

    def paint(dots: np.ndarray, width: int) -> int:
        plot, bars = Plot("layer"), LayerBars()
        qtbot.addWidget(plot)
        norms = 10.0 ** np.arange(-8.0, 0.0)
        bars.set_values(norms, dots, np.zeros(8))
        bars.show_bars = bars.show_dots = False
        factors = BarFactors(bars)
        for part in (plot, factors):
            part.set_theme(LIGHT)
        plot.item.addItem(factors)
        bars.set_range(-10, 2)
        plot.item.setXRange(0.4, 8.6, padding=0)
        plot.item.setYRange(-10, 2, padding=0)
        plot.resize(width, 300)
        plot.show()
        bars.show_dots = True
        with_factors = plot.grab().toImage()
        factors.hide()
        without = plot.grab().toImage()
        return sum(
            with_factors.pixel(x, y) != without.pixel(x, y) and QColor(with_factors.pixel(x, y)).lightness() < 128
            for x in range(0, with_factors.width(), 2)
            for y in range(0, with_factors.height(), 2)
        )

    return paint


def test_factors_are_written_where_they_have_room(painted):
    away = np.full(8, 1e-9)
    assert painted(away, 700) > 0 and painted(away, 250) == 0


def test_a_few_factors_among_dots_are_not_written(painted):
    """Dots at the factors' heights leave room for none but one."""
    beside = 10.0 ** np.arange(-7.6, 0.4)
    beside[:2] = 1e-9
    assert painted(beside, 480) == 0

"""What is to be read or seen stands out from what is behind it, in both themes (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from gradsim.ui.plots.cividis import lines
from gradsim.ui.widgets import theme
from gradsim.ui.widgets.theme import DARK, LIGHT
from tests.ui.contrast import contrast

TEXT, GRAPHIC = 4.5, 3.0
BOTH = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])


def test_the_measure_is_the_standards():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@BOTH
def test_texts_can_be_read(colors):
    for name in ("text", "muted", "accent", "contrast", "signal"):
        for ground in (colors.card, colors.ground):
            assert contrast(getattr(colors, name), ground) >= TEXT, name
    assert contrast(colors.on_accent, colors.accent) >= TEXT


@BOTH
def test_names_and_curves_of_a_comparison_can_be_read_and_seen(colors):
    for color in colors.series:
        assert contrast(color, colors.card) >= TEXT, color
        assert contrast(color, colors.ground) >= GRAPHIC, color


@BOTH
def test_controls_can_be_seen(colors):
    for ground in (colors.card, colors.ground):
        assert contrast(colors.edge, ground) >= GRAPHIC
        assert contrast(colors.accent, ground) >= GRAPHIC


@BOTH
def test_what_is_disabled_can_still_be_read(qapp: QApplication, colors):
    theme.apply(qapp, colors)
    try:
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            faded = qapp.palette().color(QPalette.ColorGroup.Disabled, role)
            for ground in (colors.card, colors.ground):
                assert contrast(faded, ground) >= GRAPHIC
    finally:
        theme.apply(qapp, LIGHT)


@BOTH
def test_a_line_for_each_layer_stands_out_from_the_card(colors):
    for color in lines(40, colors).tolist():
        assert contrast(QColor(*color), colors.card) >= GRAPHIC

"""What is to be read or seen stands out from what is behind it, in both themes (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from gradsim.ui.widgets import theme
from gradsim.ui.widgets.theme import DARK, LIGHT

TEXT, GRAPHIC = 4.5, 3.0
BOTH = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])


def luminance(color: QColor) -> float:
    """Relative luminance of sRGB, 0 to 1 (WCAG 2.2)."""
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3])
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(color: QColor | str, ground: QColor | str) -> float:
    """1 for equal colours, 21 for black on white; what is translucent is seen over the ground."""
    front, back = QColor(color), QColor(ground)
    share = front.alphaF()
    seen = QColor.fromRgbF(
        *(share * a + (1 - share) * b for a, b in zip(front.getRgbF()[:3], back.getRgbF()[:3], strict=True))
    )
    bright, dim = sorted((luminance(seen), luminance(back)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


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

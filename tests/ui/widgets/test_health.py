"""The colours of the gradient: one fixed scale that tells vanished, passed on and exploded apart, for every eye."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from gradsim.ui.plots.layer_bars import LayerBars
from gradsim.ui.widgets import health
from gradsim.ui.widgets.theme import DARK, LIGHT
from gradsim.ui.widgets.tints import rgb
from gradsim.words.health import CONES, LAB, to_linear
from tests.ui.contrast import contrast

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
WHERE = np.linspace(-1, 1, 41)
# Machado, Oliveira & Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency",
# severity 1, for linear light
VISION = {
    "usual": np.eye(3),
    "protanopia": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    "deuteranopia": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
}  # fmt: skip


@THEMES
def test_the_ends_are_the_themes_colours(theme):
    found = health.colors(theme, np.array([-1.0, 0.0, 1.0])).tolist()
    assert found == [rgb(c).tolist() for c in theme.health]


@THEMES
@pytest.mark.parametrize("vision", VISION)
def test_every_eye_tells_the_three_apart(theme, vision):
    """In Oklab 0.02 is just seen; the three are many times as far from each other, in either deficiency too."""
    light = np.clip(to_linear(health.colors(theme, WHERE)) @ VISION[vision].T, 0, 1)
    seen = np.cbrt(light @ CONES.T) @ LAB.T
    low, middle, high = seen[0], seen[20], seen[40]
    for first, second in ((low, middle), (middle, high), (low, high)):
        assert np.linalg.norm(first - second) > 0.1
    assert (np.diff(seen[:21, 0]) > 0).all()  # the darker, the less arrives
    for side in (seen[20::-1], seen[20:]):  # each step leads farther from the middle
        assert (np.diff(np.linalg.norm(side - middle, axis=1)) > 0).all()


@THEMES
def test_outlines_are_seen_on_the_card_and_on_every_bar(theme):
    """Two lines side by side: on any ground one of them has a contrast of 3."""
    items = LayerBars()
    items.set_theme(theme)
    outline, halo = items.outline.color().name(), items.halo.color().name()
    colors = [QColor(*c).name() for c in health.colors(theme, WHERE).tolist()]
    for ground in [theme.card, *colors]:
        assert max(contrast(outline, ground), contrast(halo, ground)) >= 3
    assert contrast(theme.signal, theme.card) >= 3 and contrast(outline, halo) >= 3


@THEMES
def test_the_sentence_can_be_read_in_both_of_its_colours(theme):
    assert min(contrast(c, theme.card) for c in (theme.well, theme.contrast, theme.muted)) >= 4.5

"""The colours of the gradient: one fixed scale that tells vanished, passed on and exploded apart, for every eye."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from gradsim import Scenario, Trainer
from gradsim.ui.plots.layer_bars import LayerBars
from gradsim.ui.widgets import health
from gradsim.ui.widgets.theme import DARK, LIGHT
from gradsim.ui.widgets.tints import rgb
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


def test_a_share_has_its_place_whatever_the_run():
    shares = np.array([1e-9, 1e-6, 1e-3, 1.0, 100.0, 1e4, 1e9, np.nan])
    np.testing.assert_allclose(health.places(shares), [-1, -1, -0.5, 0, 0.5, 1, 1, np.nan])
    assert health.places(np.array([0.0])).tolist() == [-1.0]


def test_a_step_of_more_than_a_third_of_the_weights_is_an_explosion():
    moved = np.array([0.05, 0.32, 0.34, np.inf, 0.0, np.nan])
    np.testing.assert_allclose(health.places(np.full(6, 1e-3), moved), [-0.5, -0.5, 1, 1, -0.5, -0.5])


@pytest.mark.parametrize(
    ("fields", "explodes"),
    [
        ({"activation": "selu", "initializer": "lecun", "learning_rate": 0.3}, False),
        ({"activation": "selu", "initializer": "lecun", "skip": "residual", "learning_rate": 0.1}, False),
        ({"activation": "relu", "initializer": "he", "learning_rate": 0.3}, False),
        ({"activation": "relu", "initializer": "he", "learning_rate": 2.0}, True),
        ({"activation": "selu", "initializer": "lecun", "skip": "residual", "learning_rate": 0.3}, True),
    ],
)
def test_training_that_goes_well_takes_no_such_step_and_one_that_explodes_does(fields, explodes):
    trainer = Trainer(Scenario(**{"depth": 6, "width": 32, **fields}))
    largest = max(float(np.nanmax(trainer.step().update_ratio)) for _ in range(5 if explodes else 60))
    assert largest > health.LARGE_STEP if explodes else 0.1 < largest < health.LARGE_STEP


@THEMES
def test_the_ends_are_the_themes_colours(theme):
    found = health.colors(theme, np.array([-1.0, 0.0, 1.0])).tolist()
    assert found == [rgb(c).tolist() for c in (theme.vanished, theme.through, theme.exploded)]


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_the_way_to_oklab_leads_back(color):
    np.testing.assert_array_equal(health.from_oklab(health.to_oklab(np.array(color))), color)


def test_white_is_white_in_oklab():
    np.testing.assert_allclose(health.to_oklab(np.array([255, 255, 255])), [1, 0, 0], atol=1e-6)


@THEMES
@pytest.mark.parametrize("vision", VISION)
def test_every_eye_tells_the_three_apart(theme, vision):
    """In Oklab 0.02 is just seen; the three are many times as far from each other, in either deficiency too."""
    light = np.clip(health.to_linear(health.colors(theme, WHERE)) @ VISION[vision].T, 0, 1)
    seen = np.cbrt(light @ health.CONES.T) @ health.LAB.T
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

"""The scale of colours: a share has one place on it, and its colours are even steps for the eye."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradsim import Scenario, Trainer
from gradsim.words import health


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


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_the_way_to_oklab_leads_back(color):
    np.testing.assert_array_equal(health.from_oklab(health.to_oklab(np.array(color))), color)


def test_white_is_white_in_oklab():
    np.testing.assert_allclose(health.to_oklab(np.array([255, 255, 255])), [1, 0, 0], atol=1e-6)


def test_colours_as_text_are_those_of_the_ends():
    assert health.color_texts(health.ON_LIGHT, np.array([-1.0, 0.0, 1.0])) == [c.lower() for c in health.ON_LIGHT]

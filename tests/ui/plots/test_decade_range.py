"""A log axis holds still: it widens in whole steps and shrinks only when it is fitted."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from gradsim.ui.plots.decade_range import STEP, TALL, DecadeRange, foot

logs = st.lists(st.floats(-60, 60), min_size=1, max_size=5).map(np.array)


@given(st.lists(logs, min_size=1, max_size=6))
def test_it_only_widens_in_whole_steps_and_holds_everything(rows):
    axis, before = DecadeRange(), None
    for row in rows:
        changed = axis.fit(row)
        low, high = axis.low, axis.high
        assert low % STEP == high % STEP == 0 and low <= row.min() and row.max() <= high
        if before is not None:
            assert low <= before[0] and before[1] <= high and changed == ((low, high) != before)
        before = low, high


def test_it_is_fitted_when_that_is_asked_for():
    axis = DecadeRange()
    axis.fit(np.array([-20.0, 0.0]))
    assert not axis.fit(np.array([-3.0, -1.0]))
    axis.begin()
    assert axis.fit(np.array([-3.0, -1.0])) and (axis.low, axis.high) == (-4, 0)


def test_a_level_gradient_looks_level():
    axis = DecadeRange()
    axis.fit(np.array([-2.5, -2.4]))
    assert axis.high - axis.low >= 4


def test_bars_stand_high_over_the_axis_and_what_is_highest_is_not_cut():
    bars, dots = np.array([-2.5, -2.4, np.nan]), np.array([0.99, 0.98, np.nan])
    axis = DecadeRange()
    axis.fit(np.concatenate((bars, foot(bars), dots)))
    assert axis.low <= -2.4 - TALL and axis.high > 0.99 + 0.1
    assert not len(foot(np.array([np.nan, -np.inf])))


def test_what_became_of_an_explosion_has_a_range_of_its_own():
    axis = DecadeRange()
    axis.fit(np.array([-3.0, 1.0]))
    held = axis.low, axis.high
    axis.turn(True)
    assert axis.fit(np.array([100.0, 200.0])) and axis.high >= 200
    axis.turn(False)
    assert axis.fit(np.array([-3.0, 1.0])) and (axis.low, axis.high) == held
    assert not axis.fit(np.array([-3.0, 1.0]))


def test_the_axis_stays_when_training_diverged():
    axis = DecadeRange()
    axis.fit(np.array([-20.0, 3.0]))
    assert not axis.fit(np.full(4, np.nan)) and (axis.low, axis.high) == (-22, 4)

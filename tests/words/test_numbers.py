"""Numbers as people read them."""

from __future__ import annotations

import math

from gradsim.words.numbers import counted, duration, end_text


def test_time_left_in_words():
    assert [duration(s) for s in (0.2, 40, 200, 4800)] == ["1 s", "40 s", "3 min", "1 h 20 min"]


def test_one_thing_is_no_things():
    assert [counted(n, "step") for n in (0, 1, 2000)] == ["0 steps", "1 step", "2,000 steps"]


def test_a_training_that_diverged_ends_at_no_loss():
    assert [end_text(loss) for loss in (0.5, math.inf, math.nan)] == ["0.500", "diverged", "diverged"]

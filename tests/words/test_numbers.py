"""Numbers as people read them."""

from __future__ import annotations

import math

from gradsim.words.numbers import counted, duration, end_text, percent, short


def test_time_left_in_words():
    assert [duration(s) for s in (0.2, 40, 200, 4800)] == ["1 s", "40 s", "3 min", "1 h 20 min"]


def test_one_thing_is_no_things():
    assert [counted(n, "step") for n in (0, 1, 2000)] == ["0 steps", "1 step", "2,000 steps"]


def test_a_training_that_diverged_ends_at_no_loss():
    assert [end_text(loss) for loss in (0.5, math.inf, math.nan)] == ["0.500", "diverged", "diverged"]


def test_a_number_can_be_told_in_more_digits():
    assert [short(12_345.6, digits) for digits in (3, 6)] == ["12,346", "12345.6"]
    assert [short(1.23456e-7, digits) for digits in (3, 5)] == ["1.23·10⁻⁷", "1.2346·10⁻⁷"]
    assert (short(0.123456, 5), short(0.0, 9), short(math.inf, 9)) == ("0.12346", "0", "∞")


def test_numbers_for_people():
    assert (short(999.7), short(9.999e-4), short(0.0), short(1.2e-7)) == ("1,000", "1.00·10⁻³", "0", "1.20·10⁻⁷")
    assert [percent(s).replace("\u00a0", " ") for s in (0.24, 4e-6, 3e-11, 6e136)] == [
        "24 %", "0.0004 %", "3.0·10⁻⁹ %", "over a million %",
    ]  # fmt: skip

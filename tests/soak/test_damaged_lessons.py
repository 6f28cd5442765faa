"""Thousands of damaged lessons: each is read, or refused in one short message with the line."""

from __future__ import annotations

import random

import pytest

from tests.lab.lessons.test_reader import SHIPPED, check_damaged

pytestmark = [pytest.mark.soak, pytest.mark.timeout(0)]


def test_lessons():
    draw, counts = random.Random(4), [0, 0]
    for _ in range(5000):
        counts[check_damaged(draw, sorted(SHIPPED.items()))] += 1
    assert min(counts) > 500, counts

"""What all tests share. The platform must be set before Qt is imported."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator

if "GRADSIM_TEST_ON_SCREEN" not in os.environ:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest
from hypothesis import HealthCheck, settings

from gradsim.choices import datasets
from tests.slow_data import SlowData

settings.register_profile(
    "gradsim",
    deadline=None,
    derandomize="CI" in os.environ,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("gradsim")

ENDING = 5.0
"""Seconds that a thread may take to end after its test."""


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """A worker that outlives its test would go on training under the next one."""
    before = set(threading.enumerate())
    yield
    begun = [t for t in threading.enumerate() if t not in before]
    for thread in begun:
        thread.join(ENDING)
    left = [t.name for t in begun if t.is_alive()]
    assert not left, f"threads left alive: {left}"


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowData]:
    """The data set "slow", which blocks until the test opens it, or ends."""
    monkeypatch.setattr(datasets, "_choices", dict(datasets._choices))
    disk = SlowData()
    datasets.register("slow", "Slow", "For tests.")(disk)
    yield disk
    disk.opened.set()

"""What all tests share. The platform must be set before Qt is imported."""

from __future__ import annotations

import os
import threading

if "GRADSIM_TEST_ON_SCREEN" not in os.environ:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "gradsim", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("gradsim")


@pytest.fixture(autouse=True)
def no_thread_is_left():
    """A worker that outlives its test would go on training under the next one."""
    yield
    left = [t.name for t in threading.enumerate() if t.name.startswith("gradsim") and t.is_alive()]
    assert not left, f"threads left alive: {left}"

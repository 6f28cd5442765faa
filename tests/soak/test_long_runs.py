"""Minutes at full speed, and comparisons opened and closed: memory stays, and frames come in time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MINUTES = os.environ.get("GRADSIM_SOAK_MINUTES", "10")
OFFSCREEN = "This plugin does not support"
"""What Qt says of a platform without a window manager."""
pytestmark = [pytest.mark.soak, pytest.mark.timeout(0)]


@pytest.fixture
def figures(tmp_path):
    """``figures(what, amount)``: what ``tests.soak.long_run`` measures in a process of its own."""

    def measure(what: str, amount: str) -> dict:
        home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "tests.soak.long_run", what, amount]
        run = subprocess.run(command, env={**os.environ, **home}, capture_output=True, text=True)
        assert run.returncode == 0, run.stderr[-3000:]
        said = [line for line in run.stderr.splitlines() if not line.startswith(OFFSCREEN)]
        assert not said, said[-20:]
        return json.loads(run.stdout)

    return measure


def test_minutes_at_full_speed(figures):
    found = figures("speed", MINUTES)
    print(found)
    assert found["mb_per_minute"] < 0.1, found
    first, second = found["mb"]
    assert second < 1.1 * first, found
    assert found["own_frame_ms"] < 50, found


def test_comparisons_leave_no_memory(figures):
    """The first ones are left out: what they load stays for all others."""
    used = figures("compare", "30")["mb"]
    print(used)
    assert max(used[3:]) < 1.1 * used[2], used

"""A thousand damaged layouts: the window opens on each, with its first layout if need be."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LAYOUTS = int(os.environ.get("GRADSIM_SOAK_LAYOUTS", "1000"))


@pytest.mark.soak
@pytest.mark.timeout(0)
def test_layouts(tmp_path):
    """In processes of their own: what is wrong in Qt's eyes may end the program."""
    done = 0
    while done < LAYOUTS:
        command = [sys.executable, "-X", "faulthandler", "-m", "tests.soak.open_layouts", str(tmp_path), str(done)]
        settings = {**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
        run = subprocess.run([*command, str(min(LAYOUTS, done + 100))], env=settings, capture_output=True, text=True)
        assert run.returncode == 0, f"{run.stdout[-300:]}\n{run.stderr[-3000:]}"
        done += 100

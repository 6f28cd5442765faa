"""What the program does at its start, and what it need not do."""

from __future__ import annotations

import subprocess
import sys

LEFT = """
import gradsim.ui.shell.desk, linecache
print([name for name in linecache.cache if "gradsim" in name])
"""


def test_no_source_is_read_to_import_a_module():
    """PySide would read each of them, and keep its text."""
    done = subprocess.run([sys.executable, "-c", LEFT], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"

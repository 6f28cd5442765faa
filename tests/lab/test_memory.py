"""Memory that is free: a container's limit counts as much as the machine's."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

from gradsim.lab import memory


def group(folder, limit, used, cache, version):
    names = memory.FILES[0 if version == 2 else 1]
    folder.mkdir(parents=True, exist_ok=True)
    for name, value in zip(names, (limit, used, None), strict=True):
        if value is not None:
            (folder / name).write_text(f"{value}\n")
    (folder / "memory.stat").write_text(f"anon 5\n{names[2]} {cache}\n")


@pytest.mark.parametrize(("version", "line", "top"), [(2, "0::/a/b", ""), (1, "4:memory:/a/b", "memory")])
def test_the_limits_of_control_groups_count(tmp_path, version, line, top):
    own = tmp_path / "own"
    own.write_text(f"9:cpu:/x\n{line}\n")
    group(tmp_path / top / "a", 1000, 700, 100, version)
    group(tmp_path / top / "a" / "b", "max" if version == 2 else 2**63 - 4096, 300, 0, version)
    assert memory.left_in_groups(tmp_path, own) == [400]


def test_without_control_groups_the_machine_alone_counts(tmp_path):
    assert memory.left_in_groups(tmp_path, tmp_path / "none") == []
    assert memory.available() > 0


FREED = """
import numpy as np
import psutil
from gradsim.lab.memory import give_back_large_arrays

if {give_back}:
    give_back_large_arrays()
np.ones(3_500_000)  # 28 MB, freed at once: glibc takes it for the usual size
arrays = [np.ones(500_000) for _ in range(40)]  # 4 MB each
before = psutil.Process().memory_info().rss
del arrays[:-1]  # the last one holds the heap's end
print(before - psutil.Process().memory_info().rss)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc is told so")
def test_large_arrays_that_are_freed_go_back_to_the_system():
    def freed(give_back):
        code = FREED.format(give_back=give_back)
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
        return int(run.stdout)

    assert freed(True) > 39 * 3.9e6
    assert freed(False) < 39e6, "glibc gives them back by itself: the function is not needed any more"

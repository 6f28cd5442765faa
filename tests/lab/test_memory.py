"""Memory that is free: a container's limit counts as much as the machine's."""

from __future__ import annotations

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

"""What ``make app`` packs, as far as it can be told without building it; ``packaging/check.py`` tries what was built."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tarfile
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from tests.conftest import ROOT

PACKAGING = ROOT / "packaging"
NEEDED = {
    "libqxcb.so": ["libx.so", "libfontconfig.so.1"], "libfontconfig.so.1": ["libz.so"], "libx.so": ["liby.so"], "libqgtk3.so": ["libgtk.so"], "libgtk.so": ["liby.so"], "_core.so": [],
}  # fmt: skip
"""Which library needs which, in a program that is made up."""
FOUND = [
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "/site/libqxcb.so", "BINARY"),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/site/libqgtk3.so", "BINARY"),
    ("_core.so", "/site/_core.so", "EXTENSION"),
    *(
        (name, f"/site/{name}", "BINARY")
        for name in ("libx.so", "liby.so", "libz.so", "libgtk.so", "libfontconfig.so.1")
    ),
]


class Made(SimpleNamespace):
    """What PyInstaller is asked to make."""


@pytest.fixture
def freeze(monkeypatch, tmp_path):
    """Runs a spec, with PyInstaller's names but without it; what is made of the program."""
    made = []

    def make(*given, **named):
        asked_for = named.pop("datas", [])
        made.append(Made(given=given, binaries=FOUND, datas=[], scripts=[], pure=[], asked_for=asked_for, **named))
        return made[-1]

    names = {"Analysis": make, "PYZ": make, "EXE": make, "COLLECT": make, "BUNDLE": make}
    modules = {
        "building.api": names, "building.build_main": names, "config": {"CONF": {"workpath": str(tmp_path)}},
        "depend.bindepend": {"get_imports": lambda file: [(name, None) for name in NEEDED.get(Path(file).name, [])]},
    }  # fmt: skip
    for name, inside in modules.items():
        module = ModuleType(f"PyInstaller.{name}")
        vars(module).update(inside)
        monkeypatch.setitem(sys.modules, f"PyInstaller.{name}", module)
        monkeypatch.setitem(sys.modules, f"PyInstaller.{name}".rpartition(".")[0], ModuleType("PyInstaller"))
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.delitem(sys.modules, "contents", raising=False)

    def run(spec: Path):
        (tmp_path / "gradsim-0-linux.tar.xz").write_bytes(b"packed")
        exec(compile(spec.read_text(), spec, "exec"), names | {"SPECPATH": str(PACKAGING), "DISTPATH": str(tmp_path)})
        sys.modules.pop("contents")
        return made

    return run


@pytest.mark.parametrize("name", ["linux", "linux-single", "windows", "macos"])
def test_a_spec_names_what_there_is(freeze, name):
    analysis, *rest = freeze(PACKAGING / f"{name}.spec")
    assert all(Path(script).is_file() for script in analysis.given[0])
    assert all(Path(made.icon).is_file() for made in rest if hasattr(made, "icon"))
    for module in getattr(analysis, "hiddenimports", []):
        if module.startswith("gradsim"):
            path = ROOT.joinpath(*module.split("."))
            assert path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def test_all_that_is_shipped_is_packed_where_it_is_looked_for(freeze):
    analysis = freeze(PACKAGING / "linux.spec")[0]
    packed = {Path(folder, Path(file).name): Path(file) for file, folder in analysis.asked_for}
    for place in ("resources", "docs"):
        for file in (ROOT / place).rglob("*"):
            if file.is_file() and file.suffix in (".json", ".toml", ".qm", ".npz", ".svg", ".png", ".md", ".txt"):
                assert packed["gradsim" / file.relative_to(ROOT)] == file


def test_what_is_unused_or_the_systems_is_left_out_with_all_that_only_it_needs(freeze):
    analysis = freeze(PACKAGING / "linux.spec")[0]
    kept = [Path(name).name for name, *_ in analysis.binaries]
    assert kept == ["libqxcb.so", "_core.so", "libx.so", "liby.so"]


def test_a_worker_process_does_its_work_before_anything_else_is_imported():
    body = ast.parse((PACKAGING / "entry.py").read_text()).body
    above = [name.name for each in body if isinstance(each, ast.Import | ast.ImportFrom) for name in each.names]
    [started] = [each for each in body if isinstance(each, ast.If)]
    assert above == ["multiprocessing"]
    assert ast.unparse(started.body[0]) == "multiprocessing.freeze_support()"


@pytest.fixture
def single_file(tmp_path):
    """The single file as it is unpacked: a script for the small program, and a program that says how it was started."""
    folder = tmp_path / "unpacked"
    folder.mkdir()
    for name in ("single.py", "library_path.py"):
        (folder / name).write_text((PACKAGING / name).read_text())
    program = tmp_path / "gradsim" / "gradsim"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\necho "$0|$*|$LD_LIBRARY_PATH|$GRADSIM_SINGLE_FILE"\n')
    program.chmod(0o755)
    with tarfile.open(folder / "gradsim-1-abc.tar.xz", "w:xz") as archive:
        archive.add(program.parent, "gradsim")
    return folder / "single.py"


def start_single(script, home, **more):
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LD_LIBRARY_PATH": "/ours"} | more
    done = subprocess.run(
        [sys.executable, script, "run", "--json"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.strip().split("|"), done.stderr


@pytest.mark.skipif(os.name != "posix", reason="it is for Linux")
def test_the_single_file_unpacks_once_and_starts_what_it_unpacked(single_file, tmp_path):
    (where, words, libraries, named), _ = start_single(single_file, tmp_path, LD_LIBRARY_PATH_ORIG="/theirs")
    folder = tmp_path / ".cache" / "gradsim" / "gradsim-1-abc"
    assert (where, words, libraries) == (str(folder / "gradsim" / "gradsim"), "run --json", "/theirs")
    assert named == sys.executable
    (folder / "gradsim" / "there").touch()
    assert start_single(single_file, tmp_path)[0][0] == where and (folder / "gradsim" / "there").exists()
    assert [each.name for each in folder.parent.iterdir()] == [folder.name]


@pytest.mark.skipif(os.name != "posix", reason="it is for Linux")
def test_where_nothing_can_be_kept_the_single_file_still_starts(single_file, tmp_path):
    (tmp_path / ".cache").write_text("not a folder")
    (where, *_), said = start_single(single_file, tmp_path)
    assert Path(where).is_relative_to(single_file.parent)
    assert len(said.splitlines()) == 1 and "at each start" in said


def test_a_program_of_another_version_does_not_pass_the_check(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(PACKAGING)
    from check import check

    program = tmp_path / "gradsim"
    program.write_text("#!/bin/sh\necho gradsim 0.0.0\n")
    program.chmod(0o755)
    with pytest.raises(SystemExit, match=r"0\.0\.0.* is not what the checkout finds"):
        check(program)

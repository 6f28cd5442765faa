"""The package as users get it: built, installed into an environment of its own away from the checkout, and used."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from collections.abc import Iterable
from email import message_from_bytes
from email.message import Message
from importlib.metadata import distribution
from pathlib import Path

import pytest

import gradsim
from tests.conftest import ROOT

pytestmark = pytest.mark.wheel
requirements = pytest.importorskip("packaging.requirements")
pytest.importorskip("hatchling")


def called(*words: object, cwd: Path) -> str:
    """What a process prints that knows nothing of the checkout."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [*map(str, words)], cwd=cwd, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(kind: str, source: Path, into: Path) -> Path:
    called(sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", into, cwd=source)
    (built,) = into.iterdir()
    return built


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def python(wheel, tmp_path_factory) -> Path:
    """That of an environment which holds the wheel, and of what is installed here only what the wheel asks for."""
    place = tmp_path_factory.mktemp("installed")
    venv.create(place, symlinks=True)
    python = place / "bin" / "python"
    into = ["--python", python, "install", "-q", "--no-index", "--no-deps", "--no-compile", wheel]
    called(sys.executable, "-m", "pip", *into, cwd=place)
    site = Path(called(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=place).strip())
    for name in needed(metadata(wheel).get_all("Requires-Dist", []), set()):
        there = distribution(name)
        for part in {file.parts[0] for file in there.files or ()} - {"..", "__pycache__"}:
            (site / part).symlink_to(there.locate_file(part))
    return python


def metadata(wheel: Path) -> Message:
    (said,) = (content for name, content in contents(wheel).items() if name.endswith(".dist-info/METADATA"))
    return message_from_bytes(said)


def needed(asked: Iterable[str], found: set[str]) -> set[str]:
    """The distributions that these requirements ask for without extras, and what they ask for in turn."""
    for wanted in map(requirements.Requirement, asked):
        if wanted.name not in found and (wanted.marker is None or wanted.marker.evaluate({"extra": ""})):
            found.add(wanted.name)
            needed(distribution(wanted.name).requires or (), found)
    return found


def test_the_wheel_says_what_it_is(wheel):
    said = metadata(wheel)
    assert (said["Version"], said["License-Expression"]) == (gradsim.__version__, "MIT")
    assert said["Description-Content-Type"] == "text/markdown" and "](docs/" not in said.get_payload()
    assert {"Typing :: Typed", "Programming Language :: Python :: 3.14"} <= set(said.get_all("Classifier"))


def test_the_source_distribution_builds_the_same_wheel(wheel, tmp_path):
    with tarfile.open(build("sdist", ROOT, tmp_path / "sdist")) as archive:
        archive.extractall(tmp_path, filter="data")
    (source,) = tmp_path.glob("gradsim-*")
    assert contents(build("wheel", source, tmp_path / "again")) == contents(wheel)


def test_the_code_and_the_guide_are_those_that_were_installed(python, tmp_path):
    code = "import gradsim.assets as a; print(a.__file__, a.docs(), a.path('icons'), sep='\\n')"
    found = called(python, "-c", code, cwd=tmp_path).splitlines()
    assert [Path(path).is_relative_to(python.parents[1]) for path in found] == [True] * 3
    assert called(python.parent / "gradsim", "--version", cwd=tmp_path).strip().endswith(gradsim.__version__)


def test_it_trains(python, tmp_path):
    told = json.loads(called(python.parent / "gradsim", "run", "--depth", 4, "--steps", 5, "--json", cwd=tmp_path))
    assert (told["steps"], len(told["layers"]), told["diverged"]) == (5, 5, None)


def test_its_window_is_drawn(python, tmp_path):
    called(python.parent / "gradsim", "--screenshot", "out.png", "--steps", 5, cwd=tmp_path)
    assert (tmp_path / "out.png").stat().st_size > 20_000


def test_its_doctor_finds_what_is_wrong(python, tmp_path):
    found = called(python.parent / "gradsim", "doctor", "--scenario", "sigmoid-vanishes", "--json", cwd=tmp_path)
    assert json.loads(found)["findings"][0]["key"] == "vanishing"


def test_its_lessons_are_there_and_sound(python, tmp_path):
    program = python.parent / "gradsim"
    assert len(json.loads(called(program, "lessons", "list", "--json", cwd=tmp_path))["lessons"]) >= 9
    lesson = next((python.parents[1] / "lib").rglob("gradsim/resources/lessons/en/*.toml"))
    assert "a lesson of" in called(program, "lessons", "check", lesson, cwd=tmp_path)


def test_it_sweeps_on_two_processes(python, tmp_path):
    words = ["--vary", "depth=2,4", "--vary", "activation=tanh,relu", "--steps", 5, "--workers", 2, "--out", "swept"]
    called(python.parent / "gradsim", "sweep", *words, cwd=tmp_path)
    code = "import gradsim; print(len(gradsim.open_sweep('swept').rows()))"
    assert called(python, "-c", code, cwd=tmp_path) == "4\n"


def test_its_types_are_seen_by_those_who_use_it(python, tmp_path):
    (tmp_path / "user.py").write_text(
        "import gradsim\n\nreveal_type(gradsim.Trainer(gradsim.Scenario(depth=3)).measure().loss)\n"
    )
    checked = called(
        sys.executable, "-m", "mypy", "--strict", "--python-executable", python, "--cache-dir", tmp_path, "user.py",
        cwd=tmp_path,
    )  # fmt: skip
    assert 'Revealed type is "float"' in checked.replace("builtins.", "") and "Success" in checked

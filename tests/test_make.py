"""``make`` in the places where a checkout may stand: moved, without a network, another user's, used twice at once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.conftest import ROOT, ending

pytestmark = pytest.mark.skipif(not shutil.which("make") or os.name != "posix", reason="there is no make here")
NOBODY = 65534


@pytest.fixture
def checkout(tmp_path):
    """What ``make`` needs of a checkout, and a package that says where it is."""
    return fill(tmp_path / "copy of it")


def fill(folder: Path) -> Path:
    (folder / "gradsim").mkdir(parents=True)
    shutil.copytree(ROOT / "tools", folder / "tools")
    for name in ("Makefile", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder)
    (folder / "gradsim" / "__init__.py").write_text("")
    (folder / "gradsim" / "__main__.py").write_text("print(__file__)")
    return folder


def venv(checkout, script: str) -> Path:
    """A venv whose Python is a shell script."""
    scripts = checkout / ".venv" / "bin"
    scripts.mkdir(parents=True)
    (scripts / "python").write_text(f"#!/bin/sh\n{script}\n")
    (scripts / "python").chmod(0o755)
    return scripts.parent


def is_installed(checkout, name: str) -> None:
    """Marks that as installed into the venv."""
    asked = (checkout / "pyproject.toml").read_bytes()
    checksum = subprocess.run(["cksum"], input=asked, capture_output=True, check=True).stdout
    (checkout / ".venv" / f".{name}").write_bytes(checksum)


REAL = f'exec "{sys.executable}" "$@"'


def environment() -> dict[str, str]:
    """Without what the make that runs these tests has set; pip finds nothing, and would install nothing."""
    dropped = ("MAKE", "MFLAGS", "PYTHON", "VENV", "PIP_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    return kept | {"PIP_NO_INDEX": "1", "PIP_DRY_RUN": "1"}


def make(checkout, *words, **options):
    return subprocess.run(
        ["make", "--no-print-directory", *words], cwd=checkout, env=environment(), capture_output=True, text=True,
        timeout=100, check=False, **options,
    )  # fmt: skip


def test_run_starts_the_code_of_its_own_folder(checkout):
    """The venv came along from another folder, and is still of that."""
    venv(checkout, REAL)
    is_installed(checkout, "run")
    (checkout / ".venv" / "bin" / "gradsim").write_text("#!/no/such/folder/.venv/bin/python\n")
    done = make(checkout, "run")
    assert (done.returncode, done.stdout) == (0, f"{checkout / 'gradsim' / '__main__.py'}\n"), done.stderr


@pytest.mark.parametrize("failing", ["ruff", "mypy", "lint-imports", "pytest", "nothing"])
def test_the_tests_run_whatever_lint_finds_and_both_are_told(checkout, failing):
    script = f'echo "$*" >>said; case "$*" in *{failing}*) exit 1 ;; esac'
    venv(checkout, script)
    is_installed(checkout, "test")
    done = make(checkout, "test")
    said = (checkout / "said").read_text()
    assert all(part in said for part in ("ruff check", "mypy", "lint-imports", "pytest"))
    assert (done.returncode == 0) == (failing == "nothing")
    assert ("lint failed" in done.stderr) == (failing in ("ruff", "mypy", "lint-imports"))


def test_a_program_is_packed_in_a_venv_of_its_own(checkout):
    """That of the checkout may hold more than is to be packed."""
    venv(checkout, 'echo "$0 $*" >>said')
    (checkout / "build").mkdir()
    (checkout / ".venv").rename(checkout / "build" / "venv")
    asked = subprocess.run(["cksum"], input=(checkout / "pyproject.toml").read_bytes(), capture_output=True, check=True)
    (checkout / "build" / "venv" / ".app").write_bytes(asked.stdout)
    assert make(checkout, "app").returncode == 0
    assert (checkout / "said").read_text().splitlines() == ["build/venv/bin/python packaging/build.py"]


def test_without_a_network_it_goes_on_with_what_is_installed(checkout):
    """As after a pull that touched pyproject.toml."""
    place = venv(checkout, REAL)
    (place / ".run").write_text("of an older pyproject.toml\n")
    with (checkout / "pyproject.toml").open("a") as file:
        file.write("\n# newer\n")
    done = make(checkout, "run")
    assert done.returncode == 0 and done.stdout.endswith("__main__.py\n")
    assert len(done.stderr.splitlines()) == 1 and "going on with what is installed" in done.stderr


def test_of_two_at_once_one_waits_and_finds_all_done(checkout):
    fcntl = pytest.importorskip("fcntl")
    if not shutil.which("flock"):
        pytest.skip("there is no flock here")
    place = venv(checkout, REAL)
    with (place / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        second = subprocess.Popen(
            ["make", "run"], cwd=checkout, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        with ending(second):
            assert "waiting for another make" in second.stderr.readline()
            is_installed(checkout, "run")
            fcntl.flock(lock, fcntl.LOCK_UN)
            out, err = second.communicate(timeout=60)
    assert (second.returncode, err) == (0, "") and out.endswith("__main__.py\n")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="there are no users here")
def test_in_a_folder_of_another_user_it_says_what_to_do():
    with tempfile.TemporaryDirectory() as place:  # pytest's own folder admits no other user
        checkout = fill(Path(place) / "theirs")
        for folder in (Path(place), checkout):
            folder.chmod(0o555)
        done = make(checkout, "run", **({"user": NOBODY} if os.geteuid() == 0 else {}))
        for folder in (Path(place), checkout):
            folder.chmod(0o755)
    lines = [line for line in done.stderr.splitlines() if not line.startswith("make: ***")]
    assert done.returncode == 2 and len(lines) == 1, done.stderr
    assert str(checkout) in lines[0] and "make VENV=" in lines[0]

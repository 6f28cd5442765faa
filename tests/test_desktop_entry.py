"""The desktop knows gradsim: its entry starts this very program, whatever its path, and goes away without a trace."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import xml.etree.ElementTree
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gradsim
from gradsim import desktop_entry, files
from gradsim.cli import main
from gradsim.desktop_entry import KINDS, contents, data_home, entry, install, remove, remove_empty_folders

PLAIN = ["/usr/bin/python3", "-P", "-m", "gradsim"]


def values(text: str) -> dict[str, str]:
    """As the specification has an entry read: a backslash and a letter in a value stand for one character."""
    lines = text.splitlines()
    assert lines[0] == "[Desktop Entry]"
    return {name: unescaped(value) for name, _, value in (line.partition("=") for line in lines[1:])}


def unescaped(value: str) -> str:
    found, letters = "", iter(value)
    for letter in letters:
        found += {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}[next(letters)] if letter == "\\" else letter
    return found


def arguments(words: str) -> list[str]:
    """Of an Exec value: in quotation marks a backslash takes the meaning from the character after it; %% is a per cent sign."""
    found = re.findall(r'"((?:\\.|[^"\\])*)"|([^ "]+)', words, re.DOTALL)
    return [bare.replace("%%", "%") or re.sub(r"\\(.)", r"\1", inside).replace("%%", "%") for inside, bare in found]


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """A data folder of a name that must be quoted, in a system without the programs that refresh."""
    folder = tmp_path / "my data"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    monkeypatch.setenv("PATH", "")
    return folder


def files_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_it_is_written_told_and_taken_away_again(home, capsys):
    (home / "icons").mkdir(parents=True)
    (home / "icons" / "other.png").write_text("")
    assert main(["install-desktop"]) == 0
    out, err = capsys.readouterr()
    written = [Path(line.removeprefix("wrote ")) for line in out.splitlines() if line.startswith("wrote ")]
    assert sorted(p.relative_to(home).as_posix() for p in written) == [
        f for f in files_in(home) if f != "icons/other.png"
    ]
    assert "--remove" in out.splitlines()[-1] and all("is not installed" in line for line in err.splitlines())
    first = {path: path.read_bytes() for path in written}
    assert main(["install-desktop"]) == 0 and {path: path.read_bytes() for path in written} == first, "twice is once"
    capsys.readouterr()
    assert main(["install-desktop", "--remove"]) == 0
    assert capsys.readouterr().out.count("removed ") == len(written)
    assert files_in(home) == ["icons/other.png"] and [path.name for path in home.iterdir()] == ["icons"]
    assert main(["install-desktop", "--remove"]) == 0 and "nothing" in capsys.readouterr().out


def test_the_entry_has_what_a_desktop_asks_for():
    found = values(entry(PLAIN))
    assert (
        found["Type"] == "Application" and found["Name"] == found["Icon"] == "gradsim" and found["Terminal"] == "false"
    )
    assert arguments(found["Exec"]) == [*PLAIN, "gui", "%f"] and found["TryExec"] == PLAIN[0]
    assert found["MimeType"] == "".join(f"{kind};" for kind in KINDS)
    lists = ("Categories", "Keywords", "MimeType")
    assert all(value and (value.endswith(";") == (name in lists)) for name, value in found.items())


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0", exclude_categories=("Cs",))), min_size=1))
def test_a_path_of_any_characters_comes_out_of_the_entry_as_it_went_in(program):
    program = [f"/{word}" for word in program]
    found = entry(program)
    assert found.count("\n") == len(entry(PLAIN).splitlines()), "a line stays one"
    read = {name: value for name, _, value in (line.partition("=") for line in found.split("\n")[1:])}
    assert arguments(unescaped(read["Exec"])) == [*program, "gui", "%f"]
    assert unescaped(read["TryExec"]) == program[0]


def test_its_command_starts_this_program_from_any_folder(tmp_path):
    """Also where somebody put a folder of the same name."""
    (tmp_path / "gradsim").mkdir()
    (tmp_path / "gradsim" / "__init__.py").write_text("raise SystemExit('not this one')")
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    ended = subprocess.run(
        [*desktop_entry.command(), "--version"], cwd=tmp_path, env=clean, capture_output=True, text=True, timeout=120
    )
    assert (ended.stdout, ended.returncode) == (f"gradsim {gradsim.__version__}\n", 0), ended.stderr


def test_where_it_is_installed_its_package_is_started(monkeypatch, tmp_path):
    monkeypatch.setattr(desktop_entry, "__file__", str(tmp_path / "site-packages" / "gradsim" / "desktop_entry.py"))
    assert desktop_entry.command() == [sys.executable, "-P", "-m", "gradsim"]


def test_a_packed_program_starts_itself_and_what_a_single_file_unpacked_that_file(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.delenv("GRADSIM_SINGLE_FILE", raising=False)
    assert desktop_entry.command() == [sys.executable]
    monkeypatch.setenv("GRADSIM_SINGLE_FILE", "/home/me/gradsim single")
    assert desktop_entry.command() == ["/home/me/gradsim single"]


def test_the_kinds_of_files_are_those_that_are_saved():
    root = xml.etree.ElementTree.fromstring(desktop_entry.mime_package())
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    found = {
        kind.attrib["type"]: kind.find("m:glob", space).attrib["pattern"] for kind in root.findall("m:mime-type", space)
    }
    assert found == {
        "application/x-gradsim-scenario": f"*{files.SCENARIO_ENDING}",
        "application/x-gradsim-lesson": f"*{files.LESSON_ENDING}",
        "application/x-gradsim-run": f"*{files.RUN_ENDING}",
    }, "and not all of JSON, TOML and NumPy's archives"


@pytest.mark.parametrize("named", ["", "relative/place"])
def test_a_data_folder_that_is_not_absolute_counts_for_nothing(monkeypatch, named):
    monkeypatch.setenv("XDG_DATA_HOME", named)
    assert data_home() == Path.home() / ".local" / "share"


def test_what_is_in_the_way_is_said(home, capsys):
    home.parent.joinpath("my data").write_text("a file")
    assert main(["install-desktop"]) == 2
    assert capsys.readouterr().err.startswith("gradsim: ")


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_it_is_one_clear_line(home, capsys, monkeypatch, platform):
    monkeypatch.setattr(sys, "platform", platform)
    assert main(["install-desktop"]) == 2
    assert "for Linux desktops" in capsys.readouterr().err and not home.exists()


def test_files_of_others_in_the_same_folders_stay(tmp_path):
    install(tmp_path, PLAIN)
    other = tmp_path / "applications" / "other.desktop"
    other.write_text("x")
    assert len(remove(tmp_path)) == len(contents(PLAIN))
    remove_empty_folders(tmp_path)
    assert files_in(tmp_path) == ["applications/other.desktop"]

"""What a desktop is told, so that its menu shows gradsim with an icon, and a double click opens what gradsim saved.

The formats are freedesktop.org's: Desktop Entry Specification, Shared MIME-info Database, Icon Theme Specification.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from gradsim import assets, files
from gradsim.files import LESSON_ENDING, RUN_ENDING, SCENARIO_ENDING

KINDS = {
    "application/x-gradsim-scenario": ("application/json", "gradsim scenario", SCENARIO_ENDING),
    "application/x-gradsim-lesson": ("application/toml", "gradsim lesson", LESSON_ENDING),
    "application/x-gradsim-run": ("application/zip", "gradsim run", RUN_ENDING),
}
"""By the MIME type of what gradsim saves: the wider type that it belongs to, what people call it, how the name of its file ends."""
ICON_SIZES = (48, 256)
"""In pixels, for desktops that do not show the drawing, which fits any size: 48 is the one that all of them take."""
REFRESHES = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))
"""Programs after which the desktop sees the change at once, each with the folder that it reads."""
PATIENCE = 60.0
"""Seconds for one of them."""
_SAFE = re.compile(r"[\w@%+:,./-]+", re.ASCII)


def data_home() -> Path:
    """The user's folder for programs' data (XDG Base Directory Specification). A relative $XDG_DATA_HOME is ignored."""
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"


def command() -> list[str]:
    """What starts this very program from any folder: in a checkout its main.py, else the package of this Python.

    ``-P``: no module is taken from the folder in which it is started, which may be anybody's. A packed program is itself
    that; one that was unpacked by a single file is named by that file, as it may be cleared away.
    """
    if getattr(sys, "frozen", False):
        return [os.environ.get("GRADSIM_SINGLE_FILE") or sys.executable]
    root = Path(__file__).resolve().parents[1]
    if (root / "main.py").is_file() and (root / "pyproject.toml").is_file():
        return [sys.executable, str(root / "main.py")]
    return [sys.executable, "-P", "-m", "gradsim"]


def contents(program: Sequence[str]) -> dict[str, bytes]:
    """What is written, by its path below ``data_home``."""
    icons = {"scalable": "gradsim.svg", **{f"{size}x{size}": f"gradsim-{size}.png" for size in ICON_SIZES}}
    return {
        "applications/gradsim.desktop": entry(program).encode(),
        "mime/packages/gradsim.xml": mime_package().encode(),
        **{
            f"icons/hicolor/{folder}/apps/gradsim{Path(name).suffix}": assets.path("icons", name).read_bytes()
            for folder, name in icons.items()
        },
    }


def entry(program: Sequence[str]) -> str:
    """The .desktop file. The desktop puts the file that was clicked in the place of %f; nothing, where none was."""
    words = " ".join(quoted(word) for word in program)
    return (
        "[Desktop Entry]\nType=Application\nVersion=1.1\nName=gradsim\nGenericName=Gradient simulator\n"
        "Comment=See gradients vanish and explode, find out why, and cure it\n"
        f"Exec={escaped(words)} gui %f\nTryExec={escaped(program[0])}\nIcon=gradsim\nTerminal=false\nStartupNotify=true\n"
        "StartupWMClass=gradsim\nCategories=Education;ArtificialIntelligence;\n"
        f"Keywords=gradient;neural network;backpropagation;teaching;\nMimeType={';'.join(KINDS)};\n"
    )


def quoted(word: str) -> str:
    """An argument as Exec holds it: in quotation marks unless all of its characters are safe, and with %% for a per cent sign."""
    word = word.replace("%", "%%")
    return word if _SAFE.fullmatch(word) else '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'


def escaped(text: str) -> str:
    """A value as the file holds it. The desktop first takes ``\\\\`` for one backslash, and only then looks for quotation marks."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def mime_package() -> str:
    """The kinds of files, by how their names end."""
    kinds = "".join(
        f'  <mime-type type="{kind}">\n    <comment>{words}</comment>\n    <sub-class-of type="{wider}"/>\n'
        f'    <icon name="gradsim"/>\n    <glob pattern="*{ending}" weight="60"/>\n  </mime-type>\n'
        for kind, (wider, words, ending) in KINDS.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n{kinds}</mime-info>\n'
    )


def install(home: Path, program: Sequence[str]) -> list[Path]:
    """Writes all of it; the files. Raises OSError."""
    written = []
    for name, content in contents(program).items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        files.write(path, content)
        written.append(path)
    return written


def remove(home: Path) -> list[Path]:
    """Takes away what ``install`` wrote; the files that were there. Raises OSError."""
    there = [home / name for name in contents(command()) if (home / name).is_file()]
    for path in there:
        path.unlink()
    return there


def remove_empty_folders(home: Path) -> None:
    """Removes those of the folders that ``install`` makes in which nothing is left."""
    for name in contents(command()):
        folder = (home / name).parent
        with contextlib.suppress(OSError):  # something is in it
            while folder != home:
                folder.rmdir()
                folder = folder.parent


def refresh(home: Path) -> list[str]:
    """Lets the desktop see the change; a line for each of REFRESHES that did not work."""
    problems = []
    for program, folder in REFRESHES:
        if not (home / folder).is_dir():
            continue
        found = shutil.which(program)
        if found is None:
            problems.append(f"{program} is not installed: the desktop may see the change only after the next login")
            continue
        try:
            ended = subprocess.run([found, str(home / folder)], capture_output=True, text=True, timeout=PATIENCE)
        except (OSError, subprocess.TimeoutExpired) as error:
            problems.append(f"{program} failed: {error}")
            continue
        if ended.returncode:
            said = ended.stderr.strip().splitlines()
            problems.append(f"{program} failed: {said[-1] if said else ended.returncode}")
    return problems

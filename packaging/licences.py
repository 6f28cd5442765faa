"""The licences of all that is packed, for the folder licences/ of the program."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).parents[1]
COMMON = Path("/usr/share/common-licenses")
"""Where Debian has the licences that its packages' own texts refer to, the LGPL of Qt among them."""
NOT_PACKED = {
    "pip",
    "setuptools",
    "altgraph",
    "packaging",
    "pyinstaller-hooks-contrib",
    "pygments",
    "markdown-it-py",
    "mdurl",
}


def licences(libraries: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """(path in the program, file, kind) of each text. ``libraries``: the files that are packed."""
    for name, file in [*_of_packages(), *_of_python(), *_of_system(libraries)]:
        yield str(Path("licences", name, file.name)), str(file), "DATA"
    yield str(Path("licences", "README.txt")), str(ROOT / "packaging" / "licences.txt"), "DATA"
    yield str(Path("licences", "LICENSE")), str(ROOT / "LICENSE"), "DATA"


def _of_packages() -> Iterator[tuple[str, Path]]:
    for package in metadata.distributions():
        if package.name.lower() in NOT_PACKED | {"gradsim"}:
            continue
        for file in package.files or ():
            if re.match(r"(licen[cs]e|copying|notice)", file.name, re.IGNORECASE) and file.suffix != ".py":
                yield str(Path(package.name, *file.parts[2:-1])), Path(str(file.locate()))


def _of_python() -> Iterator[tuple[str, Path]]:
    text = Path(shutil.__file__).with_name("LICENSE.txt")
    if text.is_file():
        yield "Python", text


def _of_system(libraries: Iterable[str]) -> Iterator[tuple[str, Path]]:
    """Of Debian's packages, from which libraries were taken."""
    files = {str(Path(library).resolve()) for library in libraries if library.startswith(("/lib", "/usr"))}
    if not files or not shutil.which("dpkg-query"):
        return
    # what is now one folder was two, and a package may still name the other
    names = files | {file.removeprefix("/usr") for file in files}
    found = subprocess.run(["dpkg-query", "-S", *names], capture_output=True, text=True, check=False)
    for package in {line.partition(":")[0] for line in found.stdout.splitlines()}:
        if (text := Path("/usr/share/doc", package, "copyright")).is_file():
            yield package, text
    for text in COMMON.iterdir():
        if not text.is_symlink():
            yield "common-licenses", text

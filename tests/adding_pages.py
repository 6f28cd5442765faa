"""The pages of docs/adding/: what they have one write into a file, and what they have one run."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "docs" / "adding"
BLOCK = re.compile(r"(?:`((?:gradsim|resources)/[\w./-]+)`[^`]*:\n\n)?^```(\w*)\n(.*?)^```$", re.M | re.S)


def pages() -> list[str]:
    return sorted(file.stem for file in FOLDER.glob("*.md") if file.stem != "README")


def blocks(page: str) -> list[tuple[str, str, str]]:
    """(file that it goes into, or nothing; language, or nothing for commands; text) of each block of code."""
    return BLOCK.findall((FOLDER / f"{page}.md").read_text(encoding="utf-8"))


def add(page: str) -> None:
    """Runs what a page has one write, as if it stood at the end of its file."""
    for file, kind, text in blocks(page):
        if file and kind == "python":
            there = (FOLDER.parents[1] / file).exists()
            names = dict(vars(importlib.import_module(file.removesuffix(".py").replace("/", ".")))) if there else {}
            exec(compile(text, file, "exec"), names | {"__name__": f"docs.adding.{page}"})

"""The pages of docs/ as sections: what the guide lists and searches."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

FIRST, CONTENTS = "index.md", "README.md"
"""The page that the guide opens on: the others follow in the order in which it names them. In a folder below the pages stand in the
order in which its CONTENTS name them."""
_HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*$")
_LINK = re.compile(r"\]\(([\w./-]+\.md)")


@dataclass(frozen=True, slots=True)
class Section:
    """``page``: its path in the folder. ``number``: its turn among the headings of its page. ``level``: 1 is the page's title.
    ``text``: what follows its heading, up to the next."""

    page: str
    number: int
    level: int
    title: str
    text: str

    def holds(self, words: str) -> bool:
        return words.casefold() in f"{self.title}\n{self.text}".casefold()


def sections(folder: Path) -> tuple[Section, ...]:
    """Of all pages in a folder, and in those below it."""
    return tuple(section for page in _in_order(folder) for section in _of_page(folder, page))


def anchor(title: str) -> str:
    """The name by which a link leads to a heading, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", plain(title).lower()).replace(" ", "-")


def plain(markdown: str) -> str:
    """The words of a heading, without its marks."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown).replace("`", "").replace("*", "").replace("\\", "")


def _in_order(folder: Path) -> list[str]:
    there = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.md"))
    named = [FIRST]
    for page in _named_by(folder, FIRST):
        named += [page, *(_named_by(folder, page) if PurePosixPath(page).name == CONTENTS else ())]
    return list(dict.fromkeys(name for name in (*named, *there) if name in there))


def _named_by(folder: Path, page: str) -> list[str]:
    """The pages that it has links to, in their order."""
    place = PurePosixPath(page).parent
    text = (folder / page).read_text(encoding="utf-8") if (folder / page).is_file() else ""
    return [(place / link).as_posix() for link in _LINK.findall(text)]


def _of_page(folder: Path, page: str) -> list[Section]:
    found: list[tuple[int, str, list[str]]] = []
    in_code = False
    for line in (folder / page).read_text(encoding="utf-8").splitlines():
        in_code ^= line.startswith("```")
        heading = None if in_code else _HEADING.match(line)
        if heading:
            found.append((len(heading[1]), plain(heading[2]), []))
        elif found:
            found[-1][2].append(line)
    return [Section(page, i, level, title, "\n".join(text)) for i, (level, title, text) in enumerate(found)]

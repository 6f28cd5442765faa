"""README, docs/ and what the program says of them: every link leads somewhere, and the site can be made."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from gradsim import assets
from gradsim.ui.help.sections import anchor, sections

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
LINK = re.compile(r"\]\(([^)\s]+)\)|(?:src|srcset|href)=\"([^\"]+)\"")
BAR = re.compile(r"(?<!\\)\|")
CODE = re.compile(r"^```.*?^```$|^ {4}.*$|`[^`\n]*`", re.M | re.S)


def links(page: Path) -> list[str]:
    text = CODE.sub("", page.read_text(encoding="utf-8"))
    return [one or other for one, other in LINK.findall(text)]


def anchors(page: Path) -> set[str]:
    return {anchor(section.title) for section in sections(page.parent) if section.page == page.name}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_each_link_leads_to_a_file_and_a_heading(page):
    """What docs/ links to lies in docs/: a wheel has nothing else, and neither has the site."""
    for link in links(page):
        if link.startswith("https://"):
            continue
        target, _, heading = link.partition("#")
        path = (page.parent / target).resolve() if target else page
        assert path.is_file(), link
        assert path.is_relative_to(DOCS if page.is_relative_to(DOCS) else ROOT), link
        assert not heading or heading in anchors(path), link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_each_page_has_one_title_and_tables_of_even_rows(page):
    """A bar within a cell is written with a backslash; without one it would begin another cell."""
    text = page.read_text(encoding="utf-8")
    levels = [section.level for section in sections(page.parent) if section.page == page.name]
    assert levels[0] == 1 and levels.count(1) == 1
    for table in re.findall(r"(?:^\|.*\n)+", text, re.M):
        first, *rows = table.splitlines()
        bars = len(BAR.findall(first))
        assert not [row for row in rows if len(BAR.findall(row)) != bars]


def test_each_page_is_named_where_the_contents_are():
    """index.md names the pages, README.md those of its folder: so they are in the site's navigation, and in their turn in the guide."""
    named = {DOCS / "index.md"}
    for contents in (DOCS / "index.md", *DOCS.glob("*/README.md")):
        named |= {(contents.parent / link.partition("#")[0]).resolve() for link in links(contents)}
    assert {page for page in PAGES if page.is_relative_to(DOCS)} <= named


def test_what_the_program_says_is_in_docs_is_there():
    said = [
        (file.name, name)
        for file in (*(ROOT / "gradsim").rglob("*.py"), *(ROOT / "resources").rglob("*.toml"))
        for name in re.findall(r"\bdocs/(?:[\w-]+/)*(?:[\w-]+\.md)?", file.read_text(encoding="utf-8"))
    ]
    assert len(said) > 3
    assert not [(file, name) for file, name in said if not (assets.docs().parent / name).exists()]


def test_the_page_on_performance_names_each_benchmark():
    named = re.findall(r"^\| `(\w+)` \|", (DOCS / "performance.md").read_text(encoding="utf-8"), re.M)
    there = {
        file.stem for file in (ROOT / "benchmarks").glob("*.py") if "\ndef report(" in file.read_text(encoding="utf-8")
    }
    assert set(named) == there


@pytest.mark.slow
def test_the_site_is_made_without_a_warning_and_needs_nothing_from_elsewhere(tmp_path):
    """As ``make site`` does it. No page loads a script, a style, a font or a picture from the web."""
    for needed in ("sphinx", "myst_parser", "furo"):
        pytest.importorskip(needed)
    made = subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-c", ROOT / "tools" / "site", DOCS, tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert not made.returncode, made.stderr
    pages = list(tmp_path.rglob("*.html"))
    assert len(pages) > len(PAGES) - 5
    loads = re.compile(
        r"<(?:script|img|link|iframe)[^>]*(?:src|href)=\"(?:https?:)?//[^\"]*\"|@import|url\(\"?(?:https?:)?//"
    )
    for file in (*pages, *tmp_path.rglob("*.css")):
        assert not loads.search(file.read_text(encoding="utf-8")), file

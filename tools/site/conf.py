"""How Sphinx makes a site of docs/: ``make site``. The pages are plain Markdown, as GitHub and the window's guide show them;
nothing on them is for Sphinx alone, and nothing that the site shows comes from elsewhere."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

project = "gradsim"
html_title = "gradsim"
extensions = ["myst_parser"]
root_doc = "index"
source_suffix = {".md": "markdown"}
exclude_patterns = ["notebooks", "examples"]
myst_heading_anchors = 4
nitpicky = True
highlight_language = "none"
html_theme = "furo"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_favicon = str(Path(__file__).parents[2] / "resources" / "icons" / "gradsim.svg")
html_show_sphinx = html_show_copyright = False
html_copy_source = False

_GROUP = re.compile(r"^## (.+)$", re.M)
_PAGE = re.compile(r"\]\(([\w/-]+)\.md\)")


def add_contents(app: Any, page: str, source: list[str]) -> None:
    """The navigation is what the pages of contents name, in their order: index.md in a list below each of its headings, the
    README.md of a folder all over."""
    if page == root_doc:
        _, *groups = _GROUP.split(source[0])
        for title, text in zip(groups[::2], groups[1::2], strict=True):
            listed = "\n".join(line for line in text.splitlines() if line.startswith("- ["))
            source[0] += _tree(_PAGE.findall(listed), f":caption: {title}\n")
    elif page.endswith("/README"):
        source[0] += _tree([name for name in _PAGE.findall(source[0]) if "/" not in name])


def _tree(pages: list[str], options: str = "") -> str:
    listed = "\n".join(dict.fromkeys(pages))
    return f"\n\n```{{toctree}}\n:hidden:\n{options}\n{listed}\n```\n" if pages else ""


def setup(app: Any) -> None:
    app.connect("source-read", add_contents)

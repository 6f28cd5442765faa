"""The description that the package carries: README.md with links that lead somewhere outside the repository too."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

PICTURES = re.compile(r"<picture>.*?</picture>\n*|!\[[^]]*\]\((?!https?:)[^)]*\)\n*", re.DOTALL)
LINK = re.compile(r"\[([^]]*)\]\((?!https?:|#)([^)]*)\)")
TARGET = re.compile(r'(\]\(|src="|srcset=")(?!https?:|#)')


def description(readme: str, address: str) -> str:
    """``address``: where the repository's files are on the web; while it is empty, links become text and pictures go."""
    if address:
        return TARGET.sub(lambda found: f"{found[1]}{address.rstrip('/')}/", readme)
    return LINK.sub(r"\1", PICTURES.sub("", readme))


class Description(MetadataHookInterface):
    """Called by hatchling when it builds or installs the package."""

    def update(self, metadata: dict[str, Any]) -> None:
        readme = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        text = description(readme, self.config["address"])
        metadata["readme"] = {"content-type": "text/markdown", "text": text}

"""Writes docs/glossary.md from resources/glossary.toml. Run it where a term was added: ``make docs``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from gradsim.words.glossary import Term, terms

FILE = Path(__file__).parents[1] / "docs" / "glossary.md"
SEEN = re.compile(r"\[(.+?)\]\(\w+\)")
"""A link to a view."""
HEAD = """# The words on the screen

Made from `resources/glossary.toml` (`make docs`). In the window each of them is underlined with dots: a click opens this
text beside it. The `?` of a view lists those that it uses, for the keyboard too. [views.md](views.md) says how each
figure is computed.
"""


def glossary() -> str:
    return "\n".join((HEAD, *(line for term in sorted(terms().values(), key=_order) for line in _entry(term)))) + "\n"


def _order(term: Term) -> tuple[bool, str]:
    """Words by the alphabet, then symbols."""
    return not (term.name[0].isascii() and term.name[0].isalpha()), term.name.lower()


def _entry(term: Term) -> Iterator[str]:
    others = [spelling for spelling in term.written[1:] if spelling.lower() != term.name.lower()]
    also = f" (also: {', '.join(others)})" if others else ""
    yield f"**{term.name}**{also}: {_text(term.what)}"
    if term.formula:
        yield f"`{term.formula}`"
    seen = SEEN.sub(r"*\1*", term.seen)
    yield f"Seen in: {seen}\n"


def _text(text: str) -> str:
    return text.replace("*", r"\*").replace("_", r"\_")


if __name__ == "__main__":
    FILE.write_text(glossary(), encoding="utf-8")

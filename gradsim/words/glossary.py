"""The technical terms of the screen: resources/glossary.toml makes the cards in the window and docs/glossary.md."""

from __future__ import annotations

import contextlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from gradsim import assets
from gradsim.language import ENGLISH, spoken


@dataclass(frozen=True, slots=True)
class Term:
    """``written``: how it is spelled on the screen, the name first. ``formula``: empty, where a term has none.

    ``seen``: where it is shown, with links such as ``[Chain rule](chain_rule)`` to views by their keys.
    """

    key: str
    name: str
    written: tuple[str, ...]
    what: str
    formula: str
    seen: str


def terms() -> dict[str, Term]:
    """All by key, in the order of the file; in the language that is spoken, in English what is not translated."""
    return _terms(spoken().code)


@cache
def _terms(language: str) -> dict[str, Term]:
    english, translated = _table("glossary.toml"), {}
    if language != ENGLISH.code:
        with contextlib.suppress(FileNotFoundError):
            translated = _table("translations", f"glossary_{language}.toml")
    entries = {key: {"formula": "", **entry, **_spelled(translated.get(key, {}))} for key, entry in english.items()}
    return {
        key: Term(key, e["name"], (e["name"], *e.get("written", ())), e["what"], e["formula"], e["seen"])
        for key, e in entries.items()
    }


def _table(*parts: str) -> dict[str, dict[str, Any]]:
    return tomllib.loads(assets.path(*parts).read_text(encoding="utf-8"))


def _spelled(entry: dict[str, Any]) -> dict[str, Any]:
    """A translated term has spellings of its own, if only its name."""
    return {"written": [], **entry} if entry else {}


def find(text: str) -> Iterator[tuple[int, int, Term]]:
    """Begin, end and term of each place in a text where one is written; of two that overlap, the longer one."""
    pattern, by_spelling = _spellings(spoken().code)
    for match in pattern.finditer(text):
        found = by_spelling.get(match[0]) or by_spelling[match[0].lower()]
        yield match.start(), match.end(), found


@cache
def _spellings(language: str) -> tuple[re.Pattern[str], dict[str, Term]]:
    """What finds any spelling, and the term of each. Words may begin a sentence; symbols are as they are.

    A word ends where no letter follows; Chinese has no gaps between words, so that there any sign may follow.
    """
    by_spelling = {spelling: term for term in _terms(language).values() for spelling in term.written}
    longest_first = sorted(by_spelling, key=len, reverse=True)
    parts = (f"[{s[0].upper()}{s[0].lower()}]{re.escape(s[1:])}" if is_word(s) else re.escape(s) for s in longest_first)
    lower = {s.lower(): term for s, term in by_spelling.items() if is_word(s)}
    letter = r"[^\W\u3400-\u9fff]|′"
    return re.compile(rf"(?<!{letter})(?:{'|'.join(parts)})(?!{letter})"), by_spelling | lower


def is_word(spelling: str) -> bool:
    """Whether a spelling is no symbol: it may be written with a capital, too."""
    return len(spelling) > 2 and spelling[1:] == spelling[1:].lower() and spelling[0].isascii()

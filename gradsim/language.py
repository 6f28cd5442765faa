"""The language on the screen: what becomes of a text, and how a number is written.

All texts are written in English, and in a terminal and in files they stay so. A window that speaks another language says it
here (``gradsim/ui/language.py``), and nothing else does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """``translate``: takes the context of a text in the catalog, and the text. ``point``, ``group``: what stands before the
    decimals of a number, and between its thousands."""

    code: str = "en"
    translate: Callable[[str, str], str] = lambda _, text: text
    point: str = "."
    group: str = ","


ENGLISH = Language()
_spoken = ENGLISH


def speak(language: Language) -> None:
    """From now on all texts and numbers for people are in this language."""
    global _spoken
    _spoken = language


def spoken() -> Language:
    return _spoken


def tr(text: str, context: str = "Words") -> str:
    """A text in the language that is spoken; in English where it has no translation."""
    return _spoken.translate(context, text)


def small(text: str) -> str:
    """A name within a sentence, without the capital that it has by itself; German keeps capitals, as nouns have them."""
    return text if _spoken.code == "de" else text.lower()


def begun_small(text: str) -> str:
    """A sentence that goes on after other words."""
    return text if _spoken.code == "de" else text[:1].lower() + text[1:]


def localized(text: str) -> str:
    """A number that Python wrote, such as "1,234.5", as this language writes it: "1.234,5" in German."""
    return text.translate({ord("."): _spoken.point, ord(","): _spoken.group})


def plain(text: str) -> str:
    """A number that a person typed, in this language's way or with a point, as Python reads it: "0,5" as "0.5".

    Where both marks are in it the last one stands before the decimals, and what is no number stays as it is.
    """
    text = text.strip().replace("\u00a0", "").replace("\u202f", "").replace("’", "")
    if _spoken.point == "." or "," not in text:
        return text.replace(",", "") if _groups(text, ",") else text
    if "." in text and text.rindex(",") < text.rindex("."):
        return text.replace(",", "")
    return text.replace(".", "").replace(",", ".") if text.count(",") == 1 else text.replace(",", "")


def _groups(text: str, mark: str) -> bool:
    """Whether a mark parts thousands."""
    first, *others = text.split(mark)
    return bool(first) and all(len(each.partition(".")[0]) == 3 for each in others)

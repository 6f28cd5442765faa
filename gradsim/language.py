"""The language on the screen: what becomes of a text, and how a number is written.

All texts are written in English, and in a terminal and in files they stay so. A window that speaks another language says it
here (``gradsim/ui/language.py``), and nothing else does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import reduce
from typing import NamedTuple


class Unit(NamedTuple):
    """A large number that has a name: 10 to the ``power``. ``one``: it alone; ``several``: with a place ``{n}`` for how many. ``of``:
    what stands behind it where it counts something, as in Spanish "2 millones de veces"."""

    power: int
    one: str
    several: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """``translate``: takes the context of a text in the catalog, and the text. ``point``, ``group``: what stands before the
    decimals of a number, and between its thousands. ``units``: the large numbers that have names, the largest first."""

    code: str = "en"
    translate: Callable[[str, str], str] = lambda _, text: text
    point: str = "."
    group: str = ","
    units: tuple[Unit, ...] = (
        Unit(12, "1\u00a0trillion", "{n}\u00a0trillion"),
        Unit(9, "1\u00a0billion", "{n}\u00a0billion"),
        Unit(6, "1\u00a0million", "{n}\u00a0million"),
    )


ENGLISH = Language()
_NUMBER = r"[-+]?(\d+|\d{{1,3}}(\{group}\d{{3}})+)?{decimals}(e[-+]?\d+)?"
_MARKUP_AT_END = re.compile(r"(<[^>]*>)+$")
_SPACES = re.compile(r"(?<=\d)[\u00a0\u202f ’'](?=\d{3})")
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


def listed(parts: Iterable[str]) -> str:
    """Some things one after the other: "activation, depth". What is empty is left out."""
    return _joined(tr("{before}, {after}"), parts)


def sentences(parts: Iterable[str]) -> str:
    """Sentences one after the other; in Chinese there is no space between them. What is empty is left out."""
    return _joined(tr("{before} {after}"), parts)


def _joined(pattern: str, parts: Iterable[str]) -> str:
    said = [part for part in parts if part]
    return reduce(lambda before, after: pattern.format(before=before, after=after), said) if said else ""


def ended(sentence: str) -> str:
    """With a full stop, where neither it nor another mark ends it; it may have markup."""
    if not sentence or _MARKUP_AT_END.sub("", sentence).endswith(tuple(".!?。！？")):
        return sentence
    return tr("{sentence}.").format(sentence=sentence)


def localized(text: str) -> str:
    """A number that Python wrote, such as "1,234.5", as this language writes it: "1.234,5" in German."""
    return text.translate({ord("."): _spoken.point, ord(","): _spoken.group})


def plain(text: str, whole: bool = False) -> str:
    """A number that a person typed, in the way of this language or of others, as Python reads it: "0,5" as "0.5".

    ``whole``: it has no decimals. "1.234" has some where that can be; what is no number stays as it is.
    """
    text = _SPACES.sub("", text.strip())
    german, english = (".", ","), (",", ".")
    for group, point in (german, english) if _spoken.point == "," else (english, german):
        if not re.fullmatch(_NUMBER.format(group=group, decimals="" if whole else rf"(\{point}\d*)?"), text):
            continue
        if text.count(group) != 1 or point in text or whole or not (group == "." or text.lstrip("+-")[0] == "0"):
            return text.replace(group, "").replace(point, ".")
    return text

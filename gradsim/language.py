"""The language on the screen: which there are, what becomes of a text, and how a number is written.

All texts are written in English, and in a terminal and in files they stay so. Only a window speaks another language: it says so
by ``speak`` (``gradsim/ui/session/speaking.py``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import reduce
from typing import NamedTuple


class Unit(NamedTuple):
    """The name of a power of ten, such as 1 million.

    ``power``: 6 for a million. ``one``: how one of it is written; ``several``: how more are, with a place ``{n}`` for how many.
    ``of``: the word between it and what is counted, as "de" in the Spanish "2 millones de veces"; English has none.
    """

    power: int
    one: str
    several: str
    of: str = ""


LANGUAGES = {
    "en": ("English", "en_GB"), "de": ("Deutsch", "de_DE"), "es": ("Español", "es_ES"), "zh": ("简体中文", "zh_CN"),
}  # fmt: skip
"""By the code in the names of a language's files: what it calls itself, and its locale."""
UNITS: dict[str, tuple[Unit, ...]] = {
    "en": (
        Unit(12, "1\u00a0trillion", "{n}\u00a0trillion"),
        Unit(9, "1\u00a0billion", "{n}\u00a0billion"),
        Unit(6, "1\u00a0million", "{n}\u00a0million"),
    ),
    "de": (
        Unit(12, "1\u00a0Billion", "{n}\u00a0Billionen"),
        Unit(9, "1\u00a0Milliarde", "{n}\u00a0Milliarden"),
        Unit(6, "1\u00a0Million", "{n}\u00a0Millionen"),
    ),
    "es": (
        Unit(12, "1\u00a0billón", "{n}\u00a0billones", of="\u00a0de"),
        Unit(9, "mil\u00a0millones", "{n}\u00a0mil\u00a0millones", of="\u00a0de"),
        Unit(6, "1\u00a0millón", "{n}\u00a0millones", of="\u00a0de"),
    ),
    "zh": (
        Unit(12, "1万亿", "{n}万亿"),
        Unit(8, "1亿", "{n}亿"),
        Unit(4, "1万", "{n}万"),
    ),
}
"""The large numbers that have names, the largest first. A language that is not here takes the English ones."""


@dataclass(frozen=True, slots=True)
class Language:
    """How texts and numbers are said.

    ``translate(context, text)``: the text in this language; texts of different contexts may be alike and mean different things.
    ``point``: the sign before the decimals of a number. ``group``: the sign between its thousands.
    """

    code: str = "en"
    translate: Callable[[str, str], str] = lambda _, text: text
    point: str = "."
    group: str = ","

    @property
    def units(self) -> tuple[Unit, ...]:
        """The large numbers that have names, the largest first."""
        return UNITS.get(self.code, UNITS["en"])


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
    """A name within a sentence, in small letters. German keeps its capitals, as nouns have them."""
    return text if _spoken.code == "de" else text.lower()


def begun_small(text: str) -> str:
    """A text after other words: its first letter is small, but in German."""
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
    """A sentence with a full stop, unless a mark ends it already. It may have markup."""
    if not sentence or _MARKUP_AT_END.sub("", sentence).endswith(tuple(".!?。！？")):
        return sentence
    return tr("{sentence}.").format(sentence=sentence)


def localized(text: str) -> str:
    """A number that Python wrote, such as "1,234.5", as this language writes it: "1.234,5" in German."""
    return text.translate({ord("."): _spoken.point, ord(","): _spoken.group})


def whole(value: float) -> str:
    """A number without decimals, its thousands in groups: 2,000."""
    return localized(f"{value:,.0f}")


def plain(text: str, whole: bool = False) -> str:
    """A number that a person typed, as Python reads it: "0,5" as "0.5", whether a comma or a point stands before the decimals.

    What can be read in two ways is read in the way of this language, but "1.234" has decimals in all of them. ``whole``: it has
    none. What is no number stays as it is.
    """
    text = _SPACES.sub("", text.strip())
    german, english = (".", ","), (",", ".")
    for group, point in (german, english) if _spoken.point == "," else (english, german):
        if not re.fullmatch(_NUMBER.format(group=group, decimals="" if whole else rf"(\{point}\d*)?"), text):
            continue
        may_be_point = not whole and text.count(group) == 1 and point not in text
        if may_be_point and (group == "." or text.lstrip("+-").startswith("0")):
            continue
        return text.replace(group, "").replace(point, ".")
    return text

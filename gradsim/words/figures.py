"""Texts with places for figures: ``{share:share} it over {n:count} layers``. No Qt: the command line uses it too."""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from gradsim.language import localized, tr, whole
from gradsim.language import sentences as in_a_row
from gradsim.words.layers import layer_words
from gradsim.words.measures import measure_words
from gradsim.words.numbers import GAP, NOUNS, counted, loss_text, percent, short, significant
from gradsim.words.shares import part_of, ratio, share_of, share_words


def _setting(text: str) -> str:
    """The value of a setting: a number, or the name of a choice."""
    return localized(text) if text[:1].isdecimal() else tr(text, "Scenario")


KINDS: dict[str, Callable[[Any], str]] = {
    "percent": percent,
    "share": share_of,
    "fraction": share_words,
    "ratio": ratio,
    "short": short,
    "factor": lambda factor: f"×{GAP}{significant(factor, 2) if factor < 10 else short(factor)}",
    "part": part_of,
    "times": lambda n: tr("{n} times").format(n=short(n)),
    "loss": loss_text,
    "count": whole,
    "place": str,
    "measure": measure_words,
    "text": _setting,
    "nth": lambda n: tr("layer {n}").format(n=whole(n)),
    **{f"{noun}s": partial(counted, noun=noun) for noun in NOUNS},
}


class _Filler(string.Formatter):
    def __init__(self, place: Callable[[str], str], names: Sequence[str]) -> None:
        self._kinds = {**KINDS, "place": place}
        if names:
            self._kinds["nth"] = lambda n: tr("{name} (layer {n})").format(name=names[n - 1], n=whole(n))

    def format_field(self, value: Any, format_spec: str) -> str:
        return self._kinds[format_spec](value)


def fill(text: str, figures: Mapping[str, Any], place: Callable[[str], str] = str, names: Sequence[str] = ()) -> str:
    """The text with each figure as people read it. ``place``: what a layer of that name is called. ``names``: what the layers
    are called, where a number says too little."""
    return _Filler(place, names).vformat(text, (), figures)


def finding_text(sentences: Sequence[str], figures: Mapping[str, Any], names: Sequence[str] = ()) -> str:
    """What the doctor says of a finding, sentence by sentence, with its figures."""
    said = [fill(tr(sentence, "Doctor"), figures, layer_words, names) for sentence in sentences]
    # a name stays as it is written, at the beginning of a sentence too
    return in_a_row(each if each.startswith(tuple(names)) else each[:1].upper() + each[1:] for each in said)

"""Texts with places for figures: ``{share:share} it over {n:count} layers``. No Qt: the command line uses it too."""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from gradsim.words.numbers import GAP, counted, loss_text, percent, short
from gradsim.words.shares import ratio, share_of, share_words, times

KINDS: dict[str, Callable[[Any], str]] = {
    "percent": percent,
    "share": share_of,
    "fraction": share_words,
    "ratio": ratio,
    "short": short,
    "factor": lambda factor: f"×{GAP}{factor:.2g}" if factor < 10 else f"×{GAP}{short(factor)}",
    "part": lambda part: times(part) if part >= 2 else f"{percent(part)} of",
    "times": lambda n: f"{short(n)} times",
    "loss": loss_text,
    "count": lambda n: f"{n:,}",
    "place": str,
    "text": str,
    "nth": lambda n: f"layer {n:,}",
    **{f"{noun}s": partial(counted, noun=noun) for noun in ("layer", "step", "unit", "weight", "example")},
}


class _Filler(string.Formatter):
    def __init__(self, place: Callable[[str], str], names: Sequence[str]) -> None:
        self._kinds = {**KINDS, "place": place}
        if names:
            self._kinds["nth"] = lambda n: f"{names[n - 1]} (layer {n:,})"

    def format_field(self, value: Any, format_spec: str) -> str:
        return self._kinds[format_spec](value)


def fill(text: str, figures: Mapping[str, Any], place: Callable[[str], str] = str, names: Sequence[str] = ()) -> str:
    """The text with each figure as people read it. ``place``: what a layer of that name is called. ``names``: what the layers
    are called, where a number says too little."""
    return _Filler(place, names).vformat(text, (), figures)

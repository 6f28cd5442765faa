"""What the doctor says, and the table of what it can find."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from gradsim.lab.doctor.chart import Chart
from gradsim.language import begun_small
from gradsim.registry import Registry

Kind = Literal["cause", "outcome", "open", "well"]
Confidence = Literal["certain", "likely", "one of several"]
LEVELS: tuple[Confidence, ...] = ("certain", "likely", "one of several")
"""How sure it is that what was measured is why training fails (or of an outcome, that it is so)."""


class Said(NamedTuple):
    """A text with places for figures, such as ``{factor:percent}``, and the figures by name.

    Of more than one part each is a whole sentence: sentences are translated one by one.
    """

    text: str | tuple[str, ...]
    figures: dict[str, Any]
    confidence: Confidence = "certain"


@dataclass(frozen=True, slots=True)
class Finding:
    """``sentences`` have places for ``figures``; ``view``: the key of the view that shows them; ``source``: the literature that it rests on."""

    key: str
    headline: str
    sentences: tuple[str, ...]
    figures: dict[str, Any]
    confidence: Confidence
    view: str
    source: str

    @property
    def text(self) -> str:
        return " ".join(self.sentences)

    @property
    def title(self) -> str:
        """The headline with its confidence."""
        return titled(self.headline, TITLES[self.confidence])


TITLES: dict[Confidence, str] = {
    "certain": "{headline}",
    "likely": "Probably {headline}",
    "one of several": "One of several causes: {headline}",
}
"""How a headline says its confidence."""


def titled(headline: str, title: str) -> str:
    """A headline in one of TITLES; after other words it goes on with a small letter."""
    goes_on = not title.startswith("{")
    return title.format(headline=begun_small(headline) if goes_on else headline)


@dataclass(frozen=True, slots=True)
class Rule:
    """``look`` returns what it sees on a chart; None if it sees nothing, or cannot tell.

    ``kind``: "cause" says why training fails, "outcome" that it fails, "open" that it fails and what was ruled out, "well"
    that nothing is wrong. ``excludes``: keys of findings that contradict this one or follow from it; where this one is
    found, they are not said.
    """

    key: str
    headline: str
    source: str
    view: str
    time_view: str
    kind: Kind
    excludes: frozenset[str]
    look: Callable[[Chart], Said | None]

    def find(self, chart: Chart) -> Finding | None:
        said = self.look(chart)
        if said is None:
            return None
        view = self.time_view if self.time_view and chart.through_time else self.view
        sentences = (said.text,) if isinstance(said.text, str) else said.text
        return Finding(self.key, self.headline, sentences, said.figures, said.confidence, view, self.source)


findings: Registry[Rule] = Registry("finding")
"""In the order in which findings are told: what lies deeper comes first."""


def rule(
    key: str,
    headline: str,
    *,
    source: str,
    view: str,
    time_view: str = "",
    kind: Kind = "cause",
    excludes: tuple[str, ...] = (),
) -> Callable[[Callable[[Chart], Said | None]], Rule]:
    """Decorator: adds a finding to the table."""

    def add(look: Callable[[Chart], Said | None]) -> Rule:
        made = Rule(key, headline, source, view, time_view, kind, frozenset(excludes), look)
        return findings.register(key, headline, source)(made)

    return add

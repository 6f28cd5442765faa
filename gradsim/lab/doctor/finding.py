"""What the doctor says, and the table of what it can find."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from gradsim.lab.doctor.chart import Chart
from gradsim.registry import Registry

Kind = Literal["cause", "outcome", "well"]
Said = tuple[str, dict[str, Any]]
"""A text with places for figures, such as ``{factor:percent}``, and the figures by name."""


@dataclass(frozen=True, slots=True)
class Finding:
    """``text`` has places for ``figures``; ``view``: the key of the view that shows them; ``source``: the literature that it rests on."""

    key: str
    headline: str
    text: str
    figures: dict[str, Any]
    view: str
    source: str


@dataclass(frozen=True, slots=True)
class Rule:
    """``look`` returns what it sees on a chart; None if it sees nothing, or cannot tell.

    ``kind``: "cause" says why training fails, "outcome" that it fails, "well" that nothing is wrong.
    """

    key: str
    headline: str
    source: str
    view: str
    time_view: str
    kind: Kind
    look: Callable[[Chart], Said | None]

    def find(self, chart: Chart) -> Finding | None:
        said = self.look(chart)
        if said is None:
            return None
        view = self.time_view if self.time_view and chart.through_time else self.view
        return Finding(self.key, self.headline, said[0], said[1], view, self.source)


findings: Registry[Rule] = Registry("finding")
"""In the order in which findings are told: what lies deeper comes first."""


def rule(
    key: str, headline: str, *, source: str, view: str, time_view: str = "", kind: Kind = "cause"
) -> Callable[[Callable[[Chart], Said | None]], Rule]:
    """Decorator: adds a finding to the table."""

    def add(look: Callable[[Chart], Said | None]) -> Rule:
        made = Rule(key, headline, source, view, time_view, kind, look)
        return findings.register(key, headline, source)(made)

    return add

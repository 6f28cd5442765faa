"""The doctor: says from measurements what is wrong with a run, with the figures that each finding rests on."""

from __future__ import annotations

from dataclasses import replace
from weakref import WeakKeyDictionary

from gradsim.lab.doctor import rules
from gradsim.lab.doctor.chart import Chart
from gradsim.lab.doctor.finding import LEVELS, TITLES, Confidence, Finding, Rule, findings, titled
from gradsim.lab.snapshot import Snapshot

__all__ = ["TITLES", "Chart", "Confidence", "Finding", "Rule", "diagnose", "examine", "findings", "rules", "titled"]


def diagnose(snapshot: Snapshot) -> tuple[Finding, ...]:
    """All findings, the main one first: causes from the surest on, then outcomes; empty if nothing can be said.

    The snapshot must hold the probe ``statistics``. Of one snapshot all is worked out once, whoever asks.
    """
    if snapshot not in _found:
        _found[snapshot] = examine(Chart.of(snapshot))
    return _found[snapshot]


_found: WeakKeyDictionary[Snapshot, tuple[Finding, ...]] = WeakKeyDictionary()


def examine(chart: Chart | None) -> tuple[Finding, ...]:
    """The same of a chart, wherever its measurements are from; empty where there is none."""
    if chart is None:
        return ()
    found: dict[str, list[Finding]] = {"cause": [], "outcome": [], "open": [], "well": []}
    excluded: set[str] = set()
    for choice in findings:
        if choice.key not in excluded and (finding := choice.value.find(chart)):
            found[choice.value.kind].append(finding)
            excluded |= choice.value.excludes
    ill = [*_by_confidence(found["cause"]), *found["outcome"]]
    return tuple(ill or found["open"] or found["well"])


def _by_confidence(causes: list[Finding]) -> list[Finding]:
    """The surest first. Where none is certain, one alone is likely, and where two are likely, each is one of several."""
    first = sorted(causes, key=lambda finding: LEVELS.index(finding.confidence))
    if not first or first[0].confidence == "certain":
        return first
    level: Confidence = "one of several" if len(first) > 1 else "likely"
    likely = [finding for finding in first if finding.confidence == "likely"]
    return first if len(likely) == 1 else [replace(finding, confidence=level) for finding in first]

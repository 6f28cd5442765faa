"""The doctor: says from measurements what is wrong with a run, with the figures that each finding rests on."""

from __future__ import annotations

from gradsim.lab.doctor import rules
from gradsim.lab.doctor.chart import Chart
from gradsim.lab.doctor.finding import Finding, Rule, findings
from gradsim.lab.snapshot import Snapshot

__all__ = ["Chart", "Finding", "Rule", "diagnose", "findings", "rules"]


def diagnose(snapshot: Snapshot) -> tuple[Finding, ...]:
    """All findings, the main one first; empty if nothing can be said.

    The snapshot must hold the probe ``statistics``.
    """
    chart = Chart.of(snapshot)
    if chart is None:
        return ()
    matches = [(choice.value.kind, finding) for choice in findings if (finding := choice.value.find(chart))]
    ill = any(kind != "well" for kind, _ in matches)
    return tuple(finding for kind, finding in matches if not ill or kind != "well")

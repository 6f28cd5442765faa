"""Run folders: what was recorded of a training elsewhere, and how it is read. The format is in docs/run-folder.md."""

from gradsim.lab.runs.about import About, RunError
from gradsim.lab.runs.case import run_chart, run_findings, seen_layers, seen_names, worst_first
from gradsim.lab.runs.reader import RecordedRun
from gradsim.lab.runs.record import FIGURES
from gradsim.lab.runs.writer import RunWriter

__all__ = [
    "FIGURES",
    "About",
    "RecordedRun",
    "RunError",
    "RunWriter",
    "run_chart",
    "run_findings",
    "seen_layers",
    "seen_names",
    "worst_first",
]

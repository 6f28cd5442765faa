"""Experiments without a window: the runner, comparisons, and the probes."""

from gradsim.lab.compare import Comparison, ComparisonSnapshot
from gradsim.lab.runner import Runner
from gradsim.lab.snapshot import Snapshot

__all__ = ["Comparison", "ComparisonSnapshot", "Runner", "Snapshot"]

"""Experiments without a window: the runner, the history of a run, and the probes."""

from gradsim.lab.compare import Comparison, ComparisonSnapshot
from gradsim.lab.history import HeldOut, History
from gradsim.lab.runner import Runner
from gradsim.lab.snapshot import Snapshot

__all__ = ["Comparison", "ComparisonSnapshot", "HeldOut", "History", "Runner", "Snapshot"]

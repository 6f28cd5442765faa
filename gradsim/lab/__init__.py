"""Experiments without a window: the runner, what it remembers, and what it looks into."""

from gradsim.lab.compare import Comparison, ComparisonSnapshot
from gradsim.lab.history import HeldOut, History
from gradsim.lab.runner import Runner
from gradsim.lab.snapshot import Snapshot

__all__ = ["Comparison", "ComparisonSnapshot", "HeldOut", "History", "Runner", "Snapshot"]

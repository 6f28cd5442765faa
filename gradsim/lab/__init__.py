"""Experiments without a window: the runner, what it remembers, and what it looks into.

A probe stands in a file of its own; it is known as soon as somebody imports its results' type, as a view does.
"""

from gradsim.lab.compare import Comparison, ComparisonSnapshot
from gradsim.lab.history import HeldOut, History
from gradsim.lab.runner import Runner
from gradsim.lab.snapshot import Snapshot

__all__ = ["Comparison", "ComparisonSnapshot", "HeldOut", "History", "Runner", "Snapshot"]

"""The sweep window: many scenarios that differ in a few fields, as a map, as points or as a ranking."""

from gradsim.ui.sweep.window import SweepWindow

__all__ = ["SweepWindow"]

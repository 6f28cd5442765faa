"""Sweeps: many scenarios that differ in a few fields, trained side by side, and a table of what came out."""

from gradsim.lab.sweep.axes import parse_axes
from gradsim.lab.sweep.folder import Result, SweepError, SweepFolder, read_sweep
from gradsim.lab.sweep.job import DIVERGED, STALLED, TRAINED, Figures
from gradsim.lab.sweep.plan import Cell, Sweep
from gradsim.lab.sweep.processes import available_cores, processes
from gradsim.lab.sweep.running import run
from gradsim.lab.sweep.theory import trainable_depth

__all__ = [
    "DIVERGED", "STALLED", "TRAINED", "Cell", "Figures", "Result", "Sweep", "SweepError", "SweepFolder",
    "available_cores", "parse_axes", "processes", "read_sweep", "run", "trainable_depth",
]  # fmt: skip

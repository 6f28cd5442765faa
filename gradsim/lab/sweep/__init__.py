"""Sweeps: many scenarios that differ in a few fields, trained side by side, and a table of what came out."""

from gradsim.lab.sweep.axes import parse_axes, parse_values, usual_values, values_text
from gradsim.lab.sweep.background import BackgroundSweep
from gradsim.lab.sweep.board import Board
from gradsim.lab.sweep.cost import sweep_cost
from gradsim.lab.sweep.folder import Result, SweepError, SweepFolder, folder_name, read_sweep
from gradsim.lab.sweep.job import DIVERGED, STALLED, TRAINED, Figures
from gradsim.lab.sweep.plan import VARIANT, Cell, Sweep
from gradsim.lab.sweep.presets import Preset, cures, presets
from gradsim.lab.sweep.processes import available_cores, processes
from gradsim.lab.sweep.results import SweepResults, open_sweep
from gradsim.lab.sweep.running import run
from gradsim.lab.sweep.summary import FACTOR, LOSS, RATIO, STEPS, VERDICT, VERDICTS, Summary, ranked, summarize
from gradsim.lab.sweep.theory import Expected, expect, passing, reached, trainable_depth

__all__ = [
    "DIVERGED", "FACTOR", "LOSS", "RATIO", "STALLED", "STEPS", "TRAINED", "VARIANT", "VERDICT", "VERDICTS", "BackgroundSweep", "Board", "Cell",
    "Expected", "Figures", "Preset", "Result", "Summary", "Sweep", "SweepError", "SweepFolder", "SweepResults", "available_cores", "cures",
    "expect", "folder_name", "open_sweep", "parse_axes", "parse_values", "passing", "presets", "processes", "ranked", "reached", "read_sweep", "run", "summarize",
    "sweep_cost", "trainable_depth", "usual_values", "values_text",
]  # fmt: skip

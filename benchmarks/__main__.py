"""Prints every benchmark's ratios. ``python -m benchmarks [engine] [recurrent] [ensemble] [growth] [compare] [sweep] [start] [window]
[looks] [time_travel] [cures] [table] [watch]`` runs some of them."""

from __future__ import annotations

import importlib
import os
import sys

os.environ.pop("OPENBLAS_CORETYPE", None)  # the BLAS takes the kernel that is made for this processor

import gradsim  # noqa: F401  (sets the BLAS to one thread before anything imports numpy)

NAMES = (
    "engine",
    "recurrent",
    "ensemble",
    "growth",
    "compare",
    "sweep",
    "start",
    "window",
    "looks",
    "time_travel",
    "cures",
    "table",
    "watch",
)

for name in sys.argv[1:] or NAMES:
    importlib.import_module(f"benchmarks.{name}").report()

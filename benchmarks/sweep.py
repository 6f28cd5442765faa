"""A sweep by two processes against one, and networks of one shape together against one by one."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from benchmarks.timing import side_by_side, verdict
from gradsim import Scenario
from gradsim.lab.sweep import Sweep, processes, run
from gradsim.lab.sweep.job import train

SHAPES = [(32, 4, 16, 16), (24, 5, 32, 32), (12, 10, 64, 64), (8, 40, 64, 64)]
"""(networks, depth, width, batch)"""
SLACK = 0.95
"""Noise of a busy machine."""


def report(seconds: float = 3.0) -> None:
    print("Sweep of depth 2-80 x sigma_w, tanh, width 64: how much faster two processes are")
    base = Scenario(activation="tanh", initializer="normal")
    sweep = Sweep(base, {"depth": range(2, 81, 12), "sigma_w": [0.7, 0.9, 1.1, 1.3, 1.6, 2.0]}, steps=60)
    one, two = _seconds(sweep, 1), _seconds(sweep, 2)
    gain = one / two
    print(f"  one {one:.1f} s, two {two:.1f} s: {gain:.2f}x ({verdict(gain, 1.6)})", flush=True)
    print("Networks of one shape in a job, against a job for each")
    for networks, depth, width, batch in SHAPES:
        shape = Scenario(depth=depth, width=width, batch_size=batch, activation="tanh")
        members = [shape.replace(seed=seed).to_dict() for seed in range(networks)]
        a, b = side_by_side([lambda m=members: train(m, 10), lambda m=members: [train([x], 10) for x in m]], seconds)  # type: ignore[misc]
        print(f"  {networks} x {depth}x{width} batch {batch}: {b / a:.2f}x ({verdict(b / a, SLACK)})", flush=True)


def _seconds(sweep: Sweep, workers: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        with processes(workers) as executor:
            run(sweep, Path(folder), executor)
        return time.perf_counter() - start

"""How the time of a step and the memory of a training grow with depth, width, batch and number of networks."""

from __future__ import annotations

import time
import tracemalloc

import numpy as np

from benchmarks.timing import one_core, side_by_side, verdict
from gradsim import Scenario
from gradsim.training import Ensemble

BASE = {"networks": 1, "depth": 20, "width": 64, "batch_size": 64}
VARIED = {
    "depth": ((10, 20, 40, 80), 1.0),
    "width": ((32, 64, 128, 256), 2.0),
    "batch_size": ((32, 64, 128, 256), 1.0),
    "networks": ((1, 2, 4, 8), 1.0),
}
"""Sizes, and the power with which the number of operations grows."""
SLACK = 0.1


def report(seconds: float = 3.0) -> None:
    print("Growth with each size, the others being 1 network, 20x64, batch 64 (tanh, float32): slope in log-log")
    for name, (sizes, power) in VARIED.items():
        ensembles, memory = [], []
        for size in sizes:
            taken, ensemble = _memory(**BASE | {name: size})
            memory.append(taken)
            ensembles.append(ensemble)
        with one_core():
            times = side_by_side([e.step for e in ensembles], seconds, rounds=15, clock=time.process_time)
        for what, values, unit in (("time", np.multiply(times, 1e3), "ms"), ("memory", np.divide(memory, 1e6), "MB")):
            slope = np.polyfit(np.log(sizes), np.log(values), 1)[0]
            told = ", ".join(f"{size}: {value:.2f}" for size, value in zip(sizes, values, strict=True))
            print(
                f"  {name} {what}: {slope:.2f} ({verdict(slope, power + SLACK, at_most=True)}); {unit} {told}",
                flush=True,
            )


def _memory(networks: int, depth: int, width: int, batch_size: int) -> tuple[int, Ensemble]:
    """Bytes that the arrays of a training take after its first step, without its data."""
    scenario = Scenario(
        depth=depth, width=width, batch_size=batch_size, activation="tanh", dtype="float32", learning_rate=0.01
    )
    Ensemble([scenario.replace(depth=1)])  # the data are read once
    tracemalloc.start()
    ensemble = Ensemble([scenario.replace(seed=seed) for seed in range(networks)])
    ensemble.step()
    taken = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return taken, ensemble

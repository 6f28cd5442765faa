"""Two networks compared against one that trains alone."""

from __future__ import annotations

import statistics
import time
from typing import Any

from benchmarks.timing import verdict
from gradsim import Scenario
from gradsim.lab import Comparison, Runner
from gradsim.lab.worker import Worker

SIZES = [(6, 8, 10), (10, 64, 64), (30, 64, 64), (100, 64, 64), (30, 256, 256)]
"""(depth, width, batch)"""
ROUNDS = 7


def report(seconds: float = 0.6) -> None:
    print("Two networks in lockstep, sigmoid, float64: time of a step over that of one alone")
    for depth, width, batch in SIZES:
        scenario = Scenario(depth=depth, width=width, batch_size=batch)
        workers: list[Worker[Any]] = [Comparison([scenario, scenario]), Runner(scenario)]
        for worker in workers:
            worker.start()
        try:  # in turns, so that a busy machine slows both alike
            turns = [[_step_time(worker, seconds) for worker in workers] for _ in range(ROUNDS)]
        finally:
            for worker in workers:
                worker.stop()
        two, one = (statistics.median(times) for times in zip(*turns, strict=True))
        ratio = statistics.median(a / b for a, b in turns)
        print(
            f"  {depth}x{width} batch {batch}: {two * 1e3:.2f} ms two, {one * 1e3:.2f} ms one: "
            f"{ratio:.2f}x ({verdict(ratio, 2.2, at_most=True)})",
            flush=True,
        )


def _step_time(worker: Worker[Any], seconds: float) -> float:
    """Seconds of the processor per step, over about that many seconds of training."""
    first, start = worker.wait().steps, time.process_time()
    worker.play()
    time.sleep(seconds)
    worker.pause()
    steps: int = worker.wait().steps - first
    return (time.process_time() - start) / steps

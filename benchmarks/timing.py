"""Timing of alternatives side by side, so that a busy machine slows all of them alike."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager


def side_by_side(
    steps: Sequence[Callable[[], object]],
    seconds: float = 1.0,
    rounds: int = 9,
    clock: Callable[[], float] = time.perf_counter,
) -> list[float]:
    """Median seconds per call of each, measured in turns; ``seconds`` is for all of them together.

    ``clock``: ``time.process_time`` for what runs on one thread leaves out what other programs take.
    """
    counts = []
    for step in steps:
        step()
        start, n = clock(), 0
        while clock() - start < 0.05:
            step()
            n += 1
        counts.append(max(1, round(n * seconds / len(steps) / rounds / 0.05)))
    taken: list[list[float]] = [[] for _ in steps]
    for _ in range(rounds):
        for i, step in enumerate(steps):
            start = clock()
            for _ in range(counts[i]):
                step()
            taken[i].append((clock() - start) / counts[i])
    return [statistics.median(t) for t in taken]


@contextmanager
def one_core() -> Iterator[None]:
    """On one core of those that the process may use, where the system can be asked for that."""
    allowed = os.sched_getaffinity(0) if hasattr(os, "sched_setaffinity") else None
    if allowed:
        os.sched_setaffinity(0, {max(allowed)})
    try:
        yield
    finally:
        if allowed:
            os.sched_setaffinity(0, allowed)


def verdict(value: float, target: float, at_most: bool = False) -> str:
    met = value <= target if at_most else value >= target
    return f"{'at most' if at_most else 'at least'} {target:g}: {'met' if met else 'MISSED'}"

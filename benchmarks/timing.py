"""Timing of alternatives side by side, so that a busy machine slows all of them alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence


def side_by_side(steps: Sequence[Callable[[], object]], seconds: float = 1.0, rounds: int = 9) -> list[float]:
    """Median seconds per call of each, measured in turns; ``seconds`` is for all of them together."""
    counts = []
    for step in steps:
        step()
        start, n = time.perf_counter(), 0
        while time.perf_counter() - start < 0.05:
            step()
            n += 1
        counts.append(max(1, round(n * seconds / len(steps) / rounds / 0.05)))
    taken: list[list[float]] = [[] for _ in steps]
    for _ in range(rounds):
        for i, step in enumerate(steps):
            start = time.perf_counter()
            for _ in range(counts[i]):
                step()
            taken[i].append((time.perf_counter() - start) / counts[i])
    return [statistics.median(t) for t in taken]


def verdict(value: float, target: float, at_most: bool = False) -> str:
    met = value <= target if at_most else value >= target
    return f"{'at most' if at_most else 'at least'} {target:g}: {'met' if met else 'MISSED'}"

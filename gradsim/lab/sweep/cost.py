"""What a sweep costs."""

from __future__ import annotations

import math

from gradsim.lab.sweep.axes import are_numbers
from gradsim.lab.sweep.job import lockstep
from gradsim.lab.sweep.plan import Sweep
from gradsim.training.cost import Cost, ensemble_cost

PROCESS = 60e6
"""Bytes of a worker process that has nothing to do yet: Python and NumPy."""


def sweep_cost(sweep: Sweep, workers: int) -> Cost:
    """The memory of the largest cells on all processes at once, and the seconds of a step of the slowest cell.

    Cost grows with every number in a scenario, so only the largest value of each is looked at.
    """
    largest = {name: (max(values),) if are_numbers(values) else values for name, values in sweep.vary.items()}
    cells = Sweep(sweep.base, largest, sweep.steps, sweep.seeds, sweep.variants).cells()
    costs = [ensemble_cost(cell.scenario, lockstep(cell.scenario)) for cell in cells]
    busy = min(workers, math.prod(sweep.shape))
    return Cost(busy * (PROCESS + max(c.memory for c in costs)), max(c.seconds for c in costs))

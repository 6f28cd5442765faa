"""What runs and comparisons cost, and whether that is too much for the memory that is free."""

from __future__ import annotations

from collections.abc import Sequence

from gradsim.data import DataError
from gradsim.lab import checkpoints, history
from gradsim.lab.memory import available
from gradsim.scenario import Scenario
from gradsim.training.cost import Cost, ensemble_cost

SHARE = 0.5
"""The part of the free memory that is taken without asking."""
SLOW = 2.0
"""Seconds for a step from which it is worth a word."""


def run_cost(scenario: Scenario) -> Cost:
    """Of training it for long, with what is kept of its history. Raises DataError where its data cannot be had."""
    cost = ensemble_cost(scenario, scenario.seeds)
    most = max(2, min(checkpoints.MOST, int(checkpoints.BUDGET / max(cost.checkpoint, 1)))) + 1
    layers = 3 if scenario.through_time else scenario.depth + 1
    rows = 8 * history.CAPACITY * (4 + 3 * layers + 3)
    return Cost(cost.memory + most * cost.checkpoint + rows, cost.seconds)


def comparison_cost(scenarios: Sequence[Scenario]) -> Cost:
    """Of all together. Raises DataError where the data of none can be had."""
    costs, error = [], None
    for scenario in scenarios:
        try:
            costs.append(run_cost(scenario))
        except DataError as found:  # the others are compared without it
            error = found
    if error is not None and not costs:
        raise error
    return Cost(sum(c.memory for c in costs), sum(c.seconds for c in costs))


def is_too_much(cost: Cost) -> bool:
    """Whether a person should say yes before it is built."""
    return cost.memory > SHARE * available()


def figures(cost: Cost) -> dict[str, str]:
    """For people: ``needed`` and ``free`` memory, and the ``time`` of a step."""
    return {"needed": _bytes(cost.memory), "free": _bytes(available()), "time": _seconds(cost.seconds)}


def _bytes(count: float) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"


def _seconds(seconds: float) -> str:
    if seconds >= 1:
        return f"{seconds:.0f} s"
    return f"{seconds * 1000:.0f} ms" if seconds >= 1e-3 else "under 1 ms"

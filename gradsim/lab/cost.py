"""What runs and comparisons cost, and whether that is too much for the memory that is free."""

from __future__ import annotations

from collections.abc import Sequence

from gradsim.data import DataError
from gradsim.lab import checkpoints
from gradsim.lab.memory import available
from gradsim.language import localized, tr
from gradsim.scenario import Scenario
from gradsim.training import history, table
from gradsim.training.cost import Cost, ensemble_cost

SHARE = 0.5
"""The share of the free memory that is used without asking."""
SLOW = 2.0
"""A step that takes more seconds than this is called slow."""


def run_cost(scenario: Scenario) -> Cost:
    """The cost of a long run with its history. Raises DataError where its data cannot be loaded."""
    cost = ensemble_cost(scenario, scenario.seeds)
    most = max(2, min(checkpoints.MOST, int(checkpoints.BUDGET / max(cost.checkpoint, 1))))
    layers = 3 if scenario.through_time else scenario.depth + 1
    rows = 8 * table.CAPACITY * (4 + 3 * layers + 3) + 8 * history.VALUES_CAPACITY * (1 + 4 * (layers - 1))
    return Cost(cost.keeping(most + 1, rows), cost.seconds)  # with the weights before the last step


def comparison_cost(scenarios: Sequence[Scenario]) -> Cost:
    """The cost of all together. Raises DataError where no scenario's data can be loaded."""
    costs, error = [], None
    for scenario in scenarios:
        try:
            costs.append(run_cost(scenario))
        except DataError as unreadable:  # the others are compared without it
            error = unreadable
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
    return localized(f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB")


def _seconds(seconds: float) -> str:
    if seconds >= 1:
        return f"{seconds:.0f} s"
    return f"{seconds * 1000:.0f} ms" if seconds >= 1e-3 else tr("under 1 ms")

"""The learning rate that a change needs: a short search over decades, by measurement."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from gradsim.lab.cures.training import nearest_rate
from gradsim.lab.scale import scale
from gradsim.lab.trial import End
from gradsim.scenario import Scenario

AROUND = (1.0, 0.1, 10.0, 0.01, 100.0, 0.001)
"""Times the own rate, in the order in which they are worth a try."""
ONWARD = 4
"""Decades that a change of the learning rate alone is followed in its direction."""
WORTH = 0.05
"""Share of the loss of guessing by which another rate must do better to be taken instead of the own one."""


def is_rate(changes: Mapping[str, Any]) -> bool:
    """Whether the learning rate is all that is changed."""
    return changes.keys() == {"learning_rate"}


def ladder(base: Scenario, changes: Mapping[str, Any], hints: Iterable[float] = ()) -> tuple[float, ...]:
    """The learning rates to try with these changes: the own one first, then those that helped elsewhere, then decades
    around it. What changes the rate alone goes on in its direction.
    """
    own = base.replace(**changes).learning_rate
    if not changes:
        return (own,)
    if is_rate(changes):
        decade = 10.0 if own > base.learning_rate else 0.1
        wanted = [own * decade**i for i in range(ONWARD)]
    else:
        wanted = [own, *hints, *(own * times for times in AROUND)]
    return tuple(dict.fromkeys(map(nearest_rate, wanted)))


def chosen(scenario: Scenario, rates: Sequence[float], ends: Sequence[End]) -> float:
    """The rate to train it with: the own one, which is the first, unless another learns clearly better."""
    losses = [end.training_loss if math.isfinite(end.training_loss) else math.inf for end in ends]
    best = min(range(len(losses)), key=lambda i: losses[i])
    worth = WORTH * scale(scenario).constant_loss
    return rates[best] if losses[best] < losses[0] - worth else rates[0]

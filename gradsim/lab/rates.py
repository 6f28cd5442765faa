"""The learning rate that a change needs: a short search over decades, by measurement."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from gradsim.lab.cures.training import nearest_rate
from gradsim.lab.trial import End
from gradsim.scenario import Scenario

AROUND = (1.0, 0.1, 10.0, 0.01, 100.0, 0.001)
"""Times the own rate, in the order in which they are worth a try."""
ONWARD = 5
"""Decades that a change of the learning rate alone is followed in its direction."""
LONGER = 5
"""Times the steps and the time that the search has for such a change: the rate is all that it is, and some networks learn
nothing in the steps that tell other changes apart."""
WORTH = 0.1
"""Share of the loss of guessing by which another rate must do better to be taken instead of the own one."""


def patience(changes: Mapping[str, Any]) -> int:
    """Times the steps and the time of the others that the search has for these changes."""
    return LONGER if is_rate(changes) else 1


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


def chosen(rates: Sequence[float], ends: Sequence[End], worth: float) -> float:
    """The rate to train with: the own one, which is the first, unless another learns better by ``worth``. ``ends``: of all
    rates with a first seed, then with a next one; those that there was no time for are not known.
    """
    losses = [statistics.median(_loss(end) for end in ends[i :: len(rates)]) for i in range(min(len(rates), len(ends)))]
    best = min(range(len(losses)), key=lambda i: losses[i])
    return rates[best] if losses[best] < losses[0] - worth else rates[0]


def _loss(end: End) -> float:
    return end.training_loss if math.isfinite(end.training_loss) else math.inf


def with_rate_cure(
    base: Scenario, keys: tuple[str, ...], changes: Mapping[str, Any], rate: float
) -> tuple[tuple[str, ...], dict[str, Any]]:
    """The cures and changes with this learning rate. If it is another than the base's, that is a cure besides, unless one
    of the cures is about the rate anyway.
    """
    if rate == base.learning_rate:
        return keys, {name: value for name, value in changes.items() if name != "learning_rate"}
    with_rate = {**changes, "learning_rate": rate}
    if "learning_rate" in changes:
        return keys, with_rate
    return (*keys, "slower" if rate < base.learning_rate else "faster"), with_rate

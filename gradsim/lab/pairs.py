"""Which cures are tried together, once each has been tried alone."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from gradsim.lab.cures import AS_IT_IS, cures
from gradsim.lab.cures.table import effective
from gradsim.lab.outcomes import Outcome
from gradsim.scenario import Scenario

BEST = 3
"""So many of the best are tried in pairs."""
MOST = 6
RATES = frozenset({"slower", "faster"})
"""The rate is looked for with every change: it is no partner."""
USUAL = (
    (("scaled_inputs",), ("scaled_targets",)),
    (("layer", "batch", "rms"), ("residual", "pre_activation")),
)
"""What textbooks put together; of each group the best."""


def together(
    base: Scenario, singles: Sequence[Outcome], causes: Iterable[str]
) -> dict[tuple[str, ...], dict[str, Any]]:
    """The changes of each combination, by the cures' keys. ``singles``: the cures alone, the best first."""
    keys = [outcome.key for outcome in singles if outcome.keys]
    changes = {key: cures[key].change(base) or {} for key in keys}
    before = itertools.takewhile(lambda outcome: outcome.key != AS_IT_IS, singles)
    helpful = [outcome.key for outcome in before if outcome.key not in RATES][:BEST]
    wanted = itertools.chain(
        _answers(keys, causes),
        (_best(keys, groups) for groups in USUAL),
        itertools.combinations(helpful, 2),
    )
    found: dict[tuple[str, ...], dict[str, Any]] = {}
    for combination in wanted:
        key = tuple(sorted(combination, key=list(changes).index))
        merged = _merged([changes[k] for k in key])
        if len(key) > 1 and merged is not None and key not in found and len(found) < MOST:
            found[key] = effective(base, merged)
    return found


def _answers(keys: Sequence[str], causes: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """The best answers to all causes together."""
    best = (next((key for key in keys if cause in cures[key].answers), None) for cause in causes)
    yield tuple(dict.fromkeys(key for key in best if key))


def _best(keys: Sequence[str], groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The best of each group; none if a group has none."""
    best = [next((key for key in keys if key in group), None) for group in groups]
    return tuple(key for key in best if key) if all(best) else ()


def _merged(changes: Iterable[Mapping[str, Any]]) -> dict[str, Any] | None:
    """All changes at once; None where two of them want one field to be different."""
    merged: dict[str, Any] = {}
    for change in changes:
        if any(merged.get(name, value) != value for name, value in change.items()):
            return None
        merged |= change
    return merged

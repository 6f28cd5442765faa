"""Which cures are tried together, once each has been tried alone."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from gradsim.lab.cures import RATES, cures
from gradsim.lab.cures.table import effective
from gradsim.lab.outcomes import Rank
from gradsim.scenario import Scenario

BEST = 3
"""So many of the best are tried in pairs."""
MOST = 6
USUAL = (
    (("scaled_inputs",), ("scaled_targets",)),
    (("layer", "batch", "rms"), ("residual", "pre_activation")),
)
"""What textbooks put together; of each group the best."""


def together(base: Scenario, ranks: Sequence[Rank], causes: Sequence[str]) -> dict[tuple[str, ...], dict[str, Any]]:
    """The changes of each combination, by the cures' keys. ``ranks``: of what was tried alone, the best first. A learning rate is
    looked for with every change, so it is no partner.
    """
    keys = [rank.outcome.keys[0] for rank in ranks if rank.outcome.keys]
    usual = next((rank.place for rank in ranks if not rank.outcome.keys), len(ranks) + 1)
    helpful = [rank.outcome.keys[0] for rank in ranks if rank.place < usual and rank.outcome.keys[0] not in RATES]
    wanted = itertools.chain(
        _answers(keys, causes),
        [_with_the_main(keys, helpful, causes)],
        (_best(keys, groups) for groups in USUAL),
        itertools.combinations(helpful[:BEST], 2),
    )
    found: dict[tuple[str, ...], dict[str, Any]] = {}
    known = [rank.outcome.changes for rank in ranks]
    tried = {rank.outcome.keys for rank in ranks}
    for combination in wanted:
        key = tuple(sorted(combination, key=keys.index))
        changes = _merged(base, key)
        if len(key) > 1 and key not in tried and changes and changes not in known and len(found) < MOST:
            found[key] = changes
            known.append(changes)
    return found


def _answers(keys: Sequence[str], causes: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """The best answers to all causes together."""
    best = (next((key for key in keys if cause in cures[key].answers), None) for cause in causes)
    yield tuple(dict.fromkeys(key for key in best if key))


def _with_the_main(keys: Sequence[str], helpful: Iterable[str], causes: Sequence[str]) -> tuple[str, ...]:
    """The best answer to the main cause, with the best of what helped otherwise; none where there is no such two."""
    answers = [key for key in keys if cures[key].answers.intersection(causes[:1])]
    other = next((key for key in helpful if key not in answers), None)
    return (answers[0], other) if answers and other else ()


def _best(keys: Sequence[str], groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The best of each group; none if a group has none."""
    best = [next((key for key in keys if key in group), None) for group in groups]
    return tuple(key for key in best if key) if all(best) else ()


def _merged(base: Scenario, keys: Iterable[str]) -> dict[str, Any] | None:
    """All changes, each made after the others; None where one would undo another, or has nothing left to change."""
    merged: dict[str, Any] = {}
    for key in keys:
        change = effective(base.replace(**merged), cures[key].change(base.replace(**merged)) or {})
        if not change or change.keys() & merged.keys():
            return None
        merged |= change
    return merged

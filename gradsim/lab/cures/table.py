"""The table of cures, and which of them change something in a scenario."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from gradsim.registry import Registry
from gradsim.scenario import Scenario

AS_IT_IS = "as_it_is"
"""The key of the scenario without a change."""
Change = Callable[[Scenario], Mapping[str, Any] | None]
"""The fields that a cure changes and their new values, some of which may be there already; None where it could not matter."""


@dataclass(frozen=True, slots=True)
class Cure:
    """``pairs``: in which scenarios a sweep joins it to others, as it changes a part of the network itself.
    ``answers``: the keys of the doctor's findings that it is the usual answer to.
    """

    change: Change
    source: str
    pairs: Callable[[Scenario], bool]
    answers: frozenset[str]


def always(_: Scenario) -> bool:
    return True


def never(_: Scenario) -> bool:
    return False


cures: Registry[Cure] = Registry("cure")


def cure(
    key: str,
    label: str,
    help: str,
    *,
    source: str,
    pairs: Callable[[Scenario], bool] = never,
    answers: Iterable[str] = (),
) -> Callable[[Change], Change]:
    """Decorator: adds a cure to the table."""

    def add(change: Change) -> Change:
        cures.register(key, label, help)(Cure(change, source, pairs, frozenset(answers)))
        return change

    return add


def suggested(base: Scenario) -> dict[str, dict[str, Any]]:
    """What each cure would change in this scenario; only those that change something, and no two the same."""
    return distinct(base, ((choice.key, choice.value.change(base)) for choice in cures))


def in_pairs(base: Scenario) -> dict[str, dict[str, Any]]:
    """The same of the cures that are parts of this kind of network, alone and two together, by their labels."""
    singles = [(choice.label, choice.value.change(base) or {}) for choice in cures if choice.value.pairs(base)]
    couples = [
        (f"{a}, {b}", {**first, **second})
        for (a, first), (b, second) in itertools.combinations(singles, 2)
        if first and second and not first.keys() & second.keys()
    ]
    return distinct(base, itertools.chain(singles, couples))


def distinct(base: Scenario, wanted: Iterable[tuple[str, Mapping[str, Any] | None]]) -> dict[str, dict[str, Any]]:
    """The changes by name, without those that change nothing or give the same scenario as an earlier one."""
    kept: dict[str, dict[str, Any]] = {}
    known = {base}
    for name, all_changes in wanted:
        changes = effective(base, all_changes or {})
        if changes and (scenario := base.replace(**changes)) not in known:
            known.add(scenario)
            kept[name] = changes
    return kept


def effective(base: Scenario, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Of these changes those that make a difference: another value, in a field that has a meaning afterwards."""
    changed = base.replace(**wanted)
    return {n: v for n, v in wanted.items() if getattr(base, n) != v and Scenario.fields[n].applies(changed)}

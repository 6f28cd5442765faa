"""Causes that compete: the main one is that whose usual answer helps when it is tried alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gradsim.lab.cures import RATES
from gradsim.lab.outcomes import IS_SLOW, LEARNS, Outcome, Rank
from gradsim.language import listed, tr


@dataclass(frozen=True, slots=True)
class Answer:
    """The best of what answers a cause (the doctor's key for it) and none of the others. ``helps``: whether the network learns with
    it, and better than as it is by more than the spread.
    """

    cause: str
    outcome: Outcome
    helps: bool


def answers(causes: Sequence[str], ranks: Iterable[Rank]) -> tuple[Answer, ...]:
    """One for each cause that has any, in the order of the causes; none where that is one cause only, as nothing competes then.

    ``ranks``: the best first.
    """
    ranked = list(ranks)
    usual = next((rank.place for rank in ranked if not rank.outcome.keys), 0)
    found = []
    for cause in causes:
        rank = next((rank for rank in ranked if _answered(rank.outcome, causes) == {cause}), None)
        if rank is not None:
            helps = rank.place < usual and rank.outcome.verdict in (LEARNS, IS_SLOW)
            found.append(Answer(cause, rank.outcome, helps))
    return tuple(found) if len(found) > 1 else ()


def _answered(outcome: Outcome, causes: Iterable[str]) -> frozenset[str]:
    """Which of the causes one change alone answers, with the rate that it needs; none of what was tried together."""
    if sum(key not in RATES for key in outcome.keys) > 1:
        return frozenset()
    return outcome.answers.intersection(causes)


def by_what_helped(causes: Sequence[str], found: Sequence[Answer]) -> list[str]:
    """The causes anew: those whose answer does not help step behind the last of those whose answer does. The order stays where
    that tells nothing.
    """
    helped = {answer.cause for answer in found if answer.helps}
    in_vain = {answer.cause for answer in found} - helped
    end = max((i + 1 for i, cause in enumerate(causes) if cause in helped), default=0)
    ahead = causes[:end]
    return [*(c for c in ahead if c not in in_vain), *(c for c in ahead if c in in_vain), *causes[end:]]


def told(found: Iterable[Answer]) -> str:
    """In one sentence for people what came of it; empty where nothing competes."""
    helps, in_vain = tr("{change} helps"), tr("{change} does not help")
    parts = [(helps if answer.helps else in_vain).format(change=answer.outcome.short_name()) for answer in found]
    return tr("Tried alone: {parts}.").format(parts=listed(parts)) if parts else ""

"""What came out of the trials: an outcome for each cure or pair of cures, and their order."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gradsim.lab.cures import AS_IT_IS, RATES, cures
from gradsim.lab.scale import LEARNED
from gradsim.language import localized, tr
from gradsim.scenario import Scenario

if TYPE_CHECKING:
    from gradsim.lab.trial import End

STEPS, SEEDS = 200, 3
"""Of a trial, where nothing else is asked for."""
SLOW = 0.97
"""Share of the loss of guessing below which something is learned, if not much."""
VERDICTS = LEARNS, IS_SLOW, NO_HELP, DIVERGES = "learns", "slow", "no help", "diverges"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was measured with one cure, or several together (``keys``; none: the scenario as it is). Where a cure needs another
    learning rate, that is a cure of its own among them.

    ``changes``: all that was changed. ``ends`` has an entry for each seed.
    ``guess``: the loss of the best answer that does not look at the input; all losses are in the scenario's own unit.
    """

    keys: tuple[str, ...]
    changes: Mapping[str, Any]
    scenario: Scenario
    steps: int
    ends: tuple[End, ...]
    guess: float

    @property
    def key(self) -> str:
        return "+".join(self.keys) or AS_IT_IS

    @property
    def losses(self) -> list[float]:
        """Held-out loss after training, in order; infinite after a divergence."""
        return sorted(math.inf if math.isnan(end.held_out_loss) else end.held_out_loss for end in self.ends)

    @property
    def loss(self) -> float:
        """Their median."""
        return statistics.median(self.losses)

    @property
    def relative_loss(self) -> float:
        """The median loss over that of guessing."""
        return self.loss / self.guess

    @property
    def shares(self) -> list[float]:
        """At the first step, in order: the share of the output layer's gradient that layer 1 gets, or the first time step of
        the last one's.
        """
        return sorted(end.share for end in self.ends)

    @property
    def share(self) -> float:
        """Their median."""
        return statistics.median(self.shares)

    @property
    def verdict(self) -> str:
        """In a word, from the median loss over that of guessing: below 0.8 it learns, below 0.97 it is slow."""
        left = self.relative_loss
        if math.isinf(left):
            return DIVERGES
        return LEARNS if left < LEARNED else IS_SLOW if left < SLOW else NO_HELP

    def to_dict(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "key": self.key,
            "label": self.name(),
            "changes": dict(self.changes),
            "verdict": self.verdict,
            "loss": self.loss,
            "losses": self.losses,
            "relative_loss": self.relative_loss,
            "share": self.share,
            "shares": self.shares,
        }

    def name(self) -> str:
        """For people: "SELU with LeCun + Smaller learning rate: 0.01"."""
        return self._named(self.keys, tr("{change}: {rate}"))

    def short_name(self) -> str:
        """For people with little room: "SELU with LeCun, rate 0.01"."""
        others = [key for key in self.keys if key not in RATES]
        return self._named(others, tr("{change}, rate {rate}")) if others else self.name()

    def _named(self, keys: Sequence[str], with_rate: str) -> str:
        if not keys:
            return tr("as it is")
        name = " + ".join(tr(cures.choice(key).label, "Scenario") for key in keys)
        rate = self.changes.get("learning_rate")
        return name if rate is None else with_rate.format(change=name, rate=localized(f"{rate:g}"))

    def equals(self, other: Outcome) -> bool:
        """Whether the medians differ by no more than half the range over the seeds, of the one whose range is larger. What
        diverges with some seed is no equal of what does not, nor what learns with one and fails with another of what learns with all.
        """
        (one, its_spread), (two, other_spread) = self._left(), other._left()
        return abs(one - two) <= max(its_spread, other_spread) and self._unsure == other._unsure

    @property
    def _unsure(self) -> bool:
        """Whether it diverges with some seed, or learns with one and ends no better than guessing with another."""
        best, worst = self.losses[0] / self.guess, self.losses[-1] / self.guess
        return math.isinf(worst) or (best < LEARNED and worst >= 1)

    def _left(self) -> tuple[float, float]:
        """Of guessing's loss: the median share that is left, and half its range. What is worse than guessing is as bad as that."""
        low, median, high = (min(x / self.guess, 1.0) for x in (self.losses[0], self.loss, self.losses[-1]))
        return median, (high - low) / 2

    @property
    def answers(self) -> frozenset[str]:
        """The causes that its changes are the usual answers to."""
        return frozenset[str]().union(*(cures[key].answers for key in self.keys))

    def order(self, causes: Sequence[str]) -> tuple[float, ...]:
        """Among equals: the usual answers to the main cause first, then to the others, then fewer changes, then what leaves less of the loss, or
        where nothing is learned, what lets more of the gradient through; last the scenario as it is.
        """
        cause = next((i for i, cause in enumerate(causes) if cause in self.answers), len(causes))
        away = abs(math.log(self.share)) if 0 < self.share < math.inf else math.inf
        return not self.keys, cause, len(self.keys), min(self.relative_loss, SLOW), away


@dataclass(frozen=True, slots=True)
class Rank:
    """``place``: 1 for the best; equals share the place of the first of them."""

    place: int
    outcome: Outcome

    def to_dict(self) -> dict[str, Any]:
        """Plain values."""
        return {"place": self.place, **self.outcome.to_dict()}


def ranked(outcomes: Iterable[Outcome], causes: Iterable[str] = ()) -> list[Rank]:
    """The best first, by the median held-out loss. Those that differ from the best of them within the spread only are equals.

    ``causes``: keys of the doctor's findings, the main one first.
    """
    waiting = sorted(outcomes, key=lambda outcome: outcome.relative_loss)
    found = tuple(causes)
    ranks: list[Rank] = []
    while waiting:
        equals = [outcome for outcome in waiting if outcome.equals(waiting[0])]
        waiting = [outcome for outcome in waiting if outcome not in equals]
        place = len(ranks) + 1
        ranks += [Rank(place, outcome) for outcome in sorted(equals, key=lambda outcome: outcome.order(found))]
    return ranks

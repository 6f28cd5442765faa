"""What came out of the trials: an outcome for each cure or pair of cures, and their order."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from gradsim.lab.cures import AS_IT_IS, cures
from gradsim.lab.sweep.job import LEARNED
from gradsim.lab.trial import End
from gradsim.scenario import Scenario

SLOW = 0.97
"""Share of the loss of guessing below which something is learned, if not much."""
LEARNS, IS_SLOW, NO_HELP, DIVERGES = "learns", "slow", "no help", "diverges"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was measured with one cure, or several together (``keys``; none: the scenario as it is).

    ``changes``: all that was changed, the learning rate too if another than the cures' own was found (``found_rate``).
    ``ends`` has an entry for each seed.
    ``guess``: the loss of the best answer that does not look at the input; all losses are in the scenario's own unit.
    """

    keys: tuple[str, ...]
    changes: Mapping[str, Any]
    scenario: Scenario
    found_rate: bool
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
    def ratios(self) -> list[float]:
        """At the first step, in order: ‖dL/dW‖ of the first layer over the last, or ‖dL/dh‖ of the first time step."""
        return sorted(end.gradient_ratio for end in self.ends)

    @property
    def ratio(self) -> float:
        """Their median."""
        return statistics.median(self.ratios)

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
            "changes": dict(self.changes),
            "verdict": self.verdict,
            "loss": self.loss,
            "losses": self.losses,
            "relative_loss": self.relative_loss,
            "gradient_ratio": self.ratio,
            "gradient_ratios": self.ratios,
        }

    def name(self, translate: Callable[[str], str] = str) -> str:
        """For people: "Scaled inputs + Scaled targets, learning rate 0.01"."""
        if not self.keys:
            return translate("as it is")
        name = " + ".join(translate(cures.choice(key).label) for key in self.keys)
        rate = self.changes.get("learning_rate")
        if rate is None:
            return name
        if self.changes.keys() == {"learning_rate"}:
            return f"{name}: {rate:g}"
        return translate("{cures}, rate {rate}").format(cures=name, rate=f"{rate:g}")

    def _left(self) -> tuple[float, float, float]:
        """Lowest, median and highest share of guessing's loss that is left. What is worse than guessing does not help at all."""
        low, median, high = (min(x / self.guess, 1.0) for x in (self.losses[0], self.loss, self.losses[-1]))
        return low, median, high

    def equals(self, better: Outcome) -> bool:
        """Whether it differs from a better one within the spread over the seeds only: one's range reaches the other's median."""
        (_, best, worst), (low, median, _) = better._left(), self._left()
        return median <= worst or low <= best

    def simplicity(self) -> tuple[Any, ...]:
        """For the order of equals: fewer changes first, then what brings the gradient ratio nearer to 1."""
        away = abs(math.log(self.ratio)) if 0 < self.ratio < math.inf else math.inf
        return len(self.keys) + self.found_rate, away


@dataclass(frozen=True, slots=True)
class Rank:
    """``place``: 1 for the best; equals share the place of the first of them."""

    place: int
    outcome: Outcome


def ranked(outcomes: Iterable[Outcome], causes: Iterable[str] = ()) -> list[Rank]:
    """The best first, by the median held-out loss. Those that differ from the best of them within the spread only are
    equals: the usual answers to the causes that the doctor named come first, then simpler changes.
    """
    answering = frozenset(causes)
    waiting = sorted(outcomes, key=lambda o: (min(o.relative_loss, 1.0), o.relative_loss))
    order: list[Rank] = []
    while waiting:
        best = waiting[0]
        equals = [o for o in waiting if o.equals(best)]
        waiting = [o for o in waiting if not o.equals(best)]
        equals.sort(key=lambda o: (o.key != AS_IT_IS, not _answers(o, answering), o.simplicity()))
        place = len(order) + 1
        order += [Rank(place, outcome) for outcome in equals]
    return order


def _answers(outcome: Outcome, causes: frozenset[str]) -> bool:
    return any(cures[key].answers & causes for key in outcome.keys)

"""What would help? Each cure is trained beside the unchanged scenario, and the results are compared."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import BrokenExecutor, CancelledError, Executor
from dataclasses import dataclass
from typing import Any

from gradsim.lab.cures import AS_IT_IS, suggested
from gradsim.lab.scale import scale
from gradsim.lab.sweep.folder import Result, SweepError
from gradsim.lab.sweep.job import Figures
from gradsim.lab.sweep.plan import VARIANT, Cell, Sweep
from gradsim.lab.sweep.running import never, train_cells
from gradsim.scenario import Scenario

STEPS, SEEDS = 200, 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was measured with one cure; ``figures`` has an entry for each seed.

    ``constant_loss``: the loss of the best answer that does not look at the input, in this scenario's own units.
    """

    key: str
    changes: Mapping[str, Any]
    scenario: Scenario
    figures: tuple[Figures, ...]
    constant_loss: float

    @property
    def losses(self) -> list[float]:
        """Held-out loss after training, in order; infinite after a divergence."""
        return sorted(math.inf if math.isnan(f.held_out_loss) else f.held_out_loss for f in self.figures)

    @property
    def loss(self) -> float:
        """Their median."""
        return statistics.median(self.losses)

    @property
    def relative_loss(self) -> float:
        """The median loss over that of the constant answer: so scenarios with differently scaled targets can be compared."""
        return self.loss / self.constant_loss

    @property
    def ratios(self) -> list[float]:
        """At the first step, in order: ‖dL/dW‖ of the first layer over the last, or ‖dL/dh‖ of the first time step."""
        return sorted(f.signal_ratio if self.scenario.through_time else f.gradient_ratio for f in self.figures)

    @property
    def ratio(self) -> float:
        """Their median."""
        return statistics.median(self.ratios)

    def to_dict(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "key": self.key,
            "changes": self.changes,
            "loss": self.loss,
            "losses": self.losses,
            "relative_loss": self.relative_loss,
            "gradient_ratio": self.ratio,
            "gradient_ratios": self.ratios,
        }


def trials(base: Scenario, steps: int = STEPS, seeds: int = SEEDS) -> Sweep:
    """The scenario as it is and with each cure, as a sweep of variants named by the cures' keys."""
    return Sweep(base, {}, steps, seeds, {AS_IT_IS: {}, **suggested(base)})


def try_cures(
    base: Scenario,
    executor: Executor,
    on_outcome: Callable[[Outcome], None],
    cancelled: Callable[[], bool] = never,
    steps: int = STEPS,
    seeds: int = SEEDS,
) -> None:
    """Trains all on an executor; ``on_outcome`` is called in this thread for each as it is finished.

    Raises ScenarioError where the scenario's data cannot be loaded, SweepError where the workers are lost.
    """
    sweep = trials(base, steps, seeds)
    scale(base)

    def tell(portion: Sequence[Cell], results: list[Result]) -> None:
        for cell, result in zip(portion, results, strict=True):
            key = cell.values[VARIANT]
            changes = sweep.variants[key]
            on_outcome(
                Outcome(key, changes, base.replace(**changes), result.figures, scale(cell.scenario).constant_loss)
            )

    try:
        train_cells(sweep, sweep.cells(), executor, tell, cancelled)
    except (BrokenExecutor, CancelledError):
        raise SweepError(
            "the worker processes were lost, perhaps for want of memory; choose a smaller network"
        ) from None


def ranked(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """The best first: by the relative loss; where losses are the same, by how near to 1 the gradient ratio is."""

    def order(outcome: Outcome) -> tuple[float, float]:
        loss = outcome.relative_loss
        away = abs(math.log(outcome.ratio)) if 0 < outcome.ratio < math.inf else math.inf
        return (loss if not math.isnan(loss) else math.inf, away)

    return sorted(outcomes, key=order)

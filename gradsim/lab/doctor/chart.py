"""What the doctor reads: the measurements of a run's first and last steps, and what follows directly from them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from gradsim.lab.doctor.case import Case
from gradsim.lab.probes.statistics import Statistics
from gradsim.lab.reading import RECENT, Chain, loss_now
from gradsim.lab.scale import LEARNED
from gradsim.lab.snapshot import Snapshot
from gradsim.nn.arrays import Array
from gradsim.training import Divergence, Measurement
from gradsim.training.history import HeldOut, Span

BEGINNING = 10
"""Steps that tell how it went at first."""
FEW = 20
"""Steps after which a run can be judged at all."""
LARGE = 4.0
"""Values meant to be 1 in size are not scaled if they are this many times larger or smaller."""
NEARLY_ALL = 0.9
FALLEN = 0.97
"""Share of the loss of guessing below which the loss says that something is learned."""
WORSE = 1.05
"""Times the loss of guessing above which the loss says that training makes things worse."""
VANISHES, EXPLODES = 0.1, 100.0
"""Outside these bounds the product of all factors is a problem while nothing has been learned yet."""


@dataclass(frozen=True)
class Chart:
    """``steps``: taken so far. ``divergence``: where the run stopped being finite. ``beginning`` and ``recent``: the first and
    the last steps of them. ``earlier``: as many before the last ones.

    ``largest_update``: the largest finite |change of W| / |W| of any step that is kept; 0 before the first.
    ``highest_loss``: the highest finite one of them; 0 before the first.
    ``share``: what layer 1 gets, as the snapshot says it.
    """

    case: Case
    steps: int
    measurement: Measurement
    statistics: Statistics
    held_out: HeldOut | None
    divergence: Divergence | None
    beginning: Span
    recent: Span
    earlier: Span
    largest_update: float
    highest_loss: float
    share: float

    @classmethod
    def of(cls, snapshot: Snapshot) -> Chart | None:
        """None where the probe ``statistics`` has not been taken of this network yet."""
        statistics, steps = snapshot.statistics, snapshot.steps
        divergence = snapshot.divergence if snapshot.state == "diverged" else None
        if statistics is None or len(statistics.relative_change) != len(snapshot.measurement.layer_names):
            return None
        history = snapshot.history
        all_steps = history.span(0, steps - 1)
        return cls(
            Case.of(snapshot.scenario), steps, snapshot.measurement, statistics, snapshot.held_out, divergence,
            history.span(0, min(BEGINNING, steps) - 1), history.span(steps - RECENT, steps - 1),
            history.span(steps - 2 * RECENT, steps - RECENT - 1),
            highest(all_steps.update_ratio), highest(all_steps.loss), snapshot.share,
        )  # fmt: skip

    @property
    def through_time(self) -> bool:
        return self.measurement.time is not None

    # The gradient's way

    @property
    def first_chain(self) -> Chain:
        """Of the first weights."""
        return self.statistics.first_chain

    @cached_property
    def chain(self) -> Chain:
        """Of the last steps: each layer's median, of the steps with a finite gradient that is not zero everywhere.

        Through time, of the newest step: of the last time steps that are finite and not cut off.
        """
        if self.measurement.time is not None:
            norms = self.measurement.time
            kept = self.case.truncation or len(norms)
            norms = norms[-kept:]
            endless = np.flatnonzero(~np.isfinite(norms))
            return Chain(norms[endless[-1] + 1 :] if len(endless) else norms, float(norms[-1]))
        rows = self.recent.signal_grad_norm if len(self.recent) else self.measurement.signal_grad_norm[None]
        rows = rows[np.isfinite(rows).all(axis=1) & (rows[:, -1] > 0)]
        if not len(rows):
            return Chain(np.empty(0), math.nan)
        middle = np.median(rows, axis=0)
        return Chain(middle[:-1], float(middle[-1]), self.first_chain.alike)

    def share_of(self, way: Chain) -> float:
        """What the first place that it reaches gets; of layer 1 and now it is what is said everywhere."""
        return self.share if way is self.chain and not way.cut and math.isfinite(self.share) else way.share

    def out_of_bounds(self, way: Chain) -> bool:
        return way.total < VANISHES or way.total > EXPLODES

    @property
    def sound_at_first(self) -> bool:
        """Whether the gradient got through the first weights."""
        return not self.dead_at_first and not self.out_of_bounds(self.first_chain)

    @cached_property
    def dead_at_first(self) -> bool:
        """Whether a hidden layer got no gradient at all in the first step and in most after it; the output layer did."""
        rows = self.beginning.signal_grad_norm
        if self.through_time or not len(rows) or not rows[0, -1] > 0:
            return False
        return bool(((rows[0, :-1] == 0) & (np.median(rows[:, :-1], axis=0) == 0)).any())

    # The units

    def layers(self, name: str) -> Array:
        """A figure of Units for each hidden layer; empty for a recurrent network."""
        units = self.statistics.units
        figures: Array = np.empty(0) if units is None else getattr(units, name)
        return figures

    def slope(self, way: Chain) -> float:
        """Geometric mean of the RMS slope of the layers that the factor is taken over. NaN if the network is not plain (the gradient
        has other ways, too), or if the way is not that of the last step."""
        slopes = self.layers("slope")[slice(*way.span)]
        plain = self.case.plain and not self.divergence
        if way is not self.chain or not plain or not len(slopes) or not (slopes > 0).all():
            return math.nan
        return float(np.exp(np.log(slopes).mean()))

    @cached_property
    def slopeless(self) -> tuple[int, ...]:
        """Layers (a plain cell's for all time steps) whose activation has no slope anywhere and whose gradient is zero."""
        return tuple(i for i in self.case.slopeless if self.measurement.grad_norm[i] == 0)

    @cached_property
    def dead_layers(self) -> tuple[int, ...]:
        """Layers in which nearly all units are dead, except those whose activation has no slope anywhere."""
        dead = (self.layers("dead") > NEARLY_ALL) & np.isnan(self.layers("saturated")) & (self.layers("alike") == 0)
        return tuple(int(i) for i in np.flatnonzero(dead) if i not in self.slopeless)

    @cached_property
    def saturated_layers(self) -> Array:
        """Share of the values of each hidden layer in the flat tails; 0 where the activation does not have two."""
        shares: Array = np.nan_to_num(self.layers("saturated"))
        return shares

    # The loss

    @cached_property
    def first_loss(self) -> float:
        """Of the first batch."""
        return mean(self.beginning.loss[:1]) if self.steps else self.loss

    @cached_property
    def loss(self) -> float:
        """See ``reading.loss_now``; before the first step, of the first weights. NaN where it is not finite."""
        return loss_now(self.recent.loss, self.steps) if self.steps else mean(np.array([self.measurement.loss]))

    @property
    def loss_before(self) -> float:
        """Mean loss of as many steps before the last ones; NaN where there are none."""
        return mean(self.earlier.loss)

    @property
    def guess(self) -> float:
        """The loss of guessing: of the best answer that does not look at the input. Where that is not known, the first loss."""
        return self.statistics.scale.constant_loss if self.knows_guess else self.first_loss

    @property
    def knows_guess(self) -> bool:
        return math.isfinite(self.statistics.scale.constant_loss)

    @cached_property
    def relative_loss(self) -> float:
        """The loss over that of guessing; NaN where it is not known."""
        return self.loss / self.guess if self.guess > 0 or self.knows_guess else math.nan

    @cached_property
    def relative_held_out(self) -> float:
        """The held-out loss over that of guessing there; NaN where it has not been measured."""
        return self.held_out.loss / self.statistics.scale.held_out_constant_loss if self.held_out else math.nan

    @property
    def noise_floor(self) -> float:
        """The mean loss of who knows the truth behind noisy labels, and none of them by heart; 0 where it is not known.

        Of classes the entropy of a label: the true one with probability 1 - p + p / K, each other with p / K.
        """
        p, classes = self.case.label_noise, self.statistics.output_units
        if p and self.case.softmax:
            chances = np.array([1 - p + p / classes] + [p / classes] * (classes - 1))
            return float(-(chances * np.log(chances)).sum()) * self.statistics.summed
        if self.case.squared and self.statistics.scale.targets is not None:
            return self.targets**2 * p**2 / (1 + p**2) * self.statistics.summed
        return 0.0

    @property
    def learned(self) -> bool:
        return self.divergence is None and self.relative_loss < LEARNED

    @property
    def fails(self) -> bool:
        """Whether there is something to explain: it has not learned yet, or clipping keeps it together."""
        return not self.learned or (self.clipped > 0.5 and self.case.keeps_size)

    @property
    def risen(self) -> bool:
        """Whether the loss is above that of guessing and of the first weights; of the first steps 100 times as high."""
        if self.steps < FEW:
            return self.loss > 100 * self.first_loss
        return self.relative_loss > WORSE and self.loss > WORSE * self.first_loss

    # The size of steps, inputs and targets

    @cached_property
    def update_ratio(self) -> Array:
        """(layers,) median |change of W| / |W| over the last steps; NaN before the first."""
        rows = self.recent.update_ratio
        rows = rows[np.isfinite(rows).all(axis=1)]
        return np.median(rows, axis=0) if len(rows) else np.full(len(self.measurement.layer_names), math.nan)

    @cached_property
    def first_update(self) -> float:
        """The largest |change of W| / |W| of the first step, whose gradient nothing but the first weights and the data made."""
        return highest(self.beginning.update_ratio[:1])

    @cached_property
    def clipped(self) -> float:
        """Share of the last steps whose gradient was clipped."""
        return float(self.recent.clipped.mean()) if len(self.recent) else 0.0

    @cached_property
    def first_error(self) -> float:
        """RMS of dL/dz of the output layer for one example at the first step, as if the loss were a mean over the batch."""
        rows = self.beginning.signal_grad_norm if len(self.beginning) else self.measurement.signal_grad_norm[None]
        return float(rows[0, -1]) * self.case.batch_size / self.statistics.summed

    @property
    def targets(self) -> float:
        """RMS of number targets; 1 for classes."""
        targets = self.statistics.scale.targets
        return 1.0 if targets is None else targets

    @property
    def odd_inputs(self) -> bool:
        """Whether inputs of another size than 1 meet weights that are drawn for 1, and nothing brings them back to 1."""
        size = self.statistics.scale.inputs
        return math.isfinite(size) and not 1 / LARGE < size < LARGE and not self.case.normalized

    @cached_property
    def decay_pull(self) -> Array:
        """(layers,) what weight decay pulls at W over what the gradient does, |decay W| / |dL/dW|: the median of the last steps.

        Decoupled decay stands beside the step and not in the gradient: |rate decay W| over the rest of the last step.
        """
        if self.case.decoupled:
            known = self.statistics.decay_pull
            return np.full(len(self.measurement.layer_names), math.nan) if known is None else known
        norms = self.recent.grad_norm if len(self.recent) else self.measurement.grad_norm[None]
        with np.errstate(all="ignore"):
            pull: Array = self.case.weight_decay * self.measurement.weight_norm / np.median(norms, axis=0)
        return pull

    @cached_property
    def shrunk(self) -> Array:
        """(layers,) |W| over |W| at the start."""
        with np.errstate(all="ignore"):
            ratio: Array = self.measurement.weight_norm / self.statistics.first.weight_norm
        return ratio

    @property
    def rate_share(self) -> float:
        """What warm-up left of the learning rate in the last step: 1 once it is over."""
        warmup = self.case.warmup_steps
        return min(self.steps / warmup, 1.0) if warmup else 1.0


def mean(values: Array) -> float:
    finite = values[np.isfinite(values)]
    return float(finite.mean()) if len(finite) else math.nan


def highest(values: Array) -> float:
    """Of the finite ones; 0 where there is none."""
    return float(values[np.isfinite(values)].max(initial=0.0))

"""What the doctor reads: the measurements of one moment of a run, and what follows directly from them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from gradsim.lab.history import HeldOut, Span
from gradsim.lab.probes.statistics import Statistics
from gradsim.lab.reading import Chain
from gradsim.lab.snapshot import Snapshot
from gradsim.lab.sweep.job import LEARNED
from gradsim.nn.activations import activations
from gradsim.nn.arrays import Array
from gradsim.nn.plan import is_plain
from gradsim.scenario import Scenario
from gradsim.training import Divergence, Measurement

RECENT = 50
"""Steps that tell how training goes now."""
BEGINNING = 10
"""Steps that tell how it went at first."""
FEW = 20
"""Steps after which a run can be judged at all."""
LARGE = 4.0
"""Values meant to be 1 in size are not scaled if they are this many times larger or smaller."""
NEARLY_ALL = 0.9
FALLEN = 0.97
"""Share of the loss of the best constant answer below which the loss says that something is learned."""


@dataclass(frozen=True)
class Chart:
    """``steps``: taken so far. ``divergence``: where the run stopped being finite. ``beginning`` and ``recent``: the first and the last steps of them."""

    scenario: Scenario
    steps: int
    measurement: Measurement
    statistics: Statistics
    held_out: HeldOut | None
    divergence: Divergence | None
    beginning: Span
    recent: Span
    share: float
    """What layer 1 gets, as the snapshot says it."""

    @classmethod
    def of(cls, snapshot: Snapshot) -> Chart | None:
        """None where the probe ``statistics`` has not been taken of this network yet."""
        statistics, steps = snapshot.statistics, snapshot.steps
        divergence = snapshot.divergence if snapshot.state == "diverged" else None
        if divergence is not None:  # the step that led to it was taken too
            steps = divergence.step
        if statistics is None or len(statistics.relative_change) != len(snapshot.measurement.layer_names):
            return None
        history = snapshot.history
        return cls(
            snapshot.scenario, steps, snapshot.measurement, statistics, snapshot.held_out, divergence,
            history.span(0, min(BEGINNING, steps) - 1), history.span(steps - RECENT, steps - 1),
            snapshot.share,
        )  # fmt: skip

    @property
    def through_time(self) -> bool:
        return self.measurement.time is not None

    @cached_property
    def chain(self) -> Chain:
        """Of the newest finite gradient; through time, of the last time steps that are finite and not cut off."""
        if self.measurement.time is not None:
            norms = self.measurement.time
            kept = self.scenario.truncation or len(norms)
            norms = norms[-kept:]
            endless = np.flatnonzero(~np.isfinite(norms))
            return Chain(norms[endless[-1] + 1 :] if len(endless) else norms, float(norms[-1]))
        rows = (*self.recent.signal_grad_norm, self.measurement.signal_grad_norm)
        finite = [row for row in rows if np.isfinite(row).all()]
        alike = self.statistics.first_chain.alike
        return Chain(finite[-1][:-1], float(finite[-1][-1]), alike) if finite else Chain(np.empty(0), math.nan)

    def layers(self, name: str) -> Array:
        """A figure of Units for each hidden layer; empty for a recurrent network."""
        units = self.statistics.units
        figures: Array = np.empty(0) if units is None else getattr(units, name)
        return figures

    def slope(self, way: Chain) -> float:
        """Geometric mean of the RMS slope of the layers that the factor is taken over. NaN if the network is not plain (the gradient
        has other ways, too), or if the way is not that of the last step."""
        slopes = self.layers("slope")[slice(*way.span)]
        plain = is_plain(self.scenario) and not self.divergence
        if way is not self.chain or not plain or not len(slopes) or not (slopes > 0).all():
            return math.nan
        return float(np.exp(np.log(slopes).mean()))

    @cached_property
    def slopeless(self) -> tuple[int, ...]:
        """Layers (a plain cell's for all time steps) whose activation has no slope anywhere and whose gradient is zero."""
        keys = () if self.scenario.gated else self.scenario.layer_activations()
        keys = keys[:1] if self.scenario.through_time else keys
        flat = (activations[key].of(self.scenario).largest_slope == 0 for key in keys)
        return tuple(i for i, is_flat in enumerate(flat) if is_flat and self.measurement.grad_norm[i] == 0)

    @cached_property
    def dead_layers(self) -> tuple[int, ...]:
        """Layers in which nearly all units are dead, except those whose activation has no slope anywhere."""
        dead = (self.layers("dead") > NEARLY_ALL) & np.isnan(self.layers("saturated")) & (self.layers("alike") == 0)
        return tuple(int(i) for i in np.flatnonzero(dead) if i not in self.slopeless)

    # The loss

    @cached_property
    def first_loss(self) -> float:
        """NaN before the first step."""
        return mean(self.beginning.loss[:1])

    @cached_property
    def loss(self) -> float:
        """Mean over the last steps, a fifth of all at most; NaN before the first."""
        return mean(self.recent.loss[-max(1, min(RECENT, self.steps // 5)) :])

    @cached_property
    def relative_loss(self) -> float:
        """The loss over that of the best answer that does not look at the input; NaN before the first step."""
        return self.loss / self.statistics.scale.constant_loss

    @property
    def learned(self) -> bool:
        return self.divergence is None and self.relative_loss < LEARNED

    @property
    def fails(self) -> bool:
        """Whether there is something to explain: it has not learned yet, or clipping keeps it together."""
        return not self.learned or self.clipped > 0.5

    @property
    def learns(self) -> bool:
        """Whether the loss is below that of a constant answer, or falls from far above it."""
        if self.divergence or self.steps < FEW:
            return False
        return self.relative_loss < FALLEN or (self.relative_loss > 1 and self.loss < LEARNED * self.first_loss)

    # The size of steps, inputs and targets

    @cached_property
    def update_ratio(self) -> Array:
        """(layers,) median |change of W| / |W| over the last steps; NaN before the first."""
        rows = self.recent.update_ratio
        rows = rows[np.isfinite(rows).all(axis=1)]
        return np.median(rows, axis=0) if len(rows) else np.full(len(self.measurement.layer_names), math.nan)

    @cached_property
    def largest_update(self) -> float:
        """The largest finite |change of W| / |W| of the first and the last steps; 0 before the first."""
        ratios = np.concatenate((self.beginning.update_ratio.ravel(), self.recent.update_ratio.ravel()))
        return float(ratios[np.isfinite(ratios)].max(initial=0.0))

    @cached_property
    def clipped(self) -> float:
        """Share of the last steps whose gradient was clipped."""
        return float(self.recent.clipped.mean()) if len(self.recent) else 0.0

    @cached_property
    def first_error(self) -> float:
        """RMS of dL/d output of one example at the first step: the loss is a mean over the batch."""
        rows = self.beginning.signal_grad_norm if len(self.beginning) else self.measurement.signal_grad_norm[None]
        return float(rows[0, -1]) * self.scenario.batch_size

    @property
    def large_targets(self) -> bool:
        return (self.statistics.scale.targets or 0.0) > LARGE and self.first_error > LARGE

    @property
    def odd_inputs(self) -> bool:
        return not 1 / LARGE < self.statistics.scale.inputs < LARGE


def mean(values: Array) -> float:
    finite = values[np.isfinite(values)]
    return float(finite.mean()) if len(finite) else math.nan

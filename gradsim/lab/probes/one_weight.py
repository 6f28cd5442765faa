"""A probe: the gradient of one weight, factor by factor as the chain rule has it, and by a finite difference."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np

from gradsim.lab.answers import meaning
from gradsim.lab.difference import Difference, difference
from gradsim.lab.probes.table import probes
from gradsim.nn.arrays import Array
from gradsim.nn.layer import Bend, Drop, HiddenLayer, Normalize, Operation, Sum
from gradsim.nn.losses import reductions
from gradsim.training import Trainer

NAMED = 3
"""Terms of a sum that are given each for itself: the largest."""

What = Literal["skip", "branch", "dropout", "slope", "normalization"]
State = Literal["", "dead", "saturated"]


@dataclass(frozen=True, slots=True)
class Term:
    """What comes back from a unit of the next layer: ``weight`` times ``signal``, its dL/dz."""

    unit: int
    weight: float
    signal: float


@dataclass(frozen=True, slots=True)
class Factor:
    """What the gradient meets on its way back through a layer. ``after``: what it is then.

    ``figure``: what it is multiplied by; of a skip path what is added; NaN of a normalization, which mixes the gradients
    of other units or examples into it.
    """

    what: What
    figure: float
    after: float


@dataclass(frozen=True, slots=True)
class Signal:
    """dL/dz of one unit for one example, and how it came about. ``value`` is what is left after the last of ``factors``.

    A hidden unit's begins as a sum over the units of the next layer: ``terms`` are the largest, ``rest`` the sum of the
    ``others``. That of an output begins with the loss: ``answer`` (its probability, for cross-entropy) and ``target``.
    """

    arriving: float
    """The sum; of an output dL/d of its answer"""
    factors: tuple[Factor, ...]
    value: float
    terms: tuple[Term, ...] = ()
    others: int = 0
    rest: float = 0.0
    answer: float = math.nan
    target: float = math.nan


@dataclass(frozen=True, slots=True)
class TimeSum:
    """dL/dw of a weight that acts at every time step: the sum of what each adds.

    ``parts``: (time step, counted from 1; what it adds), the largest; ``rest``: the sum of the ``others``.
    """

    parts: tuple[tuple[int, float], ...]
    others: int
    rest: float


@dataclass(frozen=True, slots=True)
class OneWeight:
    """dL/dw = mean over the batch of dL/dz h (the sum, if the loss is one), for w from unit ``before`` to unit ``after``.

    The gradients are those that the network has, in its number format. Those of one example, the first of the batch, are
    of its own loss, so that their mean is the batch's; under batch normalization they are its part of the whole.
    """

    column: int
    """Where it comes from: 0 are the inputs, then the hidden layers; of a recurrent network the states"""
    before: int
    after: int
    weight: float
    change: float
    """What the next step adds to it"""
    gradient: float
    """dL/dw of the batch"""
    examples: int
    summed: bool
    index: int
    """The number of the one example in the training part"""
    h: float
    """What comes from the unit ``before``, of the one example"""
    signal: Signal | None
    """Of the unit ``after``, of the one example; None where there is a ``time_sum``"""
    time_sum: TimeSum | None
    state: State
    """Of the unit ``after``, over the whole batch: as in ``statistics``"""
    slope: float
    """The largest |phi'| of that unit in the batch, as a share of the activation's largest; NaN of an output"""
    silent: bool
    """Whether the unit ``before`` gives 0 for every example"""
    check: Difference

    @property
    def place(self) -> tuple[int, int, int]:
        return self.column, self.before, self.after

    @property
    def relative(self) -> float:
        """How far the gradient and its check are apart, as a share of the larger one."""
        size = max(abs(self.gradient), abs(self.check.value))
        return abs(self.gradient - self.check.value) / size if size else 0.0


@probes.register(
    "one_weight", "One weight", "The gradient of one weight, by the chain rule and by a finite difference."
)
@np.errstate(all="ignore")
def one_weight(trainer: Trainer, column: int, before: int, after: int) -> OneWeight | None:
    """On the next batch. None where there is no such weight. In cells with gates: of the candidate's weights."""
    ensemble, network = trainer.ensemble, trainer.ensemble.network
    matrices = network.matrices(network.values)
    if column >= len(matrices) or before >= len(matrices[column]) or after >= matrices[column].shape[1]:
        return None
    change, _ = ensemble.ahead(ensemble.measure())
    hidden = network.layers[column] if column < len(network.layers) else None
    below, parts = _below(trainer, column), network.time_parts(column, before, after)
    state, slope = _state(hidden, after) if hidden else ("", math.nan)
    signal = None
    if parts is None:
        signal = _hidden_signal(trainer, column, after) if hidden else _output_signal(trainer, after)
    return OneWeight(
        column=column,
        before=before,
        after=after,
        weight=float(matrices[column][before, after]),
        change=-float(network.matrices(change)[column][before, after]),
        gradient=float(network.matrices(network.gradients)[column][before, after]),
        examples=len(below),
        summed=reductions[trainer.scenario.reduction],
        index=int(ensemble.batches.indices(trainer.step_count)[0]),
        h=float(below[0, before]),
        signal=signal,
        time_sum=None if parts is None else _time_sum(parts / ensemble.loss_scale),
        state=state,
        slope=slope,
        silent=parts is None and not below[:, before].any(),
        check=difference(trainer, column, before, after),
    )


def own_share(trainer: Trainer) -> float:
    """What dL/dz of an example is divided by, so that it is of the example's own loss and not of its part of the batch's."""
    scale = trainer.ensemble.loss_scale
    return scale if reductions[trainer.scenario.reduction] else scale / trainer.ensemble.network.batch


def _below(trainer: Trainer, column: int) -> Array:
    """(batch, units) what comes from a column."""
    network = trainer.ensemble.network
    if column:
        return list(network.hidden_values().values())[column - 1]
    inputs = trainer.ensemble.batches.at(trainer.step_count)[0]
    return inputs[:, 0] if network.through_time else inputs


def _time_sum(parts: Array) -> TimeSum:
    named = np.argsort(-np.abs(parts), kind="stable")[:NAMED]
    found = tuple((int(t) + 1, float(parts[t])) for t in named)
    return TimeSum(found, len(parts) - len(named), float(np.delete(parts, named).sum()))


def _output_signal(trainer: Trainer, unit: int) -> Signal:
    ensemble, network, share = trainer.ensemble, trainer.ensemble.network, own_share(trainer)
    targets, gradient = ensemble.batches.at(trainer.step_count)[1], np.empty_like(network.output)
    ensemble.loss(network.output, targets, gradient)
    value = float(network.output_gradient[0, 0, unit]) / share
    bend = network.output_activation
    factors: tuple[Factor, ...] = ()
    if bend:
        slope = float(bend.slope(network.output_z[0, :1])[0, unit])
        factors = (Factor("slope", slope, value),)
    target_scale = ensemble.examples.target_scale
    target = targets[:1] if target_scale is None else target_scale.original(targets[:1].astype(np.float64))
    return Signal(
        arriving=float(gradient[0, 0, unit]) * ensemble.loss_scale / share,
        factors=factors,
        value=value,
        answer=float(meaning(trainer, network.output[0, :1])[0, unit]),
        target=float(target[0, unit]),
    )


def _hidden_signal(trainer: Trainer, column: int, unit: int) -> Signal:
    network, share = trainer.ensemble.network, own_share(trainer)
    met: list[tuple[Operation | None, float]] = []

    def look(layer: int, operation: Operation | None, gradient: Array) -> None:
        if layer == column:
            met.append((operation, float(gradient[0, 0, unit]) / share))

    network.propagate_again(look)
    weights = network.matrices(network.values)[column + 1][unit].astype(np.float64)
    signals = network.signals()[column + 2][0, 0].astype(np.float64) / share
    named = np.argsort(-np.abs(weights * signals), kind="stable")[:NAMED]
    return Signal(
        arriving=met[0][1],
        factors=tuple(_factors(met, unit)),
        value=float(network.layers[column].delta[0, 0, unit]) / share,
        terms=tuple(Term(int(k), float(weights[k]), float(signals[k])) for k in named),
        others=len(weights) - len(named),
        rest=float(np.delete(weights * signals, named).sum()),
    )


def _factors(met: list[tuple[Operation | None, float]], unit: int) -> list[Factor]:
    """``met``: each operation with what arrives there, from the loss on."""
    found = []
    for (operation, before), (_, after) in pairwise(met):
        what, figure = _figure(operation, before, after, unit)
        if what != "branch" or figure != 1:
            found.append(Factor(what, figure, after))
    return found


def _figure(operation: Operation | None, before: float, after: float, unit: int) -> tuple[What, float]:
    """What an operation does to the gradient of one unit, for the first example."""
    if isinstance(operation, Bend):
        return "slope", float(operation.activation.slope(operation.y[0, :1])[0, unit])
    if isinstance(operation, Normalize):
        return "normalization", math.nan
    if isinstance(operation, Sum):
        return "branch", float(np.ravel(operation.scale)[0])
    if isinstance(operation, Drop):
        return "dropout", float(operation.mask[0, 0, unit])
    return "skip", after - before


def _state(layer: HiddenLayer, unit: int) -> tuple[State, float]:
    """Whether a unit is dead or saturated for every example; its largest slope."""
    phi, y = layer.activation, layer.y[0, :, unit : unit + 1]
    slope = np.abs(phi.slope(y))
    share = float(slope.max()) / phi.largest_slope if phi.largest_slope else 0.0
    if not slope.any():
        return "dead", share
    return "saturated" if phi.squashes and phi.is_saturated(y, slope).all() else "", share

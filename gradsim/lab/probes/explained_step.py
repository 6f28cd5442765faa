"""A probe: the training step that comes next, in its parts, before it is taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from gradsim.lab.probes.example import ExamplePass, Pass, example_pass, rms_of
from gradsim.lab.probes.table import probes
from gradsim.nn.arrays import Array
from gradsim.nn.losses import Objective, reductions
from gradsim.training import Trainer


@dataclass(frozen=True, slots=True)
class Move:
    """One weight, from unit ``before`` of a column of the picture to unit ``after`` of the next one, and what moves it."""

    column: int
    before: int
    after: int
    weight: float
    gradient: float
    """dL/dw of the batch"""
    change: float
    """What the step adds to it"""


@dataclass(frozen=True, slots=True)
class ExplainedStep:
    """What ``Trainer.step`` is going to do, worked out from the same arrays by the same code, with nothing changed.

    ``example`` is the first example of the batch on its way forward; the gradients in it are those of the whole batch: its
    ``signals`` are the RMS of dL/dz over the examples, unit by unit. In a recurrent network the matrices between
    time steps are one and the same.
    """

    number: int
    """Of the step, from 1 on"""
    example: ExamplePass
    loss: float
    """Of the whole batch"""
    examples: int
    summed: bool
    gradients: tuple[Array, ...]
    """dL/dw from each column to the next, (units shown before, units shown after)"""
    changes: tuple[Array, ...]
    """What the step adds to these weights"""
    gradient_rms: Array
    """(columns - 1,) RMS of dL/dw of each whole matrix"""
    change_rms: Array
    """(columns - 1,) RMS of what the step adds to it"""
    update_ratio: Array
    """(columns - 1,) the norm of that, over the norm of the matrix"""
    steepest: Move
    """The weight with the largest |dL/dw|"""
    fastest: Move
    """The weight that moves most"""
    gradient_norm: float
    """Of the whole gradient, before clipping"""
    clipped: bool


@probes.register("explained_step", "Explained step", "The step that comes next: forward, loss, backward, update.")
@np.errstate(all="ignore")
def explained_step(trainer: Trainer) -> ExplainedStep:
    ensemble, network, scenario = trainer.ensemble, trainer.ensemble.network, trainer.scenario
    measured = ensemble.measure()
    change, clipped = ensemble.ahead(measured)
    np.negative(change.flat, out=change.flat)
    inputs, targets = ensemble.batches.at(trainer.step_count)
    own_loss = Objective(scenario, network.outputs, examples=1)
    loss = own_loss(network.output[:1, :1], targets[:1], np.empty_like(network.output[:1, :1]))
    scale = ensemble.loss_scale
    index = int(ensemble.batches.indices(trainer.step_count)[0])
    example = example_pass(trainer, index, Pass(network, inputs[None], float(loss[0]), scale))
    signals = tuple(_rms_of_units(signal[0]) / scale for signal in network.signals())
    weights, gradients, changes = (
        [m.astype(np.float64, copy=False) for m in network.matrices(buffer)]
        for buffer in (network.values, network.gradients, change)
    )
    places = [np.ix_(*rows) for rows in zip(example.shown, example.shown[1:], strict=False)]
    return ExplainedStep(
        number=trainer.step_count + 1,
        example=replace(example, signals=signals, signal_rms=rms_of(signals)),
        loss=float(measured.loss[0]),
        examples=len(inputs),
        summed=reductions[scenario.reduction],
        gradients=tuple(m[place] for m, place in zip(gradients, places, strict=True)),
        changes=tuple(m[place] for m, place in zip(changes, places, strict=True)),
        gradient_rms=_rms(gradients),
        change_rms=_rms(changes),
        update_ratio=_rms(changes) / _rms(weights),
        steepest=_largest(gradients, weights, gradients, changes),
        fastest=_largest(changes, weights, gradients, changes),
        gradient_norm=float(measured.total_grad_norm[0]),
        clipped=bool(clipped[0]),
    )


def _rms_of_units(signal: Array) -> Array:
    """(units,) over the examples of a batch (batch, units)."""
    return rms_of(tuple(signal.T))


def _rms(matrices: Sequence[Array]) -> Array:
    return rms_of(tuple(matrix.ravel() for matrix in matrices))


def _largest(by: Sequence[Array], *figures: Sequence[Array]) -> Move:
    """The weight at which a figure is the largest; where several columns have the same matrix, the first.

    ``figures``: weights, gradients and changes.
    """
    sizes = [np.nan_to_num(np.abs(matrix), nan=np.inf) for matrix in by]
    column = int(np.argmax([size.max() for size in sizes]))
    place = np.unravel_index(int(sizes[column].argmax()), sizes[column].shape)
    return Move(column, int(place[0]), int(place[1]), *(float(matrices[column][place]) for matrices in figures))

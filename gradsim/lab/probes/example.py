"""A probe: one example on its way through the network, and the gradient of its own loss on the way back."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from gradsim.lab.answers import meaning
from gradsim.lab.probes.table import probes
from gradsim.nn import Network
from gradsim.nn.arrays import Array
from gradsim.nn.losses import Objective
from gradsim.nn.norms import norms
from gradsim.training import Trainer

MOST = 12
"""Units of a layer whose weights are given; of wider layers some stand for all, evenly spaced."""

Rows = NDArray[np.intp]
Columns = tuple[Array, ...]


@dataclass(frozen=True, slots=True)
class ExamplePass:
    """Column by column: the inputs, each hidden layer, the outputs. All figures are float64.

    L is the loss of this example alone, not divided by the batch size. Under batch normalization the example stands
    in for the first of the next batch: the others give the mean and the variance, and the gradient through these is
    in it. Dropout leaves nothing out.

    Of a recurrent network: the inputs of the first time step, the state after each, the outputs.
    """

    recurrent: bool
    index: int
    """Its number in the training part."""
    examples: int
    """How many there are."""
    original: Array
    """(features,) inputs before scaling"""
    values: tuple[Array, ...]
    """x (features,), h of each hidden layer (width,), outputs z (outputs,)"""
    signals: tuple[Array, ...]
    """dL/dx, dL/dz of each hidden layer (dL/dh of each state), dL/dz of the outputs; shapes as ``values``"""
    shown: tuple[Rows, ...]
    """The units whose weights are given, of each column"""
    weights: tuple[Array, ...]
    """From each column to the next, (units shown before, units shown after); of gated cells those of the candidate"""
    flows: tuple[Array, ...]
    """|w dL/dz|, what each of ``weights`` passes back"""
    blocks: tuple[tuple[int, int], ...]
    """(first, last) hidden layer of each block that a skip connection goes past"""
    loss: float
    answer: Array
    """(outputs,) softmax for cross-entropy, else the outputs; numbers before scaling"""
    probabilities: bool
    """Whether ``answer`` holds probabilities."""
    target: float
    """The right class's number, or the number to predict, before scaling; the first of several"""
    classes: tuple[str, ...] | None
    image_shape: tuple[int, int] | None
    white: float
    """As of the Dataset"""
    value_rms: Array
    """(columns,) RMS of each of ``values``"""
    signal_rms: Array
    """(columns,) RMS of each of ``signals``"""

    @property
    def said(self) -> int | None:
        """The number of the largest answer, which is the class that is answered; None where one of them is not finite."""
        return int(self.answer.argmax()) if np.isfinite(self.answer).all() else None

    @property
    def right(self) -> int:
        """The number of the right class."""
        return round(self.target)

    def weight_at(self, column: int, before: int, after: int) -> tuple[int, int, int]:
        """From places among the units shown to those among all units, of a weight between two columns."""
        return column, int(self.shown[column][before]), int(self.shown[column + 1][after])


@probes.register("example", "Example", "Values and gradients of one training example, layer by layer.")
@np.errstate(all="ignore")
def example(trainer: Trainer, index: int) -> ExamplePass:
    """Numbers past the last example begin anew at the first."""
    index %= len(trainer.ensemble.examples.train.inputs)
    return example_pass(trainer, index, _pass(trainer, index))


def example_pass(trainer: Trainer, index: int, passed: Pass) -> ExamplePass:
    """What has passed, for the picture; ``index``: its number in the training part."""
    ensemble, examples = trainer.ensemble, trainer.ensemble.examples
    network, scale = passed.network, passed.scale
    passage = network.passage(passed.x)
    values, signals = passage.values, tuple(signal / scale for signal in passage.signals)
    shown = _shown(values, int(examples.train.targets[index].argmax()))
    weights = tuple(
        w[np.ix_(*rows)].astype(np.float64) for w, rows in zip(passage.weights, pairwise(shown), strict=True)
    )
    original = examples.input_scale.original(examples.train.inputs[index : index + 1])[0]
    return ExamplePass(
        recurrent=network.through_time,
        index=index,
        examples=len(examples.train.inputs),
        original=original[0] if network.through_time else original,
        values=values,
        signals=signals,
        shown=shown,
        weights=weights,
        flows=tuple(np.abs(w * (d[rows] / scale)) for w, d, rows in zip(weights, passage.into, shown[1:], strict=True)),
        blocks=network.blocks,
        loss=passed.loss,
        answer=meaning(trainer, values[-1][None])[0],
        probabilities=trainer.ensemble.loss.probabilities,
        target=float(np.ravel(examples.train.labels[index])[0]),
        classes=ensemble.examples.classes,
        image_shape=ensemble.examples.image_shape,
        white=ensemble.examples.white,
        value_rms=rms_of(values),
        signal_rms=rms_of(signals),
    )


class Pass(NamedTuple):
    """A network after both passes, of whose batch ``x`` the first example counts. All its gradients bear the factor ``scale``.

    ``loss``: of that example alone.
    """

    network: Network
    x: Array
    loss: float
    scale: float


def _pass(trainer: Trainer, index: int) -> Pass:
    ensemble, network, scenario = trainer.ensemble, trainer.ensemble.network, trainer.scenario
    part, rows = ensemble.examples.train, slice(index, index + 1)
    x, target = (a[rows].astype(network.precision.dtype) for a in (part.inputs, part.targets))
    if scenario.couples_examples:
        x = np.concatenate((x, ensemble.batches.at(trainer.step_count)[0][1:]))
    twin = network.twin(len(x))
    outputs = twin.forward(x[None])
    gradient = np.zeros_like(outputs)
    loss = Objective(scenario, network.outputs, examples=1)(outputs[:, :1], target, gradient[:, :1])
    scale = ensemble.loss_scale
    gradient *= scale
    twin.backward(gradient)
    return Pass(twin, x[None], float(loss[0]), scale)


def rms_of(columns: Columns) -> Array:
    """(columns,)"""
    rms: Array = norms([column[None, None] for column in columns])[0] / np.sqrt([len(column) for column in columns])
    return rms


def _shown(values: Columns, right: int) -> tuple[Rows, ...]:
    """Evenly spaced, the right answer among them."""
    inputs, *hidden, outputs = (spread(len(column)) for column in values)
    if right not in outputs:
        outputs[np.abs(outputs - right).argmin()] = right
    return (inputs, *hidden, outputs)


def spread(units: int, most: int = MOST) -> Rows:
    """``most`` of so many units, evenly spaced; or all."""
    kept = min(units, most)
    rows: Rows = (2 * np.arange(kept) + 1) * units // (2 * kept)
    return rows

"""A probe: one example on its way through the network, and the gradient of its own loss on the way back."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from gradsim.lab.answers import meaning
from gradsim.lab.probes import probes
from gradsim.nn import FeedForward, Recurrent
from gradsim.nn.arrays import Array
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
    in it.

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
    """The right class's number, or the number to predict, before scaling"""
    classes: tuple[str, ...] | None
    image_shape: tuple[int, int] | None
    value_rms: Array
    """(columns,) RMS of each of ``values``"""
    signal_rms: Array
    """(columns,) RMS of each of ``signals``"""


@probes.register("example", "Example", "Values and gradients of one training example, layer by layer.")
@np.errstate(all="ignore")
def example(trainer: Trainer, index: int) -> ExamplePass:
    """Numbers past the last example begin anew at the first."""
    ensemble, examples = trainer.ensemble, trainer.ensemble.examples
    index %= len(examples.train.inputs)
    passed = _pass(trainer, index)
    network = passed.network
    columns = _of_recurrent(network, passed) if isinstance(network, Recurrent) else _of_feed_forward(network, passed)
    values, signals, into, matrices = columns
    shown = _shown(values, int(examples.train.targets[index].argmax()))
    weights = tuple(w[np.ix_(*rows)].astype(np.float64) for w, rows in zip(matrices, pairwise(shown), strict=True))
    original = examples.input_scale.original(examples.train.inputs[index : index + 1])[0]
    return ExamplePass(
        recurrent=isinstance(network, Recurrent),
        index=index,
        examples=len(examples.train.inputs),
        original=original[0] if isinstance(network, Recurrent) else original,
        values=values,
        signals=signals,
        shown=shown,
        weights=weights,
        flows=tuple(np.abs(w * d[rows]) for w, d, rows in zip(weights, into, shown[1:], strict=True)),
        blocks=tuple(network.blocks) if isinstance(network, FeedForward) else (),
        loss=passed.loss,
        answer=meaning(trainer, values[-1][None])[0],
        probabilities=trainer.scenario.loss == "cross_entropy",
        target=float(examples.train.labels[index]),
        classes=ensemble.examples.classes,
        image_shape=ensemble.examples.image_shape,
        value_rms=_rms(values),
        signal_rms=_rms(signals),
    )


class _Pass(NamedTuple):
    """A twin of the network after both passes. All its gradients bear the factor ``scale``."""

    network: FeedForward | Recurrent
    x: Array
    output_gradient: Array
    loss: float
    scale: float


def _pass(trainer: Trainer, index: int) -> _Pass:
    ensemble, network, scenario = trainer.ensemble, trainer.ensemble.network, trainer.scenario
    part, rows = ensemble.examples.train, slice(index, index + 1)
    x, target = (a[rows].astype(network.precision.dtype) for a in (part.inputs, part.targets))
    if scenario.normalization == "batch":
        x = np.concatenate((x, ensemble.batches.at(trainer.step_count)[0][1:]))
    twin = network.twin(len(x))
    outputs = twin.forward(x[None])
    gradient = np.zeros_like(outputs)
    loss = ensemble.loss(outputs[:, :1], target, gradient[:, :1])
    scale = scenario.loss_scale if network.precision.rounds else 1.0
    gradient *= scale
    twin.backward(gradient)
    return _Pass(twin, x[None], gradient, float(loss[0]), scale)


def _of_feed_forward(network: FeedForward, passed: _Pass) -> tuple[Columns, Columns, Columns, Columns]:
    """Values, signals, dL/dz of what each matrix of weights leads into, and these matrices."""
    values = _first(passed.x, *(layer.h for layer in network.layers), network.output)
    signals = _first(network.input_gradient(), *network.delta, passed.output_gradient, scale=passed.scale)
    matrices = (*(layer.weight[0] for layer in network.layers), network.values["output.weight"][0])
    return values, signals, signals[1:], matrices


def _of_recurrent(network: Recurrent, passed: _Pass) -> tuple[Columns, Columns, Columns, Columns]:
    width, gate, delta = network.width, network.cell.candidate_gate, network.delta
    part = (..., slice(gate * width, (gate + 1) * width))
    states, to_states = (a.swapaxes(0, 1)[1:] for a in (network.state, network.state_gradient))
    into_recurrent = network.cell.into_recurrent(delta).swapaxes(0, 1)[1:]
    input_weight, recurrent = (network.values[f"{name}.weight"][0] for name in ("input", "recurrent"))
    values = _first(passed.x[:, :, 0], *states, network.output)
    to_input = delta[:, 0] @ input_weight.T
    signals = _first(to_input, *to_states, passed.output_gradient, scale=passed.scale)
    into = _first(delta[:, 0][part], *into_recurrent[part], passed.output_gradient, scale=passed.scale)
    matrices = (input_weight[part], *[recurrent[part]] * (network.steps - 1), network.values["output.weight"][0])
    return values, signals, into, matrices


def _first(*arrays: Array, scale: float = 1.0) -> Columns:
    """What (1, batch, units) arrays hold of the first of the batch, over a factor that is on them."""
    return tuple(array[0, 0].astype(np.float64) / scale for array in arrays)


def _rms(columns: Columns) -> Array:
    hidden = np.stack(columns[1:-1])[None]
    sizes = norms([columns[0][None, None], hidden, columns[-1][None, None]])[0]
    rms: Array = sizes / np.sqrt([len(column) for column in columns])
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

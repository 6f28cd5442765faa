"""A probe: one example on its way through the network, and the gradient of its own loss on the way back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradsim.data.dataset import Part
from gradsim.lab.answers import meaning
from gradsim.lab.probes import probes
from gradsim.nn import FeedForward
from gradsim.nn.arrays import Array
from gradsim.nn.normalization import BatchNorm
from gradsim.nn.norms import norms
from gradsim.training import Trainer

MOST = 12
"""Units of a layer whose weights are given; of wider layers some stand for all, evenly spaced."""

Rows = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class ExamplePass:
    """L is the loss of this example alone, not divided by the batch size. All figures are float64.

    Under batch normalization the example stands in for the first of the next batch: the others give the mean
    and the variance, and the gradient through these is in it.
    """

    index: int
    """Its number in the training part."""
    examples: int
    """How many there are."""
    original: Array
    """(features,) inputs before scaling"""
    values: tuple[Array, ...]
    """x (features,), h of each hidden layer (width,), outputs z (outputs,)"""
    signals: tuple[Array, ...]
    """dL/dx, dL/dz of each hidden layer, dL/dz of the outputs; shapes as ``values``"""
    shown: tuple[Rows, ...]
    """The units whose weights are given: of the inputs, each hidden layer, the outputs"""
    weights: tuple[Array, ...]
    """(depth + 1) matrices (units shown before, units shown after)"""
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
    """(depth + 2,) RMS of each of ``values``"""
    signal_rms: Array
    """(depth + 2,) RMS of each of ``signals``"""


@probes.register("example", "Example", "Values and gradients of one training example, layer by layer.")
@np.errstate(all="ignore")
def example(trainer: Trainer, index: int) -> ExamplePass | None:
    """None for a recurrent network. Numbers past the last example begin anew at the first."""
    network, ensemble = trainer.ensemble.network, trainer.ensemble
    if not isinstance(network, FeedForward):
        return None
    part = ensemble.examples.train
    index %= len(part.inputs)
    x = part.inputs[index : index + 1].astype(network.precision.dtype)
    target = part.targets[index : index + 1].astype(network.precision.dtype)
    if any(isinstance(layer.norm, BatchNorm) for layer in network.layers):
        x = np.concatenate((x, ensemble.batches.at(trainer.step_count)[0][1:]))
    alone = network.twin(len(x))
    outputs = alone.forward(x[None])
    gradient = np.zeros_like(outputs)
    loss = ensemble.loss(outputs[:, :1], target, gradient[:, :1])
    scale = trainer.scenario.loss_scale if network.precision.rounds else 1.0
    gradient *= scale
    alone.backward(gradient)
    values = _of_first(x[None], *(layer.h for layer in alone.layers), outputs)
    signals = tuple(s / scale for s in _of_first(alone.input_gradient(), *alone.delta, gradient))
    shown = _shown(network, part, index)
    return ExamplePass(
        index=index,
        examples=len(part.inputs),
        original=ensemble.examples.input_scale.original(part.inputs[index : index + 1])[0],
        values=values,
        signals=signals,
        shown=shown,
        weights=_weights(trainer, shown),
        blocks=tuple(network.blocks),
        loss=float(loss[0]),
        answer=meaning(trainer, values[-1][None])[0],
        probabilities=trainer.scenario.loss == "cross_entropy",
        target=float(part.labels[index]),
        classes=ensemble.examples.classes,
        image_shape=ensemble.examples.image_shape,
        value_rms=_rms(values),
        signal_rms=_rms(signals),
    )


def _of_first(*arrays: Array) -> tuple[Array, ...]:
    """Copies of what (1, batch, units) arrays hold of the first of the batch."""
    return tuple(array[0, 0].astype(np.float64) for array in arrays)


def _rms(columns: tuple[Array, ...]) -> Array:
    hidden = np.stack(columns[1:-1])[None]
    sizes = norms([columns[0][None, None], hidden, columns[-1][None, None]])[0]
    rms: Array = sizes / np.sqrt([len(column) for column in columns])
    return rms


def _shown(network: FeedForward, part: Part, index: int) -> tuple[Rows, ...]:
    hidden = spread(network.width)
    outputs = spread(network.outputs)
    right = int(part.targets[index].argmax())
    if right not in outputs:
        outputs[np.abs(outputs - right).argmin()] = right
    return (spread(network.inputs), *[hidden] * network.depth, outputs)


def spread(units: int, most: int = MOST) -> Rows:
    """``most`` of so many units, evenly spaced; or all."""
    kept = min(units, most)
    rows: Rows = (2 * np.arange(kept) + 1) * units // (2 * kept)
    return rows


def _weights(trainer: Trainer, shown: tuple[Rows, ...]) -> tuple[Array, ...]:
    parameters = trainer.parameters
    names = trainer.ensemble.network.layer_names
    return tuple(
        parameters[f"{name}.weight"][np.ix_(shown[i], shown[i + 1])].astype(np.float64) for i, name in enumerate(names)
    )

"""What a network answers outside training, in pieces while it trains on, and what its outputs mean."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np

from gradsim.nn.arrays import Array
from gradsim.training import Trainer

PIECE = 0.03
"""Seconds of work between two partial results."""
FEWEST = 8
"""Fewest examples in one pass: with fewer, fetching the weights takes longer than multiplying."""


def outputs_so_far(trainer: Trainer, inputs: Array) -> Iterator[Array]:
    """Outputs (rows so far, outputs) for scaled inputs (n, ...) and the present weights; the last has all n.

    With the running statistics of member 0. Later training does not change the results.
    """
    network = trainer.ensemble.network.frozen()
    outputs = np.empty((len(inputs), network.outputs))
    done, rows, start = 0, FEWEST, time.perf_counter()
    while done < len(inputs):
        begin = time.perf_counter()
        piece = inputs[done : done + rows].astype(network.precision.dtype)
        with np.errstate(all="ignore"):
            outputs[done : done + rows] = network.infer(piece)[0]
        done = min(done + rows, len(inputs))
        now = time.perf_counter()
        if done == len(inputs) or now - start + 0.5 * (now - begin) > PIECE:
            yield outputs[:done].copy()
            start = time.perf_counter()
        rows = int(np.clip(rows * PIECE / 2 / (now - begin), FEWEST, 4 * rows))


def meaning(trainer: Trainer, outputs: Array) -> Array:
    """Outputs (n, outputs) converted: numbers as before scaling, or probabilities if the loss says so."""
    scale = trainer.ensemble.examples.target_scale
    if scale is not None:
        return scale.original(outputs.astype(np.float64))
    if not trainer.ensemble.loss.probabilities:
        return outputs
    powers = np.exp(outputs - outputs.max(axis=1, keepdims=True))
    probabilities: Array = powers / powers.sum(axis=1, keepdims=True)
    return probabilities

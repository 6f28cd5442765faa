"""A probe: the loss around the present weights, on a plane through them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from gradsim.lab.probes.table import probes
from gradsim.nn.arrays import Array
from gradsim.training import Ensemble, Trainer

SIZE = 33
"""Points along each side, the middle one at the present weights."""
STRIDES = (8, 4, 2, 1)
"""Coarse to fine: every eighth point first."""
PIECE = 0.03
"""Seconds of work between two partial results."""


@dataclass(frozen=True, slots=True)
class LossSurface:
    """Loss on the next batch, with its own statistics, at W + a g + b r.

    ``distance`` (SIZE,): the values of a and of b. g points against the gradient and is as long as all weights
    together; r is random, and each unit's part of it is as long as that unit's weights (filter normalization, Li et
    al. 2018, eq. 1). ``loss`` (a, b): what was not computed yet has the value of the nearest coarser point.
    ``step``: how far one step of plain gradient descent goes, in the same measure. ``done``: share computed.
    """

    distance: Array
    loss: Array
    step: float
    done: float

    @property
    def along_gradient(self) -> Array:
        line: Array = self.loss[:, SIZE // 2]
        return line

    @property
    def along_random(self) -> Array:
        line: Array = self.loss[SIZE // 2]
        return line


@probes.register("loss_surface", "Loss surface", "The loss around the present weights.")
def loss_surface(trainer: Trainer, reach: float) -> Iterator[LossSurface]:
    """From -reach to reach in both directions, coarse to fine. Nothing of the trainer changes."""
    own, downhill, random = _copy_and_directions(trainer)
    here = own.network.values.flat.copy()
    inputs, targets = own.batches.at(own.step_count)
    scratch = np.empty_like(own.network.output)
    size = float(np.linalg.norm(here.astype(np.float64)))
    gradient = float(np.linalg.norm(own.network.gradients.flat.astype(np.float64)))
    surface = LossSurface(
        distance=np.linspace(-reach, reach, SIZE),
        loss=np.full((SIZE, SIZE), np.nan),
        step=trainer.scenario.learning_rate * gradient / size if size else np.nan,
        done=0.0,
    )
    due, known = time.perf_counter() + PIECE, np.zeros((SIZE, SIZE), dtype=bool)
    for stride in STRIDES:
        for i in range(0, SIZE, stride):
            for j in range(0, SIZE, stride):
                if known[i, j]:
                    continue
                known[i, j] = True
                place = here + surface.distance[i] * downhill + surface.distance[j] * random
                own.network.values.flat[...] = place
                with np.errstate(all="ignore"):
                    loss = own.loss(own.network.forward(inputs[None]), targets, scratch)[0]
                _spread(surface.loss, known, i, j, stride // 2, float(loss))
                if time.perf_counter() > due and stride < STRIDES[0]:
                    yield replace(surface, loss=surface.loss.copy(), done=float(known.mean()))
                    due = time.perf_counter() + PIECE
    yield replace(surface, done=1.0)


def _spread(loss: Array, known: np.ndarray, i: int, j: int, half: int, value: float) -> None:
    """Gives a point's value to itself and to those around it that are not known yet."""
    rows, columns = slice(max(0, i - half), i + half + 1), slice(max(0, j - half), j + half + 1)
    loss[rows, columns] = np.where(known[rows, columns], loss[rows, columns], value)
    loss[i, j] = value


def _copy_and_directions(trainer: Trainer) -> tuple[Ensemble, Array, Array]:
    """A network of the same weights, and two directions (1, parameters)."""
    own = Ensemble(trainer.ensemble.scenarios[:1])
    network, source = own.network, trainer.ensemble
    network.values.flat[...] = source.network.values.flat[:1]
    own.step_count = source.step_count
    own.measure()
    gradient = network.gradients.flat.astype(np.float64)
    length = np.linalg.norm(gradient)
    downhill = -gradient * (np.linalg.norm(network.values.flat.astype(np.float64)) / length if length > 0 else 0.0)
    rng = np.random.default_rng([trainer.scenario.seed, 7])
    random = network.new_buffer()
    weights_of = network.named(network.values)
    for name, part in network.named(random).items():
        weights = weights_of[name]
        if weights.ndim == 2:  # biases and the scales of a normalization are not moved (Li et al. 2018)
            drawn = rng.standard_normal(weights.shape)
            part[...] = drawn * np.linalg.norm(weights, axis=0) / np.linalg.norm(drawn, axis=0)
    return own, downhill, random.flat.astype(np.float64)

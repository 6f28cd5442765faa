"""A probe: which class the network gives to each place of the plane, where the inputs are two numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from gradsim.data.dataset import Examples
from gradsim.lab.answers import meaning, outputs_so_far
from gradsim.lab.probes.table import probes
from gradsim.nn.arrays import Array
from gradsim.training import Trainer

SIZE = 64
"""Places along each side."""
STRIDES = (8, 4, 2, 1)
"""Coarse to fine: every eighth place first."""
MARGIN = 0.08
"""How far the plane reaches past the points, as a share of their spread."""


@dataclass(frozen=True, slots=True)
class DecisionSurface:
    """``x``, ``y`` (SIZE,): the places, in the inputs' own units.

    ``second`` (y, x): probability of the second class; for other losses than cross-entropy half of what the second
    output is above the first, plus 1/2, kept within 0..1. What was not computed yet has the value of the nearest
    coarser place to the left and below, NaN where there is none. ``done``: share computed.
    """

    x: Array
    y: Array
    second: Array
    done: float


def is_plane(examples: Examples) -> bool:
    """Whether examples are points of the plane, of two classes."""
    return examples.train.inputs.shape[1:] == (2,) and examples.classes is not None and len(examples.classes) == 2


@probes.register("decision_surface", "Decision surface", "The probability of a class all over the plane.")
def decision_surface(trainer: Trainer) -> Iterator[DecisionSurface] | None:
    """Coarse to fine, for the weights of one moment; None where the inputs are not points of a plane."""
    return _surface(trainer) if is_plane(trainer.ensemble.examples) else None


def _surface(trainer: Trainer) -> Iterator[DecisionSurface]:
    examples, levels = trainer.ensemble.examples, _levels()
    scaled = np.concatenate((examples.train.inputs, examples.held_out.inputs))
    x, y = _reach(examples.input_scale.original(scaled)).T
    rows, columns = np.concatenate(levels, axis=1)
    places = np.stack((x[columns], y[rows]), axis=1)
    for outputs in outputs_so_far(trainer, examples.input_scale.scale(places)):
        second, done = np.full((SIZE, SIZE), np.nan), 0
        values = _second(trainer, outputs)
        for (level_rows, level_columns), stride in zip(levels, STRIDES, strict=True):
            level = values[done : done + len(level_rows)]
            done += len(level)
            for i, j in np.ndindex(stride, stride):
                second[level_rows[: len(level)] + i, level_columns[: len(level)] + j] = level
        yield DecisionSurface(x, y, second, len(outputs) / SIZE**2)


def _levels() -> list[tuple[np.ndarray, ...]]:
    """(rows, columns) of the places that each stride adds."""
    known, levels = np.zeros((SIZE, SIZE), dtype=bool), []
    for stride in STRIDES:
        fresh = np.zeros_like(known)
        fresh[::stride, ::stride] = True
        levels.append(np.nonzero(fresh & ~known))
        known |= fresh
    return levels


def _reach(points: Array) -> Array:
    """(SIZE, 2) from below the smallest to above the largest of the points (n, 2)."""
    low, high = points.min(axis=0), points.max(axis=0)
    margin = MARGIN * np.where(high > low, high - low, 1.0)
    return np.linspace(low - margin, high + margin, SIZE)


def _second(trainer: Trainer, outputs: Array) -> Array:
    meant = meaning(trainer, outputs)
    if trainer.ensemble.loss.probabilities:
        return meant[:, 1]
    return np.clip((1 + meant[:, 1] - meant[:, 0]) / 2, 0, 1)

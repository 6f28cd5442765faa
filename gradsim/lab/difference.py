"""The derivative of the loss by one weight as a finite difference: an independent check of the chain rule."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gradsim.nn import Network
from gradsim.training import Trainer

EPSILON = float(np.finfo(np.float64).eps)
ENOUGH = 1e-6
"""Rounding may be this share of the difference; while it is more, the interval is made ten times as wide."""
WIDEST = 0.1
"""The interval is never wider than this share of the weights' size."""


@dataclass(frozen=True, slots=True)
class Difference:
    """``value``: (L(w + half) - L(w - half)) / (2 half), computed in float64 whatever the network's format.

    ``rounding``: about how much of it the last digit of L may be. ``crossed``: how many pre-activations of the batch have a
    kink of their activation between the two ends: there the loss has no one slope.
    """

    value: float
    half: float
    rounding: float
    crossed: int


def difference(trainer: Trainer, column: int, before: int, after: int) -> Difference:
    """Of the weight from unit ``before`` to unit ``after`` in the column's matrix, for the batch measured last.

    A central difference errs by half² L'''/6 and by the rounding of L over half. Together they are least near half =
    eps^(1/3) times the scale on which L bends (Press et al., Numerical Recipes, section 5.7), for which the size of
    the weights stands in. A vanished gradient bends on no such scale, but drowns in the rounding: then it may be wider.
    """
    checked = _Copy(trainer)
    matrix = checked.network.matrices(checked.network.values)[column]
    weight = float(matrix[before, after])
    size = max(abs(weight), float(np.sqrt(np.square(matrix).mean()))) or 1.0

    def at(half: float) -> Difference:
        ends = []
        for place in (weight + half, weight - half):
            matrix[before, after] = place
            ends.append((float(matrix[before, after]), *checked.loss()))
        (high, loss, sides), (low, other, others) = ends
        crossed = sum(int((a != b).sum()) for a, b in zip(sides, others, strict=True))
        return Difference((loss - other) / (high - low), half, EPSILON * abs(loss) / half, crossed)

    found = at(EPSILON ** (1 / 3) * size)
    while found.rounding > ENOUGH * abs(found.value) and 10 * found.half <= WIDEST * size and not found.crossed:
        wider = at(10 * found.half)
        if wider.crossed:
            break
        found = wider
    return found


class _Copy:
    """The network of a trainer, member 0, in float64 with its next batch, and the same units left out by dropout."""

    def __init__(self, trainer: Trainer) -> None:
        ensemble = trainer.ensemble
        self.network: Network = ensemble.network.exact()
        for own, source in zip(self.network.layers, ensemble.network.layers, strict=True):
            if own.drop and source.drop:
                own.drop.mask[...] = source.drop.mask[:1]
        inputs, targets = ensemble.batches.at(trainer.step_count)
        self._inputs, self._targets = inputs[None].astype(np.float64), targets.astype(np.float64)
        self._loss, self._gradient = ensemble.loss, np.empty_like(self.network.output)

    def loss(self) -> tuple[float, list[NDArray[np.bool_]]]:
        """At the present weights; and on which side of each kink all values are."""
        loss = self._loss(self.network.forward(self._inputs), self._targets, self._gradient)
        ends = [(layer.activation, layer.y) for layer in self.network.layers]
        entering = None if ends else self.network.entering(0, self._inputs[0])  # of all time steps
        if entering:
            ends.append((entering.activation, entering.u if entering.y is None else entering.y))
        if self.network.output_activation:
            ends.append((self.network.output_activation, self.network.output_z))
        return float(loss[0]), [y > kink for activation, y in ends for kink in activation.kinks]

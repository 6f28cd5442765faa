"""What a step works out for many layers in one call: as many layers of a stack as stay in the processor's cache."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from gradsim.nn.activations import Activation
from gradsim.nn.arrays import Array
from gradsim.nn.layer import Bend, HiddenLayer, Take
from gradsim.nn.plan import Stack

HOT = 2**18
"""Bytes of h that surely stay in the cache from one call to the next."""


def layers_at_once(bytes_of_h: int) -> int:
    """How many layers with so much h are worked out in one call."""
    return max(1, HOT // bytes_of_h)


Slopes = tuple[Activation, Array, Array, Array]
"""phi, y and f = phi(y), and where phi'(y) goes."""
Product = tuple[Array, Array, Array]
"""Two factors, and where their matrix product goes."""


class Work:
    """The work arrays of a stack's layers: ``z``, ``h`` and ``delta`` (layers, E, batch, width).

    ``slope`` has as many rows as are worked out at once; layer after layer uses the next one, from the first again.
    ``transposed`` (E, layers - 1, width, width): the weights of all layers but the first, faster to multiply by.
    ``signals`` (E, layers, numbers): ``delta`` with what belongs to one member and layer in a row.
    """

    def __init__(self, stack: Stack, members: int, batch: int, dtype: type[np.floating[Any]]) -> None:
        shape = stack.layers, members, batch, stack.width
        self.z, self.h, self.delta = (np.zeros(shape, dtype) for _ in range(3))
        self._rows = layers_at_once(self.h[0].nbytes)
        self.slope: Array = np.zeros_like(self.h[: self._rows])

        self.transposed: Array = np.zeros((members, stack.layers - 1, stack.width, stack.width), dtype)
        self.signals: Array = self.delta.reshape(*shape[:2], batch * stack.width).swapaxes(0, 1)

    def rows(self) -> Iterator[tuple[Array, Array, Array, Array]]:
        """z, h, slope and delta of each layer."""
        return zip(self.z, self.h, itertools.cycle(self.slope), self.delta, strict=False)

    def slopes(self, layers: Sequence[HiddenLayer]) -> Iterator[tuple[int, Slopes]]:
        """With the row of the layer on whose way back they must be there, which is the highest of those they are of.

        ``layers``: of this stack. Of those that have an activation and nothing else they come together.
        """
        bends = [next(op for op in layer.operations if isinstance(op, Bend)) for layer in layers]
        bare = [all(isinstance(op, Bend | Take) for op in layer.operations) for layer in layers]

        def together(row: int) -> tuple[object, ...]:
            return row // self._rows, bends[row].activation, None if bare[row] else row

        for _, group in itertools.groupby(range(len(layers)), together):
            run = list(group)
            low, high, bend = run[0], run[-1], bends[run[0]]
            if bare[low]:
                slope = self.slope[low % self._rows :][: len(run)]
                yield high, (bend.activation, self.z[low : high + 1], self.h[low : high + 1], slope)
            else:
                yield high, (bend.activation, bend.y, bend.f, bend.slope)

    def products(self, gradients: Array) -> Iterator[tuple[int, Product]]:
        """Of h below and dL/dz, with the row of the layer after whose way back both are there, the lowest of theirs.

        ``gradients``: of the weights of all layers but the first, (layers - 1, E, width, width).
        """
        for low in range(1, len(self.h), self._rows):
            high = min(low + self._rows, len(self.h))
            below = self.h[low - 1 : high - 1].swapaxes(-1, -2)
            yield low, (below, self.delta[low:high], gradients[low - 1 : high - 1])

"""All that training needs to go on from a moment as if nothing had happened since."""

from __future__ import annotations

from dataclasses import dataclass

from gradsim.nn.arrays import Array


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """``step``: steps taken. ``values``: the parameters (E, P). ``optimizer``: its arrays and its step count.

    ``running``: the running statistics of batch normalization, layer by layer.
    """

    step: int
    values: Array
    optimizer: tuple[Array, ...]
    optimizer_time: int
    running: tuple[Array, ...]

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(a.nbytes for a in (self.values, *self.optimizer, *self.running))

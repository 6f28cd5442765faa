"""All that training needs to go on from a moment as if nothing had happened since."""

from __future__ import annotations

from dataclasses import dataclass

from gradsim.nn.arrays import Array


@dataclass(frozen=True, slots=True)
class OptimizerState:
    """``name``: its key, for no other can go on with its ``arrays``. ``time``: its step count."""

    name: str
    arrays: tuple[Array, ...]
    time: int


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """``step``: steps taken. ``values``: the parameters (E, P).

    ``optimizer``: what it keeps, with its name. ``running``: the running statistics of batch normalization, layer by layer.
    """

    step: int
    values: Array
    optimizer: OptimizerState
    running: tuple[Array, ...]

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(a.nbytes for a in (self.values, *self.optimizer.arrays, *self.running))

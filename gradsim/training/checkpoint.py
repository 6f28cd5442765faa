"""All that training needs to go on from a moment as if nothing had happened since."""

from __future__ import annotations

from dataclasses import dataclass

from gradsim.choices import optimizers
from gradsim.nn.arrays import Array
from gradsim.training.measurement import Divergence


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
    ``divergences``: (E,) where each member stopped, if it did; empty: none did. There is no random state to keep: batches
    and what dropout leaves out follow from the seeds and the step.
    """

    step: int
    values: Array
    optimizer: OptimizerState
    running: tuple[Array, ...]
    divergences: tuple[Divergence | None, ...] = ()

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(a.nbytes for a in (self.values, *self.optimizer.arrays, *self.running))

    def fits(self, here: Checkpoint) -> bool:
        """Whether the networks that are at ``here`` can go on from this one."""
        kept, values = self.optimizer, here.values
        known = kept.name in optimizers and len(kept.arrays) == optimizers[kept.name].slots
        counted = self.step >= 0 and kept.time >= 0 and len(self.divergences) in (0, len(values))
        arrays, like = (
            (self.values, *kept.arrays, *self.running),
            (values, *(values for _ in kept.arrays), *here.running),
        )
        return known and counted and [(a.shape, a.dtype) for a in arrays] == [(a.shape, a.dtype) for a in like]

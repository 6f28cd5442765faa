"""Checkpoints of a run: bounded in number and in bytes, and sparser the older they are."""

from __future__ import annotations

from collections.abc import Sequence

from gradsim.training.checkpoint import Checkpoint

MOST = 64
"""Most checkpoints that are kept."""
BUDGET = 100_000_000
"""Bytes that they may take together; at least the first and the newest are kept."""
FIRST_STRIDE = 10
"""Steps between two checkpoints at first; doubled whenever there are too many."""


class Checkpoints:
    def __init__(self, kept: Sequence[Checkpoint] = (), stride: int = FIRST_STRIDE) -> None:
        """With those of a run that is restored."""
        self.kept, self.stride = list(kept), stride

    def due(self, step: int) -> bool:
        """Whether one should be taken after this many steps."""
        return step % self.stride == 0 and (not self.kept or step > self.kept[-1].step)

    def add(self, checkpoint: Checkpoint) -> None:
        self.kept.append(checkpoint)
        most = max(2, min(MOST, BUDGET // max(checkpoint.size, 1)))
        while len(self.kept) > most:
            self.stride *= 2
            newest = self.kept[-1]
            self.kept = [c for c in self.kept if c.step % self.stride == 0]
            if self.kept[-1] is not newest and len(self.kept) < 2:
                self.kept.append(newest)

    def nearest(self, step: int) -> Checkpoint:
        """The one whose step is closest."""
        return min(self.kept, key=lambda c: abs(c.step - step))

    def forget_after(self, step: int) -> None:
        self.kept = [c for c in self.kept if c.step <= step]

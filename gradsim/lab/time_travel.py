"""Going back to a moment of the run, and returning or going on from there."""

from __future__ import annotations

from collections.abc import Sequence

from gradsim.lab.checkpoints import Checkpoints
from gradsim.training import Trainer
from gradsim.training.checkpoint import Checkpoint


class TimeTravel:
    """Keeps checkpoints of one run. ``visiting``: the step of the moment that the trainer is in; None for now."""

    def __init__(self, trainer: Trainer, moments: Sequence[Checkpoint] = ()) -> None:
        """``moments``: those of a restored run."""
        self.visiting: int | None = None
        self._checkpoints = Checkpoints()
        for moment in moments:
            self._checkpoints.add(moment)
        self.present: Checkpoint | None = None
        """Now, while an earlier moment is visited."""
        self.record(trainer)

    @property
    def moments(self) -> tuple[Checkpoint, ...]:
        return tuple(self._checkpoints.kept)

    @property
    def steps(self) -> list[int]:
        """The moments that can be visited, in steps taken."""
        return [c.step for c in self._checkpoints.kept]

    def record(self, trainer: Trainer) -> None:
        """Takes a checkpoint where one is due."""
        if self._checkpoints.due(trainer.step_count):
            self._checkpoints.add(trainer.ensemble.checkpoint())

    def visit(self, trainer: Trainer, step: int) -> None:
        """Puts the trainer into the kept moment nearest to a step."""
        if self.present is None:
            self.present = trainer.ensemble.checkpoint()
        chosen = self._checkpoints.nearest(step)
        trainer.ensemble.restore(chosen)
        self.visiting = chosen.step

    def leave(self, trainer: Trainer) -> None:
        """Back to now."""
        if self.present is not None:
            trainer.ensemble.restore(self.present)
        self.visiting = self.present = None

    def stay(self) -> None:
        """Forgets all that came after this moment."""
        if self.visiting is not None:
            self._checkpoints.forget_after(self.visiting)
        self.visiting = self.present = None

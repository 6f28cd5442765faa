"""Going to another moment of the run, and returning or going on from there."""

from __future__ import annotations

from dataclasses import replace

from gradsim.lab.checkpoints import Checkpoints
from gradsim.lab.run import Run
from gradsim.lab.saved_run import SavedRun
from gradsim.training import Measurement
from gradsim.training.checkpoint import Checkpoint


class TimeTravel:
    """Keeps checkpoints of one run. ``visiting``: the step of the moment that the run is in; None for now."""

    def __init__(self, run: Run, saved: SavedRun | None = None) -> None:
        """``saved``: a restored run, with the moments that it kept."""
        self.visiting: int | None = None
        self._run = run
        self._checkpoints = Checkpoints() if saved is None else Checkpoints(saved.moments, saved.stride)
        self._present: tuple[Checkpoint, Measurement] | None = None
        """Now, while another moment is visited."""
        self.record()

    @property
    def moments(self) -> tuple[Checkpoint, ...]:
        return tuple(self._checkpoints.kept)

    @property
    def steps(self) -> tuple[int, ...]:
        """The moments that can be visited, in steps taken; now is one of them, what became of a divergence the last."""
        after = self._run.aftermath
        steps = {self._now, *(c.step for c in self._checkpoints.kept), *(() if after is None else (after.step,))}
        return tuple(sorted(steps))

    @property
    def at_the_end(self) -> bool:
        """Whether the run is now where training left it, or beyond: a divergence is seen there."""
        return self.visiting is None or self.visiting > self._now

    @property
    def _now(self) -> int:
        return self._run.trainer.step_count if self._present is None else self._present[0].step

    def record(self) -> None:
        """Takes a checkpoint where one is due."""
        ensemble = self._run.trainer.ensemble
        if self._checkpoints.due(ensemble.step_count):
            self._checkpoints.add(ensemble.checkpoint())

    def visit(self, step: int) -> None:
        """Puts the run into the moment nearest to a step."""
        chosen = min(self.steps, key=lambda moment: abs(moment - step))
        if chosen == self._now:
            self.leave()
            return
        run, ensemble = self._run, self._run.trainer.ensemble
        if self._present is None:
            self._present = ensemble.checkpoint(), run.measurement
        after = run.aftermath
        ensemble.restore(after if after and after.step == chosen else self._checkpoints.nearest(chosen))
        self.visiting, update = chosen, run.history.update_ratio_at(chosen)
        run.measurement = run.trainer.measure()
        if update is not None:
            run.measurement = replace(run.measurement, update_ratio=update)

    def leave(self) -> None:
        """Back to now."""
        if self._present is not None:
            present, self._run.measurement = self._present
            self._run.trainer.ensemble.restore(present)
        self.visiting = self._present = None

    def stay(self) -> None:
        """Forgets all that came after this moment."""
        self._checkpoints.forget_after(self._run.trainer.step_count)
        self._run.go_on_from_here()
        self.visiting = self._present = None

    def save(self) -> SavedRun:
        """The whole run as it is now, whichever moment is visited."""
        saved = self._run.save(*(self._present or ()))
        return replace(saved, moments=self.moments, stride=self._checkpoints.stride)

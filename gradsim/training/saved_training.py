"""What a trainer's file holds: all that it takes to build it anew and to go on to the bit."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gradsim.data.dataset import Examples, Sizes
from gradsim.language import tr, whole
from gradsim.run_file import RunFileError
from gradsim.scenario import Scenario
from gradsim.training.checkpoint import Checkpoint
from gradsim.training.history import Kept
from gradsim.training.measurement import Measurement


@dataclass(frozen=True, slots=True)
class SavedTraining:
    """A training at one moment. ``data``: the digest of the examples that it learned from, and ``sizes``: how large they
    were. ``history``: copies of its rows. ``first``, ``newest``: as in a Trainer.
    """

    scenario: Scenario
    data: str
    sizes: Sizes
    checkpoint: Checkpoint
    history: Kept
    first: Measurement | None
    newest: Measurement | None

    @property
    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """All that are in it."""
        return (self.checkpoint,)

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """All that are in it."""
        return tuple(filter(None, (self.first, self.newest)))

    def fits(self, here: SavedTraining) -> bool:
        """Whether a trainer that is at ``here``, and has measured, can go on from this one."""
        measured = here.newest
        figures = all(measured is not None and found.fits(measured) for found in self.measurements)
        weights = all(checkpoint.fits(here.checkpoint) for checkpoint in self.checkpoints)
        return figures and weights and self.history.fits(here.history)

    def note(self, path: Path | str, examples: Examples) -> str:
        """What is to be said where it goes on with such examples. Raises RunFileError where it cannot."""
        if why := self.misfit(examples):
            raise RunFileError(path, why)
        if self.data == examples.digest:
            return ""
        return f"{path}: " + tr(
            "its data are not the same, to the bit, as when it was saved: it goes on with other numbers"
        )

    def misfit(self, examples: Examples) -> str:
        """Why no network for such examples can go on from here, in words; empty where one may."""
        then, now = _words(self.sizes), _words(examples.sizes)
        text = tr("its data have {now} now; when it was saved they had {then}")
        return "" if then == now else text.format(now=now, then=then)


def unfit() -> str:
    """What is said of weights that the network has no place for."""
    return tr("its weights do not fit the network that its scenario describes")


def _words(sizes: Sizes) -> str:
    text = tr("{inputs} inputs and {outputs} outputs")
    if sizes.steps > 1:
        text = tr("{steps} time steps of {inputs} inputs, and {outputs} outputs")
    return text.format(steps=whole(sizes.steps), inputs=whole(sizes.features), outputs=whole(sizes.outputs))

"""A probe: what the network answers to the held-out examples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradsim.data.dataset import Examples
from gradsim.lab.answers import meaning, outputs_so_far
from gradsim.lab.probes.table import probes
from gradsim.nn.arrays import Array
from gradsim.training import Trainer


@dataclass(frozen=True, slots=True)
class Predictions:
    """Of the first n held-out examples: of all of them when it is done."""

    examples: Examples
    """The data set; the ``labels`` of its held-out part are the right answers."""
    answers: NDArray[Any]
    """(n,) class numbers (0 where all outputs are NaN), or numbers before scaling: of each example all outputs in a row"""
    probability: Array
    """(n,) probability of the answered class; NaN where the loss is not cross-entropy"""
    confusion: NDArray[np.intp]
    """(classes, classes) counts: rows are true classes, columns answers; empty for numbers"""
    not_finite: int
    """Examples with an output that is not finite."""

    @property
    def targets(self) -> NDArray[Any]:
        """(n,) right answers"""
        answers: NDArray[Any] = self.examples.held_out.labels.reshape(-1)[: len(self.answers)]
        return answers

    @property
    def per_example(self) -> int:
        """How many answers each example has."""
        return self.examples.outputs if self.examples.classes is None else 1

    @property
    def count(self) -> int:
        """Of the examples that were answered."""
        return len(self.answers) // self.per_example

    @property
    def right(self) -> NDArray[np.bool_]:
        """(n,) for classes"""
        right: NDArray[np.bool_] = self.answers == self.targets
        return right

    @property
    def rms_error(self) -> float:
        """For numbers, in their own unit, over the answers that are finite; NaN where none is."""
        finite = np.isfinite(self.answers)
        if not finite.any():
            return float("nan")
        return float(np.sqrt(np.mean(np.square(self.answers[finite] - self.targets[finite]))))


@probes.register("predictions", "Predictions", "What the network answers to the held-out examples.")
def predictions(trainer: Trainer) -> Iterator[Predictions]:
    """More and more examples, for the weights of one moment and with running statistics."""
    examples = trainer.ensemble.examples
    for outputs in outputs_so_far(trainer, examples.held_out.inputs):
        yield _read(trainer, examples, outputs)


def _read(trainer: Trainer, examples: Examples, outputs: Array) -> Predictions:
    meant, rows = meaning(trainer, outputs), np.arange(len(outputs))
    not_finite = int((~np.isfinite(outputs)).any(axis=1).sum())
    if examples.classes is None:
        numbers = meant.reshape(-1)
        return Predictions(examples, numbers, np.full(len(numbers), np.nan), np.zeros((0, 0), np.intp), not_finite)
    classes = len(examples.classes)
    answers = outputs.argmax(axis=1)
    places = examples.held_out.labels[: len(rows)].astype(np.intp) * classes + answers
    known = trainer.ensemble.loss.probabilities
    return Predictions(
        examples=examples,
        answers=answers,
        probability=meant[rows, answers] if known else np.full(len(rows), np.nan),
        confusion=np.bincount(places, minlength=classes**2).reshape(classes, classes),
        not_finite=not_finite,
    )

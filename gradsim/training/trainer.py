"""The trainer of one network; or of several seeds of it, of which all figures are those of the first."""

from __future__ import annotations

import html
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from gradsim import run_file
from gradsim.data.foreign import settle
from gradsim.nn.arrays import Array
from gradsim.notebook.columns import Columns
from gradsim.run_file import RunFileError
from gradsim.scenario import Scenario
from gradsim.training.ensemble import Ensemble
from gradsim.training.history import History
from gradsim.training.measurement import EnsembleMeasurement, Measurement
from gradsim.training.saved_training import SavedTraining, unfit
from gradsim.training.values import Values, values_of
from gradsim.words.numbers import counted


def _members(scenario: Scenario) -> list[Scenario]:
    """The scenario with its own seed and the next ones, as many as ``seeds`` says."""
    return [scenario.replace(seed=(scenario.seed + i) % 2**31) for i in range(scenario.seeds)]


def _range(figures: Array) -> Array:
    """(2, n) smallest and largest over the members of (E, n)."""
    return np.stack((figures.min(axis=0), figures.max(axis=0)))


class Trainer:
    """Trains the network that a scenario describes. Raises ScenarioError where its data cannot be loaded."""

    def __init__(self, scenario: Scenario) -> None:
        self.ensemble = Ensemble(_members(scenario))
        self.first: Measurement | None = None
        """The first measurement of these weights."""
        self.newest: Measurement | None = None
        """The last one."""
        self.history = History(self.ensemble.network.layer_names, scenario.through_time)
        """What the steps measured; of older ones fewer are kept."""

    def save(self, path: Path | str) -> None:
        """Writes all that it takes to go on, to the bit: scenario, parameters, what the optimizer and batch normalization
        keep, the step, the history. Raises OSError, and RunFileError where it is too large."""
        run_file.save(path, self.saved())

    @classmethod
    def load(cls, path: Path | str, data_file: str = "") -> Self:
        """The trainer as it was saved, by ``save``, by ``gradsim run --save`` or in the window.

        ``data_file``: where its data are now, if they are elsewhere. Raises RunFileError for any other file, and where the
        weights do not fit; ScenarioError where the data cannot be loaded. Warns where they are others than it learned from.
        """
        saved = run_file.load(path, SavedTraining)
        found = settle(saved.scenario, Path(path).parent)[0]
        trainer = cls(found.replace(data_file=data_file) if data_file else found)
        trainer.measure()
        note = saved.note(path, trainer.ensemble.examples)
        if not saved.fits(trainer.saved()):
            raise RunFileError(path, unfit())
        if note:
            warnings.warn(note, stacklevel=2)
        trainer.restore(saved)
        return trainer

    def saved(self) -> SavedTraining:
        """What ``save`` writes: a copy."""
        ensemble, examples = self.ensemble, self.ensemble.examples
        rows, checkpoint = self.history.save(), ensemble.checkpoint()
        return SavedTraining(self.scenario, examples.digest, examples.sizes, checkpoint, rows, self.first, self.newest)

    def restore(self, saved: SavedTraining) -> None:
        """Goes on from what ``saved`` gave for a trainer of the same scenario."""
        self.ensemble.restore(saved.checkpoint)
        self.history.restore(saved.history)
        self.first, self.newest = saved.first, saved.newest

    @property
    def scenario(self) -> Scenario:
        return self.ensemble.scenarios[0]

    @property
    def step_count(self) -> int:
        """Steps taken since the first weights."""
        return self.ensemble.step_count

    def adopt(self, scenario: Scenario) -> None:
        """Goes on with the same weights under a scenario that differs in live fields only."""
        if not scenario.keeps_weights_of(self.scenario):
            changed = ", ".join(scenario.differences(self.scenario))
            raise ValueError(f"needs new weights: {changed} changed")
        self.ensemble.adopt(_members(scenario))

    def measure(self) -> Measurement:
        """The loss and gradients of the next batch, without changing anything."""
        return self._remember(self.ensemble.measure())

    def step(self) -> Measurement:
        """One optimizer step; after a divergence the weights stay as they were before it, those of other seeds too."""
        members = self.ensemble.measure()
        if members.divergences[0] is None:
            members = self.ensemble.descend(members)
        measured = self._remember(members)
        if measured.step <= self.history.until:  # a divergence is met again, or it goes on from an earlier moment
            self.history.forget_after(measured.step)
        self.history.append(measured)
        return measured

    def _remember(self, members: EnsembleMeasurement) -> Measurement:
        measured = members.member(0)
        if len(members.loss) > 1:
            time = None if members.time is None else _range(members.time)
            measured = replace(measured, grad_norm_range=_range(members.grad_norm), time_range=time)
        self.first, self.newest = self.first or measured, measured
        return measured

    def run(self, steps: int) -> Measurement:
        """Up to ``steps`` steps; stops at a divergence. The last step's measurement."""
        if steps < 1:
            raise ValueError(f"steps: {steps} is not allowed; allowed: 1 or more")
        measured = self.step()
        for _ in range(steps - 1):
            if measured.divergence:
                break
            measured = self.step()
        return measured

    def evaluate(self) -> tuple[float, float | None]:
        """Loss and accuracy on the held-out part; accuracy is None for regression."""
        loss, accuracy = self.ensemble.evaluate()
        return float(loss[0]), None if accuracy is None else float(accuracy[0])

    def relative_change(self) -> Array:
        """(layers,) |W - W at the start| / |W at the start|."""
        result: Array = self.ensemble.relative_change()[0]
        return result

    def values(self) -> Values | None:
        """Mean and standard deviation of h and of the stream in each hidden layer, on the batch of the last pass.

        None without hidden layers, and for a recurrent network.
        """
        return values_of(self.ensemble.network)

    def batch(self) -> tuple[Array, NDArray[Any]]:
        """The next (inputs (batch, features), targets): class numbers (batch,), or numbers (batch, 1)."""
        inputs, targets = self.ensemble.batches.at(self.step_count)
        return inputs.copy(), targets.argmax(axis=1) if self.ensemble.examples.classes else targets.copy()

    def jacobian(self, example: int = 0, start: int | None = None, end: int | None = None) -> Array:
        """(outputs, inputs) derivatives of a feed-forward network's outputs for one example of the next batch.

        ``start``, ``end``: hidden layers whose pre-activations stand in for the inputs and the outputs.
        """
        x = self.ensemble.batches.at(self.step_count)[0]
        return self.ensemble.network.jacobian(x, example, start=start, end=end)

    @property
    def signals(self) -> dict[str, Array]:
        """dL/dz of the last measured batch by the layer's name, (batch, units): what RMS dL/dz is taken of.

        Of a recurrent network only the output layer's.
        """
        return {name: values[0] for name, values in self.ensemble.signals().items()}

    # Its newest measurement, out of the program; ``history`` has all of them

    def _measured(self) -> Measurement:
        if self.newest is None:
            raise ValueError("nothing is measured yet: call measure(), step() or run() before")
        return self.newest

    def to_dict(self) -> Columns:
        """See ``Measurement.to_dict``. Raises ValueError before the first measurement, as ``rows`` and ``plot`` do."""
        return self._measured().to_dict()

    def rows(self) -> list[dict[str, Any]]:
        return self._measured().rows()

    def plot(self, axes: Any = None) -> Any:
        return self._measured().plot(axes)

    def __repr__(self) -> str:
        return f"Trainer({self.scenario.code() or 'the default scenario'}, {counted(self.step_count, 'step')})"

    def _repr_html_(self) -> str:
        shown = "<p>nothing is measured yet</p>" if self.newest is None else self.newest._repr_html_()
        return f"<div><code>{html.escape(repr(self))}</code>{shown}</div>"

    @property
    def parameters(self) -> dict[str, Array]:
        """Views by name: ``hidden.0.weight`` (fan_in, fan_out), ``hidden.0.bias``, ..., ``output.bias``."""
        return self.ensemble.network.named(self.ensemble.network.values)

    @property
    def gradients(self) -> dict[str, Array]:
        """Views of the last measured gradients, named as the parameters."""
        return self.ensemble.network.named(self.ensemble.network.gradients)

"""E networks of one shape that train in lockstep on the same batches."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from gradsim import data
from gradsim.fields import ScenarioError
from gradsim.nn.arrays import Array
from gradsim.nn.buffers import FlatBuffer
from gradsim.nn.losses import Objective
from gradsim.nn.network import networks
from gradsim.nn.norms import norm
from gradsim.nn.optimizers import Optimizer, optimizers
from gradsim.scenario import Scenario
from gradsim.training.batches import Batches
from gradsim.training.checkpoint import Checkpoint, OptimizerState
from gradsim.training.clipping import clip_by_norm, clip_by_value
from gradsim.training.measurement import Divergence, EnsembleMeasurement


class Ensemble:
    """Members' figures carry a leading axis E. A member that diverged keeps its last finite weights."""

    def __init__(self, scenarios: Sequence[Scenario]) -> None:
        first = scenarios[0]
        for scenario in scenarios[1:]:
            for name in scenario.differences(first):
                if not Scenario.fields[name].per_member:
                    raise ScenarioError(name, getattr(scenario, name), "allowed: the same in all members")
        self.examples = data.load(first)
        example = self.examples.train.inputs.shape[1:]
        self.network = networks[first.network].of(scenarios, example, self.examples.outputs)
        self.loss = Objective(first, self.examples.outputs)
        self.batches = Batches(self.examples.train, first.batch_size, first.data_seed, self.network.precision.dtype)
        self.step_count = 0
        self.initial = self.network.new_buffer()
        self.initial.flat[...] = self.network.values.flat
        self._divergences: list[Divergence | None] = [None] * len(scenarios)
        self._output_gradient: Array = np.empty_like(self.network.output)
        self._change = self.network.new_buffer()
        self._no_ratio: Array = np.full((len(scenarios), len(self.network.layer_names)), np.nan)
        self._no_ratio.flags.writeable = False
        self._before: Array | None = None
        self._stepped_to = -1
        self._applied: Array | None = None
        self._optimizer = optimizers[first.optimizer](self.network.values.flat, first.momentum)
        self.scenarios = tuple(scenarios)
        self.adopt(scenarios)

    def adopt(self, scenarios: Sequence[Scenario]) -> None:
        """Goes on with other values of the live fields: same weights; another optimizer starts afresh."""
        first = scenarios[0]
        if first.optimizer != self.scenarios[0].optimizer:
            self._optimizer = optimizers[first.optimizer](self.network.values.flat, first.momentum)
        self._optimizer.momentum = first.momentum
        self.scenarios = tuple(scenarios)
        self._rate = self._rates()
        self._clip_norm, self._clip_value = self._column("clip_norm"), self._column("clip_value")
        decay = self._column("weight_decay")
        self._decay = decay if decay.any() else None
        changes_gradient = self._clip_norm.any() or self._clip_value.any() or self._decay is not None
        self._applied = np.empty_like(self.network.gradients.flat) if changes_gradient else None

    def _column(self, field: str) -> Array:
        values = [[getattr(s, field)] for s in self.scenarios]
        return np.array(values, dtype=self.network.precision.dtype)

    def _rates(self) -> Array:
        """(E, 1), or (E, P) where layers have factors."""
        rates, names = self._column("learning_rate"), self.network.layer_names
        factors = np.array([s.layer_rate_factors(len(names)) for s in self.scenarios])
        return rates if (factors == 1).all() else rates * self.network.spread(factors)

    def measure(self) -> EnsembleMeasurement:
        """Loss and gradients of the next batch; nothing changes but the network's work arrays."""
        with np.errstate(all="ignore"):
            return self._measure()

    def step(self) -> EnsembleMeasurement:
        """One optimizer step; the figures describe the state at which the gradient was taken."""
        measured = self.measure()
        return measured if all(measured.divergences) else self.descend(measured)

    def descend(self, measured: EnsembleMeasurement) -> EnsembleMeasurement:
        """The optimizer step for the gradient that was measured just now; its figures, with those of the step."""
        network = self.network
        if self._before is not None:
            np.copyto(self._before, network.values.flat)
        with np.errstate(all="ignore"):
            clipped = self._work_out(self._optimizer, measured, self._change.flat)
            network.values.flat -= self._change.flat
            network.adopt_statistics()
            self.step_count += 1
            self._stepped_to = self.step_count
            changes = network.weight_norms(self._change)
            return measured._replace(update_ratio=_ratio(changes, measured.weight_norm), clipped=clipped)

    def ahead(self, measured: EnsembleMeasurement) -> tuple[FlatBuffer, NDArray[np.bool_]]:
        """What ``descend`` will take from the parameters for the gradient that was measured just now; nothing changes.

        And which members' gradients (E,) it clips.
        """
        change = self.network.new_buffer()
        with np.errstate(all="ignore"):
            return change, self._work_out(copy.deepcopy(self._optimizer), measured, change.flat)

    def _work_out(self, optimizer: Optimizer, measured: EnsembleMeasurement, change: Array) -> NDArray[np.bool_]:
        """Fills the change (E, P) that the step takes from the parameters; which members' gradients were clipped."""
        applied, clipped = self._clip(measured.total_grad_norm)
        optimizer.step(self.network.values.flat, applied, self._warm_rate(self.step_count), self._decay, change)
        for member, divergence in enumerate(measured.divergences):
            if divergence:
                change[member] = 0
        return clipped

    def keep_before(self) -> None:
        """From now on the weights before each step are kept until the next one."""
        self._before = np.empty_like(self.network.values.flat)

    def values_before(self, step: int) -> Array | None:
        """(E, P) a copy of the parameters before the step that led to so many; None where they are not known."""
        return None if self._before is None or step != self._stepped_to else self._before.copy()

    def know_before(self, values: Array) -> None:
        """``values`` (E, P): the parameters before the step that led to the checkpoint that was restored just now."""
        self._before, self._stepped_to = values.copy(), self.step_count

    def before(self) -> Checkpoint | None:
        """The moment at which the last step's gradient was taken; None where it is not known.

        What the optimizer and batch normalization keep is that after the step.
        """
        values = self.values_before(self.step_count)
        return None if values is None else replace(self.checkpoint(), step=self.step_count - 1, values=values)

    def decay_pull(self) -> Array:
        """(E, layers) |what weight decay took from W in the last step| / |what the rest of the step took|.

        Of decay that stands beside the step, by the rates and the decay of now. NaN where that step is not known.
        """
        network, before = self.network, self.values_before(self.step_count)
        if before is None or self._decay is None or not self._optimizer.decoupled:
            return np.full((len(self.scenarios), len(network.layer_names)), np.nan)
        by_decay, rest = network.new_buffer(), network.new_buffer()
        with np.errstate(all="ignore"):
            by_decay.flat[...] = self._warm_rate(self.step_count - 1) * self._decay * before
            rest.flat[...] = before - network.values.flat - by_decay.flat
            pull: Array = network.weight_norms(by_decay) / network.weight_norms(rest)
        return pull

    @property
    def size(self) -> int:
        """Bytes of the parameters, and of what the optimizer keeps."""
        return self.network.values.flat.nbytes * (1 + len(self._optimizer.state))

    def checkpoint(self) -> Checkpoint:
        """A copy of all that training needs to go on from here."""
        network, optimizer = self.network, self._optimizer
        return Checkpoint(
            step=self.step_count,
            values=network.values.flat.copy(),
            optimizer=OptimizerState(
                self.scenarios[0].optimizer, tuple(a.copy() for a in optimizer.state), optimizer.time
            ),
            running=tuple(a.copy() for a in network.running_statistics()),
            divergences=tuple(self._divergences) if any(self._divergences) else (),
        )

    def restore(self, checkpoint: Checkpoint) -> None:
        """Goes back to a checkpoint of these networks; another optimizer than then starts afresh."""
        network, optimizer = self.network, self._optimizer
        self.step_count = checkpoint.step
        network.values.flat[...] = checkpoint.values
        kept = checkpoint.optimizer
        same = kept.name == self.scenarios[0].optimizer
        for i, array in enumerate(optimizer.state):
            array[...] = kept.arrays[i] if same else 0
        optimizer.time = kept.time if same else 0
        for array, running in zip(network.running_statistics(), checkpoint.running, strict=True):
            array[...] = running
        # one that was found at this very step is found again when its gradient is taken again
        found = checkpoint.divergences or (None,) * len(self.scenarios)
        self._divergences = [d if d and d.step < checkpoint.step else None for d in found]

    def evaluate(self) -> tuple[Array, Array | None]:
        """Loss and accuracy (E,) on the held-out part, with running statistics; accuracy None for numbers."""
        part = self.examples.held_out
        with np.errstate(all="ignore"):
            outputs = self.network.infer(part.inputs.astype(self.network.precision.dtype))
            loss = self.loss(outputs, part.targets.astype(outputs.dtype), np.empty_like(outputs))
        return loss, accuracy(outputs, part.targets) if self.examples.classes else None

    def relative_change(self) -> Array:
        """(E, layers) |W - W at the start| / |W at the start|."""
        np.subtract(self.network.values.flat, self.initial.flat, out=self._change.flat)
        return _ratio(self.network.weight_norms(self._change), self.network.weight_norms(self.initial))

    def _measure(self) -> EnsembleMeasurement:
        network = self.network
        inputs, targets = self.batches.at(self.step_count)
        network.drop(self.step_count)
        outputs = network.forward(inputs[None])
        loss = self.loss(outputs, targets, self._output_gradient)
        scale = self.loss_scale
        if scale != 1.0:
            self._output_gradient *= scale
        network.backward(self._output_gradient)
        if scale != 1.0:
            network.gradients.flat /= scale
        sizes, time = network.sizes(), network.time_norms()
        return EnsembleMeasurement(
            step=self.step_count,
            loss=loss,
            accuracy=accuracy(outputs, targets) if self.examples.classes else None,
            layer_names=network.layer_names,
            grad_norm=sizes.gradients,
            signal_grad_norm=sizes.signals / scale,
            weight_norm=sizes.weights,
            update_ratio=self._no_ratio,
            total_grad_norm=sizes.total,
            clipped=np.zeros(len(loss), dtype=bool),
            divergences=self._find_divergences(np.isfinite(loss) & np.isfinite(sizes.total)),
            time=None if time is None else time / scale,
        )

    @property
    def loss_scale(self) -> float:
        """The factor that the loss has on the way back, and with it every dL/dz that the network keeps."""
        return self.scenarios[0].loss_scale if self.network.precision.rounds else 1.0

    def signals(self) -> dict[str, Array]:
        """dL/dz of the last pass by the layer's name, (E, batch, units); of a recurrent network only the output layer's."""
        network = self.network
        found = {
            n: layer.delta / self.loss_scale for n, layer in zip(network.layer_names, network.layers, strict=False)
        }
        return found | {"output": network.output_gradient / self.loss_scale}

    def _find_divergences(self, finite: NDArray[np.bool_]) -> tuple[Divergence | None, ...]:
        """Remembers where each member first stopped being finite; a diverged member stays so."""
        if not finite.all():
            for member in np.nonzero(~finite)[0]:
                if self._divergences[member] is None:
                    layer, where = self.network.first_non_finite(int(member)) or ("output", "loss")
                    self._divergences[member] = Divergence(self.step_count, layer, where)
        return tuple(self._divergences)

    def _clip(self, norms: Array) -> tuple[Array, NDArray[np.bool_]]:
        """The gradient to apply, and which members were clipped; ``network.gradients`` stays as it was measured."""
        gradient = self.network.gradients.flat
        if self._applied is None:
            return gradient, np.zeros(len(norms), dtype=bool)
        np.copyto(self._applied, gradient)
        clipped = np.zeros(len(norms), dtype=bool)
        if self._clip_value.any():
            clipped = clip_by_value(self._applied, self._clip_value)
            norms = norm(self._applied)
        if self._clip_norm.any():
            clipped |= clip_by_norm(self._applied, norms, self._clip_norm)
        return self._applied, clipped

    def _warm_rate(self, step: int) -> Array:
        warmup = self.scenarios[0].warmup_steps
        return self._rate if step >= warmup else self._rate * self._rate.dtype.type((step + 1) / warmup)


def accuracy(outputs: Array, targets: Array) -> Array:
    """(E,) share of examples whose largest output is the right class's; targets are one-hot rows."""
    right: NDArray[np.bool_] = outputs.argmax(axis=-1) == targets.argmax(axis=-1)
    share: Array = np.add.reduce(right, axis=-1) / right.shape[-1]
    return share


def _ratio(change: Array, size: Array) -> Array:
    """change / size, where 0 / 0 is 0: weights that are zero and stay zero do not move."""
    there = size > 0
    if there.all():
        return change / size
    ratio: Array = np.divide(change, size, out=np.where(change > 0, np.inf, 0.0), where=there)
    return ratio

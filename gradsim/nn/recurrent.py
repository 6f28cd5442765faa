"""A recurrent network with E members: one cell unrolled over time, read out after the last step."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from types import EllipsisType
from typing import TYPE_CHECKING, Self

import numpy as np

from gradsim.choices import cells
from gradsim.nn.arrays import Array
from gradsim.nn.buffers import FlatBuffer
from gradsim.nn.initializers import draw_recurrent, draw_weight
from gradsim.nn.network import Columns, Entering, Network, Passage, first_example, networks
from gradsim.nn.normalization import Normalization
from gradsim.nn.norms import norms

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

INPUT, OUTPUT = 0, 10_000
"""The numbers of the input and the output weights for ``draw_weight``, which draws by seed and number."""


@networks.register(
    "rnn",
    "Recurrent",
    "One cell, again at each time step: the gradient passes every step.",
    reads=("cell", "recurrent_initializer", "spectral_radius", "truncation", "task"),
)
class Recurrent(Network):
    """E recurrent networks of one shape. Sequences are (batch, time, features); the loss sees the last state.

    Work arrays are (E, time, batch, units); ``state`` has one more place in time, for the state before the
    first step, which is zero. ``state_gradient[:, t]`` is dL/dh_t, t counted from 1 for the first step.
    """

    through_time = True
    length_field, data_field = "time_steps", "task"
    layer_names = ("input", "recurrent", "output")

    def __init__(self, members: Sequence[Scenario], inputs: int, outputs: int, batch: int, steps: int) -> None:
        super().__init__(members, inputs, outputs, batch)
        shape, cell = self._scenario, cells[self._scenario.cell]
        self.width, self.steps, self.truncation = shape.units, steps, min(shape.truncation or steps, steps)
        self._shapes = {
            "input.weight": (inputs, cell.gates * self.width),
            "input.bias": (cell.gates * self.width,),
            "recurrent.weight": (self.width, cell.gates * self.width),
            **cell.extra_shapes(shape),
            "output.weight": (self.width, outputs),
            "output.bias": (outputs,),
        }
        self._weights = tuple(f"{name}.weight" for name in self.layer_names)
        self.values, self.gradients = self.new_buffer(), self.new_buffer()
        self._draw(members, cell.gates)
        self._allocate(batch)

    @classmethod
    def of(cls, members: Sequence[Scenario], example: tuple[int, ...], outputs: int) -> Self:
        steps, features = example
        return cls(members, features, outputs, members[0].batch_size, steps)

    def _allocate(self, batch: int) -> None:
        """The cell and the work arrays of a step."""
        self.batch = batch
        cell, members, steps, dtype = cells[self._scenario.cell], self.members, self.steps, self.precision.dtype
        self.z: Array = np.zeros((members, steps, batch, cell.gates * self.width), dtype)
        self.delta: Array = np.zeros_like(self.z)
        self.state: Array = np.zeros((members, steps + 1, batch, self.width), dtype)
        self.state_gradient: Array = np.zeros_like(self.state)
        self._allocate_output(batch)
        units = steps * cell.gates * self.width
        self._roots: Array = np.sqrt([batch * units, batch * units, batch * self.outputs])
        self._x: Array = np.zeros((steps, batch, self.inputs), dtype)
        self._recurrent_part: Array = np.zeros((members, batch, cell.gates * self.width), dtype)
        self._transposed: Array = np.zeros((members, cell.gates * self.width, self.width), dtype)
        self._ones: Array = np.ones((1, 1, steps * batch), dtype)
        self.cell = cell(self, self._scenario)

    def _draw(self, members: Sequence[Scenario], gates: int) -> None:
        for e, scenario in enumerate(members):
            for gate in range(gates):
                part = slice(gate * self.width, (gate + 1) * self.width)
                weight = draw_weight(scenario, INPUT + 100 * gate, self.inputs, self.width)
                self.values["input.weight"][e][:, part] = weight
                self.values["recurrent.weight"][e][:, part] = draw_recurrent(scenario, gate, self.width)
            self.values["output.weight"][e] = draw_weight(scenario, OUTPUT, self.width, self.outputs)
            cells[scenario.cell].draw_extra(self.values, e, scenario, self.steps)

    def named(self, buffer: FlatBuffer, member: int = 0) -> dict[str, Array]:
        """Views by their names (``input.weight``, ``recurrent.weight``, ...) into ``values`` or ``gradients``."""
        return {name: buffer[name][member] for name in self._shapes}

    def layer_of(self, name: str) -> int:
        """What a normalization of the cell learns belongs to its recurrent weights."""
        layer = name.partition(".")[0]
        return self.layer_names.index(layer if layer in self.layer_names else "recurrent")

    def forward(self, x: Array) -> Array:
        """x (1, batch, time, inputs) -> outputs (E, batch, outputs); keeps what ``backward`` needs."""
        np.copyto(self._x, x[0].swapaxes(0, 1))
        flat_x = self._x.reshape(1, self.steps * self.batch, self.inputs)
        flat_z = self.z.reshape(self.members, self.steps * self.batch, -1)
        np.matmul(flat_x, self.values["input.weight"], out=flat_z)
        np.add(flat_z, self.values["input.bias"][:, None, :], out=flat_z)
        weight, rounds = self.values["recurrent.weight"], self.precision.rounds
        for t in range(self.steps):
            np.matmul(self.state[:, t], weight, out=self._recurrent_part)
            self.cell.forward(t, self.z[:, t], self._recurrent_part, self.state[:, t], self.state[:, t + 1])
            if rounds:
                self.precision.round(self.state[:, t + 1])
        np.matmul(self.state[:, -1], self.values["output.weight"], out=self.output_z)
        np.add(self.output_z, self.values["output.bias"][:, None, :], out=self.output_z)
        return self._answer()

    def propagate(self, gradient: Array) -> None:
        """From dL/dz of the outputs (E, batch, outputs) fills all gradients and ``state_gradient``."""
        self.output_gradient = gradient
        grads, rounds = self.gradients, self.precision.rounds
        if rounds:
            self.precision.round(gradient)
        np.matmul(self.state[:, -1].swapaxes(-1, -2), gradient, out=grads["output.weight"])
        np.add.reduce(gradient, axis=1, out=grads["output.bias"])
        np.matmul(gradient, self.values["output.weight"].swapaxes(-1, -2), out=self.state_gradient[:, -1])
        np.copyto(self._transposed, self.values["recurrent.weight"].swapaxes(-1, -2))  # faster to multiply by
        first = self.steps - self.truncation
        if first:
            self.delta[:, :first] = 0
            self.state_gradient[:, : first + 1] = 0
        self.cell.begin_backward()
        for t in range(self.steps - 1, first - 1, -1):
            into_recurrent = self.cell.backward(t, self.state_gradient[:, t + 1], self.delta[:, t])
            if rounds:
                self.precision.round(self.delta[:, t])
            if t > first or not first:
                np.matmul(into_recurrent, self._transposed, out=self.state_gradient[:, t])
                self.cell.add_direct(t, self.state_gradient[:, t])
                if rounds:
                    self.precision.round(self.state_gradient[:, t])
        self._weight_gradients()
        if rounds:
            self.precision.round(grads.flat)

    def _weight_gradients(self) -> None:
        grads, rows = self.gradients, self.steps * self.batch
        delta = self.delta.reshape(self.members, rows, -1)
        np.matmul(self._x.reshape(1, rows, self.inputs).swapaxes(-1, -2), delta, out=grads["input.weight"])
        np.matmul(self._ones, delta, out=grads["input.bias"][:, None, :])  # faster than a sum
        before = self.state[:, :-1].reshape(self.members, rows, self.width).swapaxes(-1, -2)
        into = self.cell.into_recurrent(self.delta).reshape(self.members, rows, -1)
        np.matmul(before, into, out=grads["recurrent.weight"])
        self.cell.extra_gradients()

    def infer(self, x: Array) -> Array:
        """Outputs (E, n, outputs) for x (n, time, inputs); nothing is kept."""
        n = len(x)
        state: Array = np.zeros((self.members, n, self.width), self.precision.dtype)
        memory: Array = np.zeros_like(state)
        for t in range(self.steps):
            z = x[None, :, t] @ self.values["input.weight"] + self.values["input.bias"][:, None, :]
            state, memory = self.cell.infer(t, z, state @ self.values["recurrent.weight"], state, memory)
            if self.precision.rounds:
                self.precision.round(memory)
                self.precision.round(state)
        return self._answer_to(state @ self.values["output.weight"] + self.values["output.bias"][:, None, :])

    def norms(self) -> Iterator[Normalization]:
        return itertools.chain.from_iterable(self.cell.norms)

    def _signals(self) -> list[Array]:
        """Of the cell's pre-activations over all time steps (twice), and of the outputs."""
        cell, output = (a.reshape(self.members, 1, -1) for a in (self.delta, self.output_gradient))
        return [cell, cell, output]

    def time_norms(self) -> Array:
        """(E, time) Frobenius norms of dL/dh_t over batch and units, from the first time step to the last."""
        return norms([self.state_gradient[:, 1:].reshape(self.members, self.steps, -1)])

    def time_contributions(self) -> Array:
        """(E, time) norms of the part of dL/dW_h that each time step contributes."""
        into = self.cell.into_recurrent(self.delta)
        part: Array = np.empty((self.members, self.width, into.shape[-1]), self.precision.dtype)
        result: Array = np.empty((self.members, self.steps))
        for t in range(self.steps):  # all at once take hundreds of megabytes in a large network
            np.matmul(self.state[:, t].swapaxes(-1, -2), into[:, t], out=part)
            result[:, t] = norms([part.reshape(self.members, 1, -1)])[:, 0]
        return result

    def spectral_radius(self, member: int = 0) -> Array:
        """(gates,) largest absolute eigenvalue of each gate's recurrent matrix."""
        weight = self.values["recurrent.weight"][member]
        blocks = weight.reshape(self.width, -1, self.width).swapaxes(0, 1)
        if not np.isfinite(blocks).all():
            return np.full(len(blocks), math.nan)
        radius: Array = np.abs(np.linalg.eigvals(blocks)).max(axis=-1)
        return radius

    def first_non_finite(self, member: int) -> tuple[str, str] | None:
        """("time step 12", "forward" or "backward") where numbers first stopped being finite."""
        state = np.isfinite(self.state[member]).all(axis=(1, 2))
        if not state.all():
            return f"time step {int(np.argmin(state))}", "forward"
        if not np.isfinite(self.output[member]).all():
            return "output", "forward"
        flowing = np.isfinite(self.state_gradient[member, 1:]).all(axis=(1, 2))
        if not flowing.all():
            return f"time step {int(np.nonzero(~flowing)[0][-1]) + 1}", "backward"
        for name in reversed(self.layer_names):
            if not np.isfinite(self.gradients[f"{name}.weight"][member]).all():
                return name, "backward"
        return None

    def hidden_values(self) -> dict[str, Array]:
        return {f"time step {t + 1}": state for t, state in enumerate(self.state[0, 1:])}

    def entering(self, layer: int, x: Array) -> Entering | None:
        """Of all time steps together: u = x W_x + b + h W_h (time, batch, width). None for a cell with gates."""
        if self.cell.activation is None:
            return None
        own = self.named(self.values)
        u: Array = x.swapaxes(0, 1) @ own["input.weight"] + own["input.bias"]  # again, as the cell keeps only norm(u)
        u = u + self.state[0, :-1] @ own["recurrent.weight"]
        return Entering(self.cell.activation, u, self.z[0] if self.cell.norms else None, normalized=True)

    def matrices(self, buffer: FlatBuffer) -> Columns:
        into, recurrent, output = (buffer[f"{name}.weight"][0] for name in self.layer_names)
        return (into[self._candidate], *[recurrent[self._candidate]] * (self.steps - 1), output)

    @property
    def _candidate(self) -> tuple[EllipsisType, slice]:
        gate = self.cell.candidate_gate
        return (..., slice(gate * self.width, (gate + 1) * self.width))

    def time_parts(self, column: int, before: int, after: int) -> Array | None:
        if column == self.steps:
            return None
        unit = after + self._candidate[1].start
        if column:
            h, delta = self.state[0, :-1, :, before], self.cell.into_recurrent(self.delta)[0, :, :, unit]
        else:
            h, delta = self._x[:, :, before], self.delta[0, :, :, unit]
        parts: Array = np.vecdot(h.astype(np.float64), delta.astype(np.float64))
        return parts

    def signals(self) -> Columns:
        to_input = self.delta[:, 0] @ self.values["input.weight"].swapaxes(-1, -2)
        return (to_input, *self.state_gradient.swapaxes(0, 1)[1:], self.output_gradient)

    def passage(self, x: Array) -> Passage:
        part, into_recurrent = self._candidate, self.cell.into_recurrent(self.delta).swapaxes(0, 1)[1:]
        return Passage(
            values=first_example(x[:, :, 0], *self.state.swapaxes(0, 1)[1:], self.output),
            signals=first_example(*self.signals()),
            weights=self.matrices(self.values),
            into=first_example(self.delta[:, 0][part], *into_recurrent[part], self.output_gradient),
        )

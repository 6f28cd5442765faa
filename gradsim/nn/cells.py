"""Cells of recurrent networks: each step's formula beside its derivative.

z = x W_x + b and r = h W_h hold the gates one after the other: both are (E, batch, gates * width). A normalization acts
on the input of each gate's activation, with statistics of its own for each gate and time step; scale and shift are the
same at all steps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gradsim import choices
from gradsim.nn.activations import Activation, Sigmoid, activations
from gradsim.nn.arrays import Array
from gradsim.nn.buffers import FlatBuffer
from gradsim.nn.normalization import Normalization, normalizations
from gradsim.registry import Registry

if TYPE_CHECKING:
    from gradsim.nn.recurrent import Recurrent
    from gradsim.scenario import Scenario

_sigmoid = Sigmoid()


class Cell:
    """One step of time.

    ``gates``: how many times as wide as the state z is. ``candidate_gate``: which of them makes the new state.
    ``kept``: arrays (time, batch, width) for ``backward``, besides z, the state and their gradients; memory is estimated
    by it. ``gated``: its activations are fixed, sigmoid for the gates and tanh for the new state. ``activation``: the one
    that acts on z, where the scenario says which.
    """

    gates, candidate_gate, kept = 1, 0, 0
    gated = False
    activation: Activation | None = None

    def __init__(self, network: Recurrent, scenario: Scenario) -> None:
        self.network, self.width = network, network.width
        self._add_norms(scenario)
        self._build(scenario)

    def _add_norms(self, scenario: Scenario) -> None:
        """A normalization for each time step and gate. Each step has gradients of scale and shift of its own."""
        norm, network = normalizations[scenario.normalization], self.network
        self.norms: list[list[Normalization]] = []
        self._norm_gradients: dict[str, Array] = {}
        if norm is None:
            return
        shape = (network.members, network.batch, network.width)
        values = {name: network.values[f"norm.{name}"] for name in norm.parameters}
        self._norm_gradients = {name: np.zeros((network.steps, *v.shape), v.dtype) for name, v in values.items()}
        for t in range(network.steps):
            gradients = {name: g[t] for name, g in self._norm_gradients.items()}
            self.norms.append(
                [norm(shape, self._gates(values, k), self._gates(gradients, k)) for k in range(self.gates)]
            )

    def _gates(self, arrays: dict[str, Array], gate: int) -> dict[str, Array]:
        return {name: self._gate(a, gate) for name, a in arrays.items()}

    def _new(self) -> Array:
        """A work array for all time steps, (E, time, batch, width)."""
        network = self.network
        shape = (network.members, network.steps, network.batch, network.width)
        return np.zeros(shape, network.precision.dtype)

    def _build(self, scenario: Scenario) -> None:
        """Allocates what ``forward`` keeps for ``backward``."""

    @classmethod
    def extra_shapes(cls, scenario: Scenario) -> dict[str, tuple[int, ...]]:
        """The parameters besides the weights and the bias, for one member."""
        norm = normalizations[scenario.normalization]
        return {f"norm.{name}": (cls.gates * scenario.units,) for name in (norm.parameters if norm else ())}

    @classmethod
    def draw_extra(cls, values: FlatBuffer, member: int, scenario: Scenario, steps: int) -> None:
        """Sets first values that are not zero."""
        if "norm.scale" in values:
            values["norm.scale"][member] = 1.0

    def forward(self, t: int, z: Array, r: Array, before: Array, out: Array) -> None:
        """out = the state after step t, from z, r and the state before."""
        raise NotImplementedError

    def begin_backward(self) -> None:
        """Called before the last step's ``backward``."""

    def backward(self, t: int, gradient: Array, delta: Array) -> Array:
        """From dL/dh_t fills delta = dL/dz_t; returns dL/dr_t."""
        raise NotImplementedError

    def add_direct(self, t: int, gradient: Array) -> None:
        """Adds to dL/dh_(t-1) what does not pass through the recurrent weights."""

    def into_recurrent(self, delta: Array) -> Array:
        """dL/dr of all steps (E, time, batch, gates * width)."""
        return delta

    def extra_gradients(self) -> None:
        """Fills the gradients of ``extra_shapes``."""
        first = self.network.steps - self.network.truncation
        for name, parts in self._norm_gradients.items():
            np.add.reduce(parts[first:], axis=0, out=self.network.gradients[f"norm.{name}"])

    def infer(self, t: int, z: Array, r: Array, before: Array, memory: Array) -> tuple[Array, Array]:
        """(state, memory) after step t, as new arrays."""
        raise NotImplementedError

    def _normalize(self, t: int, gate: int, y: Array) -> None:
        """y (E, batch, width) in place."""
        if self.norms:
            self.norms[t][gate].forward(y, y)

    def _through_norm(self, t: int, gate: int, gradient: Array) -> None:
        """From the gradient after the normalization to that before it, in place."""
        if self.norms:
            self.norms[t][gate].backward(gradient)

    def _norm_outside_training(self, t: int, gate: int, y: Array) -> Array:
        return self.norms[t][gate].infer(y) if self.norms else y

    def _gate(self, array: Array, gate: int) -> Array:
        return array[..., gate * self.width : (gate + 1) * self.width]


cells: Registry[type[Cell]] = choices.cells


@cells.register(
    "elman",
    "Elman",
    "h = activation(x W_x + h W_h + b): the plain recurrent cell (Elman 1990).",
    reads=("activation",),
)
class Elman(Cell):
    activation: Activation

    def _build(self, scenario: Scenario) -> None:
        self.activation = activations[scenario.layer_activations()[0]].of(scenario)
        network = self.network
        self._scratch: Array = np.zeros((network.members, network.batch, network.width), network.precision.dtype)

    def forward(self, t: int, z: Array, r: Array, before: Array, out: Array) -> None:
        np.add(z, r, out=z)
        self._normalize(t, 0, z)
        self.activation.forward(z, out)

    def backward(self, t: int, gradient: Array, delta: Array) -> Array:
        np.copyto(delta, gradient)
        self.activation.backward(self.network.z[:, t], self.network.state[:, t + 1], delta, self._scratch)
        self._through_norm(t, 0, delta)
        return delta

    def infer(self, t: int, z: Array, r: Array, before: Array, memory: Array) -> tuple[Array, Array]:
        return self.activation.value(self._norm_outside_training(t, 0, z + r)), memory


@cells.register(
    "gru",
    "GRU",
    "Gates r and u (Cho et al. 2014): h = (1 - u) n + u h, n = tanh(z_n + r (h W_n)); as in PyTorch, r acts after W_n.",
    reads=("forget_init",),
)
class GRU(Cell):
    """Gates in the order r, u, n."""

    gates, candidate_gate, kept = 3, 2, 4 + 3
    gated = True

    @classmethod
    def draw_extra(cls, values: FlatBuffer, member: int, scenario: Scenario, steps: int) -> None:
        super().draw_extra(values, member, scenario, steps)
        _draw_forget_bias(values, member, scenario, steps)

    def _build(self, scenario: Scenario) -> None:
        self.reset, self.update, self.candidate = self._new(), self._new(), self._new()
        self.hidden_part = self._new()
        self._direct: Array = np.zeros_like(self.reset[:, 0])
        self._into: Array = np.zeros_like(self.network.delta)

    def forward(self, t: int, z: Array, r: Array, before: Array, out: Array) -> None:
        reset, update, candidate = self.reset[:, t], self.update[:, t], self.candidate[:, t]
        hidden = self.hidden_part[:, t]
        for gate, values in enumerate((reset, update)):
            y = self._gate(z, gate)
            y += self._gate(r, gate)
            self._normalize(t, gate, y)
            _sigmoid.forward(y, values)
        np.copyto(hidden, self._gate(r, 2))
        y = self._gate(z, 2)
        y += reset * hidden
        self._normalize(t, 2, y)
        np.tanh(y, out=candidate)
        np.add(candidate, update * (before - candidate), out=out)

    def backward(self, t: int, gradient: Array, delta: Array) -> Array:
        reset, update, candidate = self.reset[:, t], self.update[:, t], self.candidate[:, t]
        into = self._into[:, t]
        to_reset, to_update, to_candidate = (self._gate(delta, k) for k in range(3))
        to_candidate[...] = gradient * (1 - update) * (1 - candidate * candidate)
        self._through_norm(t, 2, to_candidate)
        to_update[...] = gradient * (self.network.state[:, t] - candidate) * update * (1 - update)
        self._through_norm(t, 1, to_update)
        to_reset[...] = to_candidate * self.hidden_part[:, t] * reset * (1 - reset)
        self._through_norm(t, 0, to_reset)
        np.copyto(into, delta)
        self._gate(into, 2)[...] = to_candidate * reset
        np.multiply(gradient, update, out=self._direct)
        return into

    def add_direct(self, t: int, gradient: Array) -> None:
        gradient += self._direct

    def into_recurrent(self, delta: Array) -> Array:
        first = self.network.steps - self.network.truncation
        self._into[:, :first] = 0
        return self._into

    def infer(self, t: int, z: Array, r: Array, before: Array, memory: Array) -> tuple[Array, Array]:
        reset, update = (
            _sigmoid.value(self._norm_outside_training(t, k, self._gate(z, k) + self._gate(r, k))) for k in range(2)
        )
        candidate = np.tanh(self._norm_outside_training(t, 2, self._gate(z, 2) + reset * self._gate(r, 2)))
        return candidate + update * (before - candidate), memory


@cells.register(
    "lstm",
    "LSTM",
    "A memory c = f c + i g with gates; h = o tanh(c) (Hochreiter & Schmidhuber 1997; the gate f: Gers et al. 2000).",
    reads=("forget_init",),
)
class LSTM(Cell):
    """Gates in the order i, f, g, o. ``memory_gradient[:, t]`` is dL/dc after step t."""

    gates, candidate_gate, kept = 4, 2, 5 + 2
    gated = True

    def _build(self, scenario: Scenario) -> None:
        self.gate_values = [self._new() for _ in range(4)]
        self.tanh_memory = self._new()
        shape = self.network.state.shape
        self.memory: Array = np.zeros(shape, self.network.precision.dtype)
        self.memory_gradient: Array = np.zeros_like(self.memory)

    @classmethod
    def draw_extra(cls, values: FlatBuffer, member: int, scenario: Scenario, steps: int) -> None:
        super().draw_extra(values, member, scenario, steps)
        forget = _draw_forget_bias(values, member, scenario, steps)
        if scenario.forget_init == "chrono":
            _first_biases(values)[member][: scenario.units] = -forget

    def forward(self, t: int, z: Array, r: Array, before: Array, out: Array) -> None:
        np.add(z, r, out=z)
        for gate, values in enumerate(self.gate_values):
            y = self._gate(z, gate)
            self._normalize(t, gate, y)
            if gate == 2:
                np.tanh(y, out=values[:, t])
            else:
                _sigmoid.forward(y, values[:, t])
        i, f, g, o = (values[:, t] for values in self.gate_values)
        memory = self.memory[:, t + 1]
        np.multiply(f, self.memory[:, t], out=memory)
        memory += i * g
        if self.network.precision.rounds:
            self.network.precision.round(memory)
        np.tanh(memory, out=self.tanh_memory[:, t])
        np.multiply(o, self.tanh_memory[:, t], out=out)

    def begin_backward(self) -> None:
        self.memory_gradient[...] = 0

    def backward(self, t: int, gradient: Array, delta: Array) -> Array:
        i, f, g, o = (values[:, t] for values in self.gate_values)
        tanh_memory, dc = self.tanh_memory[:, t], self.memory_gradient[:, t + 1]
        dc += gradient * o * (1 - tanh_memory * tanh_memory)
        if self.network.precision.rounds:
            self.network.precision.round(dc)
        self._gate(delta, 0)[...] = dc * g * i * (1 - i)
        self._gate(delta, 1)[...] = dc * self.memory[:, t] * f * (1 - f)
        self._gate(delta, 2)[...] = dc * i * (1 - g * g)
        self._gate(delta, 3)[...] = gradient * tanh_memory * o * (1 - o)
        for gate in range(4):
            self._through_norm(t, gate, self._gate(delta, gate))
        np.multiply(dc, f, out=self.memory_gradient[:, t])
        return delta

    def infer(self, t: int, z: Array, r: Array, before: Array, memory: Array) -> tuple[Array, Array]:
        y = z + r
        i, f, g, o = (self._norm_outside_training(t, k, np.ascontiguousarray(self._gate(y, k))) for k in range(4))
        memory = _sigmoid.value(f) * memory + _sigmoid.value(i) * np.tanh(g)
        return _sigmoid.value(o) * np.tanh(memory), memory


def _first_biases(values: FlatBuffer) -> Array:
    """(E, gates * width) what is added to a gate last: its bias, or the shift of a normalization that undoes biases."""
    return values["norm.shift" if "norm.shift" in values else "input.bias"]


def _draw_forget_bias(values: FlatBuffer, member: int, scenario: Scenario, steps: int) -> Array:
    """First bias (width,) of the gate that keeps the state: the second one, f of LSTM and u of GRU.

    Chrono: log of a time drawn from 1..T-1, so that the gate keeps about that long (Tallec & Ollivier 2018,
    eq. 16; there the input gate of an LSTM starts at the opposite).
    """
    width = scenario.units
    bias: Array = _first_biases(values)[member][width : 2 * width]
    if scenario.forget_init == "chrono":
        times = np.random.default_rng([scenario.seed, 20_000]).uniform(1, max(steps - 1, 1), width)
        bias[:] = np.log(times)
    else:
        bias[:] = scenario.forget_bias
    return bias

"""Cells of recurrent networks: each step's formula beside its derivative.

z is x W_x + b, r is h W_h, gate beside gate; both are (E, batch, gates * width).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gradsim.choices import activations, cells
from gradsim.nn.activations import Sigmoid
from gradsim.nn.arrays import Array
from gradsim.nn.buffers import FlatBuffer
from gradsim.nn.normalization import LayerNorm

if TYPE_CHECKING:
    from gradsim.nn.recurrent import Recurrent
    from gradsim.scenario import Scenario

_sigmoid = Sigmoid()


class Cell:
    """One step of time. ``gates``: how many times the state's width z has."""

    gates = 1

    def __init__(self, network: Recurrent, scenario: Scenario) -> None:
        self.network, self.width = network, network.width
        self._build(scenario)

    def _new(self) -> Array:
        """A work array for all time steps, (E, time, batch, width)."""
        network = self.network
        shape = (network.members, network.steps, network.batch, network.width)
        return np.zeros(shape, network.precision.dtype)

    def _build(self, scenario: Scenario) -> None:
        """Allocates what the steps keep for the way back."""

    @staticmethod
    def extra_shapes(scenario: Scenario) -> dict[str, tuple[int, ...]]:
        """Parameters beside the weights and the bias."""
        return {}

    @staticmethod
    def draw_extra(values: FlatBuffer, member: int, scenario: Scenario, steps: int) -> None:
        """Sets first values that are not zero."""

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

    def infer(self, z: Array, r: Array, before: Array, memory: Array) -> tuple[Array, Array]:
        """(state, memory) after one step, as new arrays."""
        raise NotImplementedError

    def _gate(self, array: Array, gate: int) -> Array:
        return array[..., gate * self.width : (gate + 1) * self.width]


@cells.register("elman", "Elman", "h = activation(x W_x + h W_h + b): the plain recurrent cell (Elman 1990).")
class Elman(Cell):
    def _build(self, scenario: Scenario) -> None:
        self.activation = activations[scenario.layer_activations()[0]].of(scenario)
        self.norms: list[LayerNorm] = []
        network = self.network
        self._scratch: Array = np.zeros((network.members, network.batch, network.width), network.precision.dtype)
        self._y = network.z
        if scenario.normalization == "layer":
            self._y = self._new()
            values = {name: network.values[f"norm.{name}"] for name in LayerNorm.parameters}
            work = self._scratch.shape
            self._norm_gradients = [
                {name: np.zeros_like(v) for name, v in values.items()} for _ in range(network.steps)
            ]
            self.norms = [LayerNorm(work, values, g) for g in self._norm_gradients]

    @staticmethod
    def extra_shapes(scenario: Scenario) -> dict[str, tuple[int, ...]]:
        if scenario.normalization != "layer":
            return {}
        return {f"norm.{name}": (scenario.width,) for name in LayerNorm.parameters}

    @staticmethod
    def draw_extra(values: FlatBuffer, member: int, scenario: Scenario, steps: int) -> None:
        if "norm.scale" in values:
            values["norm.scale"][member] = 1.0

    def forward(self, t: int, z: Array, r: Array, before: Array, out: Array) -> None:
        np.add(z, r, out=z)
        y = self._y[:, t]
        if self.norms:
            self.norms[t].forward(z, y)
        self.activation.forward(y, out)

    def backward(self, t: int, gradient: Array, delta: Array) -> Array:
        np.copyto(delta, gradient)
        self.activation.backward(self._y[:, t], self.network.state[:, t + 1], delta, self._scratch)
        if self.norms:
            self.norms[t].backward(delta)
        return delta

    def extra_gradients(self) -> None:
        if self.norms:
            first = self.network.steps - self.network.truncation
            for name in LayerNorm.parameters:
                parts = [g[name] for g in self._norm_gradients[first:]]
                np.add.reduce(parts, axis=0, out=self.network.gradients[f"norm.{name}"])

    def infer(self, z: Array, r: Array, before: Array, memory: Array) -> tuple[Array, Array]:
        y = z + r
        return self.activation.value(self.norms[0].infer(y) if self.norms else y), memory


@cells.register("gru", "GRU", "Gates r and u: h = (1 - u) n + u h, n = tanh(z_n + r (h W_n)) (Cho et al. 2014).")
class GRU(Cell):
    """Gates in the order r, u, n."""

    gates = 3

    @staticmethod
    def draw_extra(values: FlatBuffer, member: int, scenario: Scenario, steps: int) -> None:
        _draw_forget_bias(values, member, scenario, steps)

    def _build(self, scenario: Scenario) -> None:
        self.reset, self.update, self.candidate = self._new(), self._new(), self._new()
        self.hidden_part = self._new()
        self._direct: Array = np.zeros_like(self.reset[:, 0])
        self._into: Array = np.zeros_like(self.network.delta)

    def forward(self, t: int, z: Array, r: Array, before: Array, out: Array) -> None:
        reset, update, candidate = self.reset[:, t], self.update[:, t], self.candidate[:, t]
        hidden = self.hidden_part[:, t]
        _sigmoid.forward(self._gate(z, 0) + self._gate(r, 0), reset)
        _sigmoid.forward(self._gate(z, 1) + self._gate(r, 1), update)
        np.copyto(hidden, self._gate(r, 2))
        np.tanh(self._gate(z, 2) + reset * hidden, out=candidate)
        np.add(candidate, update * (before - candidate), out=out)

    def backward(self, t: int, gradient: Array, delta: Array) -> Array:
        reset, update, candidate = self.reset[:, t], self.update[:, t], self.candidate[:, t]
        into = self._into[:, t]
        bend = gradient * (1 - update) * (1 - candidate * candidate)
        self._gate(delta, 2)[...] = bend
        self._gate(delta, 1)[...] = gradient * (self.network.state[:, t] - candidate) * update * (1 - update)
        self._gate(delta, 0)[...] = bend * self.hidden_part[:, t] * reset * (1 - reset)
        np.copyto(into, delta)
        self._gate(into, 2)[...] = bend * reset
        np.multiply(gradient, update, out=self._direct)
        return into

    def add_direct(self, t: int, gradient: Array) -> None:
        gradient += self._direct

    def into_recurrent(self, delta: Array) -> Array:
        first = self.network.steps - self.network.truncation
        self._into[:, :first] = 0
        return self._into

    def infer(self, z: Array, r: Array, before: Array, memory: Array) -> tuple[Array, Array]:
        reset = _sigmoid.value(self._gate(z, 0) + self._gate(r, 0))
        update = _sigmoid.value(self._gate(z, 1) + self._gate(r, 1))
        candidate = np.tanh(self._gate(z, 2) + reset * self._gate(r, 2))
        return candidate + update * (before - candidate), memory


@cells.register("lstm", "LSTM", "A memory c = f c + i g with gates; h = o tanh(c) (Hochreiter & Schmidhuber 1997).")
class LSTM(Cell):
    """Gates in the order i, f, g, o. ``memory_gradient[:, t]`` is dL/dc after step t."""

    gates = 4

    def _build(self, scenario: Scenario) -> None:
        self.gate_values = [self._new() for _ in range(4)]
        self.bent = self._new()
        shape = self.network.state.shape
        self.memory: Array = np.zeros(shape, self.network.precision.dtype)
        self.memory_gradient: Array = np.zeros_like(self.memory)

    @staticmethod
    def draw_extra(values: FlatBuffer, member: int, scenario: Scenario, steps: int) -> None:
        forget = _draw_forget_bias(values, member, scenario, steps)
        if scenario.forget_init == "chrono":
            values["input.bias"][member][: scenario.width] = -forget

    def forward(self, t: int, z: Array, r: Array, before: Array, out: Array) -> None:
        np.add(z, r, out=z)
        i, f, g, o = (values[:, t] for values in self.gate_values)
        for gate, values in ((0, i), (1, f), (3, o)):
            _sigmoid.forward(self._gate(z, gate), values)
        np.tanh(self._gate(z, 2), out=g)
        memory = self.memory[:, t + 1]
        np.multiply(f, self.memory[:, t], out=memory)
        memory += i * g
        np.tanh(memory, out=self.bent[:, t])
        np.multiply(o, self.bent[:, t], out=out)

    def begin_backward(self) -> None:
        self.memory_gradient[...] = 0

    def backward(self, t: int, gradient: Array, delta: Array) -> Array:
        i, f, g, o = (values[:, t] for values in self.gate_values)
        bent, dc = self.bent[:, t], self.memory_gradient[:, t + 1]
        dc += gradient * o * (1 - bent * bent)
        self._gate(delta, 0)[...] = dc * g * i * (1 - i)
        self._gate(delta, 1)[...] = dc * self.memory[:, t] * f * (1 - f)
        self._gate(delta, 2)[...] = dc * i * (1 - g * g)
        self._gate(delta, 3)[...] = gradient * bent * o * (1 - o)
        np.multiply(dc, f, out=self.memory_gradient[:, t])
        return delta

    def infer(self, z: Array, r: Array, before: Array, memory: Array) -> tuple[Array, Array]:
        y = z + r
        i, f, o = (_sigmoid.value(np.ascontiguousarray(self._gate(y, k))) for k in (0, 1, 3))
        memory = f * memory + i * np.tanh(self._gate(y, 2))
        return o * np.tanh(memory), memory


def _draw_forget_bias(values: FlatBuffer, member: int, scenario: Scenario, steps: int) -> Array:
    """First bias (width,) of the gate that keeps the state: the second one, f of LSTM and u of GRU.

    Chrono: log of a time drawn from 1..T-1, so that the gate keeps about that long (Tallec & Ollivier 2018,
    eq. 16; there the input gate of an LSTM starts at the opposite).
    """
    width = scenario.width
    bias: Array = values["input.bias"][member][width : 2 * width]
    if scenario.forget_init == "chrono":
        times = np.random.default_rng([scenario.seed, 20_000]).uniform(1, max(steps - 1, 1), width)
        bias[:] = np.log(times)
    else:
        bias[:] = scenario.forget_bias
    return bias

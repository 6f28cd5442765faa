"""A feed-forward network with E members: forward pass, backpropagation and the sizes of what flows."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from gradsim.nn import parameters
from gradsim.nn.arrays import Array
from gradsim.nn.buffers import FlatBuffer
from gradsim.nn.jacobian import jacobian
from gradsim.nn.layer import Bend, Drop, HiddenLayer, Normalize, Operation, Sum, Take
from gradsim.nn.network import Columns, Entering, Look, Network, Passage, first_example, networks
from gradsim.nn.normalization import Normalization
from gradsim.nn.plan import Plan
from gradsim.nn.skips import skips

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

HOT = 2**18
"""Bytes of h that surely stay in the processor's cache from one product to the next."""
DROPOUT = 6
"""With the seed and the step: the random numbers that dropout takes."""


@networks.register(
    "mlp",
    "Feed-forward",
    "Layer upon layer: the gradient passes every layer on its way back.",
    reads=("depth", "activation", "skip", "sigma_b", "norm_position", "dropout", "dataset", "target", "input_scaling"),
)
class FeedForward(Network):
    """E networks of one shape. Weights are (fan_in, fan_out); work arrays are (E, batch, units).

    Of hidden layers of one width that follow each other (``plan.Stack``) the weights are one stacked array in ``values``
    and ``gradients``; so is each of ``deltas``, (layers, E, batch, width), which holds dL/dz after ``backward``.
    ``layers`` are views of them, one for each hidden layer, with the work arrays that a step fills.
    """

    through_time = False
    length_field, data_field = "depth", "dataset"

    def __init__(self, members: Sequence[Scenario], inputs: int, outputs: int, batch: int) -> None:
        super().__init__(members, inputs, outputs, batch)
        self.depth = self._scenario.depth
        self._plan = Plan.of(self._scenario, inputs)
        self._stacks, self.blocks, self.alike = self._plan.stacks, self._plan.blocks, self._plan.alike
        self.layer_names = (*(f"hidden.{i}" for i in range(self.depth)), "output")
        self._shapes = parameters.shapes(self._plan, outputs)
        self._weights = tuple(name for name in self._shapes if name.endswith(".weight"))
        self.values, self.gradients = self.new_buffer(), self.new_buffer()
        parameters.draw(self.values, members, self._plan)
        self._seeds = [scenario.seed for scenario in members]
        self._allocate(batch)

    # What it is made of

    def _allocate(self, batch: int) -> None:
        """The work arrays of a step."""
        self.batch = batch
        dtype, stacks = self.precision.dtype, self._stacks
        self.deltas: list[Array] = [np.zeros((s.layers, self.members, batch, s.width), dtype) for s in stacks]
        self._delta_rows = [
            d.reshape(*d.shape[:2], batch * s.width).swapaxes(0, 1) for d, s in zip(self.deltas, stacks, strict=True)
        ]
        self._allocate_output(batch)
        self._dropped_for = -1  # no step
        self._look: Look | None = None
        self._ones: Array = np.ones(batch, dtype)  # its product with a matrix sums over the batch, fast
        works = {s.width: (self.members, batch, s.width) for s in stacks}
        self._scratch: dict[int, Array] = {width: np.zeros(work, dtype) for width, work in works.items()}
        self._stream_gradient: dict[int, Array] = {width: np.zeros(work, dtype) for width, work in works.items()}
        self._values: list[Array] = [np.zeros_like(delta) for delta in self.deltas]
        ways = zip(*map(itertools.chain.from_iterable, (self._values, self.deltas)), strict=True)
        own = parameters.layer_parameters(self.values, self._plan)
        gradients = parameters.layer_parameters(self.gradients, self._plan)
        self.layers = [self._layer(i, *way, *of) for i, (way, *of) in enumerate(zip(ways, own, gradients, strict=True))]
        self._transposed: list[Array] = [
            np.zeros((self.members, s.layers - 1, s.width, s.width), dtype) for s in stacks
        ]
        self._below: list[Array] = []  # what dL/dz of each layer is multiplied by on its way to the layer below
        for stack, transposed in zip(stacks, self._transposed, strict=True):
            self._below += [self.layers[stack.first].weight.swapaxes(-1, -2), *transposed.swapaxes(0, 1)]
        self._products = self._weight_products()
        units = [batch * plan.width for plan in self._plan.layers] + [batch * self.outputs]
        self._roots: Array = np.sqrt(units)

    def _layer(
        self, i: int, h: Array, delta: Array, own: Mapping[str, Array], gradients: Mapping[str, Array]
    ) -> HiddenLayer:
        """``own``, ``gradients``: of its parameters (see ``parameters.layer_parameters``)."""
        plan, stream, work = self._plan.layers[i], None, delta.shape
        scratch, stream_gradient = self._scratch[plan.width], self._stream_gradient[plan.width]
        norm, drop = self._normalization(plan.norm, work, own, gradients), None
        value = z = u = y = np.zeros(work, self.precision.dtype)
        operations: list[Operation] = []
        last = [step for step in plan.steps if step != "take"][-1]
        for step in plan.steps:
            before = value
            if step == "take":
                stream = value
                operations.append(Take(value, delta, stream_gradient))
                continue
            value = h if step == last else np.zeros(work, self.precision.dtype)
            if step == "sum":
                stream = value  # of pre-activation; else it is h
                operations.append(self._sum(i, before, value, delta))
            elif step == "norm" and norm:
                operations.append(Normalize(norm, before, value, delta))
                u = before if plan.norm_first else u
            elif step == "activation":
                operations.append(Bend(plan.activation, before, value, delta, scratch))
                u, y = (u if plan.norm_first else before), before
            elif step == "drop":
                drop = Drop(1 - self._scenario.dropout, before, np.ones_like(value), value, delta)
                operations.append(drop)
        if "sum" in plan.steps and not skips[self._scenario.skip].from_z:
            stream = value
        return HiddenLayer(
            plan.activation, norm, own["weight"], gradients["weight"], own["bias"][:, None, :], tuple(operations),
            z, u, y, value, stream, delta, drop,
        )  # fmt: skip

    def _weight_products(self) -> dict[int, tuple[Array, Array, Array]]:
        """By layer: what gives, once its dL/dz is there, the gradient of its weights and of some above it.

        h below (transposed), dL/dz, and where their product goes; of as many layers of a stack as stay in the cache.
        """
        found: dict[int, tuple[Array, Array, Array]] = {}
        for k, (stack, h, delta) in enumerate(zip(self._stacks, self._values, self.deltas, strict=True)):
            if stack.first:
                first = self.layers[stack.first]
                found[stack.first] = self.layers[stack.first - 1].h.swapaxes(-1, -2), first.delta, first.weight_gradient
            gradients = self.gradients[f"{k}.hidden.weight"].swapaxes(0, 1)
            rows = max(1, HOT // h[0].nbytes)
            for low in range(1, stack.layers, rows):
                high = min(low + rows, stack.layers)
                below = h[low - 1 : high - 1].swapaxes(-1, -2)
                found[stack.first + low] = below, delta[low:high], gradients[low - 1 : high - 1]
        return found

    def _normalization(
        self, norm: type[Normalization] | None, work: tuple[int, ...], *of_layer: Mapping[str, Array]
    ) -> Normalization | None:
        if norm is None:
            return None
        members, batch, width = work
        return norm((members, batch, width), *({n: own[f"norm.{n}"] for n in norm.parameters} for own in of_layer))

    def _sum(self, i: int, branch: Array, total: Array, delta: Array) -> Sum:
        """The end of the block whose last layer is i."""
        scale: float | Array = self._plan.branch_scale
        gradient = None
        if self._plan.learned_scale:
            block = [last for _, last in self.blocks].index(i)
            scale = self.values["skip.scale"][:, block, None, None]
            gradient = self.gradients["skip.scale"][:, block]
        width, shortcut = self._plan.layers[i].width, self._plan.shortcut
        return Sum(branch, total, delta, self._stream_gradient[width], self._scratch[width], shortcut, scale, gradient)

    def named(self, buffer: FlatBuffer, member: int = 0) -> dict[str, Array]:
        """Named ``hidden.0.weight``, ``hidden.0.bias``, ``hidden.0.norm.scale``, ..., ``block.0.scale``, ``output.bias``."""
        return parameters.named(buffer, self._plan, member)

    def layer_of(self, name: str) -> int:
        """A block's scale belongs to the layer that ends it."""
        kind, *rest = name.split(".")
        if kind == "output":
            return self.depth
        return int(rest[0]) if kind == "hidden" else self.blocks[int(rest[0])][1]

    # What it computes

    def drop(self, step: int) -> None:
        """By the seed of each member and the step, so that a step leaves out the same units each time it is taken."""
        if step == self._dropped_for or not self._scenario.dropout:
            return
        self._dropped_for = step
        for e, seed in enumerate(self._seeds):
            rng = np.random.default_rng([seed, DROPOUT, step])
            for layer in self.layers:
                if layer.drop:
                    layer.drop.draw(rng, e)

    def forward(self, x: Array) -> Array:
        """x (1 or E, batch, inputs) -> outputs (E, batch, outputs); keeps what ``backward`` needs."""
        self._x = h = stream = x
        rounds = self.precision.rounds
        for layer in self.layers:
            np.matmul(h, layer.weight, out=layer.z)
            np.add(layer.z, layer.bias, out=layer.z)
            if rounds:
                self.precision.round(layer.z)
            for operation in layer.operations:
                stream = operation.forward(stream)
            h = layer.h
            if rounds:
                self.precision.round(h)
        np.matmul(h, self.values["output.weight"], out=self.output_z)
        np.add(self.output_z, self.values["output.bias"][:, None, :], out=self.output_z)
        return self._answer()

    def propagate(self, gradient: Array) -> None:
        """From dL/dz of the output layer (E, batch, outputs) fills all gradients; ``layer.delta`` becomes dL/dz."""
        self.output_gradient = gradient
        rounds, layers, grads = self.precision.rounds, self.layers, self.gradients
        if rounds:
            self.precision.round(gradient)
        for k, transposed in enumerate(self._transposed):
            np.copyto(transposed, self.values[f"{k}.hidden.weight"].swapaxes(-1, -2))  # faster to multiply by
        last = layers[-1] if layers else None
        np.matmul((last.h if last else self._x).swapaxes(-1, -2), gradient, out=grads["output.weight"])
        np.vecmat(self._ones, gradient, out=grads["output.bias"])
        if last:
            np.matmul(gradient, self.values["output.weight"].swapaxes(-1, -2), out=last.delta)
        for i in range(self.depth - 1, -1, -1):
            layer, below = layers[i], layers[i - 1] if i else None
            if self._look is None:
                for operation in reversed(layer.operations):
                    operation.backward()
            else:
                self._back(i, self._look)
            if rounds:
                self.precision.round(layer.delta)
            if i in self._products:
                below_h, delta, product = self._products[i]
                np.matmul(below_h, delta, out=product)
            if below:
                np.matmul(layer.delta, self._below[i], out=below.delta)
        if layers:
            np.matmul(self._x.swapaxes(-1, -2), layers[0].delta, out=layers[0].weight_gradient)
        for k, delta in enumerate(self.deltas):
            np.vecmat(self._ones, delta.swapaxes(0, 1), out=grads[f"{k}.hidden.bias"])
        if rounds:
            self.precision.round(grads.flat)

    def propagate_again(self, look: Look) -> None:
        self._look = look
        try:
            self.propagate(self.output_gradient)
        finally:
            self._look = None

    def _back(self, i: int, look: Look) -> None:
        """The operations of layer i backward, before the eyes of ``look``."""
        layer = self.layers[i]
        for operation in reversed(layer.operations):
            look(i, operation, layer.delta)
            operation.backward()
        look(i, None, layer.delta)

    def input_gradient(self) -> Array:
        """dL/dx (E, batch, inputs) of the last ``backward``."""
        if not self.layers:
            return self.output_gradient @ self.values["output.weight"].swapaxes(-1, -2)
        first = self.layers[0]
        result: Array = np.matmul(first.delta, first.weight.swapaxes(-1, -2))
        if self.blocks and self.blocks[0][0] == 0:  # the stream begins with the inputs
            result = result + self._stream_gradient[self.inputs]
        return result

    def infer(self, x: Array) -> Array:
        """Outputs (E, n, outputs) for x (n, inputs) outside training: running statistics, nothing kept."""
        h = stream = x[None]
        for layer in self.layers:
            h, stream = layer.infer(h @ layer.weight + layer.bias, stream)
            if self.precision.rounds:
                self.precision.round(h)
        return self._answer_to(h @ self.values["output.weight"] + self.values["output.bias"][:, None, :])

    def jacobian(
        self, x: Array, example: int = 0, member: int = 0, start: int | None = None, end: int | None = None
    ) -> Array:
        return jacobian(self, x, example, member, start, end)

    def norms(self) -> Iterator[Normalization]:
        return (layer.norm for layer in self.layers if layer.norm)

    # What is measured in the same pass

    def _signals(self) -> list[Array]:
        return [*self._delta_rows, self.output_gradient.reshape(self.members, 1, -1)]

    def first_non_finite(self, member: int) -> tuple[str, str] | None:
        """(layer, "forward" or "backward") where numbers first stopped being finite in the last pass."""
        for name, layer in zip(self.layer_names, self.layers, strict=False):
            if not (np.isfinite(layer.z[member]).all() and np.isfinite(layer.h[member]).all()):
                return name, "forward"
        if not np.isfinite(self.output[member]).all():
            return "output", "forward"
        named = self.named(self.gradients, member)
        for name in reversed(self.layer_names):
            if not np.isfinite(named[f"{name}.weight"]).all():
                return name, "backward"
        return None

    def hidden_values(self) -> dict[str, Array]:
        return {name: layer.h[0] for name, layer in zip(self.layer_names, self.layers, strict=False)}

    def entering(self, layer: int, x: Array) -> Entering | None:
        if not 0 <= layer < self.depth:
            return None
        place = self.layers[layer]
        y = place.y[0] if place.norm_first else None
        return Entering(place.activation, place.u[0].astype(np.float64), y, place.norm is not None)

    def matrices(self, buffer: FlatBuffer) -> Columns:
        named = self.named(buffer)
        return tuple(named[f"{name}.weight"] for name in self.layer_names)

    def signals(self) -> Columns:
        return (self.input_gradient(), *(layer.delta for layer in self.layers), self.output_gradient)

    def passage(self, x: Array) -> Passage:
        signals = first_example(*self.signals())
        return Passage(
            values=first_example(x, *(layer.h for layer in self.layers), self.output),
            signals=signals,
            weights=self.matrices(self.values),
            into=signals[1:],
        )

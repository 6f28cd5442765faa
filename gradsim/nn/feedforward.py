"""A feed-forward network with E members: forward pass, backpropagation and the sizes of what flows."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from gradsim.nn import parameters
from gradsim.nn.arrays import Array
from gradsim.nn.at_once import Product, Slopes, Work
from gradsim.nn.buffers import FlatBuffer
from gradsim.nn.jacobian import jacobian
from gradsim.nn.layer import Bend, Drop, HiddenLayer, Normalize, Operation, Sum, Take
from gradsim.nn.network import Columns, Entering, Look, Network, Passage, first_example, networks
from gradsim.nn.normalization import Normalization
from gradsim.nn.plan import Plan
from gradsim.nn.skips import skips

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

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
    and ``gradients``; so are the work arrays that a step fills (``at_once.Work``): ``delta`` holds dL/dz after ``backward``.
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
        self._works = [Work(stack, self.members, batch, dtype) for stack in stacks]
        self._allocate_output(batch)
        self._dropped_for = -1  # no step
        self._look: Look | None = None
        self._ones: Array = np.ones(batch, dtype)  # its product with a matrix sums over the batch, fast
        shared = {stack.width: (self.members, batch, stack.width) for stack in stacks}
        self._scratch: dict[int, Array] = {width: np.zeros(shape, dtype) for width, shape in shared.items()}
        self._stream_gradient: dict[int, Array] = {width: np.zeros(shape, dtype) for width, shape in shared.items()}
        rows = itertools.chain.from_iterable(work.rows() for work in self._works)
        own = parameters.layer_parameters(self.values, self._plan)
        gradients = parameters.layer_parameters(self.gradients, self._plan)
        self.layers = [self._layer(i, *parts) for i, parts in enumerate(zip(rows, own, gradients, strict=True))]
        self._roots: Array = np.sqrt([batch * units for units in (*(p.width for p in self._plan.layers), self.outputs)])
        self._plan_calls()

    def _plan_calls(self) -> None:
        """What the way back needs besides the layers, by layer."""
        self._below: list[Array] = []  # what dL/dz is multiplied by on its way to the layer below
        self._slopes: dict[int, Slopes] = {}
        self._products: dict[int, Product] = {}
        for k, (stack, work) in enumerate(zip(self._stacks, self._works, strict=True)):
            first, layers = stack.first, self.layers[stack.first : stack.first + stack.layers]
            self._below += [layers[0].weight.swapaxes(-1, -2), *work.transposed.swapaxes(0, 1)]
            self._slopes |= {first + row: slopes for row, slopes in work.slopes(layers)}
            if first:
                below = self.layers[first - 1].h.swapaxes(-1, -2)
                self._products[first] = below, layers[0].delta, layers[0].weight_gradient
            products = work.products(self.gradients[f"{k}.hidden.weight"].swapaxes(0, 1))
            self._products |= {first + row: product for row, product in products}

    def _layer(
        self, i: int, row: tuple[Array, Array, Array, Array], own: Mapping[str, Array], gradients: Mapping[str, Array]
    ) -> HiddenLayer:
        """``row``: its work arrays; ``own``, ``gradients``: of its parameters (see ``parameters.layer_parameters``)."""
        z, h, slope, delta = row
        plan, stream, work = self._plan.layers[i], None, delta.shape
        stream_gradient = self._stream_gradient[plan.width]
        norm, drop = self._normalization(plan.norm, work, own, gradients), None
        value = u = y = z
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
                operations.append(Bend(plan.activation, before, value, delta, slope))
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
        for k, work in enumerate(self._works):
            np.copyto(work.transposed, self.values[f"{k}.hidden.weight"].swapaxes(-1, -2))  # faster to multiply by
        last = layers[-1] if layers else None
        np.matmul((last.h if last else self._x).swapaxes(-1, -2), gradient, out=grads["output.weight"])
        np.vecmat(self._ones, gradient, out=grads["output.bias"])
        if last:
            np.matmul(gradient, self.values["output.weight"].swapaxes(-1, -2), out=last.delta)
        for i in range(self.depth - 1, -1, -1):
            layer, below = layers[i], layers[i - 1] if i else None
            if i in self._slopes:
                activation, y, f, slope = self._slopes[i]
                activation.derivative(y, f, slope)
            if self._look is None:
                for operation in reversed(layer.operations):
                    operation.backward()
            else:
                self._back(i, self._look)
            if rounds:
                self.precision.round(layer.delta)
            if i in self._products:
                h_below, delta, product = self._products[i]
                np.matmul(h_below, delta, out=product)
            if below:
                np.matmul(layer.delta, self._below[i], out=below.delta)
        if layers:
            np.matmul(self._x.swapaxes(-1, -2), layers[0].delta, out=layers[0].weight_gradient)
        for k, work in enumerate(self._works):
            np.vecmat(self._ones, work.delta.swapaxes(0, 1), out=grads[f"{k}.hidden.bias"])
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
        return [*(work.signals for work in self._works), self.output_gradient.reshape(self.members, 1, -1)]

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

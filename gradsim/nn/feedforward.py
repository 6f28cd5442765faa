"""A feed-forward network with E members: forward pass, backpropagation and the sizes of what flows."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from gradsim.nn import parameters
from gradsim.nn.arrays import Array
from gradsim.nn.buffers import FlatBuffer
from gradsim.nn.jacobian import jacobian
from gradsim.nn.layer import Bend, HiddenLayer, Normalize, Operation, Sum, Take
from gradsim.nn.network import Entering, Network, Passage, first_example, networks
from gradsim.nn.normalization import Normalization
from gradsim.nn.norms import norm, norms
from gradsim.nn.plan import LayerPlan, Plan
from gradsim.nn.skips import skips

if TYPE_CHECKING:
    from gradsim.scenario import Scenario


@networks.register(
    "mlp",
    "Feed-forward",
    "Layer upon layer: the gradient passes every layer on its way back.",
    reads=("depth", "activation", "skip", "sigma_b", "norm_position", "dataset", "input_scaling"),
)
class FeedForward(Network):
    """E networks of one shape. Weights are (fan_in, fan_out); work arrays are (E, batch, units).

    Hidden weights of equal shape are one stacked array in ``values`` and ``gradients``; so is ``delta``,
    (depth, E, batch, width), which holds dL/dz after ``backward``. ``layers`` are views of them, one for
    each hidden layer, with the work arrays that a step fills.
    """

    through_time = False
    length_field, data_field = "depth", "dataset"

    def __init__(self, members: Sequence[Scenario], inputs: int, outputs: int, batch: int) -> None:
        super().__init__(members, inputs, outputs, batch)
        self.depth = self._scenario.depth
        self._plan = Plan.of(self._scenario, inputs)
        self.blocks, self.alike = self._plan.blocks, self._plan.alike
        self.layer_names = (*(f"hidden.{i}" for i in range(self.depth)), "output")
        self._shapes = parameters.shapes(self._plan, inputs, outputs, self.width)
        self.values, self.gradients = self.new_buffer(), self.new_buffer()
        parameters.draw(self.values, members, self.depth)
        self._allocate(batch)

    # What it is made of

    def _allocate(self, batch: int) -> None:
        """The work arrays of a step."""
        self.batch = batch
        work, dtype = (self.members, batch, self.width), self.precision.dtype
        self.delta: Array = np.zeros((self.depth, *work), dtype)
        self.output = np.zeros((*work[:2], self.outputs), dtype)
        self.output_gradient = np.zeros_like(self.output)
        self._arriving: Array | None = None
        self._through_branch: Array = np.ones(self.depth)
        self._transposed: Array = np.zeros((self.members, self.depth - 1, self.width, self.width), dtype)
        self._scratch: Array = np.zeros(work, dtype)
        self._ones: Array = np.ones(batch, dtype)  # its product with a matrix sums over the batch, fast
        self._stream_gradient: Array = np.zeros(work, dtype)
        self.layers = [self._layer(i, plan, work) for i, plan in enumerate(self._plan.layers)]

    def _layer(self, i: int, plan: LayerPlan, work: tuple[int, int, int]) -> HiddenLayer:
        """``work``: the shape (E, batch, width) of a work array."""
        delta, stream = self.delta[i], None
        norm = self._normalization(plan.norm, i, work)
        value = z = u = y = np.zeros(work, self.precision.dtype)
        operations: list[Operation] = []
        for step in plan.steps:
            before = value
            if step == "take":
                stream = value
                operations.append(Take(value, delta, self._stream_gradient))
                continue
            value = np.zeros(work, self.precision.dtype)
            if step == "sum":
                stream = value  # of pre-activation; else it is h
                operations.append(self._sum(i, before, value, delta))
            elif step == "norm" and norm:
                operations.append(Normalize(norm, before, value, delta))
                u = before if plan.norm_first else u
            elif step == "activation":
                operations.append(Bend(plan.activation, before, value, delta, self._scratch))
                u, y = (u if plan.norm_first else before), before
        if "sum" in plan.steps and not skips[self._scenario.skip].from_z:
            stream = value
        return HiddenLayer(
            plan.activation, norm, parameters.weight(self.values, i), parameters.weight(self.gradients, i),
            self.values["hidden.bias"][:, i, None, :], tuple(operations), z, u, y, value, stream, delta,
        )  # fmt: skip

    def _normalization(
        self, norm: type[Normalization] | None, i: int, work: tuple[int, int, int]
    ) -> Normalization | None:
        if norm is None:
            return None
        values = {name: self.values[f"norm.{name}"][:, i] for name in norm.parameters}
        gradients = {name: self.gradients[f"norm.{name}"][:, i] for name in norm.parameters}
        return norm(work, values, gradients)

    def _sum(self, i: int, branch: Array, total: Array, delta: Array) -> Sum:
        """The end of the block whose last layer is i."""
        scale: float | Array = self._plan.branch_scale
        gradient = None
        if self._plan.learned_scale:
            block = [last for _, last in self.blocks].index(i)
            scale = self.values["skip.scale"][:, block, None, None]
            gradient = self.gradients["skip.scale"][:, block]
        shortcut = self._plan.shortcut
        return Sum(branch, total, delta, self._stream_gradient, self._scratch, shortcut, scale, gradient)

    def named(self, buffer: FlatBuffer, member: int = 0) -> dict[str, Array]:
        """Named ``hidden.0.weight``, ``hidden.0.bias``, ``hidden.0.norm.scale``, ..., ``block.0.scale``, ``output.bias``."""
        return parameters.named(buffer, member)

    # What it computes

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
        np.matmul(h, self.values["output.weight"], out=self.output)
        np.add(self.output, self.values["output.bias"][:, None, :], out=self.output)
        if rounds:
            self.precision.round(self.output)
        return self.output

    def backward(self, gradient: Array) -> None:
        """From dL/d outputs (E, batch, outputs) fills all gradients; ``layer.delta`` becomes dL/dz."""
        self.output_gradient = gradient
        rounds, layers, grads = self.precision.rounds, self.layers, self.gradients
        if rounds:
            self.precision.round(gradient)
        np.copyto(self._transposed, self.values["hidden.weight"].swapaxes(-1, -2))  # faster to multiply by
        np.matmul(layers[-1].h.swapaxes(-1, -2), gradient, out=grads["output.weight"])
        np.vecmat(self._ones, gradient, out=grads["output.bias"])
        np.matmul(gradient, self.values["output.weight"].swapaxes(-1, -2), out=layers[-1].delta)
        for i in range(self.depth - 1, -1, -1):
            layer, below = layers[i], layers[i - 1] if i else None
            if self._arriving is None:
                for operation in reversed(layer.operations):
                    operation.backward()
            else:
                self._watch(layer, i, self._arriving)
            if rounds:
                self.precision.round(layer.delta)
            h = below.h if below else self._x
            np.matmul(h.swapaxes(-1, -2), layer.delta, out=layer.weight_gradient)
            if below:
                np.matmul(layer.delta, self._transposed[:, i - 1], out=below.delta)
        np.vecmat(self._ones, self.delta.swapaxes(0, 1), out=grads["hidden.bias"])
        if rounds:
            self.precision.round(grads.flat)

    def _watch(self, layer: HiddenLayer, i: int, arriving: Array) -> None:
        """The operations of layer i backward, with a note of what arrives there."""
        for operation in reversed(layer.operations):
            if isinstance(operation, Take):
                branch = _rms(layer.delta[0])
                operation.backward()
                both = _rms(layer.delta[0])
                self._through_branch[i] = branch / both if both else math.nan
                continue
            if math.isnan(arriving[i]):
                arriving[i] = _rms(layer.delta[0])
            operation.backward()

    def arriving(self) -> tuple[Array, Array]:
        """Of member 0, (depth,) each: RMS dL/dh; and the share of it that came through the branch alone.

        The share is the RMS of what came through the branch over the RMS of the sum with the skip path: 1 where
        no skip path joins, NaN where nothing comes at all.
        """
        arriving, through_branch = np.full(self.depth, math.nan), np.ones(self.depth)
        self._arriving, self._through_branch = arriving, through_branch
        try:
            self.backward(self.output_gradient)
        finally:
            self._arriving = None
        return arriving, through_branch

    def input_gradient(self) -> Array:
        """dL/dx (E, batch, inputs) of the last ``backward``."""
        first = self.layers[0]
        result: Array = np.matmul(first.delta, first.weight.swapaxes(-1, -2))
        if self.blocks and self.blocks[0][0] == 0:  # the stream begins with the inputs
            result = result + self._stream_gradient
        return result

    def infer(self, x: Array) -> Array:
        """Outputs (E, n, outputs) for x (n, inputs) outside training: running statistics, nothing kept."""
        h = stream = x[None]
        for layer in self.layers:
            h, stream = layer.infer(h @ layer.weight + layer.bias, stream)
            if self.precision.rounds:
                self.precision.round(h)
        result: Array = h @ self.values["output.weight"] + self.values["output.bias"][:, None, :]
        return result

    def jacobian(
        self, x: Array, example: int = 0, member: int = 0, start: int | None = None, end: int | None = None
    ) -> Array:
        return jacobian(self, x, example, member, start, end)

    def norms(self) -> Iterator[Normalization]:
        return (layer.norm for layer in self.layers if layer.norm)

    # What is measured in the same pass

    def weight_norms(self, buffer: FlatBuffer) -> Array:
        """(E, depth + 1) Frobenius norms of the weight matrices in ``values``, ``gradients`` or the like."""
        rows, stack = (self.members, 1, -1), (self.members, self.depth - 1, self.width**2)
        return norms(
            [
                buffer["first.weight"].reshape(rows),
                buffer["hidden.weight"].reshape(stack),
                buffer["output.weight"].reshape(rows),
            ]
        )

    def signal_rms(self) -> Array:
        """(E, depth + 1) RMS of dL/dz over batch and units."""
        hidden = self.delta.reshape(*self.delta.shape[:2], -1).swapaxes(0, 1)
        output = self.output_gradient.reshape(self.members, 1, -1)
        result = norms([hidden, output])
        result[:, :-1] /= math.sqrt(hidden.shape[-1])
        result[:, -1] /= math.sqrt(output.shape[-1])
        return result

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

    def passage(self, x: Array) -> Passage:
        signals = first_example(self.input_gradient(), *self.delta, self.output_gradient)
        return Passage(
            values=first_example(x, *(layer.h for layer in self.layers), self.output),
            signals=signals,
            weights=(*(layer.weight[0] for layer in self.layers), self.values["output.weight"][0]),
            into=signals[1:],
        )


def _rms(values: Array) -> float:
    return float(norm(values.reshape(1, -1))[0]) / math.sqrt(values.size)

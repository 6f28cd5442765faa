"""A feed-forward network with E members: forward pass, backpropagation and the sizes of what flows."""

from __future__ import annotations

import copy
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from gradsim.choices import activations, normalizations, precisions, skip_scales, skips
from gradsim.nn.arrays import Array
from gradsim.nn.buffers import FlatBuffer
from gradsim.nn.initializers import draw_bias, draw_weight
from gradsim.nn.layer import HiddenLayer
from gradsim.nn.normalization import Normalization
from gradsim.nn.norms import norm, norms

if TYPE_CHECKING:
    from gradsim.scenario import Scenario


class FeedForward:
    """E networks of one shape. Weights are (fan_in, fan_out); work arrays are (E, batch, units).

    Hidden weights of equal shape are one stacked array in ``values`` and ``gradients``; so is ``delta``,
    (depth, E, batch, width), which holds dL/dz after ``backward``. ``layers`` are views of them, one for
    each hidden layer, with the work arrays that a step fills.
    """

    def __init__(self, members: Sequence[Scenario], inputs: int, outputs: int, batch: int) -> None:
        shape = members[0]
        self.depth, self.width, self.inputs, self.outputs = shape.depth, shape.width, inputs, outputs
        self.precision = precisions[shape.dtype]
        self.skip = skips[shape.skip]
        self.skip_scale = skip_scales[shape.skip_scale]
        self.blocks = self.skip.blocks(self.depth, inputs, self.width, shape.branch_layers)
        norm = normalizations[shape.normalization]
        self._parameter_shapes = self._shapes(norm.parameters if norm else ())
        self._members = len(members)
        self.values = self.new_buffer()
        self.gradients = self.new_buffer()
        self.layer_names = (*(f"hidden.{i}" for i in range(self.depth)), "output")
        self._draw(members)
        self._scenario = shape
        self._allocate(batch)

    def _allocate(self, batch: int) -> None:
        """The work arrays of a step."""
        work = (self._members, batch, self.width)
        self.delta: Array = np.zeros((self.depth, *work), self.precision.dtype)
        self.output: Array = np.zeros((*work[:2], self.outputs), self.precision.dtype)
        self._arriving: Array | None = None
        self._through_branch: Array | None = None
        self.output_gradient: Array = np.zeros_like(self.output)
        """(E, batch, outputs) dL/d outputs of the last ``backward``."""
        self._transposed: Array = np.zeros(
            (self._members, self.depth - 1, self.width, self.width), self.precision.dtype
        )
        self._scratch: Array = np.zeros(work, self.precision.dtype)
        self._ones: Array = np.ones(batch, self.precision.dtype)  # its product with a matrix sums over the batch, fast
        self._stream_gradient: Array = np.zeros(work, self.precision.dtype)
        self.layers = self._build_layers(self._scenario, normalizations[self._scenario.normalization], work)

    def twin(self, batch: int) -> FeedForward:
        """Member 0 for batches of another size: the same weights, and work arrays and gradients of its own."""
        return self._one(self.values.first_member(), batch)

    def frozen(self) -> FeedForward:
        """Member 0 as it is now, for ``infer``: weights and running statistics of its own."""
        frozen = self._one(self.values.copy_of_first(), 1)
        for own, source in zip(frozen.running_statistics(), self.running_statistics(), strict=True):
            own[...] = source[:1]
        return frozen

    def _one(self, values: FlatBuffer, batch: int) -> FeedForward:
        one = copy.copy(self)
        one._members, one.values = 1, values
        one.gradients = one.new_buffer()
        one._allocate(batch)
        return one

    # What it is made of

    def new_buffer(self) -> FlatBuffer:
        """Zeros in the layout of the parameters."""
        return FlatBuffer(self._parameter_shapes, self._members, self.precision.dtype)

    def _shapes(self, norm_parameters: tuple[str, ...]) -> dict[str, tuple[int, ...]]:
        depth, width = self.depth, self.width
        shapes: dict[str, tuple[int, ...]] = {"first.weight": (self.inputs, width)}
        shapes["hidden.weight"] = (depth - 1, width, width)
        shapes["hidden.bias"] = (depth, width)
        shapes.update({f"norm.{name}": (depth, width) for name in norm_parameters})
        if self.skip_scale.learned and self.blocks:
            shapes["skip.scale"] = (len(self.blocks),)
        shapes["output.weight"] = (width, self.outputs)
        shapes["output.bias"] = (self.outputs,)
        return shapes

    def _draw(self, members: Sequence[Scenario]) -> None:
        values, depth, width = self.values, self.depth, self.width
        for e, scenario in enumerate(members):
            values["first.weight"][e] = draw_weight(scenario, 0, self.inputs, width)
            for i in range(1, depth):
                values["hidden.weight"][e, i - 1] = draw_weight(scenario, i, width, width)
            values["output.weight"][e] = draw_weight(scenario, _OUTPUT, width, self.outputs)
            if scenario.sigma_b:
                for i in range(depth):
                    values["hidden.bias"][e, i] = draw_bias(scenario, i, width)
        if "norm.scale" in values:
            values["norm.scale"].fill(1.0)

    def _build_layers(
        self, scenario: Scenario, norm: type[Normalization] | None, work: tuple[int, int, int]
    ) -> list[HiddenLayer]:
        """``work``: the shape (E, batch, width) of a work array."""
        first, last = {b[0] for b in self.blocks}, {b[1] for b in self.blocks}
        layers = []
        for i, key in enumerate(scenario.layer_activations()):
            closes = i in last

            def new(when: object, otherwise: Array) -> Array:
                return np.zeros(work, self.precision.dtype) if when else otherwise

            before, after = self._normalization(norm, i, work) if norm else None, None
            if scenario.norm_position == "after":
                before, after = after, before
            z = new(True, self.delta[i])
            u = new(closes and self.skip.adds == "before activation", z)
            y = new(before, u)
            f = new(True, y)
            b = new(after, f)
            h = new(closes and self.skip.adds == "after activation", b)
            weight, gradient = self._weight(self.values, i), self._weight(self.gradients, i)
            bias = self.values["hidden.bias"][:, i, None, :]
            layer = HiddenLayer(
                activations[key].of(scenario), weight, gradient, bias, i in first, closes,
                before, after, z, u, y, f, b, h, self.delta[i],
            )  # fmt: skip
            layers.append(layer)
        for block, (_, end) in enumerate(self.blocks):
            self._scale_branch(layers[end], block)
        return layers

    def _weight(self, buffer: FlatBuffer, i: int) -> Array:
        return buffer["hidden.weight"][:, i - 1] if i else buffer["first.weight"]

    def _normalization(self, norm: type[Normalization], i: int, work: tuple[int, int, int]) -> Normalization:
        values = {name: self.values[f"norm.{name}"][:, i] for name in norm.parameters}
        gradients = {name: self.gradients[f"norm.{name}"][:, i] for name in norm.parameters}
        return norm(work, values, gradients)

    def _scale_branch(self, layer: HiddenLayer, block: int) -> None:
        if self.skip_scale.learned:
            layer.branch_scale = self.values["skip.scale"][:, block, None, None]
            layer.branch_scale_gradient = self.gradients["skip.scale"][:, block]
        else:
            layer.branch_scale = self.skip_scale.factor(len(self.blocks))

    def named(self, buffer: FlatBuffer, member: int = 0) -> dict[str, Array]:
        """Views by their public names (``hidden.0.weight``, ...) into ``values`` or ``gradients``."""
        names: dict[str, Array] = {}
        for i in range(self.depth):
            names[f"hidden.{i}.weight"] = (
                buffer["hidden.weight"][member, i - 1] if i else buffer["first.weight"][member]
            )
            names[f"hidden.{i}.bias"] = buffer["hidden.bias"][member, i]
            for name in ("scale", "shift"):
                if f"norm.{name}" in buffer:
                    names[f"hidden.{i}.norm.{name}"] = buffer[f"norm.{name}"][member, i]
        if "skip.scale" in buffer:
            for block in range(len(self.blocks)):
                names[f"block.{block}.scale"] = buffer["skip.scale"][member, block : block + 1]
        names["output.weight"] = buffer["output.weight"][member]
        names["output.bias"] = buffer["output.bias"][member]
        return names

    # What it computes

    def forward(self, x: Array) -> Array:
        """x (1 or E, batch, inputs) -> outputs (E, batch, outputs); keeps what ``backward`` needs."""
        self._x = h = stream = x
        adds, rounds = self.skip.adds, self.precision.rounds
        for i, layer in enumerate(self.layers):
            np.matmul(h, layer.weight, out=layer.z)
            np.add(layer.z, layer.bias, out=layer.z)
            if rounds:
                self.precision.round(layer.z)
            if adds == "before activation":
                if layer.closes:
                    layer.join(layer.z, stream, layer.u)
                if layer.closes or i == 0:
                    stream = layer.u
            elif layer.opens:
                stream = h
            layer.activate()
            if layer.closes and adds == "after activation":
                layer.join(layer.b, stream, layer.h)
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
            if self._arriving is not None:
                self._arriving[i] = _rms(layer.delta[0])
            self._through(layer, i)
            if rounds:
                self.precision.round(layer.delta)
            h = below.h if below else self._x
            np.matmul(h.swapaxes(-1, -2), layer.delta, out=layer.weight_gradient)
            if below:
                np.matmul(layer.delta, self._transposed[:, i - 1], out=below.delta)
                if layer.opens and self.skip.adds == "after activation":
                    self._add_stream(below.delta, i - 1)
        np.vecmat(self._ones, self.delta.swapaxes(0, 1), out=grads["hidden.bias"])
        if rounds:
            self.precision.round(grads.flat)

    def _add_stream(self, delta: Array, i: int) -> None:
        """What came along the skip path joins what came through the branch, at layer i."""
        branch = _rms(delta[0]) if self._through_branch is not None else 0.0
        delta += self._stream_gradient
        if self._through_branch is not None:
            both = _rms(delta[0])
            self._through_branch[i] = branch / both if both else math.nan

    def arriving(self) -> tuple[Array, Array]:
        """How the last gradient came to the layers, of member 0; (depth,) each.

        RMS of dL/dh; and, where a skip path joins, the RMS of what came through the branch alone over that
        of both together, 1 where none joins.
        """
        found = self._arriving, self._through_branch = np.zeros(self.depth), np.ones(self.depth)
        try:
            self.backward(self.output_gradient)
        finally:
            self._arriving = self._through_branch = None
        return found

    def _through(self, layer: HiddenLayer, i: int) -> None:
        """Turns ``layer.delta`` from dL/dh into dL/dz, minding the stream of the skip connection."""
        if self.skip.adds == "after activation" and layer.closes:
            self._stream_gradient[...] = layer.delta
            layer.enter_branch(layer.b, self._scratch)
        layer.backpropagate(self._scratch)
        if self.skip.adds == "before activation" and (layer.closes or i == 0):
            if i < self.depth - 1:
                self._add_stream(layer.delta, i)
            self._stream_gradient[...] = layer.delta
            if layer.closes:
                layer.enter_branch(layer.z, self._scratch)

    def input_gradient(self) -> Array:
        """dL/dx (E, batch, inputs) of the last ``backward``."""
        first = self.layers[0]
        result: Array = np.matmul(first.delta, first.weight.swapaxes(-1, -2))
        if first.opens and self.skip.adds == "after activation":
            result = result + self._stream_gradient
        return result

    def infer(self, x: Array) -> Array:
        """Outputs (E, n, outputs) for x (n, inputs) outside training: running statistics, nothing kept."""
        h: Array = x[None]
        stream = h
        for i, layer in enumerate(self.layers):
            z = h @ layer.weight + layer.bias
            if self.skip.adds == "before activation":
                if layer.closes:
                    z = stream + z * layer.branch_scale
                if layer.closes or i == 0:
                    stream = z
            elif layer.opens:
                stream = h
            h = layer.infer(z)
            if layer.closes and self.skip.adds == "after activation":
                h = stream + h * layer.branch_scale
            if self.precision.rounds:
                self.precision.round(h)
        result: Array = h @ self.values["output.weight"] + self.values["output.bias"][:, None, :]
        return result

    def adopt_statistics(self) -> None:
        """Takes the last batch's statistics into the running ones of batch normalization."""
        for layer in self.layers:
            if layer.norm:
                layer.norm.adopt()

    def running_statistics(self) -> list[Array]:
        """The arrays of running statistics of all layers."""
        return [array for layer in self.layers if layer.norm for array in layer.norm.running()]

    # What is measured in the same pass

    def weight_norms(self, buffer: FlatBuffer) -> Array:
        """(E, depth + 1) Frobenius norms of the weight matrices in ``values``, ``gradients`` or the like."""
        rows, stack = (self._members, 1, -1), (self._members, self.depth - 1, self.width**2)
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
        output = self.output_gradient.reshape(self._members, 1, -1)
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


def _rms(values: Array) -> float:
    return float(norm(values.reshape(1, -1))[0]) / math.sqrt(values.size)


_OUTPUT = 10_000
"""The output layer's number for drawing weights: the same whatever the depth."""

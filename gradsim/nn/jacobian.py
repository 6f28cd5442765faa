"""The Jacobian of a feed-forward network: how one example's values late in it follow its values early in it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gradsim.nn.activations import Activation
from gradsim.nn.arrays import Array
from gradsim.nn.layer import Bend, Drop, Normalize, Sum, Take
from gradsim.nn.network import Network


def jacobian(
    network: Network, x: Array, example: int = 0, member: int = 0, start: int | None = None, end: int | None = None
) -> Array:
    """d (values at ``end``) / d (values at ``start``) of one example of x (batch, inputs).

    (units at end, units at start), in float64 whatever the network's own format. ``start`` and ``end`` are
    numbers of hidden layers, whose pre-activations z are meant; None stands for the inputs and the outputs.
    Nothing in the network changes, and dropout leaves nothing out. Under batch normalization the example also moves the statistics of its batch.
    """
    first, last = -1 if start is None else start, len(network.layers) if end is None else end
    if not -1 <= first < last <= len(network.layers):
        raise ValueError(f"start {start} and end {end} are not allowed; allowed: start before end, 0 to depth - 1")
    if not any(norm.couples_examples for norm in network.norms()):
        x, example = x[example : example + 1], 0  # the other examples have no influence
    numbers = network.inputs if start is None else network.layers[start].weight.shape[-1]
    flow = stream = _Flow.begin(x, example, numbers, started=start is None)
    for i, layer in enumerate(network.layers):
        flow = flow.affine(layer.weight[member], layer.bias[member])
        if i == first:
            flow = _Flow.begin(flow.value, example, numbers)
        if i == last:
            return flow.of(example)
        for operation in layer.operations:
            if isinstance(operation, Take):
                stream = flow
            elif not isinstance(operation, Drop):
                flow = flow.after(operation, stream, member)
    flow = flow.affine(network.values["output.weight"][member], network.values["output.bias"][member])
    bend = network.output_activation
    return (flow.bent(bend) if bend else flow).of(example)


@dataclass(frozen=True, slots=True)
class _Flow:
    """``value`` (batch, n) and ``tangent`` (k, batch, n), its derivatives by k numbers: forward differentiation."""

    value: Array
    tangent: Array

    @classmethod
    def begin(cls, value: Array, example: int, numbers: int, started: bool = True) -> _Flow:
        """The numbers are the example's own values, or (not started) others that come later."""
        tangent = np.zeros((numbers, *value.shape))
        if started:
            tangent[:, example] = np.eye(numbers)
        return cls(value.astype(np.float64), tangent)

    def of(self, example: int) -> Array:
        return self.tangent[:, example].T

    def affine(self, weight: Array, bias: Array) -> _Flow:
        weight = weight.astype(np.float64)
        return _Flow(self.value @ weight + bias, self.tangent @ weight)

    def bent(self, activation: Activation) -> _Flow:
        return _Flow(activation.value(self.value), self.tangent * activation.slope(self.value))

    def after(self, operation: Bend | Normalize | Sum, stream: _Flow, member: int) -> _Flow:
        """What an operation between z and h gives."""
        if isinstance(operation, Bend):
            return self.bent(operation.activation)
        if isinstance(operation, Normalize):
            return _Flow(*operation.norm.differentiate(self.value, self.tangent, member))
        a = operation.shortcut
        b = operation.scale if isinstance(operation.scale, float) else float(operation.scale[member].item())
        return _Flow(a * stream.value + b * self.value, a * stream.tangent + b * self.tangent)

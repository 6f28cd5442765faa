"""The parameters of a feed-forward network in its flat buffer: their layout, their first values and their public names.

Of each stack (``plan.Stack``) the weights of all layers but the first are one array, (layers - 1, width, width) for each
member; so are all biases, (layers, width).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from gradsim.nn.arrays import Array
from gradsim.nn.buffers import FlatBuffer
from gradsim.nn.initializers import draw_bias, draw_weight
from gradsim.nn.plan import Plan

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

OUTPUT = 10_000
"""The output layer's number for drawing weights: the same whatever the depth."""


def shapes(plan: Plan, outputs: int) -> dict[str, tuple[int, ...]]:
    """The shape of each array, for one member."""
    found: dict[str, tuple[int, ...]] = {}
    for k, stack in enumerate(plan.stacks):
        norm = plan.layers[stack.first].norm
        found |= {
            f"{k}.first.weight": (stack.fan_in, stack.width),
            f"{k}.hidden.weight": (stack.layers - 1, stack.width, stack.width),
            f"{k}.hidden.bias": (stack.layers, stack.width),
            **{f"{k}.norm.{name}": (stack.layers, stack.width) for name in (norm.parameters if norm else ())},
        }
    if plan.learned_scale and plan.blocks:
        found["skip.scale"] = (len(plan.blocks),)
    return {**found, "output.weight": (plan.fan_in, outputs), "output.bias": (outputs,)}


def draw(values: FlatBuffer, members: Sequence[Scenario], plan: Plan) -> None:
    """Fills ``values`` with the first weights and biases of each member; parameters that are not drawn are 0, scales are 1."""
    for i, layer in enumerate(layer_parameters(values, plan)):
        for e, scenario in enumerate(members):
            layer["weight"][e] = draw_weight(scenario, i, *layer["weight"].shape[1:])
            if scenario.sigma_b:
                layer["bias"][e] = draw_bias(scenario, i, layer["bias"].shape[1])
        if "norm.scale" in layer:
            layer["norm.scale"].fill(1.0)
    output = values["output.weight"]
    for e, scenario in enumerate(members):
        output[e] = draw_weight(scenario, OUTPUT, *output.shape[1:])


def layer_parameters(buffer: FlatBuffer, plan: Plan) -> Iterator[dict[str, Array]]:
    """Of each hidden layer, in ``values``, ``gradients`` or the like: ``weight`` (E, fan_in, fan_out), ``bias`` (E, width), ..."""
    for k, stack in enumerate(plan.stacks):
        for row in range(stack.layers):
            weight = buffer[f"{k}.hidden.weight"][:, row - 1] if row else buffer[f"{k}.first.weight"]
            layer = {"weight": weight, "bias": buffer[f"{k}.hidden.bias"][:, row]}
            for name in ("norm.scale", "norm.shift"):
                if f"{k}.{name}" in buffer:
                    layer[name] = buffer[f"{k}.{name}"][:, row]
            yield layer


def named(buffer: FlatBuffer, plan: Plan, member: int) -> dict[str, Array]:
    """Views by their public names, one member's."""
    names: dict[str, Array] = {}
    for i, layer in enumerate(layer_parameters(buffer, plan)):
        names |= {f"hidden.{i}.{name}": array[member] for name, array in layer.items()}
    if "skip.scale" in buffer:
        for block in range(buffer["skip.scale"].shape[1]):
            names[f"block.{block}.scale"] = buffer["skip.scale"][member, block : block + 1]
    names["output.weight"] = buffer["output.weight"][member]
    names["output.bias"] = buffer["output.bias"][member]
    return names

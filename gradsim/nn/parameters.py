"""The parameters of a feed-forward network in its flat buffer: their layout, their first values and their public names.

The hidden weights of all layers but the first are one stacked array, (depth - 1, width, width) for each member; so
are all hidden biases, (depth, width).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from gradsim.nn.arrays import Array
from gradsim.nn.buffers import FlatBuffer
from gradsim.nn.initializers import draw_bias, draw_weight
from gradsim.nn.plan import Plan

if TYPE_CHECKING:
    from gradsim.scenario import Scenario

OUTPUT = 10_000
"""The output layer's number for drawing weights: the same whatever the depth."""


def shapes(plan: Plan, inputs: int, outputs: int, width: int) -> dict[str, tuple[int, ...]]:
    """The shape of each array, for one member."""
    depth, norm = len(plan.layers), plan.layers[0].norm
    return {
        "first.weight": (inputs, width),
        "hidden.weight": (depth - 1, width, width),
        "hidden.bias": (depth, width),
        **{f"norm.{name}": (depth, width) for name in (norm.parameters if norm else ())},
        **({"skip.scale": (len(plan.blocks),)} if plan.learned_scale and plan.blocks else {}),
        "output.weight": (width, outputs),
        "output.bias": (outputs,),
    }


def draw(values: FlatBuffer, members: Sequence[Scenario], depth: int) -> None:
    """Fills ``values`` with the first weights and biases of each member; parameters that are not drawn are 0, scales are 1."""
    for e, scenario in enumerate(members):
        for i in range(depth):
            weights = weight(values, i)[e]
            weights[...] = draw_weight(scenario, i, *weights.shape)
            if scenario.sigma_b:
                values["hidden.bias"][e, i] = draw_bias(scenario, i, scenario.width)
        output = values["output.weight"][e]
        output[...] = draw_weight(scenario, OUTPUT, *output.shape)
    if "norm.scale" in values:
        values["norm.scale"].fill(1.0)


def weight(buffer: FlatBuffer, i: int) -> Array:
    """(E, fan_in, fan_out) the weights of hidden layer i, in ``values``, ``gradients`` or the like."""
    return buffer["hidden.weight"][:, i - 1] if i else buffer["first.weight"]


def named(buffer: FlatBuffer, member: int) -> dict[str, Array]:
    """Views by their public names, one member's."""
    names: dict[str, Array] = {}
    for i in range(buffer["hidden.bias"].shape[1]):
        names[f"hidden.{i}.weight"] = weight(buffer, i)[member]
        names[f"hidden.{i}.bias"] = buffer["hidden.bias"][member, i]
        for name in ("scale", "shift"):
            if f"norm.{name}" in buffer:
                names[f"hidden.{i}.norm.{name}"] = buffer[f"norm.{name}"][member, i]
    if "skip.scale" in buffer:
        for block in range(buffer["skip.scale"].shape[1]):
            names[f"block.{block}.scale"] = buffer["skip.scale"][member, block : block + 1]
    names["output.weight"] = buffer["output.weight"][member]
    names["output.bias"] = buffer["output.bias"][member]
    return names

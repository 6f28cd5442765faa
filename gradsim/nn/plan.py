"""The plan of a feed-forward network: the order of operations in each hidden layer.

It follows from the scenario and the number of inputs alone. The engine builds its layers from it, and theory follows
the same plan.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Literal

from gradsim.nn.activations import Activation, activations
from gradsim.nn.normalization import Normalization, normalizations
from gradsim.nn.skips import Skip, skip_scales, skips
from gradsim.scenario import Scenario

Step = Literal["norm", "activation", "drop", "sum", "take"]


@dataclass(frozen=True, slots=True)
class LayerPlan:
    """One hidden layer: z = h_below W + b, then ``steps`` in their order, the last of which gives h.

    ``fan_in`` and ``width``: units below it, and its own.
    norm          value = norm(value)
    activation    value = phi(value)
    drop          value = value * mask, in training: dropout
    sum           value = shortcut * stream + scale * value: a block ends
    take          stream = value: a block begins. Before the first one, the stream is the network's input
    """

    fan_in: int
    width: int
    activation: Activation
    norm: type[Normalization] | None
    steps: tuple[Step, ...]

    @property
    def norm_first(self) -> bool:
        """Whether a normalization stands before the activation."""
        return "norm" in self.steps and self.steps.index("norm") < self.steps.index("activation")


@dataclass(frozen=True, slots=True)
class Stack:
    """Hidden layers of one width that follow each other: their numbers of one kind are one array."""

    first: int
    layers: int
    fan_in: int
    width: int


@dataclass(frozen=True, slots=True)
class Plan:
    """``fan_in``: units below the output layer. ``blocks``: (first, last) layer of each block.

    ``branch_scale``: the first factor on each branch. ``learned_scale``: whether that factor is a parameter, one for
    each block. ``shortcut``: the factor on the stream.
    """

    layers: tuple[LayerPlan, ...]
    fan_in: int
    blocks: tuple[tuple[int, int], ...]
    branch_scale: float
    learned_scale: bool
    shortcut: float

    @property
    def alike(self) -> tuple[int, ...]:
        """Layers of one kind, whose dL/dz can be compared: of all kinds the one that reaches farthest.

        Of one kind are layers with the same place in their blocks: in a branch that is scaled dL/dz is, too, and on the
        stream it is not. The first layer stands apart if a normalization divides its z, whose size
        is that of other inputs. Where no two are of one kind: all layers.
        """
        places = {i: (i - first, last - i) for first, last in self.blocks for i in range(first, last + 1)}
        kinds: dict[object, list[int]] = {}
        for i, layer in enumerate(self.layers):
            kind = (places.get(i), i == 0 and layer.norm is not None)
            kinds.setdefault(kind, []).append(i)
        if not kinds:
            return ()
        farthest = max(kinds.values(), key=lambda layers: (layers[-1] - layers[0], len(layers)))
        return tuple(farthest if len(farthest) > 1 else range(len(self.layers)))

    @property
    def stacks(self) -> tuple[Stack, ...]:
        """All hidden layers, in runs of one width: a single one where all widths are equal."""
        found: list[Stack] = []
        for width, run in itertools.groupby(self.layers, lambda layer: layer.width):
            layers = list(run)
            found.append(Stack(sum(stack.layers for stack in found), len(layers), layers[0].fan_in, width))
        return tuple(found)

    @classmethod
    def of(cls, scenario: Scenario, inputs: int) -> Plan:
        s = scenario
        skip, scale, norm = skips[s.skip], skip_scales[s.skip_scale], normalizations[s.normalization]
        sizes = (inputs, *s.layer_widths())
        blocks = tuple(skip.blocks(sizes, s.branch_layers))
        first, last = {block[0] for block in blocks}, {block[1] for block in blocks}
        layers = tuple(
            LayerPlan(
                fan_in=sizes[i],
                width=sizes[i + 1],
                activation=activations[key].of(s),
                norm=norm,
                steps=_steps(s, skip, ends=i in last, begins=i + 1 in first),
            )
            for i, key in enumerate(s.layer_activations())
        )
        factor = scale.factor(len(blocks), s.branch_scale)
        return cls(layers, sizes[-1], blocks, factor, scale.learned, s.shortcut)


def _steps(scenario: Scenario, skip: Skip, ends: bool, begins: bool) -> tuple[Step, ...]:
    """Of a layer that ends a block, or after which one begins, or both."""
    if scenario.norm_position == "before":
        order = skip.before if ends else ("norm", "activation")
    else:
        order = skip.after if ends else ("activation", "norm")
    steps: list[Step] = [step for step in order if step != "norm" or normalizations[scenario.normalization]]
    if scenario.dropout:
        steps.insert(steps.index("activation") + 1, "drop")
    if begins:
        steps.insert(int(ends) if skip.from_z else len(steps), "take")
    return tuple(steps)


def is_plain(scenario: Scenario) -> bool:
    """Whether nothing but weights and activations lies between the layers of a feed-forward network."""
    bare = normalizations[scenario.normalization] is None and not skips[scenario.skip].adds
    return bare and not scenario.through_time and not scenario.dropout

"""The plan of a feed-forward network: the order of operations in each hidden layer.

It follows from the scenario and the number of inputs alone. The engine builds its layers from it, and theory follows
the same plan.
"""

from __future__ import annotations

from dataclasses import dataclass

from gradsim.nn.activations import Activation, activations
from gradsim.nn.normalization import Normalization, normalizations
from gradsim.nn.skips import skip_scales, skips
from gradsim.scenario import Scenario


@dataclass(frozen=True, slots=True)
class LayerPlan:
    """One hidden layer, from z = h_below W + b to h. The stream is what a skip connection carries past layers.

    u = z                      or, where ``joins_u``, stream + scale * z
    b = norm_after(phi(norm_before(u))), where there are normalizations
    h = b                      or, where ``joins_h``, stream + scale * b

    A block begins where the stream is taken: it becomes h_below (``takes_input``) or u (``takes_u``).
    """

    activation: Activation
    norm_before: type[Normalization] | None
    norm_after: type[Normalization] | None
    takes_input: bool
    takes_u: bool
    joins_u: bool
    joins_h: bool

    @property
    def norm(self) -> type[Normalization] | None:
        return self.norm_before or self.norm_after


@dataclass(frozen=True, slots=True)
class Plan:
    """``blocks``: (first, last) layer of each block. ``branch_scale``: the first factor on each branch.

    ``learned_scale``: whether that factor is a parameter, one for each block.
    """

    layers: tuple[LayerPlan, ...]
    blocks: tuple[tuple[int, int], ...]
    branch_scale: float
    learned_scale: bool

    @classmethod
    def of(cls, scenario: Scenario, inputs: int) -> Plan:
        s = scenario
        skip, scale, norm = skips[s.skip], skip_scales[s.skip_scale], normalizations[s.normalization]
        blocks = tuple(skip.blocks(s.depth, inputs, s.width, s.branch_layers))
        first, last = {block[0] for block in blocks}, {block[1] for block in blocks}
        to_u, to_h, before = skip.joins == "u", skip.joins == "h", s.norm_position == "before"
        layers = tuple(
            LayerPlan(
                activation=activations[key].of(s),
                norm_before=norm if before else None,
                norm_after=None if before else norm,
                takes_input=to_h and i in first,
                takes_u=to_u and i + 1 in first,
                joins_u=to_u and i in last,
                joins_h=to_h and i in last,
            )
            for i, key in enumerate(s.layer_activations())
        )
        return cls(layers, blocks, scale.factor(len(blocks)), scale.learned)


def is_plain(scenario: Scenario) -> bool:
    """Whether nothing but weights and activations lies between the layers of a feed-forward network."""
    bare = normalizations[scenario.normalization] is None and not skips[scenario.skip].joins
    return bare and not scenario.through_time

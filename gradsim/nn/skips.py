"""Skip connections: where a branch begins and ends, and what it is multiplied by."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from gradsim import choices
from gradsim.registry import Registry

Order = tuple[Literal["norm", "activation", "sum"], ...]
"""What happens between z and h, in this order."""


@dataclass(frozen=True, slots=True)
class Skip:
    """``before``, ``after``: the order in the last layer of a block, by where a normalization stands.

    ``from_z``: the stream is z with what was added to it, as in pre-activation networks; else it is h. A subclass may
    lay out other blocks.
    """

    before: Order = ()
    after: Order = ()
    from_z: bool = False

    @property
    def adds(self) -> bool:
        """Whether there are skip connections at all."""
        return bool(self.before)

    def blocks(self, sizes: Sequence[int], branch_layers: int) -> list[tuple[int, int]]:
        """(first, last) layer of each block. ``sizes``: of the inputs and of each hidden layer.

        What is added has the same size at both ends of a block. Where it has not, the block ends before, or the layer
        stands outside. With pre-activation the first layer always does: it makes the stream.
        """
        found: list[tuple[int, int]] = []
        first, depth = int(self.from_z), len(sizes) - 1
        while self.adds and first < depth:
            lasts = range(min(first + branch_layers, depth) - 1, first - 1, -1)
            last = next((i for i in lasts if sizes[i + 1] == sizes[first]), None)
            if last is not None:
                found.append((first, last))
            first = (first if last is None else last) + 1
        return found


_READS = ("branch_layers", "skip_scale", "shortcut")


skips: Registry[Skip] = choices.skips


skips.register("none", "None", "Each layer sees only the layer before it.")(Skip())
skips.register(
    "residual",
    "Residual F(x) + x",
    "x + F(x), the activation in the branch, before the sum: F is one to three layers, each activation(norm(x W + b)) "
    "(He et al. 2016b, figure 4c).",
    _READS,
)(Skip(before=("norm", "activation", "sum"), after=("activation", "norm", "sum")))
skips.register(
    "post_activation",
    "φ after the sum",
    "activation(x + F(x)), F ends with norm(x W + b): the first residual network (He et al. 2016a).",
    _READS,
)(Skip(before=("norm", "sum", "activation"), after=("sum", "activation", "norm")))
skips.register(
    "pre_activation",
    "Pre-activation",
    "x + F(x), F one to three layers each norm, activation, then W: nothing stands in the stream's way "
    "(He et al. 2016b).",
    _READS,
)(Skip(before=("sum", "norm", "activation"), after=("sum", "activation", "norm"), from_z=True))
skips.register(
    "post_norm",
    "Norm after the sum",
    "norm(x + F(x)), F ends with activation(x W + b): the block's last normalization stands in the stream "
    "(Vaswani et al. 2017). Without a normalization it is residual.",
    _READS,
)(Skip(before=("activation", "sum", "norm"), after=("activation", "sum", "norm")))


@dataclass(frozen=True, slots=True)
class SkipScale:
    """The factor on a branch. ``learned``: a parameter for each block that begins at 0.

    ``by_depth``: one over the root of the number of blocks. ``given``: the scenario's ``branch_scale``. Else 1.
    """

    learned: bool = False
    by_depth: bool = False
    given: bool = False

    def factor(self, blocks: int, branch_scale: float) -> float:
        """The first value of the factor on a branch, in a network of so many blocks."""
        if self.learned:
            return 0.0
        if self.given:
            return branch_scale
        return 1 / math.sqrt(max(blocks, 1)) if self.by_depth else 1.0


skip_scales: Registry[SkipScale] = choices.skip_scales


skip_scales.register("one", "1", "F(x) + x as it is.")(SkipScale())
skip_scales.register(
    "inverse_sqrt",
    "1/√blocks",
    "F(x)/√blocks + x. Where F has mean 0 over the units, as with pre-activation or tanh, the sum stays bounded at any "
    "depth (Hayou et al. 2021); a one-sided activation in the branch lets it grow.",
)(SkipScale(by_depth=True))
skip_scales.register(
    "rezero", "Learned from 0", "a·F(x) + x with a learned, from 0 (ReZero, Bachlechner et al. 2021)."
)(SkipScale(learned=True))
skip_scales.register("fixed", "A number", "a·F(x) + x with a number a of your own.", ("branch_scale",))(
    SkipScale(given=True)
)

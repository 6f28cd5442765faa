"""Skip connections: where a branch begins and ends, and what it is multiplied by."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from gradsim import choices
from gradsim.registry import Registry


@dataclass(frozen=True, slots=True)
class Skip:
    """``joins``: where the stream is added to the branch: before the activation, to u, or after it, to h.

    ``plan.py`` derives each layer from that. A subclass may lay out other blocks.
    """

    joins: Literal["", "u", "h"]

    def blocks(self, depth: int, inputs: int, width: int, branch_layers: int) -> list[tuple[int, int]]:
        """(first, last) layer of each block; the last block may be shorter.

        A layer whose input and output differ in size stands outside. With pre-activation the first layer
        always does: it makes the stream.
        """
        if not self.joins:
            return []
        first = 0 if self.joins == "h" and inputs == width else 1
        return [(i, min(i + branch_layers, depth) - 1) for i in range(first, depth, branch_layers)]


_READS = ("branch_layers", "skip_scale")


skips: Registry[Skip] = choices.skips


skips.register("none", "None", "Each layer sees only the layer before it.")(Skip(""))
skips.register(
    "residual", "Residual F(x) + x", "h + F(h), F one to three layers each activation(norm(h W + b)).", _READS
)(Skip("h"))
skips.register(
    "pre_activation",
    "Pre-activation",
    "h + F(h), F one to three layers each norm, activation, then W: nothing stands in the stream's way "
    "(He et al. 2016b).",
    _READS,
)(Skip("u"))


@dataclass(frozen=True, slots=True)
class SkipScale:
    """The factor on a branch. ``learned``: a parameter for each block that begins at 0."""

    learned: bool
    inverse_sqrt: bool = False

    def factor(self, blocks: int) -> float:
        """The first value of the factor on a branch, in a network of so many blocks."""
        if self.learned:
            return 0.0
        return 1 / math.sqrt(max(blocks, 1)) if self.inverse_sqrt else 1.0


skip_scales: Registry[SkipScale] = choices.skip_scales


skip_scales.register("one", "1", "F(x) + x as it is.")(SkipScale(learned=False))
skip_scales.register(
    "inverse_sqrt", "1/√blocks", "F(x)/√blocks + x: keeps the sum bounded at any depth (Hayou et al. 2021)."
)(SkipScale(learned=False, inverse_sqrt=True))
skip_scales.register(
    "rezero", "Learned from 0", "a·F(x) + x with a learned, from 0 (ReZero, Bachlechner et al. 2021)."
)(SkipScale(learned=True))

"""Number formats. float16 is emulated: computed in float32, rounded to float16 between layers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from gradsim import choices
from gradsim.nn.arrays import Array
from gradsim.registry import Registry

PIECE = 4096
"""How many numbers of a row are rounded at once, so that the copy is small however deep the network."""


@dataclass(frozen=True, slots=True)
class Precision:
    """``dtype`` holds the numbers; ``rounds`` says that results are rounded to float16.

    ``tiny``: the smallest number above zero (subnormal) that a gradient can be.
    """

    dtype: type[np.floating[Any]]
    rounds: bool
    tiny: float

    @property
    def largest(self) -> float:
        """The largest number."""
        return float(np.finfo(np.float16 if self.rounds else self.dtype).max)

    def round(self, array: Array) -> None:
        """Round to what float16 can hold, in place: too small becomes 0, too large infinity."""
        for start in range(0, array.shape[-1], PIECE):
            piece = array[..., start : start + PIECE]
            np.copyto(piece, piece.astype(np.float16))


precisions: Registry[Precision] = choices.precisions


precisions.register("float64", "float64", "16 digits, down to 5e-324: shows the truth.")(
    Precision(np.float64, False, 4.9406564584124654e-324)
)
precisions.register("float32", "float32", "7 digits, down to 1.4e-45: fast.")(
    Precision(np.float32, False, 1.401298464324817e-45)
)
precisions.register(
    "float16", "float16", "Emulated: 3 digits, down to 6e-8: small gradients become zero.", reads=("loss_scale",)
)(Precision(np.float32, True, 5.960464477539063e-08))

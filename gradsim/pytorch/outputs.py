"""Which functions are activations, and what their outputs tell: which units are silent, which values are saturated."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import torch
from torch.nn import functional as F
from torch.overrides import TorchFunctionMode

from gradsim.nn.activations import ASIDE, FLAT
from gradsim.pytorch.figures import SHORT

SIGMOIDS = frozenset(
    (torch.sigmoid, torch.sigmoid_, torch.Tensor.sigmoid, torch.Tensor.sigmoid_, F.sigmoid, torch.special.expit)
)
TANHS = frozenset((torch.tanh, torch.tanh_, torch.Tensor.tanh, torch.Tensor.tanh_, F.tanh))
RECTIFIERS = frozenset(
    (F.relu, F.relu_, torch.relu, torch.relu_, torch.Tensor.relu, torch.Tensor.relu_, F.relu6, F.threshold)
)
OTHERS = frozenset((
    F.gelu, F.silu, F.mish, F.elu, F.elu_, F.selu, F.celu, F.leaky_relu, F.leaky_relu_, F.softplus, F.hardswish, F.prelu,
    torch.selu, torch.celu, torch.prelu, F.rrelu, F.logsigmoid,
))  # fmt: skip
SQUASHERS: dict[Callable[..., Any], tuple[float, float, float, float]] = (
    {sigmoid: (2.0, -1.0, math.sqrt(1 - FLAT), math.sqrt(1 - ASIDE)) for sigmoid in SIGMOIDS}
    | {tanh: (1.0, 0.0, math.sqrt(1 - FLAT), math.sqrt(1 - ASIDE)) for tanh in TANHS}
    | {F.softsign: (1.0, 0.0, 1 - math.sqrt(FLAT), 1 - math.sqrt(ASIDE))}
)
"""Scale and shift that bring the output to (-1, 1); beyond the third in size it is flat, beyond the fourth aside: see
``nn.activations.Activation.is_saturated``. The slope of tanh is 1 - y², of softsign (1 - |y|)²."""
ENDINGS = frozenset((F.softmax, F.log_softmax, torch.softmax, torch.log_softmax, torch.Tensor.softmax))
"""Make probabilities of a layer's outputs: no activations, but what goes into them is z."""
ACTIVATIONS = SIGMOIDS | TANHS | RECTIFIERS | OTHERS | {F.softsign}


class Listening(TorchFunctionMode):
    """While it is entered, ``heard(function, z, output)`` is called for each activation and ending, of a module or not. It changes nothing."""

    def __init__(self, heard: Callable[[Any, Any, Any], None]) -> None:
        super().__init__()
        self._heard = heard

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        output = func(*args, **(kwargs or {}))
        if func in ACTIVATIONS or func in ENDINGS:
            self._heard(func, args[0] if args else None, output)
        return output


def not_zero(y: torch.Tensor, unit_axis: int) -> torch.Tensor:
    """(units,) how many outputs of each are not zero. A GPU counts in one pass as a norm of order 0, exactly up to 2²⁴."""
    axes = [axis for axis in range(y.ndim) if axis != unit_axis % y.ndim]
    if not axes:
        return y != 0
    if y.device.type == "cpu":
        return (y != 0).sum(dim=axes)
    return torch.linalg.vector_norm(y, 0, dim=axes, dtype=torch.float32 if y.dtype in SHORT else None)


def saturated(function: Any, y: torch.Tensor, unit_axis: int) -> torch.Tensor | None:
    """How many outputs are saturated; None where the function does not fade on both sides."""
    if function not in SQUASHERS:
        return None
    scale, shift, flat, aside = SQUASHERS[function]
    u = y * scale + shift
    axes = [axis for axis in range(u.ndim) if axis != unit_axis % u.ndim]
    one_sided = (u.amin(dim=axes, keepdim=True) > aside) | (u.amax(dim=axes, keepdim=True) < -aside)
    return ((u.abs() > flat) | one_sided).sum()

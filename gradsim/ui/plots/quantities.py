"""What the height of a layer's bar can be."""

from __future__ import annotations

from collections.abc import Callable

from gradsim.nn.arrays import Array
from gradsim.registry import Registry
from gradsim.training import Measurement

SIGNAL, WEIGHTS = "signal_grad_norm", "grad_norm"
QUANTITIES: Registry[Callable[[Measurement], Array]] = Registry("quantity")
QUANTITIES.register(SIGNAL, "signal dL/dz", "RMS dL/dz: the gradient that flows back through the layer.")(
    lambda m: m.signal_grad_norm
)
QUANTITIES.register(WEIGHTS, "weights ‖dL/dW‖", "The norm of the gradient of a layer's weights: what makes it learn.")(
    lambda m: m.grad_norm
)
SYMBOLS = {SIGNAL: "RMS dL/dz", WEIGHTS: "‖dL/dW‖"}

"""What one step measured."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class Divergence:
    """Where numbers stopped being finite: the step, the layer's name, and in which pass."""

    step: int
    layer: str
    where: str  # "forward" (activations), "backward" (gradients) or "loss"


@dataclass(frozen=True, slots=True)
class Measurement:
    """One step's figures; they describe the state at which the gradient was taken.

    Per-layer arrays are (layers,), ordered from the input to the output: depth hidden layers and the
    output layer. Norms are of the gradients before clipping.
    """

    step: int
    loss: float
    accuracy: float | None
    layer_names: tuple[str, ...]
    grad_norm: FloatArray
    """Frobenius norm of dL/dW."""
    signal_grad_norm: FloatArray
    """RMS of dL/dz over batch and units; z is the affine output h W + b, before normalization."""
    weight_norm: FloatArray
    """Frobenius norm of W."""
    update_ratio: FloatArray
    """|change of W| / |W| of this step; NaN for a measurement without a step."""
    total_grad_norm: float
    """Norm of the whole gradient, biases included, before clipping."""
    clipped: bool = False
    divergence: Divergence | None = None
    time: FloatArray | None = None
    """(time steps,) norm of dL/dh_t of a recurrent network; None for a feed-forward one."""
    grad_norm_range: FloatArray | None = None
    """(2, layers) smallest and largest grad_norm over the networks, where several train side by side."""
    time_range: FloatArray | None = None
    """(2, time steps) the same of ``time``."""

    @property
    def depth(self) -> int:
        return len(self.layer_names) - 1

    def fits(self, other: Measurement) -> bool:
        """Whether both can be of the same network: the same layers, and figures of the same shapes."""
        shapes = [[getattr(getattr(m, field.name), "shape", None) for field in fields(m)] for m in (self, other)]
        return self.layer_names == other.layer_names and shapes[0] == shapes[1]


@dataclass(frozen=True, slots=True)
class EnsembleMeasurement:
    """The same figures for E members in lockstep: (E,) and (E, layers) arrays."""

    step: int
    loss: FloatArray
    accuracy: FloatArray | None
    layer_names: tuple[str, ...]
    grad_norm: FloatArray
    signal_grad_norm: FloatArray
    weight_norm: FloatArray
    update_ratio: FloatArray
    total_grad_norm: FloatArray
    clipped: NDArray[np.bool_]
    divergences: tuple[Divergence | None, ...]
    time: FloatArray | None = None

    def member(self, e: int) -> Measurement:
        """One member's figures."""
        return Measurement(
            step=self.step,
            loss=float(self.loss[e]),
            accuracy=None if self.accuracy is None else float(self.accuracy[e]),
            layer_names=self.layer_names,
            grad_norm=self.grad_norm[e],
            signal_grad_norm=self.signal_grad_norm[e],
            weight_norm=self.weight_norm[e],
            update_ratio=self.update_ratio[e],
            total_grad_norm=float(self.total_grad_norm[e]),
            clipped=bool(self.clipped[e]),
            divergence=self.divergences[e],
            time=None if self.time is None else self.time[e],
        )

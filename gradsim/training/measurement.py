"""What one step measured."""

from __future__ import annotations

import html
import math
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from gradsim.notebook import plots
from gradsim.notebook.columns import Columns, as_rows
from gradsim.notebook.svg import bars_svg
from gradsim.training.columns import layer_columns
from gradsim.training.signal import FloatArray, shares
from gradsim.words.health import places
from gradsim.words.layers import layer_name, layer_words
from gradsim.words.numbers import loss_text
from gradsim.words.shares import gets, no_layer


@dataclass(frozen=True, slots=True)
class Divergence:
    """Where numbers stopped being finite: the step, the layer's name, and in which pass."""

    step: int
    layer: str
    where: str  # "forward" (activations), "backward" (gradients) or "loss"

    def is_in(self, layer_names: tuple[str, ...]) -> bool:
        """Whether the layer is one of these, or a time step."""
        number = self.layer.removeprefix("time step ")
        return self.layer in layer_names or (number != self.layer and number.isdecimal())


@dataclass(frozen=True, slots=True)
class Measurement:
    """One step's figures; they describe the state at which the gradient was taken.

    Per-layer arrays are (layers,), ordered from the input to the output: depth hidden layers and the
    output layer. Norms are of the gradients before clipping.
    """

    step: int
    """Steps that were taken before it."""
    loss: float
    """Of the batch."""
    accuracy: float | None
    """On the batch; None for regression."""
    layer_names: tuple[str, ...]
    """(layers,) as files have them: hidden.0, ..., output."""
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
    """Whether the gradient was clipped in this step."""
    divergence: Divergence | None = None
    """Where numbers stopped being finite, if they did: its ``step``, its ``layer``, and ``where``: forward, backward or loss."""
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
        stopped = self.divergence is None or self.divergence.is_in(self.layer_names)
        return self.layer_names == other.layer_names and shapes[0] == shapes[1] and stopped

    @property
    def gradients(self) -> FloatArray:
        """RMS dL/dz of each layer, (layers,); of a recurrent network ‖dL/dh‖ of each time step, (time steps,)."""
        return self.signal_grad_norm if self.time is None else self.time

    @property
    def share(self) -> float:
        """The share of the output layer's gradient that layer 1 gets; of the last time step's that the first one gets.

        NaN without a hidden layer.
        """
        return float(shares(self.gradients)[0]) if self.depth else math.nan

    def to_dict(self) -> Columns:
        """Columns by name, a row for each layer; pandas takes them."""
        names = ("grad_norm", "signal_grad_norm", "weight_norm", "update_ratio")
        return layer_columns(
            np.array([self.step]),
            np.array([self.loss]),
            np.array([math.nan if self.accuracy is None else self.accuracy]),
            self.layer_names,
            {name: getattr(self, name)[None] for name in names},
            self.time is not None,
        )

    def rows(self) -> list[dict[str, Any]]:
        """A dict for each layer."""
        return as_rows(self.to_dict())

    @property
    def sentence(self) -> str:
        """The step, its loss, and what layer 1 or time step 1 gets."""
        got = gets(self.share, self.time is not None) if math.isfinite(self.share) else ""
        if self.divergence is not None:
            got = f"diverged in the {self.divergence.where} pass, from {layer_words(self.divergence.layer)} on"
        elif not self.depth:
            got = no_layer()
        return f"Step {self.step:,}, loss {loss_text(self.loss)}" + (f": {got}" if got else "")

    def _bars(self) -> tuple[list[str], FloatArray, FloatArray, str]:
        """Names, heights, places on the scale of colours, and what they are of."""
        norms = self.gradients
        if self.time is None:
            names = [layer_name(name) for name in self.layer_names]
            return names, norms, places(shares(norms), self.update_ratio), "RMS dL/dz"
        names = [f"time step {t + 1}" for t in range(len(norms))]
        moved = float(np.nanmax(np.append(self.update_ratio, 0.0)))
        return names, norms, places(shares(norms), moved), "‖dL/dh‖"

    def plot(self, axes: Any = None) -> Any:
        """Bars of the gradient that reaches each layer, or time step, in the colours of the window.

        ``axes``: matplotlib's; of a new figure unless given. Returns them. Raises ImportError without matplotlib.
        """
        return plots.bars(*self._bars(), self.sentence, axes)

    def _repr_html_(self) -> str:
        return f"<div><b>{html.escape(self.sentence)}</b><br>{bars_svg(*self._bars())}</div>"


class EnsembleMeasurement(NamedTuple):
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

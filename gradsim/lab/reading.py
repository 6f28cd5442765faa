"""What a measurement tells about the gradient's way back to the input, as figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradsim.training import Measurement


@dataclass(frozen=True, slots=True)
class Chain:
    """The places that the gradient passes, nearest to the input first: hidden layers, or a recurrent network's time steps.

    ``norms`` (places,): RMS dL/dz of each layer, or ‖dL/dh‖ of each time step.
    """

    norms: NDArray[np.floating[Any]]

    @property
    def cut(self) -> int:
        """How many places the gradient does not reach at all: it is exactly zero there."""
        nonzero = np.flatnonzero(self.norms)
        return int(nonzero[0]) if len(nonzero) else len(self.norms)

    @property
    def links(self) -> int:
        """Steps from place to place that the gradient takes before it is zero."""
        return max(len(self.norms) - self.cut - 1, 0)

    @property
    def factor(self) -> float:
        """Geometric mean of what one link multiplies the gradient by; NaN without a link."""
        return float(self.total ** (1 / self.links)) if self.links else np.nan

    @property
    def total(self) -> float:
        """The gradient at the first place that it reaches, over that at the last place; NaN without a link."""
        if not self.links:
            return np.nan
        with np.errstate(all="ignore"):
            return float(np.exp(np.log(self.norms[self.cut]) - np.log(self.norms[-1])))


def chain(measurement: Measurement) -> Chain:
    return Chain(measurement.signal_grad_norm[:-1] if measurement.time is None else measurement.time)


def gradient_ratio(measurement: Measurement) -> float:
    """‖dL/dW‖ of layer 1 over that of the output layer; of a recurrent network ‖dL/dh‖ of time step 1 over the last's."""
    norms = measurement.grad_norm if measurement.time is None else measurement.time
    with np.errstate(all="ignore"):
        return float(np.divide(norms[0], norms[-1]))

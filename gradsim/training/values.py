"""Mean and standard deviation of what each hidden layer passes on, and of the stream beside it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gradsim.nn import Network
from gradsim.nn.arrays import Array


@dataclass(frozen=True, slots=True)
class Values:
    """Of the hidden layers, from the input to the output, (depth,) each: over units and examples of a batch.

    ``h``: the output of a layer (Glorot & Bengio 2010, figures 2 and 3, draw its mean and standard deviation over
    training). ``stream``: what a skip connection carries past the layer, after the sum; NaN inside of a branch, and
    where there is none.
    """

    h_mean: Array
    h_std: Array
    stream_mean: Array
    stream_std: Array


FIGURES = tuple(Values.__slots__)


def values_of(network: Network) -> Values | None:
    """Of member 0 in its last ``forward``; None without hidden layers, and for a recurrent network."""
    if not network.layers:
        return None
    with np.errstate(all="ignore"):
        rows = [(*_spread(layer.h), *_spread(layer.stream)) for layer in network.layers]
    return Values(*np.array(rows).T)


def _spread(values: Array | None) -> tuple[float, float]:
    """Mean and standard deviation of member 0."""
    if values is None:
        return np.nan, np.nan
    flat = values[0].ravel().astype(np.float64)
    mean = float(flat.mean())
    flat = flat - mean
    return mean, float(np.sqrt(flat @ flat / flat.size))

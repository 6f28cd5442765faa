"""Mean and standard deviation of what each hidden layer passes on, and of the stream beside it."""

from __future__ import annotations

from collections.abc import Sequence
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


AT_ONCE = 2**16
"""Numbers that are taken together: so many stay in a processor's cache, and no copy of all layers is made."""


def values_of(network: Network) -> Values | None:
    """Of member 0 in its last ``forward``; None without hidden layers, and for a recurrent network."""
    if not network.layers:
        return None
    with np.errstate(all="ignore"):
        h, stream = (_spreads([getattr(layer, name) for layer in network.layers]) for name in ("h", "stream"))
    return Values(*h, *stream)


def _spreads(layers: Sequence[Array | None]) -> Array:
    """(2, layers): mean and standard deviation of member 0 in each; NaN where there is nothing. Small layers of one shape
    are taken together."""
    result = np.full((2, len(layers)), np.nan)
    alike: dict[tuple[int, ...], dict[int, Array]] = {}
    for i, values in enumerate(layers):
        if values is not None:
            alike.setdefault(values.shape, {})[i] = values[0]
    for group in alike.values():
        places, arrays = list(group), list(group.values())
        many = max(1, AT_ONCE // arrays[0].size)
        for start in range(0, len(places), many):
            part = slice(start, start + many)
            flat = np.stack(arrays[part], dtype=np.float64).reshape(len(arrays[part]), -1)
            mean = flat.mean(axis=1)
            flat -= mean[:, None]
            result[:, places[part]] = mean, np.sqrt(np.einsum("ij,ij->i", flat, flat) / flat.shape[1])
    return result

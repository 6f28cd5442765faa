"""How a gradient reaches the hidden layers: what arrives at each, and how much of it came through a skip path."""

from __future__ import annotations

import math

import numpy as np

from gradsim.nn.arrays import Array
from gradsim.nn.layer import Operation, Take
from gradsim.nn.network import Network
from gradsim.nn.norms import norm


def arriving(network: Network) -> tuple[Array, Array]:
    """Of member 0 and the last ``backward``, (depth,) each: RMS dL/dh; and the share of it that came through the branch.

    The share is the RMS of what came through the branch over the RMS of the sum with the skip path: 1 where
    no skip path joins, NaN where nothing comes at all. Raises ValueError for a recurrent network.
    """
    depth = len(network.layers)
    arrived, through_branch = np.full(depth, math.nan), np.ones(depth)
    branches: dict[int, float] = {}  # by layer: RMS of what came through the branch, where a skip path joins next

    def look(i: int, operation: Operation | None, gradient: Array) -> None:
        size = _rms(gradient[0])
        if i in branches:
            through_branch[i] = branches.pop(i) / size if size else math.nan
        if isinstance(operation, Take):
            branches[i] = size
        elif math.isnan(arrived[i]):
            arrived[i] = size

    network.propagate_again(look)
    return arrived, through_branch


def _rms(values: Array) -> float:
    return float(norm(values.reshape(1, -1))[0]) / math.sqrt(values.size)

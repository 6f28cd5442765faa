"""All parameters of E networks in one flat array, with named views into it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from gradsim.nn.arrays import Array


class FlatBuffer:
    """(E, P) numbers; ``self["hidden.weight"]`` is a view (E, *shape) of its part of each row."""

    def __init__(self, shapes: Mapping[str, tuple[int, ...]], members: int, dtype: type[np.floating[Any]]) -> None:
        self.flat: Array = np.zeros((members, sum(math.prod(s) for s in shapes.values())), dtype)
        self._views: dict[str, Array] = {}
        start = 0
        for name, shape in shapes.items():
            end = start + math.prod(shape)
            self._views[name] = self.flat[:, start:end].reshape(members, *shape)
            start = end

    def __getitem__(self, name: str) -> Array:
        return self._views[name]

    def __contains__(self, name: str) -> bool:
        return name in self._views

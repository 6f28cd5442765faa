"""All parameters of E networks in one flat array, with named views into it."""

from __future__ import annotations

import copy
import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from gradsim.nn.arrays import Array


class FlatBuffer:
    """(E, P) numbers; ``self["hidden.weight"]`` is a view (E, *shape) of its part of each row."""

    def __init__(self, shapes: Mapping[str, tuple[int, ...]], members: int, dtype: type[np.floating[Any]]) -> None:
        self._shapes = shapes
        self._make_views(np.zeros((members, sum(math.prod(s) for s in shapes.values())), dtype))

    def _make_views(self, flat: Array) -> None:
        self.flat = flat
        self._views: dict[str, Array] = {}
        self._rows: dict[str, Array] = {}
        start = 0
        for name, shape in self._shapes.items():
            end = start + math.prod(shape)
            self._views[name] = flat[:, start:end].reshape(len(flat), *shape)
            if len(shape) > 1:
                self._rows[name] = self._views[name].reshape(len(flat), math.prod(shape[:-2]), math.prod(shape[-2:]))
            start = end

    def first_member(self) -> FlatBuffer:
        """A view of member 0 only: it shares its numbers."""
        one = copy.copy(self)
        one._make_views(self.flat[:1])
        return one

    def copy_of_first(self, dtype: type[np.floating[Any]] | None = None) -> FlatBuffer:
        """A copy of member 0 only; in another format, if one is given."""
        one = copy.copy(self)
        one._make_views(self.flat[:1].astype(dtype or self.flat.dtype))
        return one

    def __getitem__(self, name: str) -> Array:
        return self._views[name]

    def rows(self, name: str) -> Array:
        """The array ``self[name]``, a matrix or several, as a view (E, matrices, numbers of one)."""
        return self._rows[name]

    def __contains__(self, name: str) -> bool:
        return name in self._views

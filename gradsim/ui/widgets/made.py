"""Parts of a window by key, each made when it is first asked for: most of them never are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Part = TypeVar("Part")


class Made(dict[str, Part]):
    """Holds those that there are; goes through these alone."""

    def __init__(self, make: Callable[[str], Part]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: str) -> Part:
        self[key] = self._make(key)
        return self[key]

"""Registries: the named choices of one sort (activations, losses, datasets, views, ...)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Choice(Generic[T]):
    """One entry of a registry: the key that a scenario stores, the words that people read, and the value itself.

    ``reads``: the fields of a scenario that have a meaning only together with this choice or another one that
    reads them, as "momentum" is read by some optimizers.
    """

    key: str
    label: str
    help: str
    value: T
    reads: tuple[str, ...] = ()


class Registry(Generic[T]):
    """An ordered table of choices; a decorator adds one, and it appears wherever choices are shown."""

    def __init__(self, noun: str) -> None:
        self.noun = noun
        self._choices: dict[str, Choice[T]] = {}

    def register(self, key: str, label: str, help: str, reads: tuple[str, ...] = ()) -> Callable[[T], T]:
        """Decorator: adds the decorated class or function (or a value passed to it) under ``key``."""

        def add(value: T) -> T:
            if key in self._choices:
                raise ValueError(f"{self.noun} {key!r} is registered twice")
            self._choices[key] = Choice(key, label, help, value, reads)
            return value

        return add

    def remove(self, key: str) -> None:
        """Takes a choice out again. Raises KeyError where it is not there."""
        del self._choices[key]

    def __getitem__(self, key: str) -> T:
        return self._choices[key].value

    def choice(self, key: str) -> Choice[T]:
        return self._choices[key]

    def __contains__(self, key: object) -> bool:
        return key in self._choices

    def __iter__(self) -> Iterator[Choice[T]]:
        return iter(self._choices.values())

    def __len__(self) -> int:
        return len(self._choices)

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._choices)

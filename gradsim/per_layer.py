"""Fields of a scenario with one number for all layers, or one for each."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from gradsim.fields import LONGEST_PATTERN, Integer, Text
from gradsim.language import localized, tr


@dataclass(frozen=True, slots=True, kw_only=True)
class PerLayer(Integer):
    """A whole number for all layers, or a list with one for each, which is kept as text: ``200,100*3,25``.

    ``most``: layers that a list may have.
    """

    most: int = 100

    @property
    def allowed(self) -> str:
        text = tr(
            "allowed: a whole number from {low} to {high}; or one for each of up to {most} layers, such as 200,100*3,25"
        )
        return text.format(low=self.minimum, high=self.maximum, most=self.most)

    def check(self, value: object) -> Any:
        if isinstance(value, (list, tuple)):
            value = ",".join(map(str, value)) + "*1" * (len(value) == 1)
        if not isinstance(value, str):
            return Integer.check(self, value)
        text = "".join(value.split())
        try:
            numbers = self._listed(text)
        except ValueError:
            raise self.refuse(value) from None
        if not all(self.minimum <= n <= self.maximum for n in numbers):
            raise self.refuse(value)
        return numbers[0] if text.isdecimal() else text

    def parse(self, text: str) -> Any:
        return self.check(text)

    def expand(self, value: int | str, layers: int) -> tuple[int, ...]:
        """The number of each layer. A list itself says how many layers there are."""
        return self._listed(value) if isinstance(value, str) else (value,) * layers

    def _listed(self, text: str) -> tuple[int, ...]:
        return tuple(map(_count, _repeated(text, self.most)))


LARGEST_FACTOR = 1000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Factors(Text):
    """A factor for each layer with weights, kept as text: a pattern such as ``0*3,1`` that begins anew where it ends."""

    @property
    def allowed(self) -> str:
        text = tr("allowed: numbers from 0 to {most}, one for each layer, such as 0*3,1; a pattern begins anew")
        return text.format(most=localized(f"{LARGEST_FACTOR:g}"))

    def check(self, value: object) -> str:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            value = f"{value!r}"
        if not isinstance(value, str):
            raise self.refuse(value)
        text = "".join(value.split())
        try:
            self.expand(text, 1)
        except ValueError:
            raise self.refuse(value) from None
        return text

    def parse(self, text: str) -> str:
        return self.check(text)

    def expand(self, value: str, layers: int) -> tuple[float, ...]:
        """The factor of each layer, from the input to the output. Raises ValueError."""
        factors = list(map(_factor, _repeated(value, LONGEST_PATTERN)))
        return tuple(factors[i % len(factors)] for i in range(layers))


def _repeated(text: str, most: int) -> list[str]:
    """The parts of a list such as ``100*3,25``, each as often as it says. Raises ValueError, for more than ``most`` too."""
    parts: list[str] = []
    for part in text.split(","):
        number, star, times = part.partition("*")
        count = _count(times) if star else 1
        if len(parts) + count > most:
            raise ValueError(part)
        parts += [number] * count
    return parts


def _factor(text: str) -> float:
    factor = float(text) if text.isascii() and "_" not in text else math.nan
    if not 0 <= factor <= LARGEST_FACTOR:
        raise ValueError(text)
    return abs(factor)


def _count(text: str) -> int:
    """Digits that begin with no 0: 1,024 is one number to some people, and two to a list. Raises ValueError."""
    if not (text.isascii() and text.isdecimal() and len(text) < 6) or text.startswith("0"):
        raise ValueError(text)
    return int(text)

"""What a part of the session's state may hold, besides the numbers and choices that a scenario has too."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gradsim.fields import Choices, Field
from gradsim.lab.compare import MOST
from gradsim.registry import Registry
from gradsim.scenario import Scenario

OptionValue = bool | int | float | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch(Field):
    @property
    def allowed(self) -> str:
        return "allowed: true or false"

    def check(self, value: object) -> bool:
        if not isinstance(value, bool):
            raise self.refuse(value)
        return value

    def parse(self, text: str) -> bool:
        values = {"true": True, "false": False}
        return self.check(values.get(text.strip().lower(), text))

    def format(self, value: bool) -> str:
        return str(value).lower()


def switch(label: str, help: str = "", default: bool = True) -> Switch:
    """An option that is on or off; most are on."""
    return Switch(label=label, group="Options", help=help, default=default)


def place(label: str, help: str = "") -> Place:
    """An option that is one of very many; at first nowhere."""
    return Place(label=label, group="Options", help=help, default="")


def one_of(registry: Registry[Any], label: str, help: str = "", default: str = "") -> Choices:
    """An option that is one of several; the first one, if nothing else is said."""
    return Choices(registry=registry, label=label, group="Options", help=help, default=default or registry.keys[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Field):
    """Where something is, in whole numbers with a space between them, such as a layer and two of its units; or nowhere."""

    numbers: int = 3

    @property
    def allowed(self) -> str:
        return f"allowed: nothing, or {self.numbers} whole numbers from 0 on"

    def check(self, value: object) -> str:
        if not isinstance(value, str) or not re.fullmatch(
            rf"(\d{{1,9}}( \d{{1,9}}){{{self.numbers - 1}}})?", value, re.ASCII
        ):
            raise self.refuse(value)
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeOrNone(Field):
    """Such as the steps taken at an earlier moment, where None is now."""

    @property
    def allowed(self) -> str:
        return "allowed: null, or a whole number from 0 on"

    def check(self, value: object) -> int | None:
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 2**63:
            raise self.refuse(value)
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys(Field):
    """Keys of views, each once, in the order given."""

    @property
    def allowed(self) -> str:
        return "allowed: a list of up to 100 views' keys"

    def check(self, value: object) -> tuple[str, ...]:
        if not isinstance(value, (list, tuple)) or len(value) > 100 or not all(isinstance(key, str) for key in value):
            raise self.refuse(value)
        return tuple(dict.fromkeys(value))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenarios(Field):
    """What is trained, side by side where there are several."""

    @property
    def allowed(self) -> str:
        return f"allowed: 1 to {MOST} scenarios"

    def check(self, value: object) -> tuple[Scenario, ...]:
        if not isinstance(value, (list, tuple)) or not 1 <= len(value) <= MOST:
            raise self.refuse(value)
        return tuple(self._scenario(each) for each in value)

    def _scenario(self, value: object) -> Scenario:
        if isinstance(value, Scenario):
            return value
        if not isinstance(value, dict):
            raise self.refuse(value)
        return Scenario.from_dict(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionTable(Field):
    """By a view's key, then by an option's name: its value. What is not there is as usual."""

    @property
    def allowed(self) -> str:
        return "allowed: for each view a table of its options"

    def check(self, value: object) -> dict[str, dict[str, OptionValue]]:
        if not isinstance(value, Mapping) or len(value) > 100:
            raise self.refuse(value)
        return {self._key(view): self._options(options) for view, options in value.items()}

    def _options(self, options: object) -> dict[str, OptionValue]:
        if not isinstance(options, Mapping) or len(options) > 100:
            raise self.refuse(options)
        for option in options.values():
            if not isinstance(option, (bool, int, float, str)):
                raise self.refuse(option)
        return {self._key(name): option for name, option in options.items()}

    def _key(self, key: Any) -> str:
        if not isinstance(key, str):
            raise self.refuse(key)
        return key

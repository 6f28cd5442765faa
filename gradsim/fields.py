"""What one field of a scenario may hold: its words, its range or choices, and how text becomes a value."""

from __future__ import annotations

import difflib
import math
import reprlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from gradsim.language import localized, tr
from gradsim.registry import Choice, Registry

LONGEST_MESSAGE = 290
"""Characters"""
LONGEST_PATTERN = 1000
"""Layers"""


class _Short(reprlib.Repr):
    """The repr of a value of any size and depth, in a line."""

    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = 100
        self.maxlevel, self.maxlist, self.maxdict, self.maxtuple = 1, 3, 2, 3

    def repr_int(self, value: int, level: int) -> str:
        if abs(value) < 10**20:
            return repr(value)
        return tr("a number of {n} digits").format(n=math.ceil(value.bit_length() * 0.30103))


def shorten(text: str, most: int = LONGEST_MESSAGE) -> str:
    """One line of at most so many characters; a longer text loses its middle."""
    text, half = " ".join(text.split()), (most - 1) // 2
    return text if len(text) <= most else f"{text[:half]}…{text[-half:]}"


def short(value: object) -> str:
    """What a message shows of a value: its repr, where that is not too long."""
    text = _Short().repr(value)
    return text if len(text) <= 100 else shorten(text, 100)


class ScenarioError(ValueError):
    """A value that a scenario cannot hold. ``str()`` names the field, the value and what is allowed, in one line."""

    def __init__(self, field: str, value: object, allowed: str) -> None:
        self.field = field
        self.value = value
        self.allowed = allowed
        head = self.describe()
        super().__init__(head + shorten(allowed, LONGEST_MESSAGE - len(head)))

    says_all = False
    """Whether ``allowed`` says what is wrong too."""

    def describe(self) -> str:
        """What the message begins with."""
        name = shorten(self.field if self.field.isprintable() else repr(self.field), 40)
        return tr("{field}: {value} is not allowed; ").format(field=name, value=short(self.value))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.field, self.value, self.allowed)  # or it could not come back from a worker process


Condition = Callable[[Any, str], bool]
"""(scenario, name of a field) -> whether the field has a meaning in it."""


class HasFields(Protocol):
    """A scenario, as far as its fields know it: they have its values by their names."""

    @property
    def fields(self) -> Mapping[str, Field]: ...


def always(_: object, __: str) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a scenario. Subclasses say which values it takes; ``name`` is set by the scenario.

    ``live``: the value can change while training goes on; otherwise a change makes new weights.
    ``when``: in which scenarios the field has a meaning (see ``applies``).
    ``data``: the examples depend on it, whatever the dataset. ``per_member``: networks that train side by side in
    one ensemble may differ in it. ``usual``: the values that a sweep tries when none are given, as a person types
    them; empty for all choices, or values over the whole range.
    """

    label: str
    group: str
    help: str
    default: Any
    unit: str = ""
    live: bool = False
    when: Condition = always
    data: bool = False
    per_member: bool = False
    usual: str = ""
    name: str = ""

    def applies(self, scenario: HasFields) -> bool:
        """Whether the field has a meaning in a scenario; elsewhere its control is hidden."""
        return self.when(scenario, self.name)

    @property
    def flag(self) -> str:
        """The command-line option: ``learning_rate`` becomes ``--learning-rate``."""
        return "--" + self.name.replace("_", "-")

    @property
    def allowed(self) -> str:
        raise NotImplementedError

    def check(self, value: object) -> Any:
        """The value in its own type; raises ScenarioError when it is not allowed."""
        raise NotImplementedError

    def parse(self, text: str) -> Any:
        """The value that a person typed."""
        return self.check(text.strip())

    def format(self, value: Any) -> str:
        """The value as text that ``parse`` reads back."""
        return str(value)

    def refuse(self, value: object) -> ScenarioError:
        return ScenarioError(self.name, value, self.allowed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Integer(Field):
    """A whole number. ``log``: its slider moves in decades."""

    minimum: int
    maximum: int
    log: bool = False

    @property
    def allowed(self) -> str:
        text = tr("allowed: a whole number from {low} to {high}")
        return text.format(low=self.minimum, high=self.maximum)

    def check(self, value: object) -> int:
        if isinstance(value, bool) or (not isinstance(value, int) and not _is_whole(value)):
            raise self.refuse(value)
        number: int = int(value)  # type: ignore[call-overload]
        if not self.minimum <= number <= self.maximum:
            raise self.refuse(value)
        return number

    def parse(self, text: str) -> int:
        try:
            return self.check(int(text.strip().replace(",", "")))
        except ValueError:
            raise self.refuse(text) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Field):
    """A real number. ``log``: its slider moves in decades. ``zero``: the word for 0 (such as "off")."""

    minimum: float
    maximum: float
    log: bool = False
    zero: str = ""

    @property
    def allowed(self) -> str:
        text = tr("allowed: a number from {low} to {high}")
        if self.zero and self.minimum > 0:
            text = tr("allowed: a number from {low} to {high}, or 0 ({zero})")
        low, high = (localized(f"{bound:g}") for bound in (self.minimum, self.maximum))
        return text.format(low=low, high=high, zero=tr(self.zero, "Scenario"))

    def check(self, value: object) -> float:
        if isinstance(value, bool) or not _is_real(value):
            raise self.refuse(value)
        number = _as_float(value)
        if self.zero and number == 0:
            return 0.0
        if not math.isfinite(number) or not self.minimum <= number <= self.maximum:
            raise self.refuse(value)
        return number

    def parse(self, text: str) -> float:
        if self.zero and text.strip().lower() == self.zero:
            return 0.0
        try:
            return self.check(float(text))
        except ValueError:  # ScenarioError is one: say what was typed, not what it was read as
            raise self.refuse(text) from None

    def format(self, value: float) -> str:
        short = f"{value:.6g}"
        return short if float(short) == value else repr(float(value))


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices(Field):
    registry: Registry[Any]

    @property
    def allowed(self) -> str:
        return tr("allowed: {choices}").format(choices=", ".join(self.registry.keys))

    def check(self, value: object) -> str:
        if not isinstance(value, str) or value not in self.registry:
            near = difflib.get_close_matches(value[:100], self.registry.keys, n=1) if isinstance(value, str) else []
            hint = tr(" (did you mean {name}?)").format(name=near[0]) if near else ""
            raise ScenarioError(self.name, value, self.allowed + hint)
        return value

    def chosen(self, value: str) -> tuple[Choice[Any], ...]:
        """The choices that a value names."""
        return (self.registry.choice(value),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern(Choices):
    """One choice for all layers, or a pattern such as ``sigmoid*5,relu*5`` that repeats over the layers."""

    @property
    def allowed(self) -> str:
        text = tr("allowed: {choices}; or a pattern of them over the layers, such as sigmoid*5,relu*5")
        return text.format(choices=", ".join(self.registry.keys))

    def check(self, value: object) -> str:
        if not isinstance(value, str):
            raise self.refuse(value)
        text = value.replace(" ", "")
        try:
            self.expand(text, 1)
        except ValueError:
            return Choices.check(self, text)
        return text

    def expand(self, value: str, layers: int) -> tuple[str, ...]:
        """The key of each layer; a pattern shorter than the network starts again."""
        keys: list[str] = []
        for part in value.split(","):
            key, star, times = part.partition("*")
            if key not in self.registry or (star and not (times.isascii() and times.isdecimal() and len(times) < 5)):
                raise ValueError(part)
            count = int(times) if star else 1
            if count < 1 or len(keys) + count > LONGEST_PATTERN:
                raise ValueError(part)
            keys += [key] * count
        return tuple(keys[i % len(keys)] for i in range(layers))

    def chosen(self, value: str) -> tuple[Choice[Any], ...]:
        keys = dict.fromkeys(part.partition("*")[0] for part in value.split(","))
        return tuple(self.registry.choice(key) for key in keys)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Field):
    """Free text, such as a file's path or a column's name."""

    what: str = "text"

    @property
    def allowed(self) -> str:
        return tr("allowed: {what}").format(what=tr(self.what, "Scenario"))

    def check(self, value: object) -> str:
        if not isinstance(value, str) or "\n" in value or "\0" in value or not _is_unicode(value):
            raise self.refuse(value)
        return value

    def parse(self, text: str) -> str:
        return self.check(text)  # as it is: a name may begin with a space


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePath(Text):
    """The path of a file or a folder."""

    what: str = "the path of a file or a folder"


def _is_unicode(text: str) -> bool:
    """Whether a file can hold it: half of a surrogate pair has no place in UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_real(value: object) -> bool:
    return isinstance(value, (int, float)) or (hasattr(value, "__float__") and not isinstance(value, str))


def _is_whole(value: object) -> bool:
    return _is_real(value) and _as_float(value).is_integer()


def _as_float(value: object) -> float:
    """inf for a whole number beyond all floats."""
    try:
        return float(value)  # type: ignore[arg-type]
    except OverflowError:
        return math.inf

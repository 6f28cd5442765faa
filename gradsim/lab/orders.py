"""What a worker can be told: frozen values, carried out between two steps in the order in which they were given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from gradsim.scenario import Scenario

if TYPE_CHECKING:
    from gradsim.lab.building import Build
    from gradsim.lab.probes import Need


class Order:
    """``waits``: it is about the network itself; given while a new one is built, it is for the new one."""

    waits: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Submit(Order):
    """Trains these scenarios from now on; what was being built for others is no longer wanted.

    ``anew``: from the first weights and with the data as they are on disk, even where the weights could be kept.
    """

    scenarios: tuple[Scenario, ...]
    anew: bool = False


@dataclass(frozen=True, slots=True)
class Reset(Order):
    """Draws the first weights anew and reads the data anew; step 0."""


@dataclass(frozen=True, slots=True)
class Cancel(Order):
    """Stops building; the network that was there before goes on."""


@dataclass(frozen=True, slots=True, eq=False)
class Built(Order):
    """From a builder: it is done."""

    build: Build


@dataclass(frozen=True, slots=True)
class Play(Order):
    """Trains on, up to ``until`` steps if there is such a number."""

    until: int | None = None


@dataclass(frozen=True, slots=True)
class Pause(Order):
    """No more steps."""


@dataclass(frozen=True, slots=True)
class Step(Order):
    """One step."""

    waits = True


@dataclass(frozen=True, slots=True)
class SetSpeed(Order):
    """math.inf is as fast as it goes."""

    steps_per_second: float


@dataclass(frozen=True, slots=True)
class Visit(Order):
    """Shows the kept moment nearest to a step."""

    step: int
    waits = True


@dataclass(frozen=True, slots=True)
class Leave(Order):
    """Back from an earlier moment to now."""

    waits = True


@dataclass(frozen=True, slots=True)
class GoOnFromHere(Order):
    """Forgets what came after the visited moment."""

    waits = True


@dataclass(frozen=True, slots=True)
class Want(Order):
    """The probes to take from now on."""

    probes: frozenset[Need]

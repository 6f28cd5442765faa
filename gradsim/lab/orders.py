"""What a worker can be told: frozen values, carried out between two steps in the order in which they were given."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from gradsim.scenario import Scenario

if TYPE_CHECKING:
    from gradsim.lab.building import Build
    from gradsim.lab.probes import Need
    from gradsim.lab.saved_run import Saved


class Order:
    """``waits``: the order is about the network itself: given while a new one is built, it waits for that one."""

    waits: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Submit(Order):
    """Trains these scenarios from now on; a build for other scenarios is no longer wanted.

    ``run``: the number of the run. The present run goes on with the same weights if the scenarios allow it, a run that
    ended is restored, a new number begins at step 0. None: the present run goes on if it can, else a new one begins.
    ``drop``: the number of a run that will not be restored any more.
    """

    scenarios: tuple[Scenario, ...]
    run: int | None = None
    drop: int | None = None


@dataclass(frozen=True, slots=True)
class Keep(Order):
    """Keeps a run that was saved elsewhere, whatever its size: the ``Submit`` with its number that comes next has it back."""

    run: int
    saved: Saved


@dataclass(frozen=True, slots=True)
class Save(Order):
    """Gives the present run to ``take(number, saved)``, on the worker's thread.

    ``saved`` is empty without a network, and where its weights would take more than ``largest`` bytes. It is carried
    out even if the worker is stopped meanwhile.
    """

    take: Callable[[int, Saved], object]
    largest: float = math.inf


@dataclass(frozen=True, slots=True)
class Reset(Order):
    """Draws the first weights anew and reads the data anew; step 0."""


@dataclass(frozen=True, slots=True)
class Cancel(Order):
    """Stops building; the network that was there before goes on."""


@dataclass(frozen=True, slots=True, eq=False)
class Built(Order):
    """A builder has finished."""

    build: Build


@dataclass(frozen=True, slots=True)
class Play(Order):
    """Trains on, up to ``until`` steps if there is such a number."""

    until: int | None = None


@dataclass(frozen=True, slots=True)
class Pause(Order):
    """Takes no more steps."""


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
    """Forgets what came after the visited moment. ``run``: the number of what goes on; the whole run is kept under its own."""

    run: int | None = None
    waits = True


@dataclass(frozen=True, slots=True)
class Want(Order):
    """The probes to take from now on."""

    probes: frozenset[Need]

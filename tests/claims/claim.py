"""A claim: a part of a help text, and what measures it; and the networks that are measured."""

from __future__ import annotations

import functools
from collections.abc import Callable

import numpy as np

from gradsim import Scenario, Trainer

Claim = tuple[str, str, Callable[[], bool]]


class Claims(list):
    """Rows of where, fragment and what shows it."""

    def __call__(self, where: str, fragment: str) -> Callable[[Callable[[], bool]], Callable[[], bool]]:
        """Decorator: what it returns says whether the measurement shows it."""

        def add(shown: Callable[[], bool]) -> Callable[[], bool]:
            once = functools.cache(shown)  # one measurement shows several claims
            self.append((where, fragment, once))
            return once

        return add


def check(where: str, fragment: str, shown: Callable[[], bool]) -> None:
    assert fragment in text(where), text(where)
    with np.errstate(all="ignore"):
        assert shown()


def made(**fields) -> Trainer:
    return Trainer(Scenario(**{"width": 16, "depth": 3, "batch_size": 32, **fields}))


def share(**fields) -> float:
    """What layer 1, or time step 1, gets of the last gradient."""
    found = made(**fields).measure()
    norms = found.signal_grad_norm if found.time is None else found.time
    return float(norms[0] / norms[-1])


def recurrent(**fields) -> Trainer:
    return made(network="rnn", **{"time_steps": 20, "task": "copy", "activation": "linear", **fields})


def near(a, b, share: float = 0.02) -> bool:
    return bool(np.all(np.abs(np.asarray(a) - b) <= share * np.abs(b)))


def text(where: str) -> str:
    """The help of a field, or of one of its choices."""
    name, _, key = where.partition(" ")
    field = Scenario.fields[name]
    return field.registry.choice(key).help if key else field.help

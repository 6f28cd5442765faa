"""How far rounding moves a gradient: Monte Carlo arithmetic (Parker 1997) on the reference model."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import autograd
import numpy as np
from autograd.extend import defvjp, primitive

from gradsim import Scenario
from tests.nn import reference

Arrays = dict[str, Any]

RELATIVE = 1e-13
"""By how much each value is off, a thousand times what rounding does: so that two orders of summing differ by less."""
RUNS = 3


def off(rng: np.random.Generator) -> Callable[[Any], Any]:
    """A function that puts each entry off, and each entry of its gradient on the way back: the terms of all sums."""

    def put(values: Any) -> Any:
        return values * (1 + RELATIVE * rng.standard_normal(np.shape(values)))

    put_off = primitive(put)
    defvjp(put_off, lambda _, __: put)
    return put_off


def rounding(
    scenario: Scenario, parameters: Arrays, x: Any, targets: Any, expected: Arrays, step: int
) -> dict[str, float]:
    """For each parameter the largest change of an entry of its gradient when all terms are off by ``RELATIVE``.

    Where terms cancel, as in a bias before batch normalization, this is far more than ``RELATIVE`` of their sum.
    """
    found = dict.fromkeys(expected, 0.0)
    for seed in range(RUNS):
        put_off = off(np.random.default_rng(seed))
        moved = autograd.grad(lambda p, f=put_off: reference.loss(scenario, p, x, targets, f, step))(parameters)
        for name, gradient in moved.items():
            found[name] = max(found[name], float(np.abs(gradient - expected[name]).max()))
    return found

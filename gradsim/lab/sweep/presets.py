"""Sweeps that answer a question, made for any scenario."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from gradsim import choices
from gradsim.lab.cures import in_pairs
from gradsim.lab.sweep.plan import Sweep
from gradsim.lab.sweep.summary import FACTOR, LOSS
from gradsim.registry import Registry
from gradsim.scenario import Scenario

AS_IT_IS = "as it is"
VARIANCES = (0.5, 0.8, 1.0, 1.2, 1.5, 1.76, 2.0, 2.25, 2.5, 3.0, 3.5, 4.0)
"""sigma_w^2 from the ordered to the chaotic phase of tanh; at sigma_b^2 = 0.05 they meet near 1.76."""
DEPTHS = (2, 6, 10, 14, 18, 23, 27, 31, 35, 39, 43, 47, 51, 55, 59, 64, 68, 72, 76, 80)
TIMES = tuple(range(10, 201, 10))


@dataclass(frozen=True, slots=True)
class Preset:
    """``make(scenario, steps, seeds)`` gives the sweep; ``by``: what its cells are ranked or coloured by.

    ``answerable``: the scenario most like a given one in which the question has an answer.
    """

    make: Callable[[Scenario, int, int], Sweep]
    by: str
    seeds: int
    answerable: Callable[[Scenario], Scenario]
    steps: int = 200


presets: Registry[Preset] = Registry("preset")


def _activations(base: Scenario, steps: int, seeds: int) -> Sweep:
    return Sweep(base, {"activation": choices.activations.keys}, steps, seeds)


def cures(base: Scenario) -> dict[str, dict[str, Any]]:
    """Named changes of this scenario: none, each cure of the network itself, and each pair that goes together."""
    return {AS_IT_IS: {}, **in_pairs(base)}


def _cures(base: Scenario, steps: int, seeds: int) -> Sweep:
    return Sweep(base, {}, steps, seeds, cures(base))


def _depth(base: Scenario, steps: int, seeds: int) -> Sweep:
    """Of a recurrent network, time steps and the spectral radius stand for depth and sigma_w."""
    rates = {"learning_rate": (0.1, 0.03)}
    if base.through_time:
        radii = (0.5, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.5, 2.0)
        return Sweep(base, {"spectral_radius": radii, "time_steps": TIMES, **rates}, steps, seeds)
    sigmas = [float(f"{math.sqrt(v):.4g}") for v in VARIANCES]
    plain = base.replace(initializer="normal", gain=1.0)
    return Sweep(plain, {"sigma_w": sigmas, "depth": DEPTHS, **rates}, steps, seeds)


def _plain(base: Scenario) -> Scenario:
    """Deep enough, and with nothing that already keeps the gradient level."""
    if base.through_time:
        return base.replace(normalization="none", cell="elman", time_steps=max(base.time_steps, 20))
    return base.replace(normalization="none", skip="none", depth=max(base.depth, 10))


def _ill(base: Scenario) -> Scenario:
    """One whose gradient vanishes, so that something can help."""
    plain = _plain(base)
    return plain if base.through_time else plain.replace(activation="sigmoid", initializer="xavier")


def _with_tanh(base: Scenario) -> Scenario:
    return _plain(base).replace(activation="tanh")


presets.register(
    "activations", "Which activation vanishes most?",
    "All activations in this network, ranked by the measured factor per layer, with theory's beside it.",
)(Preset(_activations, FACTOR, seeds=3, answerable=_plain))  # fmt: skip
presets.register(
    "cures", "Which layer prevents it best?",
    "Each cure alone and in pairs, ranked by the loss after training and the gradient ratio.",
)(Preset(_cures, LOSS, seeds=3, answerable=_ill))  # fmt: skip
presets.register(
    "depth", "How deep can it learn?",
    "Depth x σ_w, the better of two learning rates, under theory's limit of 6 depth scales. tanh shows it best.",
)(Preset(_depth, LOSS, seeds=1, answerable=_with_tanh))  # fmt: skip

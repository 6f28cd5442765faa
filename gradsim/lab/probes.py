"""Probes: figures that cost too much for every step, taken only while somebody looks at them."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np

from gradsim.nn import Recurrent
from gradsim.registry import Registry
from gradsim.scenario import Scenario
from gradsim.theory import NoTheory, Prediction, predict
from gradsim.theory.predict import batch_normalized_relu
from gradsim.training import Trainer

Probe = Callable[[Trainer], Any]
probes: Registry[Probe] = Registry("probe")

SHARE = 0.02
"""The part of the worker's time that one probe may take."""


@probes.register(
    "statistics", "Layer statistics", "Per layer: dead and saturated share, size of h, change since the start."
)
def statistics(trainer: Trainer) -> dict[str, Any]:
    """Per hidden layer, on the last batch; ``relative_change`` for all layers with weights.

    dead: share of units whose slope is 0 for every example. saturated: share of values with a slope under
    5 % of the activation's largest. activation_rms: RMS of h.
    """
    network = trainer.ensemble.network
    if isinstance(network, Recurrent):
        return {"relative_change": trainer.relative_change()}
    layers = network.layers
    dead, saturated, size = np.zeros(len(layers)), np.zeros(len(layers)), np.zeros(len(layers))
    for i, layer in enumerate(layers):
        slope = np.abs(layer.activation.slope(layer.y[0]))
        dead[i] = (slope == 0).all(axis=0).mean()
        saturated[i] = (slope < 0.05 * layer.activation.largest_slope).mean()
        size[i] = np.sqrt(np.mean(np.square(layer.h[0], dtype=np.float64)))
    return {
        "dead": dead,
        "saturated": saturated,
        "activation_rms": size,
        "relative_change": trainer.relative_change(),
    }


@probes.register("theory", "Theory", "What mean-field theory predicts for the first step.")
def theory(trainer: Trainer) -> Prediction | NoTheory:
    """The same for a scenario however long it trains: it speaks of the first weights."""
    scenario = trainer.scenario
    defaults = {name: field.default for name, field in Scenario.fields.items() if field.live}
    first = trainer.first if batch_normalized_relu(scenario) else None
    last = float(first.signal_grad_norm[-2]) if first else math.nan
    return _predict(scenario.replace(**defaults), last)


@lru_cache(maxsize=16)
def _predict(scenario: Scenario, last_signal: float) -> Prediction | NoTheory:
    return predict(scenario, last_signal)


class ProbeTable:
    """The newest result of each wanted probe; one is taken anew when its share of the time allows."""

    def __init__(self) -> None:
        self.wanted: frozenset[str] = frozenset()
        self.results: dict[str, Any] = {}
        self._due: dict[str, float] = {}

    def clear(self) -> None:
        self.results = {}
        self._due.clear()

    def refresh(self, trainer: Trainer, at_once: bool) -> None:
        """Takes those that are due, or all that are wanted. Runs on the worker's thread."""
        for name in self.wanted:
            start = time.perf_counter()
            if at_once or start >= self._due.get(name, 0.0):
                with np.errstate(all="ignore"):
                    result = probes[name](trainer)
                self.results = {**self.results, name: result}
                taken = time.perf_counter() - start
                self._due[name] = start + taken / SHARE

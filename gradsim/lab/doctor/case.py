"""How a network is built and trained, as far as the doctor asks."""

from __future__ import annotations

import math
from dataclasses import dataclass

from gradsim.nn.activations import activations
from gradsim.nn.optimizers import optimizers
from gradsim.nn.plan import is_plain
from gradsim.nn.precision import precisions
from gradsim.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Case:
    """What is not known has the value of which no rule says anything; ``Case()`` knows nothing.

    ``plain``: whether nothing but weights and activations lies between layers. ``couples_examples``: whether a
    normalization takes figures over the batch. ``slopeless``: layers whose activation has no slope anywhere.
    ``truncation``: time steps that the gradient goes back, 0 for all. ``tiny``: the smallest number above zero that a
    gradient can be. ``keeps_size``: whether a gradient twice as large makes a step twice as large. ``decoupled``: whether
    weight decay stands beside the step.
    """

    batch_size: int = 0
    width: int = 0
    plain: bool = False
    couples_examples: bool = False
    normalized: bool = False
    slopeless: tuple[int, ...] = ()
    truncation: int = 0
    tiny: float = math.nan
    keeps_size: bool = False
    decoupled: bool = False
    learning_rate: float = math.nan
    weight_decay: float = 0.0
    warmup_steps: int = 0
    time_gradient: str = "‖dL/dh‖"
    """What is measured at each time step."""

    @classmethod
    def of(cls, scenario: Scenario) -> Case:
        keys = () if scenario.gated else scenario.layer_activations()
        keys = keys[:1] if scenario.through_time else keys
        flat = (activations[key].of(scenario).largest_slope == 0 for key in keys)
        optimizer = optimizers[scenario.optimizer]
        return cls(
            batch_size=scenario.batch_size,
            width=scenario.width,
            plain=is_plain(scenario),
            couples_examples=scenario.couples_examples,
            normalized=scenario.normalization != "none",
            slopeless=tuple(i for i, is_flat in enumerate(flat) if is_flat),
            truncation=scenario.truncation,
            tiny=precisions[scenario.dtype].tiny,
            keeps_size=optimizer.keeps_size,
            decoupled=optimizer.decoupled,
            learning_rate=scenario.learning_rate,
            weight_decay=scenario.weight_decay,
            warmup_steps=scenario.warmup_steps,
        )

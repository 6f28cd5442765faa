"""How a network is built and trained, as far as the doctor asks."""

from __future__ import annotations

import math
from dataclasses import dataclass

from gradsim.nn.activations import activations, output_activations
from gradsim.nn.losses import losses
from gradsim.nn.optimizers import optimizers
from gradsim.nn.plan import is_plain
from gradsim.nn.precision import precisions
from gradsim.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Case:
    """What is not known has the value of which no rule says anything; ``Case()`` knows nothing.

    ``widths``: of the hidden layers. ``plain``: whether nothing but weights and activations lies between layers. ``linear``: whether
    all of it together is a weighted sum. ``cuts_branches``: whether what comes out of branches is multiplied by 0. ``couples_examples``: whether a
    normalization takes figures over the batch. ``slopeless``: layers whose activation has no slope anywhere.
    ``truncation``: time steps that the gradient goes back, 0 for all. ``tiny``: the smallest number above zero that a
    gradient can be. ``largest``: the largest number. ``keeps_size``: whether a gradient twice as large makes a step twice as large.
    ``decoupled``: whether weight decay stands beside the step. ``momentum``: share of the last step that is kept, 0 where none is. ``answers_in``: the range of the output activation, None without one. ``softmax``,
    ``squared``: whether the loss is cross-entropy, squared error. ``rate_factors``: of each layer with weights.
    """

    batch_size: int = 0
    widths: tuple[int, ...] = ()
    plain: bool = False
    linear: bool = False
    cuts_branches: bool = False
    couples_examples: bool = False
    normalized: bool = False
    slopeless: tuple[int, ...] = ()
    truncation: int = 0
    tiny: float = math.nan
    largest: float = math.nan
    keeps_size: bool = False
    decoupled: bool = False
    learning_rate: float = math.nan
    weight_decay: float = 0.0
    warmup_steps: int = 0
    momentum: float = 0.0
    answers_in: tuple[float, float] | None = None
    softmax: bool = False
    squared: bool = False
    rate_factors: tuple[float, ...] = ()
    dropout: float = 0.0
    label_noise: float = 0.0
    time_gradient: str = "‖dL/dh‖"
    """What is measured at each time step."""

    @classmethod
    def of(cls, scenario: Scenario) -> Case:
        keys = () if scenario.gated else scenario.layer_activations()
        flat = (activations[key].of(scenario).largest_slope == 0 for key in keys)
        optimizer, bend = optimizers[scenario.optimizer], output_activations[scenario.output_activation]
        return cls(
            batch_size=scenario.batch_size,
            widths=scenario.layer_widths(),
            plain=is_plain(scenario),
            linear=bool(keys)
            and not bend
            and all(key == "linear" for key in keys)
            and scenario.normalization == "none",
            cuts_branches=_has(scenario, "branch_scale", "skip_scale") and not scenario.branch_scale,
            couples_examples=scenario.couples_examples,
            normalized=scenario.normalization != "none",
            slopeless=tuple(i for i, is_flat in enumerate(flat) if is_flat),
            truncation=scenario.truncation,
            tiny=precisions[scenario.dtype].tiny,
            largest=precisions[scenario.dtype].largest,
            keeps_size=optimizer.keeps_size,
            decoupled=optimizer.decoupled,
            learning_rate=scenario.learning_rate,
            weight_decay=scenario.weight_decay,
            warmup_steps=scenario.warmup_steps,
            answers_in=bend.of(scenario).range if bend else None,
            softmax=losses[scenario.loss].probabilities,
            squared=scenario.loss == "mse",
            rate_factors=scenario.layer_rate_factors(3 if scenario.through_time else scenario.depth + 1),
            dropout=scenario.dropout if _has(scenario, "dropout") else 0.0,
            label_noise=scenario.label_noise,
            momentum=scenario.momentum if _has(scenario, "momentum") else 0.0,
        )


def _has(scenario: Scenario, *fields: str) -> bool:
    """Whether all of these have a meaning in it."""
    return all(Scenario.fields[name].applies(scenario) for name in fields)

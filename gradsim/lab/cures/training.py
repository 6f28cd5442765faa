"""Cures that change how the network is trained, and on what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gradsim import data
from gradsim.fields import Number
from gradsim.lab.cures.table import cure
from gradsim.nn.losses import losses
from gradsim.scenario import Scenario

RATES = frozenset({"slower", "faster"})
"""The cures that change the learning rate and nothing else."""
SHORT_WARMUP = 20
"""Steps: a tenth of a trial."""
ENOUGH_EXAMPLES = 32
"""From this batch size on, mean and variance over the batch are fair estimates (Wu & He 2018, figure 1)."""


def through_time(scenario: Scenario) -> bool:
    return scenario.through_time


@cure(
    "slower",
    "Smaller learning rate",
    "Steps a tenth as long, or shorter: whichever learns best.",
    source="Bengio 2012",
    answers=("rate_too_high", "summed_loss"),
)
def slower(scenario: Scenario) -> Mapping[str, Any]:
    return {"learning_rate": nearest_rate(scenario.learning_rate / 10)}


@cure(
    "faster",
    "Larger learning rate",
    "Steps ten times as long, or longer: whichever learns best.",
    source="Bengio 2012",
    answers=("rate_too_low",),
)
def faster(scenario: Scenario) -> Mapping[str, Any]:
    return {"learning_rate": nearest_rate(scenario.learning_rate * 10)}


@cure(
    "adam",
    "Adam",
    "Steps of one size, whatever the gradient's.",
    source="Kingma & Ba 2015",
    answers=("rate_too_high", "rate_too_low", "summed_loss"),
)
def adam(scenario: Scenario) -> Mapping[str, Any] | None:
    return None if scenario.optimizer in ("adam", "adamw") else {"optimizer": "adam", "learning_rate": 1e-3}


@cure(
    "mean_loss",
    "Mean loss",
    "The mean instead of the sum: gradients of one size, whatever the batch.",
    source="Goyal et al. 2017",
    answers=("summed_loss",),
)
def mean_loss(scenario: Scenario) -> Mapping[str, Any]:
    return {"reduction": "mean"}


@cure(
    "all_layers",
    "One learning rate",
    "The learning rate itself in every layer: none is frozen.",
    source="Yosinski et al. 2014",
    answers=("frozen",),
)
def all_layers(scenario: Scenario) -> Mapping[str, Any]:
    return {"rate_factors": "1"}


@cure(
    "momentum",
    "Less momentum",
    "Less of the last steps is kept.",
    source="Sutskever et al. 2013",
    answers=("rate_too_high",),
)
def momentum(scenario: Scenario) -> Mapping[str, Any] | None:
    return {"momentum": 0.5} if scenario.momentum > 0.5 else None


@cure(
    "clipping",
    "Clipping at 1",
    "No gradient longer than 1.",
    source="Pascanu et al. 2013",
    pairs=through_time,
    answers=("exploding",),
)
def clipping(scenario: Scenario) -> Mapping[str, Any] | None:
    return None if 0 < scenario.clip_norm <= 1 else {"clip_norm": 1.0}


@cure(
    "clipping_off",
    "Clipping off",
    "Each gradient as long as it is.",
    source="Zhang et al. 2020",
    answers=("clipping",),
)
def clipping_off(scenario: Scenario) -> Mapping[str, Any]:
    return {"clip_norm": 0.0, "clip_value": 0.0}


@cure(
    "less_decay",
    "Less weight decay",
    "A hundredth of the pull toward zero.",
    source="Krogh & Hertz 1992",
    answers=("weight_decay",),
)
def less_decay(scenario: Scenario) -> Mapping[str, Any] | None:
    decay = scenario.weight_decay / 100
    field = Scenario.fields["weight_decay"]
    assert isinstance(field, Number)
    return {"weight_decay": float(f"{decay:.6g}")} if decay >= field.minimum else None


@cure(
    "no_decay",
    "No weight decay",
    "Nothing pulls the weights toward zero.",
    source="Krogh & Hertz 1992",
    answers=("weight_decay",),
)
def no_decay(scenario: Scenario) -> Mapping[str, Any]:
    return {"weight_decay": 0.0}


@cure(
    "no_warmup",
    "No warm-up",
    "The whole learning rate from the first step on.",
    source="Goyal et al. 2017",
    answers=("warmup",),
)
def no_warmup(scenario: Scenario) -> Mapping[str, Any]:
    return {"warmup_steps": 0}


@cure(
    "shorter_warmup",
    "Shorter warm-up",
    "The whole learning rate after 20 steps.",
    source="Goyal et al. 2017",
    answers=("warmup",),
)
def shorter_warmup(scenario: Scenario) -> Mapping[str, Any] | None:
    return {"warmup_steps": SHORT_WARMUP} if scenario.warmup_steps > SHORT_WARMUP else None


@cure(
    "larger_batch",
    "Larger batch",
    "More examples for batch normalization's mean and variance.",
    source="Wu & He 2018",
    answers=("batch_of_one", "batch_of_two"),
)
def larger_batch(scenario: Scenario) -> Mapping[str, Any] | None:
    small = scenario.couples_examples and scenario.batch_size < ENOUGH_EXAMPLES
    return {"batch_size": 2 * ENOUGH_EXAMPLES} if small else None


@cure(
    "cross_entropy",
    "Cross-entropy",
    "A loss whose gradient does not fade where the answer is surely wrong.",
    source="Golik et al. 2013",
)
def cross_entropy(scenario: Scenario) -> Mapping[str, Any] | None:
    return {"loss": "cross_entropy"} if _has_classes(scenario) else None


@cure("huber", "Huber loss", "Large errors make no larger gradients.", source="Huber 1964")
def huber(scenario: Scenario) -> Mapping[str, Any] | None:
    return None if losses[scenario.loss].classes or _has_classes(scenario) else {"loss": "huber"}


@cure("squared", "Squared error", "Gradients that become small near the target.", source="Bishop 1995, 6.1")
def squared(scenario: Scenario) -> Mapping[str, Any] | None:
    return None if losses[scenario.loss].classes or _has_classes(scenario) else {"loss": "mse"}


@cure(
    "scaled_inputs",
    "Scaled inputs",
    "Each feature to mean 0, variance 1.",
    source="LeCun et al. 1998",
    answers=("unscaled_inputs", "flat_inputs"),
)
def scaled_inputs(scenario: Scenario) -> Mapping[str, Any]:
    return {"input_scaling": "standardize"}


@cure(
    "scaled_targets",
    "Scaled targets",
    "Targets to mean 0, variance 1.",
    source="LeCun et al. 1998",
    answers=("unscaled_targets",),
)
def scaled_targets(scenario: Scenario) -> Mapping[str, Any]:
    return {"target_scaling": "standardize"}


@cure(
    "loss_scale",
    "Loss × 1024",
    "Gradients are scaled up, so that float16 does not lose small ones.",
    source="Micikevicius et al. 2018",
    answers=("underflow",),
)
def loss_scale(scenario: Scenario) -> Mapping[str, Any]:
    return {"loss_scale": 1024.0}


def nearest_rate(rate: float) -> float:
    """The learning rate nearest to this one that is allowed, with few digits."""
    field = Scenario.fields["learning_rate"]
    assert isinstance(field, Number)
    return min(max(float(f"{rate:.6g}"), field.minimum), field.maximum)


def _has_classes(scenario: Scenario) -> bool:
    """Whether its examples are of classes though its loss takes numbers too; False where that is not known yet."""
    if losses[scenario.loss].classes:
        return False
    examples = data.known(scenario) if Scenario.fields["data_file"].applies(scenario) else data.loaded(scenario)
    return examples is not None and examples.classes is not None

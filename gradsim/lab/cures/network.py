"""Cures that change the network: activations, first weights, normalizations, skip connections, cells, size."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from gradsim.lab.cures.table import always, cure
from gradsim.nn.activations import activations
from gradsim.nn.skips import skips
from gradsim.scenario import Scenario


@cure(
    "matched",
    "Weights that fit",
    "The initializer for this activation, gain 1.",
    source="He et al. 2015",
    answers=("symmetric", "vanishing", "exploding", "overflow"),
)
def matched(scenario: Scenario) -> Mapping[str, Any]:
    fitting = {activations[key].initializer for key in scenario.layer_activations()}
    return {"initializer": fitting.pop() if len(fitting) == 1 else "xavier", "gain": 1.0}


@cure(
    "relu",
    "ReLU with He",
    "Slope 1 where a unit is on, and first weights that fit it.",
    source="He et al. 2015",
    answers=("vanishing", "saturated", "zero_slope", "linear"),
    pairs=always,
)
def relu(scenario: Scenario) -> Mapping[str, Any] | None:
    return {"activation": "relu", "initializer": "he"} if _has_layers(scenario) else None


@cure(
    "tanh",
    "Tanh with Xavier",
    "Slope 1 at 0, and first weights that fit it.",
    source="Glorot & Bengio 2010",
    answers=("vanishing", "dead", "zero_slope", "linear"),
    pairs=always,
)
def tanh(scenario: Scenario) -> Mapping[str, Any]:
    return {"activation": "tanh", "initializer": "xavier"}


@cure(
    "selu",
    "SELU with LeCun",
    "Outputs that settle at mean 0, variance 1 by themselves.",
    source="Klambauer et al. 2017",
    answers=("vanishing", "saturated", "dead"),
    pairs=always,
)
def selu(scenario: Scenario) -> Mapping[str, Any] | None:
    return {"activation": "selu", "initializer": "lecun"} if _has_layers(scenario) else None


@cure(
    "leaky_relu",
    "Leaky ReLU with He",
    "A small slope where ReLU has none, so that no unit dies.",
    source="Maas et al. 2013",
    answers=("dead",),
)
def leaky_relu(scenario: Scenario) -> Mapping[str, Any] | None:
    if scenario.through_time or "relu" not in scenario.layer_activations():
        return None
    return {"activation": "leaky_relu", "initializer": "he"}


@cure(
    "smaller_gain",
    "Smaller gain",
    "First weights no larger than the initializer's.",
    source="Glorot & Bengio 2010",
    answers=("exploding", "saturated", "overflow"),
)
def smaller_gain(scenario: Scenario) -> Mapping[str, Any]:
    return {"gain": min(scenario.gain, 1.0), "sigma_w": min(scenario.sigma_w, _critical(scenario))}


@cure(
    "larger_gain",
    "Larger gain",
    "First weights no smaller than the initializer's.",
    source="Glorot & Bengio 2010",
    answers=("vanishing",),
)
def larger_gain(scenario: Scenario) -> Mapping[str, Any]:
    return {"gain": max(scenario.gain, 1.0), "sigma_w": max(scenario.sigma_w, _critical(scenario))}


@cure(
    "zero_biases", "Biases 0", "No unit begins off its middle.", source="Glorot & Bengio 2010", answers=("saturated",)
)
def zero_biases(scenario: Scenario) -> Mapping[str, Any]:
    return {"sigma_b": 0.0}


@cure(
    "batch",
    "Batch normalization",
    "Each unit to mean 0, variance 1 over the batch.",
    source="Ioffe & Szegedy 2015",
    answers=("vanishing", "exploding", "saturated"),
    pairs=always,
)
def batch(scenario: Scenario) -> Mapping[str, Any] | None:
    return None if scenario.through_time or scenario.batch_size == 1 else {"normalization": "batch"}


@cure(
    "layer",
    "Layer normalization",
    "Each example to mean 0, variance 1 over its units.",
    source="Ba et al. 2016",
    answers=("vanishing", "exploding", "saturated", "batch_of_one", "batch_of_two"),
    pairs=always,
)
def layer(scenario: Scenario) -> Mapping[str, Any]:
    return {"normalization": "layer"}


@cure(
    "rms",
    "RMS normalization",
    "Each example to RMS 1 over its units.",
    source="Zhang & Sennrich 2019",
    answers=("vanishing", "exploding", "saturated"),
    pairs=always,
)
def rms(scenario: Scenario) -> Mapping[str, Any] | None:
    return None if scenario.through_time else {"normalization": "rms"}


@cure(
    "residual",
    "Residual",
    "A way past each layer: F(x) + x.",
    source="He et al. 2016",
    answers=("vanishing",),
    pairs=always,
)
def residual(scenario: Scenario) -> Mapping[str, Any] | None:
    return {"skip": "residual"} if _can_skip(scenario) else None


@cure(
    "pre_activation",
    "Pre-activation",
    "A path past each layer, without an activation on it.",
    source="He et al. 2016b",
    answers=("vanishing",),
    pairs=always,
)
def pre_activation(scenario: Scenario) -> Mapping[str, Any] | None:
    return {"skip": "pre_activation"} if _can_skip(scenario) else None


@cure(
    "branch_scale",
    "Branch scale 1/√blocks",
    "Each branch adds less, so that their sum stays of one size.",
    source="Hayou et al. 2021",
    answers=("exploding",),
)
def branch_scale(scenario: Scenario) -> Mapping[str, Any]:
    return {"skip_scale": "inverse_sqrt"}


@cure(
    "rezero",
    "ReZero",
    "Each branch begins at 0 and learns its scale.",
    source="Bachlechner et al. 2021",
    answers=("exploding", "cut_branches"),
)
def rezero(scenario: Scenario) -> Mapping[str, Any]:
    return {"skip_scale": "rezero"}


@cure(
    "whole_way",
    "No truncation",
    "Backpropagation goes back to the first time step.",
    source="Williams & Peng 1990",
    answers=("truncated",),
)
def whole_way(scenario: Scenario) -> Mapping[str, Any]:
    return {"truncation": 0}


@cure(
    "fewer_layers",
    "A quarter of the depth",
    "Fewer factors to multiply.",
    source="Bengio et al. 1994",
    answers=("vanishing", "exploding"),
)
def fewer_layers(scenario: Scenario) -> Mapping[str, Any] | None:
    if scenario.depth < 2:
        return None
    if isinstance(scenario.width, str):
        widths = scenario.layer_widths()
        return {"width": scenario.replace(width=widths[3::4] or widths[-1:]).width}
    return {"depth": max(1, scenario.depth // 4)}


@cure(
    "orthogonal",
    "Orthogonal start",
    "A rotation keeps the length of what passes.",
    source="Saxe et al. 2014",
    answers=("vanishing", "exploding", "symmetric"),
    pairs=always,
)
def orthogonal(scenario: Scenario) -> Mapping[str, Any]:
    if scenario.through_time:
        return {"recurrent_initializer": "orthogonal", "spectral_radius": 1.0}
    return {"initializer": "orthogonal", "gain": 1.0}


@cure(
    "identity",
    "ReLU with identity",
    "A cell that begins by keeping its state.",
    source="Le et al. 2015",
    answers=("vanishing",),
    pairs=always,
)
def identity(scenario: Scenario) -> Mapping[str, Any] | None:
    if not scenario.through_time:
        return None
    return {"activation": "relu", "recurrent_initializer": "identity", "spectral_radius": 1.0}


@cure(
    "lstm",
    "LSTM",
    "A memory past the activation; its gates begin open.",
    source="Hochreiter & Schmidhuber 1997",
    answers=("vanishing",),
    pairs=always,
)
def lstm(scenario: Scenario) -> Mapping[str, Any]:
    return {"cell": "lstm", "forget_init": "chrono"}


@cure(
    "gru",
    "GRU",
    "A state that is kept or renewed; its gate begins open.",
    source="Cho et al. 2014",
    answers=("vanishing",),
    pairs=always,
)
def gru(scenario: Scenario) -> Mapping[str, Any]:
    return {"cell": "gru", "forget_init": "chrono"}


def _has_layers(scenario: Scenario) -> bool:
    """Whether it is a feed-forward network with hidden layers."""
    return scenario.depth > 0 and not scenario.through_time


def _can_skip(scenario: Scenario) -> bool:
    """Whether there is a place for a skip connection between hidden layers."""
    return bool(skips["residual"].blocks((0, *scenario.layer_widths()), scenario.branch_layers))


def _critical(scenario: Scenario) -> float:
    """The weights' σ_w at which an activation keeps the gradient's size: √2 where it is on for half of its inputs."""
    one_sided = any(activations[key].one_sided for key in scenario.layer_activations())
    return round(math.sqrt(2), 4) if one_sided else 1.0


@cure(
    "no_dropout",
    "No dropout",
    "All units take part in each step.",
    source="Srivastava et al. 2014",
    answers=("dropout",),
)
def no_dropout(scenario: Scenario) -> Mapping[str, Any]:
    return {"dropout": 0.0}


@cure(
    "plain_outputs",
    "No output activation",
    "The loss gets the outputs as they are.",
    source="Bishop 2006, 4.3.4",
    answers=("dead_outputs", "bent_logits"),
)
def plain_outputs(scenario: Scenario) -> Mapping[str, Any]:
    return {"output_activation": "none"}

"""Cures: the changes that a textbook suggests, in one table. A sweep or a doctor tries them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from gradsim.fields import Number
from gradsim.nn.activations import activations
from gradsim.registry import Registry
from gradsim.scenario import Scenario

AS_IT_IS = "as_it_is"
"""The key of the scenario without a change."""
Change = Callable[[Scenario], Mapping[str, Any]]
"""The fields that a cure changes and their new values; some may have that value already."""


@dataclass(frozen=True, slots=True)
class Cure:
    """``pairs``: in which scenarios it may go together with another, as it changes a part of the network itself."""

    change: Change
    source: str
    pairs: Callable[[Scenario], bool]


def always(_: Scenario) -> bool:
    return True


def never(_: Scenario) -> bool:
    return False


def through_time(scenario: Scenario) -> bool:
    return scenario.through_time


cures: Registry[Cure] = Registry("cure")


def cure(
    key: str, label: str, help: str, *, source: str, pairs: Callable[[Scenario], bool] = never
) -> Callable[[Change], Change]:
    """Decorator: adds a cure to the table."""

    def add(change: Change) -> Change:
        cures.register(key, label, help)(Cure(change, source, pairs))
        return change

    return add


@cure(
    "relu",
    "ReLU + He",
    "Slope 1 where a unit is on, and first weights that fit it.",
    source="He et al. 2015",
    pairs=always,
)
def relu(scenario: Scenario) -> Mapping[str, Any]:
    return {} if scenario.through_time else {"activation": "relu", "initializer": "he"}


@cure(
    "tanh", "Tanh + Xavier", "Slope 1 at 0, and first weights that fit it.", source="Glorot & Bengio 2010", pairs=always
)
def tanh(scenario: Scenario) -> Mapping[str, Any]:
    return {"activation": "tanh", "initializer": "xavier"}


@cure(
    "selu",
    "SELU + LeCun",
    "Outputs that settle at mean 0, variance 1 by themselves.",
    source="Klambauer et al. 2017",
    pairs=always,
)
def selu(scenario: Scenario) -> Mapping[str, Any]:
    return {} if scenario.through_time else {"activation": "selu", "initializer": "lecun"}


@cure("matched", "Weights that fit", "The initializer for this activation, gain 1.", source="He et al. 2015")
def matched(scenario: Scenario) -> Mapping[str, Any]:
    fitting = {activations[key].initializer for key in scenario.layer_activations()}
    return {"initializer": fitting.pop() if len(fitting) == 1 else "xavier", "gain": 1.0}


@cure(
    "batch",
    "Batch norm",
    "Each unit to mean 0, variance 1 over the batch.",
    source="Ioffe & Szegedy 2015",
    pairs=always,
)
def batch(scenario: Scenario) -> Mapping[str, Any]:
    return {} if scenario.through_time else {"normalization": "batch"}


@cure(
    "layer", "Layer norm", "Each example to mean 0, variance 1 over its units.", source="Ba et al. 2016", pairs=always
)
def layer(scenario: Scenario) -> Mapping[str, Any]:
    return {"normalization": "layer"}


@cure("rms", "RMS norm", "Each example to RMS 1 over its units.", source="Zhang & Sennrich 2019", pairs=always)
def rms(scenario: Scenario) -> Mapping[str, Any]:
    return {} if scenario.through_time else {"normalization": "rms"}


@cure("residual", "Residual", "A way past each layer: F(x) + x.", source="He et al. 2016", pairs=always)
def residual(scenario: Scenario) -> Mapping[str, Any]:
    return {"skip": "residual"}


@cure(
    "pre_activation",
    "Pre-activation",
    "A path past each layer, without an activation on it.",
    source="He et al. 2016b",
    pairs=always,
)
def pre_activation(scenario: Scenario) -> Mapping[str, Any]:
    return {"skip": "pre_activation"}


@cure("fewer_layers", "A quarter as deep", "Fewer factors to multiply.", source="Bengio et al. 1994")
def fewer_layers(scenario: Scenario) -> Mapping[str, Any]:
    return {"depth": max(1, scenario.depth // 4)}


@cure(
    "orthogonal",
    "Orthogonal start",
    "A rotation keeps the length of what passes.",
    source="Saxe et al. 2014",
    pairs=always,
)
def orthogonal(scenario: Scenario) -> Mapping[str, Any]:
    if scenario.through_time:
        return {"recurrent_initializer": "orthogonal", "spectral_radius": 1.0}
    return {"initializer": "orthogonal", "gain": 1.0}


@cure("identity", "ReLU + identity", "A cell that begins by keeping its state.", source="Le et al. 2015", pairs=always)
def identity(scenario: Scenario) -> Mapping[str, Any]:
    if not scenario.through_time:
        return {}
    return {"activation": "relu", "recurrent_initializer": "identity", "spectral_radius": 1.0}


@cure(
    "lstm",
    "LSTM",
    "A memory past the activation; its gates begin open.",
    source="Hochreiter & Schmidhuber 1997",
    pairs=always,
)
def lstm(scenario: Scenario) -> Mapping[str, Any]:
    return {"cell": "lstm", "forget_init": "chrono"}


@cure("gru", "GRU", "A state that is kept or renewed; its gate begins open.", source="Cho et al. 2014", pairs=always)
def gru(scenario: Scenario) -> Mapping[str, Any]:
    return {"cell": "gru", "forget_init": "chrono"}


@cure("slower", "Learning rate / 10", "Steps a tenth as long.", source="Bengio 2012")
def slower(scenario: Scenario) -> Mapping[str, Any]:
    return {"learning_rate": _rate(scenario.learning_rate / 10)}


@cure("faster", "Learning rate × 10", "Steps ten times as long.", source="Bengio 2012")
def faster(scenario: Scenario) -> Mapping[str, Any]:
    return {"learning_rate": _rate(scenario.learning_rate * 10)}


@cure("adam", "Adam at 0.001", "Steps of one size, whatever the gradient's.", source="Kingma & Ba 2015")
def adam(scenario: Scenario) -> Mapping[str, Any]:
    return {"optimizer": "adam", "learning_rate": 1e-3}


@cure("clipping", "Clipping at 1", "No gradient longer than 1.", source="Pascanu et al. 2013", pairs=through_time)
def clipping(scenario: Scenario) -> Mapping[str, Any]:
    return {"clip_norm": 1.0}


@cure("scaled_inputs", "Scaled inputs", "Each feature to mean 0, variance 1.", source="LeCun et al. 1998")
def scaled_inputs(scenario: Scenario) -> Mapping[str, Any]:
    return {"input_scaling": "standardize"}


@cure("scaled_targets", "Scaled targets", "Targets to mean 0, variance 1.", source="LeCun et al. 1998")
def scaled_targets(scenario: Scenario) -> Mapping[str, Any]:
    return {"target_scaling": "standardize"}


@cure(
    "loss_scale",
    "Loss × 1024",
    "Gradients are scaled up, so that float16 does not lose small ones.",
    source="Micikevicius et al. 2018",
)
def loss_scale(scenario: Scenario) -> Mapping[str, Any]:
    return {"loss_scale": 1024.0}


def _rate(rate: float) -> float:
    field = Scenario.fields["learning_rate"]
    assert isinstance(field, Number)
    return min(max(float(f"{rate:.6g}"), field.minimum), field.maximum)


def suggested(base: Scenario) -> dict[str, dict[str, Any]]:
    """What each cure would change in this scenario; only those that change something, and no two the same."""
    return _distinct(base, ((choice.key, choice.value.change(base)) for choice in cures))


def in_pairs(base: Scenario) -> dict[str, dict[str, Any]]:
    """The same of the cures that are parts of this kind of network, alone and two together, by their labels."""
    singles = [(choice.label, choice.value.change(base)) for choice in cures if choice.value.pairs(base)]
    couples = [
        (f"{a}, {b}", {**first, **second})
        for (a, first), (b, second) in itertools.combinations(singles, 2)
        if first and second and not first.keys() & second.keys()
    ]
    return _distinct(base, itertools.chain(singles, couples))


def _distinct(base: Scenario, wanted: Iterable[tuple[str, Mapping[str, Any]]]) -> dict[str, dict[str, Any]]:
    """The changes by name, without those that change nothing or give the same scenario as an earlier one."""
    distinct: dict[str, dict[str, Any]] = {}
    known = {base}
    for name, all_changes in wanted:
        changed = base.replace(**all_changes)
        changes = {
            n: v for n, v in all_changes.items() if getattr(base, n) != v and Scenario.fields[n].applies(changed)
        }
        if changes and (scenario := base.replace(**changes)) not in known:
            known.add(scenario)
            distinct[name] = changes
    return distinct

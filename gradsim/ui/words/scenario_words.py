"""A scenario in a few words: "10 sigmoid layers, batch normalization, digits 8×8"."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gradsim.choices import activations
from gradsim.fields import Choices
from gradsim.language import begun_small, listed
from gradsim.scenario import Scenario
from gradsim.ui.words.field_words import value_words

PEOPLE = ("Xavier", "He", "LeCun", "Huber")
"""Names that keep their capital."""


def scenario_words(scenario: Scenario) -> str:
    """Its layers or cell, what else decides how the gradient gets through, and what it learns. One line, no markup."""
    chosen = [name for name in ("initializer", "skip", "normalization", "loss") if _is_chosen(scenario, name)]
    words = {name: _small(value_words(scenario, name)) for name in chosen}
    if "normalization" in words:
        words["normalization"] = _tr("{name} normalization").format(name=words["normalization"])
    loss = [words.pop("loss")] if "loss" in words else []
    return listed([_network(scenario), *words.values(), _learns(scenario), *loss])


def _network(scenario: Scenario) -> str:
    if not scenario.through_time:
        if not scenario.depth:
            return _tr("no hidden layer")
        text = _tr("{n} {activation} layers") if scenario.depth != 1 else _tr("{n} {activation} layer")
        return text.format(n=scenario.depth, activation=_activation(scenario))
    cell = _small(value_words(scenario, "cell"))
    if not scenario.gated:
        cell = _tr("{activation} cell").format(activation=_activation(scenario))
    steps = scenario.time_steps if Scenario.fields["time_steps"].applies(scenario) else 0
    return _tr("{cell}, {n} time steps").format(cell=cell, n=steps) if steps else cell


def _activation(scenario: Scenario) -> str:
    return _small(value_words(scenario, "activation")) if scenario.activation in activations else _tr("mixed")


def _learns(scenario: Scenario) -> str:
    if scenario.data_file and Scenario.fields["data_file"].applies(scenario):
        return Path(scenario.data_file).name
    name = _small(value_words(scenario, "task" if scenario.through_time else "dataset"))
    return _tr("{name}, autoencoder").format(name=name) if scenario.reconstructs else name


def _is_chosen(scenario: Scenario, name: str) -> bool:
    field = Scenario.fields[name]
    assert isinstance(field, Choices)
    return field.applies(scenario) and getattr(scenario, name) != field.default


def _small(name: str) -> str:
    """Without the capital that a name begins with, where it has no other one, as ReLU and RMS have."""
    first = name.partition(" ")[0]
    return name if any(letter.isupper() for letter in first[1:]) or first in PEOPLE else begun_small(name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScenarioWords", text)

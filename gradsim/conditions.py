"""When a field of a scenario has a meaning: where a choice that the scenario makes says that it reads the field.

A choice that is made by a field without a meaning does not count: a recurrent network has no dataset, so what its
dataset would read has no meaning either.
"""

from __future__ import annotations

from gradsim.fields import Choices, Condition, HasFields, always


def read_by(*choosers: str) -> Condition:
    """The choice of at least one of these fields reads it."""
    return lambda scenario, name: any(_reads(scenario, chooser, name) for chooser in choosers)


def read_by_all(*choosers: str) -> Condition:
    """The choices of all these fields read it."""
    return lambda scenario, name: all(_reads(scenario, chooser, name) for chooser in choosers)


def in_layers(otherwise: Condition = always) -> Condition:
    """There are hidden layers, or a cell; and the other condition holds."""
    return lambda scenario, name: bool(scenario.through_time or scenario.depth) and otherwise(scenario, name)


def _reads(scenario: HasFields, chooser: str, name: str) -> bool:
    field = scenario.fields[chooser]
    assert isinstance(field, Choices)
    return field.applies(scenario) and any(name in choice.reads for choice in field.chosen(getattr(scenario, chooser)))

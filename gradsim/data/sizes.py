"""How large a scenario's data is, found out without reading or making all of it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from gradsim.data.dataset import Dataset, Sizes, guesses
from gradsim.data.scaling import data_part, source, unchanged
from gradsim.scenario import Scenario


def sizes(scenario: Scenario) -> Sizes:
    """Exact but for a file that was not read yet, of which the beginning is. Raises DataError."""
    found = _sizes(scenario)
    return replace(found, outputs=found.features) if scenario.reconstructs else found


def _sizes(scenario: Scenario) -> Sizes:
    """With as many outputs as the dataset's own targets need."""
    field = source(scenario)
    if guess := guesses.get(field.registry[getattr(scenario, field.name)]):
        examples = unchanged(scenario)
        return guess(scenario) if examples is None else examples.sizes
    fewest, shortest = Scenario.fields["samples"].minimum, Scenario.fields["time_steps"].minimum  # type: ignore[attr-defined]
    small = _made(data_part(scenario).replace(samples=fewest, time_steps=shortest))
    if not Scenario.fields["samples"].applies(scenario):
        fewest = scenario.samples
    if not Scenario.fields["time_steps"].applies(scenario):
        shortest = scenario.time_steps
    return Sizes(
        small.examples * scenario.samples // fewest,
        small.steps * scenario.time_steps // shortest,
        small.features,
        small.outputs,
    )


@lru_cache(maxsize=64)
def _made(scenario: Scenario) -> Sizes:
    """Of a dataset that is made, or shipped."""
    field = source(scenario)
    made: Dataset = field.registry[getattr(scenario, field.name)](scenario)
    n, *times, features = made.inputs.shape
    return Sizes(n, times[0] if times else 1, features, len(made.classes or (1,)))

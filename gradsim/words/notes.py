"""Notes beside the controls: what is allowed but does not work."""

from __future__ import annotations

from gradsim.scenario import Scenario


def notes(scenario: Scenario) -> dict[str, str]:
    """By the name of the field that each stands at."""
    if scenario.couples_examples and scenario.batch_size == 1:
        text = (
            "With one example to a batch, batch normalization makes every value 0: nothing can be learned through it."
        )
        return {"normalization": text, "batch_size": text}
    return {}

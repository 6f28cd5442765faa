"""Notes beside the controls: what is allowed but does not work."""

from __future__ import annotations

from gradsim import choices
from gradsim.scenario import Scenario


def notes(scenario: Scenario) -> dict[str, str]:
    """By the name of the field that each stands at."""
    found: dict[str, str] = {}
    if _skips_nothing(scenario):
        found["skip"] = (
            "A skip connection needs one width at both ends, which no layers here have: between them there is none."
        )
    if scenario.couples_examples and scenario.batch_size == 1:
        text = (
            "With one example to a batch, batch normalization makes every value 0: nothing can be learned through it."
        )
        found |= {"normalization": text, "batch_size": text}
    return found


def _skips_nothing(scenario: Scenario) -> bool:
    """Whether unlike widths leave no place for a skip connection between hidden layers."""
    widths, skip = scenario.layer_widths(), choices.skips[scenario.skip]
    if scenario.through_time or not skip.adds or len(set(widths)) < 2:
        return False
    return not skip.blocks((0, *widths), scenario.branch_layers)

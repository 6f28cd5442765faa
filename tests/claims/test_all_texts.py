"""Every help text of a field or of one of its choices has a measurement, or stands here as one that claims nothing."""

from __future__ import annotations

from gradsim import Scenario
from gradsim.fields import Choices

from . import test_data, test_layers, test_network, test_numbers, test_own_files, test_skips, test_training
from .claim import text

ROWS = [
    row
    for module in (test_data, test_layers, test_network, test_numbers, test_own_files, test_skips, test_training)
    for row in module.claim
]

CLAIMS_NOTHING = {
    "optimizer": ("How a gradient becomes a step.", "names what is chosen; each optimizer has a row"),
    "recurrent_initializer": (
        "How the first recurrent weights W_h are drawn.",
        "names what is chosen; each one has a row",
    ),
    "dataset": ("What the network learns.", "names what is chosen; each dataset has a row"),
}
"""The whole text, so that whoever rewords it comes by here, and why nothing in it can be measured."""


def texts() -> list[str]:
    """Fields, and fields with a choice, as rows name them."""
    found = []
    for name, field in Scenario.fields.items():
        found.append(name)
        if isinstance(field, Choices):
            found += [f"{name} {key}" for key in field.registry.keys]
    return found


def test_every_help_text_has_a_measurement_or_claims_nothing():
    measured = {where for where, _, _ in ROWS}
    assert [where for where in texts() if where not in measured and where not in CLAIMS_NOTHING] == []


def test_a_text_that_claims_nothing_is_word_for_word_the_one_that_was_looked_at():
    measured = {where for where, _, _ in ROWS}
    for where, (whole, why) in CLAIMS_NOTHING.items():
        assert text(where) == whole and why and where not in measured

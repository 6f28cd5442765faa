"""What a finding says, with its figures in it."""

from __future__ import annotations

from gradsim.words.figures import finding_text


def test_each_sentence_begins_with_a_capital_also_where_a_layer_is_named_first():
    said = finding_text(("It is {n:count}.", "{first:nth} gets {share:share} it."), {"n": 3, "first": 1, "share": 0.25})
    assert said == "It is 3. Layer 1 gets a quarter of it."

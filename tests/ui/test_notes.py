"""What is allowed but cannot work is noted where it is set."""

from __future__ import annotations

from gradsim import Scenario
from gradsim.words.notes import notes


def test_batch_normalization_with_a_batch_of_one_is_noted():
    lone = Scenario(normalization="batch", batch_size=1)
    assert set(notes(lone)) == {"normalization", "batch_size"}
    assert not notes(lone.replace(batch_size=2)) and not notes(lone.replace(normalization="layer"))


def test_the_note_stands_below_the_control_until_the_cause_is_gone(open_window):
    window = open_window(normalization="batch", batch_size=1, depth=2)
    control = window.panel.controls["normalization"]
    assert "every value 0" in control.message.text() and not control.message.isHidden()

"""What is allowed but cannot work is noted where it is set."""

from __future__ import annotations

from gradsim import Scenario
from gradsim.words.notes import notes


def test_batch_normalization_with_a_batch_of_one_is_noted():
    lone = Scenario(normalization="batch", batch_size=1)
    assert set(notes(lone)) == {"normalization", "batch_size"}
    assert not notes(lone.replace(batch_size=2)) and not notes(lone.replace(normalization="layer"))


def test_widths_that_leave_no_place_for_a_skip_connection_are_noted():
    funnel = Scenario(width="20,10,5", skip="residual")
    assert set(notes(funnel)) == {"skip"}
    assert not notes(funnel.replace(width="20,10,10")) and not notes(funnel.replace(skip="none"))
    assert not notes(funnel.replace(width="20,5,20", branch_layers=2))


def test_the_note_stands_below_the_control_until_the_cause_is_gone(open_window):
    window = open_window(normalization="batch", batch_size=1, depth=2)
    control = window.panel.controls["normalization"]
    assert "every value 0" in control.message.text() and not control.message.isHidden()

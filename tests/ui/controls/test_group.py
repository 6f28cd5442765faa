"""A folded group of controls tells the values that it has."""

from __future__ import annotations

from gradsim import Scenario
from gradsim.ui.controls.group import GroupHead


def test_what_is_off_is_told_by_its_word(qtbot):
    head = GroupHead("Data")
    qtbot.addWidget(head)
    head.show_values(Scenario(network="rnn", task="copy"), False)
    assert "label noise none" in head.values.toolTip() and "label noise 0" not in head.values.toolTip()
    head.show_values(Scenario(network="rnn", task="copy", label_noise=0.25), False)
    assert "label noise 0.25" in head.values.toolTip()

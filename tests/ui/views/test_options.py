"""What the user chose in a view is in the session's state: another view of the same state shows the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox

from gradsim import Scenario
from gradsim.fields import ScenarioError
from gradsim.ui.session import SessionState
from gradsim.ui.session.intents import SetOption
from gradsim.ui.views import View, load_views

VIEWS = load_views()
RECURRENT = Scenario(network="rnn", activation="tanh", time_steps=4, width=4, clip_norm=0.1, batch_size=4)
FEED_FORWARD = Scenario(depth=2, width=4, dataset="moons", batch_size=4)


def controls(view: View) -> list[QCheckBox | QComboBox]:
    return [*view.findChildren(QCheckBox), *view.findChildren(QComboBox)]


def look(view: View) -> list[object]:
    return [box.isChecked() if isinstance(box, QCheckBox) else box.currentData() for box in controls(view)]


@pytest.mark.parametrize("key", VIEWS)
def test_what_is_clicked_is_in_the_state_and_another_view_of_it_shows_the_same(show, make_view, qtbot, key):
    kind = VIEWS[key]
    shown = show(kind, RECURRENT if kind.network == "rnn" else FEED_FORWARD, steps=1)
    view = shown.view
    for box in controls(view):
        before = len(shown.sent)
        if isinstance(box, QCheckBox):
            box.click()
        else:
            qtbot.keyClick(box, Qt.Key.Key_Down)
        (sent,) = shown.sent[before:]
        assert isinstance(sent, SetOption) and sent.view == key
        assert view.options[sent.name].check(sent.value) == view.chosen[sent.name]
        assert sent.value != view.options[sent.name].default
    other = make_view(kind)
    usual = look(other)
    assert usual != look(view) or not controls(view)
    other.show_state(shown.session.state)
    other.draw(shown.snapshot, shown.session.state)
    assert look(other) == look(view) and other.chosen == view.chosen and other.needs == view.needs
    other.show_state(SessionState())
    assert look(other) == usual


@pytest.mark.parametrize("key", VIEWS)
def test_options_that_another_version_wrote_are_as_usual(make_view, key):
    view = make_view(VIEWS[key])
    usual = dict(view.chosen)
    nonsense = dict.fromkeys(view.options, "nonsense")
    view.show_state(SessionState(options={key: {**nonsense, "unknown": 1}}))
    assert view.chosen == usual
    for field in view.options.values():
        with pytest.raises(ScenarioError, match="allowed"):
            field.check("nonsense")

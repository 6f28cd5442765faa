"""Another look, light or dark, small or large, changes nothing of what the user is doing, and all widgets show it still."""

from __future__ import annotations

import math
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QCheckBox, QComboBox

from gradsim.fields import Choices
from gradsim.ui.session.fields import Place, Switch
from gradsim.ui.session.intents import (
    ChangeField,
    HideView,
    PickExample,
    PickLayer,
    SetLook,
    SetOption,
    SetSpeed,
    ShowView,
)
from gradsim.ui.views import load_views
from tests.conftest import examples

VIEWS = load_views()


def values_of(field):
    if isinstance(field, Choices):
        return field.registry.keys
    if isinstance(field, Place):
        return "", "1 2 3"
    return (False, True) if isinstance(field, Switch) else (field.minimum, field.maximum)


OPTIONS = [
    SetOption(key, name, value)
    for key, kind in VIEWS.items()
    for name, field in kind.options.items()
    for value in values_of(field)
]
KEYS = st.sampled_from(tuple(VIEWS))
INTENTS = st.lists(
    st.one_of(
        st.sampled_from(OPTIONS),
        st.builds(HideView, KEYS),
        st.builds(ShowView, KEYS),
        st.builds(PickLayer, st.integers(0, 4)),
        st.builds(PickExample, st.integers(1, 20)),
        st.builds(SetSpeed, st.sampled_from((1.0, 7.0, 200.0, math.inf))),
        st.builds(ChangeField, st.just("learning_rate"), st.floats(0.01, 1)),
    ),
    min_size=3,
    max_size=12,
)
USUAL = SetLook("light", False)
LOOKS = st.lists(
    st.builds(SetLook, st.sampled_from(("light", "dark")), st.booleans()).filter(lambda look: look != USUAL),
    min_size=1,
    max_size=2,
)


def shown(desk) -> dict[str, Any]:
    """What the widgets say that the user is doing."""
    window = desk.window
    views = {key: window.views[key] for key in VIEWS}  # those that were not seen are made
    return {
        "options": {key: dict(view.chosen) for key, view in views.items()},
        "boxes": {
            key: [box.isChecked() for box in view.findChildren(QCheckBox)]
            + [box.currentData() for box in view.findChildren(QComboBox)]
            for key, view in views.items()
        },
        "hidden": {key for key, dock in window.pages.docks.items() if dock.isHidden()},
        "front": {view.key for view in window.pages.visible()},
        "speed": window.run_bar.speed.value(),
        "fields": window.panel.findChildren(QComboBox)[0].currentData(),
    }


def test_another_look_and_back_changes_nothing(open_desk, qapp):
    desk = open_desk(depth=5, width=6)

    @settings(max_examples=examples(5))
    @given(INTENTS, LOOKS)
    def holds(intents, looks):
        desk.session.do(*intents)
        qapp.processEvents()
        state, widgets = desk.session.state, shown(desk)
        for (key, name), value in {(i.view, i.name): i.value for i in intents if isinstance(i, SetOption)}.items():
            assert desk.window.views[key].chosen[name] == value
        for look in looks:
            desk.session.do(look)
            qapp.processEvents()
            assert desk.session.state == state.replace(colors=look.colors, projector=look.projector)
        desk.session.do(USUAL)
        qapp.processEvents()
        assert desk.session.state == state
        now = shown(desk)
        for name in ("options", "boxes"):  # a view that only the other look had room for was made then
            now[name] = {key: now[name][key] for key in widgets[name]}
        assert now == widgets

    holds()

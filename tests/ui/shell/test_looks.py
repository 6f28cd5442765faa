"""Another look, light or dark, small or large, changes nothing of what the user is doing, and all widgets show it still."""

from __future__ import annotations

import math
import re
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QWidget

from gradsim.fields import Choices
from gradsim.ui.session.fields import Place, Switch
from gradsim.ui.session.intents import (
    ChangeField,
    HideView,
    LockLayout,
    Pause,
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


class Told(QObject):
    """Counts the events of some kinds that widgets get."""

    def __init__(self, *kinds: QEvent.Type) -> None:
        super().__init__()
        self.kinds, self.count = kinds, 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() in self.kinds
        return False


def settle(qapp):
    for _ in range(4):
        qapp.processEvents()


def test_a_view_that_is_not_seen_takes_on_the_look_when_it_is_seen_again(open_desk, qapp):
    desk = open_desk(depth=3, width=6)
    do, views = desk.session.do, desk.window.views
    do(ShowView("weights"))
    settle(qapp)
    picture = views["weights"].grab().toImage()
    do(ShowView("bars"))
    do(SetLook("dark", text_size=125))
    settle(qapp)
    told = Told(QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
    views["weights"].title.installEventFilter(told)
    do(SetLook("light", text_size=150), SetLook("dark", text_size=125))
    settle(qapp)
    assert told.count == 0, "what nobody sees costs no time"
    do(ShowView("weights"))
    settle(qapp)
    title, theme = views["weights"].title, desk.theme
    assert title.isVisible() and title.font().pixelSize() == round(14 * 1.25)
    assert title.palette().color(title.foregroundRole()) == QColor(theme.text)
    assert views["weights"].plot.x_axis.textPen().color() == QColor(theme.muted)
    assert views["weights"].plot.x_axis.style["tickFont"].pixelSize() == round(13 * 1.25)
    assert views["weights"].grab().toImage().pixelColor(5, 40) == QColor(theme.card) != picture.pixelColor(5, 40)


def test_nothing_that_is_seen_keeps_an_older_look(open_desk, qapp):
    desk = open_desk(depth=3, width=6)
    for key in ("weights", "histograms", "bars"):
        desk.session.do(ShowView(key))
    before = {label: label.font().pixelSize() for label in desk.window.findChildren(QLabel) if label.isVisible()}
    desk.session.do(SetLook("dark", text_size=125))
    settle(qapp)
    theme = desk.theme
    colors = {QColor(color).name() for color in (theme.text, theme.muted, theme.contrast, theme.well)}
    for label, size in before.items():
        assert abs(label.font().pixelSize() - 1.25 * size) <= 1, label.text()
        assert label.palette().color(label.foregroundRole()).name() in colors, label.text()
        links = re.findall("color:(#[0-9a-f]{6})", QLabel.text(label))
        assert set(links) <= colors, label.text()
    desk.session.do(USUAL, SetLook(text_size=100))


def text_sizes(desk, key):
    """In pixels, of all that has text in a view that can be seen."""
    view = desk.window.views[key]
    assert view.isVisible()
    kinds = QLabel, QAbstractButton, QComboBox
    return {w: w.font().pixelSize() for w in view.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()}


def assert_sizes(sizes, usual, scale):
    for widget in sizes.keys() & usual.keys():
        assert abs(sizes[widget] - scale * usual[widget]) <= (scale != 1), (widget, sizes[widget], usual[widget])


def test_views_that_a_projector_has_no_room_for_come_back_with_text_of_the_usual_size(open_desk, qapp):
    desk = open_desk(depth=3, width=6)
    keys = [view.key for view in desk.window.pages.visible()]
    assert len(keys) > 3
    usual = {key: text_sizes(desk, key) for key in keys}
    for fronts in (keys[:1], keys[:0:-1]):
        desk.session.do(SetLook(projector=True))
        for key in fronts:
            desk.session.do(ShowView(key))
            settle(qapp)
            assert_sizes(text_sizes(desk, key), usual[key], desk.theme.scale)
        desk.session.do(SetLook(projector=False))
        settle(qapp)
        for key in keys:
            assert_sizes(text_sizes(desk, key), usual[key], 1)


def test_views_behind_tabs_of_the_users_own_layout_come_back_in_the_new_look_and_move_nothing(open_desk, qapp):
    desk = open_desk(depth=3, width=6)
    do, pages = desk.session.do, desk.window.pages
    do(ShowView("weights"), ShowView("bars"), LockLayout(False))
    settle(qapp)
    places = {key: dock.geometry() for key, dock in pages.docks.items()}
    do(SetLook("dark"), SetLook("light"), SetLook("dark"))
    settle(qapp)
    do(ShowView("weights"))
    settle(qapp)
    title = pages.views["weights"].title
    assert pages.views["weights"] in pages.visible() and title.isVisible()
    assert title.palette().color(title.foregroundRole()) == QColor(desk.theme.text)
    do(SetLook("light"), ShowView("bars"))
    settle(qapp)
    assert all(dock.geometry() == places[key] for key, dock in pages.docks.items() if dock.view in pages.visible())


def test_another_size_of_text_is_painted_once_it_is_laid_out(open_desk, qapp):
    desk = open_desk(depth=3, width=6)
    desk.session.do(Pause())
    settle(qapp)
    told = Told(QEvent.Type.Paint)
    desk.window.views["bars"].title.installEventFilter(told)
    desk.session.do(SetLook(text_size=125))
    qapp.processEvents()
    assert told.count == 1
    desk.session.do(SetLook(text_size=100))

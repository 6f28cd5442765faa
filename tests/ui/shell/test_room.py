"""Nothing is lost in a small window or with large text: all can be read, and is there or a click away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSettings, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from gradsim.ui.frame.placing import Placing
from gradsim.ui.session.intents import (
    Enlarge,
    HideView,
    LockLayout,
    Pause,
    Play,
    ResetViews,
    SetLook,
    SetOption,
    ShowControls,
    ShowView,
    Unfold,
)
from gradsim.ui.shell import kept_layout
from gradsim.ui.widgets.card import label
from gradsim.ui.widgets.theme import projector_scale
from tests.ui.clipping import clipped


@pytest.fixture
def window(open_window, qtbot, qapp):
    window = open_window(depth=10, width=8)
    window.session.do(Play(until=5))
    qtbot.waitUntil(lambda: window.session.snapshot.steps >= 5, timeout=10_000)
    yield window
    window.session.do(SetLook("light", False, 100))
    qapp.processEvents()


def shown(window) -> set[str]:
    return {view.key for view in window.pages.visible()}


SIZES = {
    "900x600": (900, 600, {}),
    "1024x768": (1024, 768, {}),
    "1280x800": (1280, 800, {}),
    "1280x800 projector": (1280, 800, {"projector": True}),
    "1920x1080, text at 200 %": (1920, 1080, {"text_size": 200}),
    "1280x800, text at 80 %": (1280, 800, {"text_size": 80}),
}


@pytest.mark.parametrize(("width", "height", "look"), SIZES.values(), ids=SIZES.keys())
def test_all_can_be_read_and_reached(window, qapp, width, height, look):
    window.resize(width, height)
    window.session.do(SetLook(**look))
    qapp.processEvents()
    assert (window.width(), window.height()) == (width, height)  # no view and no control makes it larger
    for key, view in window.views.items():
        if view.network == "rnn":
            continue
        tab = window.pages.strip.tabs[key]
        assert view in window.pages.visible() or tab.isVisible(), key
        if view not in window.pages.visible():
            tab.click()
        for _ in range(3):
            qapp.processEvents()
        assert view in window.pages.visible()
        assert clipped(window) == [], key
    if not window.panel.isVisible():
        window.run_bar.controls.click()
    window.session.do(*(Unfold(group, True) for group in window.panel.heads))
    qapp.processEvents()
    assert window.panel.isVisible() and clipped(window) == []


def test_tabs_take_two_rows_at_most_and_the_others_are_in_a_menu(window, qapp):
    window.resize(1024, 768)
    window.session.do(SetLook(text_size=200))
    qapp.processEvents()
    strip = window.pages.strip
    tabs = [tab for tab in strip.tabs.values() if tab.isVisible()]
    assert len({tab.y() for tab in tabs}) == 2 and strip.more.isVisible()
    entries = {action.text(): action for action in strip.more.menu().actions()}
    there = {tab.text() for tab in tabs} | entries.keys()
    assert there == {
        window.pages.docks[key].windowTitle() for key, kind in window.pages.kinds.items() if kind.network != "rnn"
    }
    entries["What would help?"].trigger()
    qapp.processEvents()
    assert shown(window) == {"cures"} and strip.tabs["cures"].isVisible()
    window.session.do(SetLook(text_size=100))
    qapp.processEvents()
    assert not strip.more.isVisible() and all(strip.tabs[key].isVisible() for key in window.pages.docking.now.tabs)


def test_what_is_clipped_is_found(qtbot):
    box = QWidget()
    box.resize(60, 20)
    qtbot.addWidget(box)
    for text, x in (("fits", 0), ("far too long for so little room", 0), ("out", 50)):
        part = label(text)
        part.setParent(box)
        part.setGeometry(x, 0, 40, 20)
    box.show()
    found = clipped(box)
    assert len(found) == 2 and "too long" in found[0] and "sticks out" in found[1]


def test_larger_text_and_back_changes_nothing(window, qapp, qtbot):
    window.session.do(HideView("heat"), ShowView("chain_rule"), SetOption("loss", "log", True), Unfold("Data", True))
    qapp.processEvents()
    state = window.session.state
    places = {key: dock.geometry() for key, dock in window.pages.docks.items() if dock.isVisible()}
    for look in (SetLook(projector=True), SetLook(projector=False, text_size=200), SetLook(text_size=80)):
        window.session.do(look)
        qapp.processEvents()
    window.session.do(SetLook(text_size=100))
    assert window.session.state == state

    def are_as_before():
        assert {key: dock.geometry() for key, dock in window.pages.docks.items() if dock.isVisible()} == places

    qtbot.waitUntil(
        are_as_before, timeout=60_000
    )  # Qt 6.12 lays out the run bar in one turn and what is under it in the next


def test_a_narrow_window_and_back_changes_nothing(window, qapp):
    seen, size, panel = shown(window), window.size(), window.panel.isVisible()
    window.resize(900, 600)
    qapp.processEvents()
    assert not window.panel.isVisible() and "cures" not in shown(window)
    window.resize(size)
    qapp.processEvents()
    assert shown(window) == seen and window.panel.isVisible() == panel


def test_another_size_of_text_leaves_the_words_of_the_button(window, qtbot):
    window.session.do(Pause())
    qtbot.waitUntil(lambda: "▶" in window.run_bar.play.text(), timeout=5_000)
    words = window.run_bar.play.text()
    window.run_bar.fit_font()
    assert window.run_bar.play.text() == words


def test_what_has_the_focus_and_is_hidden_leaves_it_to_play(window, qtbot):
    """Not to the next button there is: Space would press that."""
    window.activateWindow()
    plot = window.views["heat"].plot
    plot.setFocus()
    qtbot.waitUntil(plot.hasFocus, timeout=5_000)
    window.session.do(Enlarge("bars"))
    assert not plot.isVisible() and window.run_bar.play.hasFocus()
    window.panel.controls["depth"].setFocus()
    window.session.do(ShowControls("folded"))
    assert window.run_bar.play.hasFocus()


def test_keys_make_text_larger_smaller_and_as_usual(window, qtbot):
    for key, size in ((Qt.Key.Key_Plus, 110), (Qt.Key.Key_Plus, 125), (Qt.Key.Key_Minus, 110), (Qt.Key.Key_0, 100)):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.session.state.text_size == size
        assert QFont(window.panel.controls["depth"].label.font()).pixelSize() == round(13 * size / 100)


def test_one_key_folds_the_controls_and_brings_them_back(window, qtbot):
    views = window.pages.width()
    qtbot.keyClick(window, Qt.Key.Key_C)
    assert not window.panel.isVisible() and not window.run_bar.controls.isChecked()
    qtbot.waitUntil(lambda: window.pages.width() > views + 200, timeout=2_000)
    qtbot.keyClick(window, Qt.Key.Key_C)
    assert window.panel.isVisible() and window.run_bar.controls.isChecked()


def test_folded_groups_say_their_values_and_open_where_something_is_wrong(window, qtbot):
    head, width = window.panel.heads["Network"], window.panel.controls["width"]
    assert "width 8" in head.values.text() and not width.isVisible()
    qtbot.mouseClick(head.button, Qt.MouseButton.LeftButton)
    assert width.isVisible() and not head.values.text()
    qtbot.mouseClick(head.button, Qt.MouseButton.LeftButton)
    window.session.refused.emit("width", _error(window))
    assert width.isVisible() and width.message.isVisible()


def _error(window):
    try:
        window.session.state.scenario.replace(width=0)
    except ValueError as error:
        return error


def test_a_locked_layout_cannot_be_moved_and_an_unlocked_one_can(window):
    dock = window.pages.docks["loss"]
    features = dock.DockWidgetFeature
    assert dock.features() == features.NoDockWidgetFeatures
    window.session.do(LockLayout(False))
    assert dock.features() & features.DockWidgetMovable and dock.titleBarWidget() is None
    window.session.do(LockLayout(True))
    assert dock.features() == features.NoDockWidgetFeatures and dock.titleBarWidget() is not None


def test_resetting_from_anywhere_puts_the_docks_back(window, qtbot, qapp):
    loss, before = window.pages.docks["loss"], window.pages.docks["loss"].geometry()
    loss.setFloating(True)
    qtbot.waitUntil(lambda: window.session.state.layout != "", timeout=2_000)
    window.session.do(HideView("heat"), ResetViews())
    qapp.processEvents()
    assert not loss.isFloating() and window.session.state.layout == ""
    qtbot.waitUntil(lambda: loss.geometry() == before, timeout=5_000)  # Qt lays out in several turns
    assert "heat" in shown(window)


def test_an_unlocked_layout_that_is_reset_has_the_sizes_of_the_first_one(window, qtbot, qapp):
    docks = window.pages.docks
    window.session.do(LockLayout(False))
    qapp.processEvents()
    before = {key: docks[key].size() for key in ("bars", "loss", "heat", "happening", "cures")}
    docks["bars"].setFloating(True)
    qtbot.waitUntil(lambda: window.session.state.layout != "", timeout=2_000)
    window.session.do(ResetViews())
    qapp.processEvents()
    for key, size in before.items():
        found = docks[key].size()
        assert abs(found.width() - size.width()) <= 20 and abs(found.height() - size.height()) <= 20, (key, found, size)


def test_where_the_user_put_a_view_comes_back_after_a_projector(window, qtbot, qapp):
    window.session.do(LockLayout(False))
    window.pages.splitDockWidget(window.pages.docks["happening"], window.pages.docks["loss"], Qt.Orientation.Vertical)
    window.session.do(LockLayout(True))
    qtbot.waitUntil(lambda: window.session.state.layout != "", timeout=2_000)
    qapp.processEvents()
    places = {key: window.pages.docks[key].geometry() for key in ("loss", "happening", "cures")}
    for projector in (True, False):
        window.session.do(SetLook(projector=projector))
        qapp.processEvents()
    found = {key: window.pages.docks[key].geometry() for key in places}
    for key, place in places.items():
        assert (found[key].topLeft() - place.topLeft()).manhattanLength() <= 40, (key, place, found[key])
    assert found["loss"].x() == found["happening"].x()


def test_a_layout_is_kept_soon_after_a_change(open_window, qtbot, tmp_path, monkeypatch):
    settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    window = open_window(depth=2, settings=settings)
    window._keeping.setInterval(10)
    window.session.do(HideView("heat"), ShowView("weights"))
    qtbot.waitUntil(lambda: settings.contains(kept_layout.KEPT), timeout=2_000)
    kept = kept_layout.unpack(bytes(settings.value(kept_layout.KEPT).data()))
    assert kept.hidden == {"heat"} and kept.front == ("weights",)


def test_a_projector_takes_the_largest_text_that_fits():
    for (width, height), scale in (((1280, 800), 1.5), ((1024, 768), 1.5), ((1920, 1080), 2.0), ((1500, 940), 1.75)):
        assert projector_scale(QSize(width, height)) == scale


def test_a_window_is_brought_inside_of_its_screen(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(5000, 300)
    window.show()
    window.move(QPoint(-50, 40_000))
    placing = Placing(window)
    placing.fit()
    placing.fit()
    assert window.screen().availableGeometry().contains(window.frameGeometry())


def test_the_wish_for_controls_holds_in_any_room(window, qapp):
    window.session.do(ShowControls("shown"))
    window.resize(900, 600)
    qapp.processEvents()
    assert window.panel.isVisible() and window.width() == 900

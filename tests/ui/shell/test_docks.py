"""The views can be moved, hidden, detached, and brought back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QMenu,
    QScrollBar,
    QSpinBox,
)

from gradsim import Scenario
from gradsim.ui.session.intents import ChangeField, Enlarge, HideView, ResetViews, SetLook, ShowView
from gradsim.ui.shell.view_menu import ViewMenu
from tests.ui.shown import entry


def test_a_click_on_a_tab_shows_its_view_and_asks_for_its_probe(open_window, qtbot):
    window = open_window(depth=3)
    assert window.pages.views["bars"] in window.pages.visible()
    assert "chain_rule" not in window.session.snapshot.probes
    qtbot.mouseClick(window.pages.strip.tabs["chain_rule"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "chain_rule" in window.session.snapshot.probes, timeout=5_000)
    seen = window.pages.visible()
    assert window.views["chain_rule"] in seen and window.views["bars"] not in seen and window.views["loss"] in seen


def test_a_view_left_by_the_arrow_keys_is_brought_back(open_window, qtbot):
    window = open_window(depth=3)
    window.session.do(ShowView("chain_rule"))
    qtbot.keyClick(window.pages.strip.tabs["chain_rule"], Qt.Key.Key_Right)
    assert window.views["weights"] in window.pages.visible()
    assert window.views["chain_rule"] not in window.pages.visible()
    window.session.do(ShowView("chain_rule"))
    assert window.views["chain_rule"] in window.pages.visible()


def test_where_the_view_in_front_is_detached_the_next_one_has_its_room(open_window, qtbot):
    window = open_window(depth=3)
    window.resize(1280, 800)
    docks = window.pages.docks
    qtbot.waitUntil(lambda: docks["loss"].isVisible() and docks["bars"].height() > 200, timeout=5_000)
    room, below = docks["bars"].height(), docks["loss"].height()
    entry(ViewMenu(window.views["bars"], docks["bars"]), "Detach").trigger()
    qtbot.waitUntil(lambda: window.session.state.layout != "" and docks["network"].isVisible(), timeout=5_000)
    qtbot.waitUntil(lambda: abs(docks["network"].height() - room) < 40, timeout=5_000)
    assert abs(docks["loss"].height() - below) < 40 and docks["bars"].isFloating()


def views_menu(window):
    menu = QMenu(window)
    window.pages.list_views(menu)
    return menu


def test_a_hidden_view_asks_for_nothing_and_comes_back(open_window, qtbot):
    window = open_window(depth=3)
    entry(views_menu(window), "Gradient through").trigger()
    assert window.views["heat"] not in window.pages.visible()
    entry(views_menu(window), "Gradient through").trigger()
    assert window.views["heat"] in window.pages.visible()


def test_a_view_is_detached_into_a_window_of_its_own_and_put_back(open_window, qtbot):
    window = open_window(depth=3)
    dock, view = window.pages.docks["loss"], window.views["loss"]
    entry(ViewMenu(view, dock), "Detach").trigger()
    assert dock.isFloating() and dock.isVisible() and dock.windowTitle() == "Loss"
    steps = window.session.snapshot.steps
    qtbot.waitUntil(
        lambda: window.session.snapshot.steps > steps and len(view.train.getData()[0]) > steps, timeout=5_000
    )
    entry(ViewMenu(view, dock), "Put back").trigger()
    assert not dock.isFloating()
    entry(ViewMenu(view, dock), "Detach").trigger()
    dock.close()
    assert view not in window.pages.visible()
    qtbot.waitUntil(lambda: window.session.state.layout != "", timeout=5_000)
    window.session.do(ResetViews())
    assert view in window.pages.visible() and not dock.isFloating()


def test_the_layout_is_kept_between_starts(open_window, tmp_path):
    settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    for start in (1, 2):
        window = open_window(depth=2, settings=settings)
        if start == 1:
            assert window.views["heat"] in window.pages.visible()
            window.session.do(HideView("heat"))
            window.session.do(ShowView("chain_rule"))
        else:
            assert window.views["heat"] not in window.pages.visible()
            assert window.views["chain_rule"] in window.pages.visible()
        window.close()


def shown(window):
    """The keys of the views that can be seen."""
    return {key for key, view in window.views.items() if view in window.pages.visible()}


def test_a_projector_shows_one_picture_and_gives_the_others_back(open_window):
    window = open_window(depth=3)
    window.session.do(HideView("heat"), ShowView("chain_rule"))
    seen, state = shown(window), window.session.state
    assert {"chain_rule", "loss"} <= seen and not {"bars", "heat"} & seen
    window.session.do(SetLook(projector=True))
    assert shown(window) == {"chain_rule"} and not window.panel.isVisible()
    qtbot_click(window.pages.strip.tabs["loss"])
    assert shown(window) == {"loss"}
    window.session.do(ShowView("chain_rule"))
    qtbot_click(window.pages.strip.back)
    assert shown(window) == seen and window.panel.isVisible()
    assert window.session.state == state.replace(front=("loss", "chain_rule"))


def qtbot_click(button):
    assert button.isVisible()
    button.click()


def test_another_size_keeps_the_layout(open_window, tmp_path):
    settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    window = open_window(depth=2, settings=settings)
    window.pages.docks["loss"].setFloating(True)
    window.session.do(SetLook(projector=True))
    assert window.pages.docks["loss"].isFloating() and not window.pages.docks["heat"].isFloating()


def test_another_size_leaves_the_views_where_the_user_put_them(open_window, qapp):
    window = open_window(depth=3)
    window.pages.docks["heat"].setFloating(True)
    window.pages.tabifyDockWidget(window.pages.docks["loss"], window.pages.docks["cures"])
    for projector in (True, False):
        window.session.do(SetLook(projector=projector))
        qapp.processEvents()
        docks = window.pages.docks
        assert docks["heat"].isFloating() and docks["heat"].isVisible()
    assert window.pages.tabifiedDockWidgets(docks["loss"]) == [docks["cures"]]


def test_a_double_click_on_a_tab_gives_its_views_all_the_room_and_back(open_window, qtbot):
    window = open_window(depth=3)
    before = window.views["bars"].height()
    for enlarged in (True, False):
        qtbot.mouseDClick(window.pages.strip.tabs["bars"], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda e=enlarged: (window.views["loss"] not in window.pages.visible()) == e, timeout=2_000)
        qtbot.waitUntil(lambda e=enlarged: (window.views["bars"].height() > 1.5 * before) == e, timeout=2_000)
    assert window.views["heat"] in window.pages.visible()
    window.session.do(Enlarge("bars"))
    window.session.do(ChangeField("network", "rnn"))
    qtbot.waitUntil(lambda: window.views["time_steps"] in window.pages.visible(), timeout=10_000)
    assert window.views["loss"] in window.pages.visible()


def test_hiding_the_enlarged_view_gives_the_others_their_room_back(open_window):
    window = open_window(depth=3)
    window.session.do(Enlarge("loss"))
    assert shown(window) == {"loss"}
    window.pages.docks["loss"].close()
    assert {"bars", "heat"} <= shown(window) and "loss" not in shown(window)


def test_a_view_is_brought_to_the_front_beside_one_that_has_all_the_room(open_window):
    window = open_window(depth=3)
    window.session.do(Enlarge("happening"))
    assert shown(window) == {"happening"}
    window.session.do(ShowView("chain_rule"))
    assert shown(window) == {"chain_rule"}
    window.session.do(Enlarge(""))
    assert {"loss", "heat", "happening"} <= shown(window)


def test_a_double_click_on_a_title_enlarges_a_view_and_escape_leads_back(open_window, qtbot):
    window = open_window(depth=3)
    seen, loss = shown(window), window.views["loss"]
    qtbot.mouseDClick(loss, Qt.MouseButton.LeftButton, pos=QPoint(loss.width() // 2, 60))
    assert not window.session.state.enlarged
    qtbot.mouseDClick(loss.title, Qt.MouseButton.LeftButton)
    assert shown(window) == {"loss"} and window.pages.strip.back.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert shown(window) == seen and not window.pages.strip.back.isVisible()


PARTS_OF_QT = ("qt_", "ScrollLeft", "ScrollRight")


def test_each_control_has_a_name_and_says_what_it_does(open_window):
    window = open_window(depth=3)
    kinds = (QAbstractButton, QComboBox, QAbstractSlider, QLineEdit, QSpinBox)
    window.opening.notice.offer("There is something to do.", "Do it", lambda: None)
    made = [
        *map(window.panel.controls.__getitem__, Scenario.fields),
        *map(window.views.__getitem__, window.pages.kinds),
    ]
    controls = {c for kind in kinds for part in (window, *made) for c in part.findChildren(kind)}
    controls = {control for control in controls if not control.objectName().startswith(PARTS_OF_QT)}
    assert len(controls) > 120
    for control in controls:
        if not isinstance(control, QScrollBar):
            text = control.text() if isinstance(control, QAbstractButton) else ""
            assert control.accessibleName() or text or not control.isVisible(), control.parent()
            assert control.toolTip(), (control, text)
    assert all(view.accessibleName() and view.accessibleDescription() for view in window.views.values())


def test_a_view_for_both_kinds_of_network_stays_in_front(open_window, qtbot):
    window = open_window(depth=3)
    window.session.do(ShowView("activation"))
    for kind in ("rnn", "mlp"):
        window.session.do(ChangeField("network", kind))
        qtbot.waitUntil(lambda kind=kind: window.session.snapshot.scenario.network == kind, timeout=10_000)
        assert window.views["activation"] in window.pages.visible()


def test_each_network_has_its_views(open_window, qtbot):
    window = open_window(depth=3)
    window.session.do(ChangeField("network", "rnn"))
    qtbot.waitUntil(lambda: window.session.snapshot.scenario.network == "rnn", timeout=10_000)
    seen = window.pages.visible()
    assert window.views["time_steps"] in seen and window.views["bars"] not in seen
    window.session.do(ChangeField("network", "mlp"))
    qtbot.waitUntil(lambda: window.views["bars"] in window.pages.visible(), timeout=10_000)


def test_the_view_in_front_is_there_again_with_its_network(open_window, qtbot):
    window = open_window(depth=3)
    window.session.do(ShowView("chain_rule"))
    for kind in ("rnn", "mlp"):
        window.session.do(ChangeField("network", kind))
        qtbot.waitUntil(lambda kind=kind: window.session.snapshot.scenario.network == kind, timeout=10_000)
    window.session.do(ShowView("chain_rule"))
    assert "chain_rule" in shown(window)


def test_no_view_can_be_dropped_onto_a_detached_one(open_window):
    """Qt would crash: a group of floating docks is what it makes then."""
    window = open_window(depth=2)
    assert not window.pages.dockOptions() & QMainWindow.DockOption.GroupedDragging


def test_a_damaged_layout_gives_way_to_the_first_one(open_window, tmp_path):
    from gradsim.ui.shell.kept_layout import KEPT

    settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    for start in (1, 2):
        window = open_window(depth=2, settings=settings, start=False)
        window.fill()
        assert window.views["heat"] in window.pages.visible()
        window.session.do(HideView("heat"))
        window.close()
        if start == 1:
            kept = settings.value(KEPT).data()
            settings.setValue(KEPT, kept[:-9] + bytes([kept[-9] ^ 1]) + kept[-8:])


def test_no_menu_is_left_behind_by_those_that_were_opened(open_window, qtbot, qapp):
    window = open_window(depth=2)
    views = entry(window.menu, "Views").menu()
    counts = []
    for _ in range(4):
        views.aboutToShow.emit()
        window.pages.docks["loss"].customContextMenuRequested.emit(QPoint(20, 20))
        (shown,) = [m for m in window.findChildren(ViewMenu) if m.isVisible()]
        shown.close()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        counts.append((len(window.findChildren(QMenu)), len(window.findChildren(QAction))))
    assert len(set(counts)) == 1 and len(views.actions()) > 10
    entry(views, "Activation curve").trigger()
    assert window.views["activation_curve"] not in window.pages.visible()

"""What fails says so in its own place, the rest goes on; all other errors are told once, with a report."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from gradsim import Scenario, Trainer
from gradsim.lab import Runner
from gradsim.lab.probes import table
from gradsim.ui.network.picture import NetworkPicture
from gradsim.ui.plots.layer_bars import LayerBars
from gradsim.ui.session import Session, SessionState
from gradsim.ui.session.intents import ChangeField, PickLayer, Reset, ShowView
from gradsim.ui.views import load_views
from gradsim.ui.views.bars import BarsView
from gradsim.ui.views.jacobian import JacobianView
from gradsim.ui.views.loss import LossView
from gradsim.ui.widgets.failure import FailedView
from tests.ui.shown import plays

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(open_desk, monkeypatch, tmp_path):
    """One that catches all errors, as the program's; reports go to a folder of the test's."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    desk = open_desk(depth=3)
    desk.faults.catch()
    yield desk
    if desk.faults.dialog is not None:
        desk.faults.dialog.close()
    desk.faults.release()


@pytest.fixture
def caught(desk):
    """Its main window."""
    return desk.window


def goes_on(qtbot, window):
    steps = window.session.snapshot.steps
    qtbot.waitUntil(lambda: window.session.snapshot.steps > steps, timeout=10_000)


def test_a_measurement_that_fails_is_told_in_the_views_that_want_it(open_window, qtbot, monkeypatch):
    def fails(trainer):
        raise KeyError("a new initializer")

    monkeypatch.setattr(table, "_predict", lambda *_: fails(None))
    window = open_window(depth=3)
    note = window.views["bars"].failures
    qtbot.waitUntil(note.isVisible, timeout=10_000)
    assert "theory" in note.text.text() and "a new initializer" in note.text.text()
    assert not window.views["loss"].failures.isVisible()
    assert window.views["bars"].measurement is not None
    qtbot.mouseClick(note.copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert window.session.state.scenario.code() in copied and "in fails" in copied and "numpy" in copied
    goes_on(qtbot, window)
    monkeypatch.undo()
    window.session.do(Reset())
    qtbot.waitUntil(lambda: not note.isVisible(), timeout=10_000)


def test_a_view_that_fails_gives_its_place_to_a_message_until_the_next_network(desk, caught, qtbot, monkeypatch):
    def fails(self, snapshot, state):
        raise ZeroDivisionError("in draw")

    with monkeypatch.context() as broken:
        broken.setattr(LossView, "draw", fails)
        dock = caught.pages.docks["loss"]
        qtbot.waitUntil(lambda: dock.failed, timeout=10_000)
        assert isinstance(dock.shown, FailedView) and dock.shown.isVisible()
        assert not caught.views["loss"].isVisible() and caught.views["loss"] not in caught.pages.visible()
        qtbot.mouseClick(dock.shown.note.copy, LEFT)
        assert "in draw" in QGuiApplication.clipboard().text()
        goes_on(qtbot, caught)
        assert desk.faults.dialog is None
    caught.session.do(ChangeField("depth", 4))
    qtbot.waitUntil(lambda: caught.session.snapshot.scenario.depth == 4 and not dock.failed, timeout=10_000)
    assert caught.views["loss"].isVisible()
    goes_on(qtbot, caught)


@pytest.mark.filterwarnings("ignore:Error calling Python override")
@pytest.mark.parametrize(
    ("view", "painted", "method"), [("bars", LayerBars, "_paint_bars"), ("network", NetworkPicture, "_draw")]
)
def test_a_view_that_cannot_be_painted_gives_its_place_too(desk, caught, qtbot, monkeypatch, view, painted, method):
    """An item of a plot, or a widget: no painter is left active, of which Qt would warn."""

    def fails(self, painter, *more):
        raise ZeroDivisionError("in paint")

    monkeypatch.setattr(painted, method, fails)
    caught.session.do(ShowView(view))
    dock = caught.pages.docks[view]
    qtbot.waitUntil(lambda: dock.failed, timeout=10_000)
    assert "in paint" in dock.shown.note.text.text()
    assert not caught.pages.docks["loss"].failed and desk.faults.dialog is None
    goes_on(qtbot, caught)


def test_a_handler_of_a_view_that_fails(desk, caught, qtbot, monkeypatch):
    monkeypatch.setattr(BarsView, "describe", lambda self, layer: 1 / 0)
    bars = caught.views["bars"]
    bars.dots_box.toggled.connect(lambda: bars.describe(0))
    qtbot.mouseClick(bars.dots_box, LEFT)
    qtbot.waitUntil(lambda: caught.pages.docks["bars"].failed, timeout=10_000)
    assert desk.faults.dialog is None


def test_any_other_error_opens_one_dialog_with_a_report_that_is_kept(desk, caught, qtbot, tmp_path):
    def fails():
        raise RuntimeError("<b>not</b> expected")

    for _ in range(3):
        QTimer.singleShot(0, caught, fails)
    qtbot.waitUntil(lambda: desk.faults.dialog is not None and desk.faults.dialog.others == 2, timeout=5_000)
    dialog = desk.faults.dialog
    assert dialog.isVisible() and "<b>not</b> expected" in dialog.message.text()
    assert dialog.message.textFormat() == Qt.TextFormat.PlainText
    (kept,) = (tmp_path / "data" / "gradsim" / "reports").glob("*.txt")
    assert str(kept) in dialog.message.text() and "in fails" in kept.read_text()
    assert Scenario.load(kept.with_suffix(".json")) == caught.session.state.scenario
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == kept.read_text()
    goes_on(qtbot, caught)
    dialog.reject()
    assert desk.faults.dialog is None
    QTimer.singleShot(0, caught, fails)
    qtbot.waitUntil(lambda: desk.faults.dialog is not None, timeout=5_000)


def test_an_error_of_another_thread_is_told(desk, caught, qtbot):
    def fails():
        raise RuntimeError("in a thread")

    thread = threading.Thread(target=fails)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: desk.faults.dialog is not None, timeout=5_000)
    assert "in a thread" in desk.faults.dialog.message.text()


def test_an_error_that_stops_the_training_is_told(desk, caught, qtbot, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(Trainer, "step", lambda self: 1 / 0)
        qtbot.waitUntil(lambda: desk.faults.dialog is not None, timeout=10_000)
    assert "division by zero" in desk.faults.dialog.message.text()
    assert not plays(caught)
    qtbot.mouseClick(caught.run_bar.play, LEFT)
    goes_on(qtbot, caught)


def test_where_the_report_cannot_be_kept_the_dialog_still_opens(desk, caught, qtbot, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    QTimer.singleShot(0, caught, lambda: 1 / 0)
    qtbot.waitUntil(lambda: desk.faults.dialog is not None, timeout=5_000)
    assert "could not be written" in desk.faults.dialog.message.text()


@pytest.fixture
def undrawn(make_view, qtbot):
    """``undrawn(kind)``: a view before a session that never starts, and the session."""

    sessions = []

    def make(kind):
        view, session = make_view(kind), Session(Runner(Scenario(), shared=True), SessionState())
        view.intended.connect(session.do)
        session.announced.connect(view.show_state)
        sessions.append(session)
        return view, session

    yield make
    for session in sessions:
        session.stop()
        qtbot.waitUntil(lambda session=session: session.trials is None or not session.trials.running, timeout=30_000)


def test_the_jacobians_legend_works_before_anything_is_drawn(undrawn, qtbot):
    view, _session = undrawn(JacobianView)
    for box in (view.theory_box, view.isometry_box, view.hidden_box, view.whole_box):
        qtbot.mouseClick(box, LEFT)
    assert not view.isometry.isVisible()


@pytest.mark.parametrize("key", list(load_views()))
def test_every_control_of_a_view_works_before_anything_is_drawn(undrawn, qtbot, key):
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QSlider, QSpinBox, QWidget

    view, session = undrawn(load_views()[key])
    view.resize(800, 600)
    view.show()
    qtbot.waitExposed(view)
    for control in view.findChildren(QWidget):
        if isinstance(control, QAbstractButton):
            for _ in range(2):
                control.click()
        elif isinstance(control, QComboBox):
            for i in [*range(control.count()), 0]:
                control.setCurrentIndex(i)
                control.activated.emit(i)
        elif isinstance(control, QSlider | QSpinBox):
            for value in (control.maximum(), control.minimum()):
                control.setValue(value)
        if control.isVisible():
            for place in (control.rect().center(), QPoint(3, 3)):
                qtbot.mouseMove(control, place)
                qtbot.mouseClick(control, LEFT, pos=place)
    for layer in (0, 2):
        session.do(PickLayer(layer))
    view.columns()
    view.resize(300, 250)
    view.grab()

"""The window that follows a recorded training, driven as a user would; the folder is written beside it."""

from __future__ import annotations

import shutil
import time

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from gradsim.lab.runs import RecordedRun
from gradsim.ui.watch import following
from gradsim.ui.watch.bars import describe, ticks
from gradsim.ui.watch.moment import Moment
from gradsim.ui.watch.window import WatchWindow
from gradsim.ui.widgets.theme import DARK, LIGHT
from tests.lab.runs.made import made, record


@pytest.fixture
def watch(qtbot, tmp_path, monkeypatch):
    """``watch(**of_made)``: the window on a run, the run's writer, and the window's reading begun."""
    monkeypatch.setattr(following, "LOOK", 0.01)
    windows = []

    def make(**options):
        writer = made(tmp_path / "run", **options)
        window = WatchWindow(RecordedRun(tmp_path / "run"), LIGHT)
        qtbot.addWidget(window)
        window.show()
        window.following.start()
        windows.append(window)
        return window, writer

    yield make
    for window in windows:
        window.close()


def click(plot, x: float, y: float) -> None:
    place = plot.mapFromScene(plot.item.vb.mapViewToScene(QPointF(x, y)))
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def test_what_is_recorded_is_shown_and_what_comes_is_followed(watch, qtbot):
    window, writer = watch(steps=30, factor=1.0)
    assert window.told.headline.text() == "It learns." and "step 29" in window.figures.text()
    assert window.bars.items.bars == pytest.approx(np.full(8, -2.0))
    for step in range(30, 90):
        writer.append(record(writer, step, 8, 0.2, loss=2.3))
    qtbot.waitUntil(lambda: "step 89" in window.figures.text(), timeout=60_000)
    assert "vanishes" in window.told.headline.text()
    assert window.bars.items.bars[0] < -6
    assert window.layers.tree.topLevelItem(0).text(0) == "layer0.0"  # its first layer is the worst


def test_what_is_on_the_screen_does_not_change_while_the_folder_is_read_on(watch, qtbot):
    window, writer = watch(steps=30)
    first = window.moment
    writer.append(record(writer, 30, 8, 1.0, loss=1.0))
    qtbot.waitUntil(lambda: window.moment is not first, timeout=60_000)
    assert len(first.run) == 30 and len(window.moment.run) == 31


def test_a_click_on_the_map_goes_back_to_that_moment_and_what_comes_does_not_lead_away(watch, qtbot):
    window, writer = watch(steps=40)
    QTest.qWaitForWindowExposed(window)
    click(window.map.plot, 10.2, 4)
    assert window.moment.step == 10 and window.back.isVisible() and "step 10" in window.figures.text()
    writer.append(record(writer, 40, 8, 1.0, loss=1.0))
    qtbot.waitUntil(lambda: len(window.moment.run) == 41, timeout=60_000)
    assert window.moment.step == 10
    qtbot.mouseClick(window.back, Qt.MouseButton.LeftButton)
    assert window.moment.step == 40 and not window.back.isVisible()


def test_a_layer_is_found_by_its_name_and_picked_everywhere(watch, qtbot):
    window, _ = watch(layers=200, steps=3, bins=32)
    assert window.layers.tree.topLevelItemCount() == 101  # folded by block
    qtbot.keyClicks(window.layers.search, "layer15.3.conv1")
    shown = [item for item in window.layers._items.values() if not item.isHidden()]
    assert [item.toolTip(0) for item in shown] == ["layer15.3.conv1"]
    window.layers.tree.setCurrentItem(shown[0])
    assert window.bars.mark.layer == window.map.mark.layer == 126
    assert window.spread.subtitle.text() == "layer15.3.conv1"
    assert "RMS dL/dz" in window.bars._hover(127, 0)
    click(window.bars.plot, 5, -4)
    assert window.layers.tree.currentItem().toolTip(0) == "" or window.bars.mark.layer == 4


def test_names_on_the_axis_are_those_of_blocks_and_do_not_collide():
    names = ["conv1", *(f"layer{s}.{b}.conv{c}" for s in range(1, 5) for b in range(16) for c in (1, 2)), "fc"]
    places, texts = zip(*ticks(names), strict=True)
    assert texts[-1] == "fc" and texts[1] == "layer1.7" and min(np.diff(places)) > len(names) / 14


def test_time_steps_have_bars_of_their_own(watch):
    window, writer = watch(steps=0, time_steps=6, time_of="cell", time_gradient="‖dL/dh‖")
    row = record(writer, 0, 8, 1.0, loss=1.0)
    row["time"][0] = 10.0 ** np.arange(-6.0, 0.0)
    writer.append(row)
    window.take(_moment(writer))
    assert window.time.isVisible() and window.time.items.bars == pytest.approx(np.arange(-6.0, 0.0))
    assert "‖dL/dh‖" in window.time.subtitle.text()


def test_a_folder_that_goes_away_is_said_and_the_window_stays(watch, qtbot, tmp_path):
    window, _ = watch(steps=10)
    shutil.rmtree(tmp_path / "run")
    qtbot.waitUntil(window.trouble.isVisible, timeout=60_000)
    assert window.moment.step == 9
    window.set_theme(DARK)


def _moment(writer):
    from gradsim.ui.watch.moment import Moment

    return Moment.of(RecordedRun(writer.folder))


def test_what_is_told_of_a_layer_costs_the_same_however_many_layers_there_are(tmp_path):
    """All of them are told at each record: of 400 layers the window stood still for 0.3 s."""

    def cost(layers):
        made(tmp_path / str(layers), layers=layers, steps=2)
        moment = Moment.of(RecordedRun(tmp_path / str(layers)))
        taken = []
        for _ in range(3):
            start = time.thread_time()
            for i in range(50):
                describe(moment, i)
            taken.append(time.thread_time() - start)
        return min(taken)

    assert cost(1600) < 2 * cost(50)

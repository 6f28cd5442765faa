"""The sweep window, driven as a user would, with real worker processes."""

from __future__ import annotations

import csv
import math
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from gradsim import Scenario
from gradsim.lab.sweep import Board, Expected, Figures, Result, Sweep, folder_name, processes, read_sweep, run
from gradsim.ui.session.intents import ChangeField, SetLook, Undo
from gradsim.ui.sweep.axis_row import NONE
from gradsim.ui.sweep.cell_map import CellMap, beyond
from gradsim.ui.sweep.colors import fit

SMALL = Scenario(depth=3, width=8, batch_size=16, activation="tanh")
PATIENCE = 90_000
"""Milliseconds for a sweep: each worker process takes a while to begin."""


@pytest.fixture
def sweep_window(open_desk, qtbot, tmp_path):
    """A desk with a small scenario, and its sweep window, opened by a click."""
    desk = open_desk(SMALL, start=False)
    qtbot.mouseClick(desk.window.sweep_button, Qt.MouseButton.LeftButton)
    window = desk.sweep
    window.form.folder = tmp_path
    window.form.numbers["workers"] = 1
    assert window.isVisible() and window.form.base == desk.session.state.scenario
    return desk, window


def fill(window, *axes, steps=20):
    """Chooses fields and types their values."""
    for row, (name, text) in zip(window.form.rows, [*axes, (NONE, "")], strict=False):
        row.combo.setCurrentIndex(row.combo.findData(name))
        row.combo.activated.emit(row.combo.currentIndex())
        if text:
            row.edit.selectAll()
            QTest.keyClicks(row.edit, text)
    edit = window.form.controls["steps"].edit
    edit.setText(str(steps))
    edit.editingFinished.emit()


def start(window, qtbot):
    qtbot.mouseClick(window.start_button, Qt.MouseButton.LeftButton)


def finish(window, qtbot):
    qtbot.waitUntil(lambda: window.start_button.isEnabled(), timeout=PATIENCE)


def click(plot, qtbot, x, y):
    scene = plot.item.vb.mapViewToScene(QPointF(x, y))
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=plot.mapFromScene(scene))


def rows(folder):
    return list(csv.DictReader((folder / "table.csv").read_text().splitlines()))


def test_a_map_is_filled_from_the_same_table_and_a_click_opens_a_cell(sweep_window, qtbot, tmp_path):
    desk, window = sweep_window
    fill(window, ("depth", "2:4"), ("learning_rate", "0.01,0.1"))
    assert "6 cells" in window.form.count.text()
    start(window, qtbot)
    assert window.cancel_button.isEnabled() and not window.form.isEnabled()
    finish(window, qtbot)
    assert "6 of 6 cells" in window.status.text() and window.bar.value() == window.bar.maximum()
    shown = window.results.map
    table = rows(tmp_path / folder_name(Sweep(SMALL, {"depth": [2, 3, 4], "learning_rate": [0.01, 0.1]}, 20)))
    assert len(table) == 6
    for row in table:
        x, y = [0.01, 0.1].index(float(row["learning_rate"])), int(row["depth"]) - 2
        found = shown.summary_at(x, y)  # depth stands upright
        assert found.loss == float(row["loss_end"]) and found.gradient_ratio == float(row["gradient_ratio"])
        assert f"Depth: {row['depth']}" in shown.describe(x, y) and row["verdict"] in shown.describe(x, y)
    for tab in range(window.results.tabs.count()):
        window.results.tabs.setCurrentIndex(tab)
        shown.viewport().repaint()
    click(shown, qtbot, 0, 2)
    assert desk.session.state.scenario == SMALL.replace(depth=4, learning_rate=0.01)
    desk.session.do(Undo())
    assert desk.session.state.scenario == SMALL


def test_cancel_keeps_what_is_done_and_start_goes_on(sweep_window, qtbot, tmp_path):
    _, window = sweep_window
    fill(window, ("depth", "2:13"), ("width", "8,64"), steps=3000)
    start(window, qtbot)
    qtbot.waitUntil(lambda: "left" in window.status.text(), timeout=PATIENCE)
    qtbot.mouseClick(window.cancel_button, Qt.MouseButton.LeftButton)
    finish(window, qtbot)
    done = len(window.results.board.done)
    assert 0 < done < 24 and "Start goes on" in window.status.text()
    (folder,) = tmp_path.iterdir()
    assert len(rows(folder)) == done
    start(window, qtbot)
    qtbot.waitUntil(
        lambda: window.results.board is not None and len(window.results.board.done) > done, timeout=PATIENCE
    )
    assert list(tmp_path.iterdir()) == [folder] and window.run.begun_with == done
    last = window.run
    window.close()
    last.wait(60)
    assert not last.running


def test_what_is_wrong_is_said_where_it_was_typed_and_nothing_is_lost(sweep_window, qtbot, tmp_path):
    _, window = sweep_window
    fill(window, ("depth", "-1:4"), ("learning_rate", "0.1"))
    start(window, qtbot)
    first = window.form.rows[0]
    assert "0 to 100" in first.message.text() and first.message.isVisible() and first.edit.text() == "-1:4"
    assert window.start_button.isEnabled() and not list(tmp_path.iterdir())
    fill(window, ("depth", "2:4"), ("depth", "3"))
    start(window, qtbot)
    assert "once" in window.form.message.text() and not first.message.isVisible()
    fill(window, ("depth", "2"))
    (tmp_path / folder_name(window.form.sweep())).write_text("in the way")
    start(window, qtbot)
    finish(window, qtbot)
    assert "is a file" in window.error.text() and window.error.isVisible()
    window.open_results(tmp_path)
    assert "holds no sweep" in window.error.text()


def test_a_question_is_answered_by_a_ranking_with_theory_beside(sweep_window, qtbot, tmp_path):
    desk, window = sweep_window
    qtbot.mouseClick(window.presets["activations"], Qt.MouseButton.LeftButton)
    fill(window, ("activation", ""), steps=2)
    start(window, qtbot)
    finish(window, qtbot)
    table = window.results.ranking
    assert window.results.stack.currentWidget() is table and table.rowCount() == 11
    names = [table.item(row, 0).text().split(maxsplit=1)[1] for row in range(11)]
    factors = [float(table.item(row, 2).text()) for row in range(11)]
    assert names[:2] == ["Threshold", "Sigmoid"] and factors == sorted(factors)
    assert all(abs(float(table.item(row, 3).text()) - factors[row]) < 0.3 for row in range(11))
    table.cellClicked.emit(1, 0)
    assert desk.session.state.scenario.activation == "sigmoid" and desk.session.state.scenario.seeds == 3


def test_the_cures_are_variants_and_earlier_results_open_again(sweep_window, qtbot, tmp_path):
    _, window = sweep_window
    qtbot.mouseClick(window.presets["cures"], Qt.MouseButton.LeftButton)
    sweep = window.form.sweep()
    assert len(sweep.variants) > 20 and sweep.seeds == 3 and sweep.vary == {}
    qtbot.mouseClick(window.presets["depth"], Qt.MouseButton.LeftButton)
    assert list(window.form.sweep().axes) == ["sigma_w", "depth", "learning_rate"]
    assert window.form.sweep().base.initializer == "normal"
    made = Sweep(SMALL, {"width": [4, 8]}, 3, 2)
    with ThreadPoolExecutor(1) as executor:
        found = run(made, tmp_path / "earlier", executor)
    window.open_results(tmp_path / "earlier")
    finish(window, qtbot)
    assert window.results.stack.currentWidget() is window.results.points
    assert window.form.sweep() == made == read_sweep(tmp_path / "earlier")
    shown = {i: s.seeds for (i, _), s in window.results.board.summaries.items()}
    assert repr(shown) == repr(found)  # as text: NaN is not equal to itself
    points = window.results.points
    for tab in range(window.results.tabs.count()):
        window.results.tabs.setCurrentIndex(tab)
        points.viewport().repaint()
    assert "medians of 2 seeds" in points.describe(0.2, 0)


def test_a_window_opened_anew_starts_from_the_present_scenario(sweep_window, qtbot):
    desk, window = sweep_window
    desk.session.do(ChangeField("activation", "relu"))
    qtbot.mouseClick(desk.window.sweep_button, Qt.MouseButton.LeftButton)
    assert window.form.base.activation == "tanh"
    qtbot.mouseClick(window.form.use_present, Qt.MouseButton.LeftButton)
    assert window.form.base.activation == "relu"
    window.close()
    desk.session.do(ChangeField("activation", "elu"))
    qtbot.mouseClick(desk.window.sweep_button, Qt.MouseButton.LeftButton)
    assert window.form.base.activation == "elu"


def test_it_is_closed_by_a_key(sweep_window, qtbot):
    _, window = sweep_window
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


def test_the_look_follows_the_main_window(sweep_window):
    desk, window = sweep_window
    width = window.form.width()
    desk.session.do(SetLook(colors="dark", projector=True))
    assert window.form.width() > width and window.isVisible()
    desk.session.do(SetLook(colors="light", projector=False))
    assert window.form.width() == width


def test_every_field_has_values_that_can_be_swept(sweep_window):
    _, window = sweep_window
    row = window.form.rows[0]
    for i in range(1, row.combo.count()):
        row.set_axis(row.combo.itemData(i))
        assert len(row.values()) > 1, row.name


def test_worker_processes_never_import_qt(sweep_window):
    with processes(1) as executor:
        look = "[__import__('gradsim.cli'), [m for m in __import__('sys').modules if 'PySide' in m or 'pyqtgraph' in m]][1]"
        assert executor.submit(eval, look).result() == []


@pytest.mark.parametrize("by", ["loss", "gradient_ratio", "factor", "verdict"])
def test_a_map_is_coloured_without_looking_at_each_cell(qtbot, by):
    plot = CellMap()
    qtbot.addWidget(plot)
    board = Board(Sweep(SMALL, {"depth": range(1, 51), "seed": range(40)}))
    plot.show_board(board)
    figures = (Figures("stalled", 2.3, 2.0, 2.1, 0.5, 0.0, 1, 1, -1),)
    board.add(Result(cell.index, figures) for cell in board.cells)
    calls = 0

    def count(*_):
        nonlocal calls
        calls += 1

    sys.setprofile(count)
    try:
        plot.refresh(fit(board, by))
    finally:
        sys.setprofile(None)
    assert calls < len(board.cells)


def test_the_map_marks_what_colour_alone_does_not_tell_and_pales_what_is_not_done(qtbot, qapp):
    plot = CellMap()
    qtbot.addWidget(plot)
    plot.resize(600, 400)
    board = Board(Sweep(SMALL, {"depth": [2, 6, 10], "learning_rate": [0.1, 0.2]}))
    plot.show_board(board)
    made = [("trained", 0.1), ("stalled", 2.3), ("diverged", math.nan)]
    board.add(
        Result(i, (Figures(v, 2.3, loss, loss, 0.5, 0.0, 1, 1, -1),))
        for i, (v, loss) in zip((0, 2, 5), made, strict=True)
    )
    plot.refresh(fit(board, "verdict"))
    marks = {text: cells.tolist() for text, cells in plot.marks.shown.items()}
    assert marks == {"✓": [[0, 0]], "–": [[0, 1]], "×": [[1, 2]]}
    colors = plot.image.image
    assert colors.shape == (3, 2, 3) and len({tuple(colors[p]) for p in ((0, 0), (1, 0), (2, 1), (0, 1))}) == 4
    assert plot.describe(1, 0).startswith("not trained yet")
    plot.show_expected(Expected({}, (0.0, 1.0), (4.0, 10.0)))
    x, y = plot.curve.getData()
    assert list(x) == [0, 1] and list(y) == [0.5, 2.0]


def test_theorys_depth_leaves_the_map_where_it_is_deeper():
    found = beyond(np.array([1.0, 4.0, 14.0, math.inf, math.nan]), np.array([2.0, 6.0, 10.0]), np.arange(3.0))
    assert found[:4].tolist() == [-0.25, 0.5, 3.0, 4.0] and math.isnan(found[4])

"""The window that compares scenarios, driven as a user would."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QApplication

from gradsim import Scenario, Trainer
from gradsim.ui.session.intents import SetLook, Undo
from gradsim.ui.widgets import theme
from gradsim.words.numbers import loss_text
from gradsim.words.shares import share_words
from tests.ui.shell.test_opening import drop
from tests.ui.shell.test_window import pick, type_into

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def open_compare(open_desk, qtbot):
    """``open_compare(**fields)``: the desk, and the comparison opened by a click."""

    def make(**fields):
        desk = open_desk(**({"depth": 3} | fields))
        qtbot.mouseClick(desk.window.compare_button, LEFT)
        compare = desk.comparison
        qtbot.waitUntil(lambda: compare.session.snapshot is not None, timeout=10_000)
        return desk, compare

    return make


def pause(qtbot, compare):
    qtbot.waitUntil(
        lambda: compare.session.snapshot.state == "playing" and compare.session.snapshot.steps > 2, timeout=20_000
    )
    qtbot.mouseClick(compare.run_bar.play, LEFT)
    qtbot.waitUntil(lambda: compare.session.snapshot.state == "paused", timeout=10_000)


def column(compare, letter):
    """The texts of a column of the table, by the names of the rows."""
    table = compare.table.table
    at = "ABCD".index(letter)
    return {table.verticalHeaderItem(r).text(): table.item(r, at).text() for r in range(table.rowCount())}


def test_a_click_opens_it_on_the_present_scenario_and_pauses_the_main_window(open_compare, qtbot, qapp):
    desk, compare = open_compare()
    qtbot.waitUntil(
        lambda: compare.session.snapshot.steps > 2 and desk.session.snapshot.state == "paused", timeout=10_000
    )
    assert compare.session.state.scenarios == (desk.session.state.scenario,) * 2 and compare.note.isVisible()
    assert "same as A" in compare.chooser.hint.text()
    assert {w for w in qapp.topLevelWidgets() if w.isVisible()} == {desk.window, compare}
    qtbot.mouseClick(desk.window.compare_button, LEFT)
    assert desk.comparison is compare


def test_the_same_scenario_twice_draws_the_same_curve(open_compare, qtbot):
    _, compare = open_compare()
    pause(qtbot, compare)
    a, b = (compare.losses.plot.curves[letter].getData() for letter in "AB")
    assert len(a[0]) == compare.session.snapshot.steps
    np.testing.assert_array_equal(a, b)
    np.testing.assert_array_equal(*compare.bars.heights)


def test_one_changed_field_is_shown_and_the_figures_are_the_trainers(open_compare, qtbot):
    _, compare = open_compare()
    pick(compare.panel.controls["activation"].combo, "relu")
    qtbot.waitUntil(lambda: compare.session.snapshot.scenarios[1].activation == "relu", timeout=10_000)
    pause(qtbot, compare)
    assert (column(compare, "A")["Activation"], column(compare, "B")["Activation"]) == ("Sigmoid", "ReLU")
    assert "activation" in compare.chooser.hint.text() and "ReLU" in compare.bars.legend.entries[1].text()
    for i, letter in enumerate("AB"):
        trainer = Trainer(compare.session.state.scenarios[i])
        expected = trainer.run(compare.session.snapshot.steps)
        np.testing.assert_allclose(10 ** compare.bars.heights[i], expected.signal_grad_norm, rtol=1e-12)
        assert compare.losses.plot.curves[letter].getData()[1][-1] == expected.loss
        shown = column(compare, letter)
        assert shown["Loss"] == loss_text(expected.loss)
        assert shown["Held-out loss"] == loss_text(trainer.evaluate()[0])
        share = float(expected.signal_grad_norm[0] / expected.signal_grad_norm[-1])
        assert shown["Layer 1 gets"] == share_words(share)
        assert compare.table.item_of("Layer 1 gets", i).toolTip() == f"{share:.6g}"


def test_use_this_one_hands_it_to_the_main_window_and_undo_takes_it_back(open_compare, qtbot):
    desk, compare = open_compare()
    before = desk.session.state.scenario
    type_into(compare.panel.controls["learning_rate"].edit, "0.02")
    qtbot.mouseClick(compare.chooser.use, LEFT)
    qtbot.waitUntil(desk.window.isActiveWindow)
    assert desk.session.state.scenario == before.replace(learning_rate=0.02)
    assert desk.window.panel.controls["learning_rate"].edit.text() == "0.02"
    desk.session.do(Undo())
    assert desk.session.state.scenario == before and compare.session.state.scenarios[1].learning_rate == 0.02


def test_the_keys_of_the_main_window_work_here_too(open_compare, qtbot):
    desk, compare = open_compare()
    compare.activateWindow()
    pick(compare.panel.controls["activation"].combo, "relu")
    for keys, activation in (("Ctrl+Z", "sigmoid"), ("Ctrl+Shift+Z", "relu")):
        sequence = QKeySequence(keys)[0]
        qtbot.keyClick(compare, sequence.key(), sequence.keyboardModifiers())
        assert compare.session.state.scenarios[1].activation == activation
    compare.run_bar.play.setFocus()
    qtbot.keyClick(compare, Qt.Key.Key_F6)
    assert compare.side.isAncestorOf(QApplication.focusWidget())
    for key, size in ((Qt.Key.Key_Minus, 90), (Qt.Key.Key_0, 100)):
        qtbot.keyClick(compare, key, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda size=size: desk.session.state.text_size == size, timeout=2_000)
    qtbot.keyClick(compare, Qt.Key.Key_F11)
    assert compare.isFullScreen()


def test_scenarios_are_added_edited_and_removed(open_compare, qtbot):
    _, compare = open_compare()
    assert not compare.chooser.remove.isEnabled()
    for width in ("16", "32"):
        qtbot.mouseClick(compare.chooser.add, LEFT)
        type_into(compare.panel.controls["width"].edit, width)
    assert not compare.chooser.add.isVisible() and compare.chooser.tabs.currentIndex() == 3
    assert [s.width for s in compare.session.state.scenarios] == [64, 64, 16, 32]
    qtbot.waitUntil(
        lambda: len(compare.session.snapshot.members) == 4 and compare.session.snapshot.steps > 0, timeout=10_000
    )
    assert column(compare, "D")["Width"] == "32"
    compare.chooser.tabs.setCurrentIndex(1)
    assert compare.panel.controls["width"].edit.text() == "64"
    qtbot.mouseClick(compare.chooser.remove, LEFT)
    assert [s.width for s in compare.session.state.scenarios] == [64, 16, 32]
    qtbot.waitUntil(lambda: len(compare.session.snapshot.members) == 3, timeout=10_000)
    assert not compare.bars.legend.entries[3].isVisible() and not compare.bars.bars[3].isVisible()


def test_unlike_depths_align_at_the_output_or_by_relative_depth(open_compare, qtbot):
    _, compare = open_compare()
    assert not compare.bars.alignment.isVisible()
    type_into(compare.panel.controls["depth"].edit, "9")
    qtbot.waitUntil(lambda: compare.session.snapshot.scenarios[1].depth == 9, timeout=10_000)
    assert compare.bars.alignment.isVisible()
    assert compare.bars.positions[0].tolist() == [7, 8, 9, 10]
    assert compare.bars.describe(1).startswith("B, layer 1:")
    assert compare.bars.describe(10).count("the output layer") == 2
    pick(compare.bars.alignment, "relative")
    assert compare.bars.positions[0].tolist() == [1, 4, 7, 10]
    assert [line[:10] for line in compare.bars.describe(1).splitlines()] == ["A, layer 1", "B, layer 1"]


def test_hundred_layers_of_four_are_lines_as_bars_would_be_too_narrow(open_compare, qtbot):
    _, compare = open_compare(depth=100, width=8)
    for _ in range(2):
        qtbot.mouseClick(compare.chooser.add, LEFT)
    qtbot.waitUntil(lambda: len(compare.session.snapshot.members) == 4, timeout=20_000)
    assert compare.bars.lines[0].isVisible() and not compare.bars.bars[0].isVisible()
    qtbot.mouseClick(compare.bars.legend.entries[0], LEFT)
    assert not compare.bars.lines[0].isVisible() and compare.bars.lines[1].isVisible()


def test_one_that_diverges_is_told_and_the_other_goes_on(open_compare, qtbot):
    _, compare = open_compare(activation="relu", initializer="he", depth=10)
    type_into(compare.panel.controls["learning_rate"].edit, "10")
    qtbot.waitUntil(lambda: compare.session.snapshot.members[1].state == "diverged", timeout=20_000)
    steps = compare.session.snapshot.steps
    qtbot.waitUntil(lambda: compare.session.snapshot.steps > steps + 5, timeout=10_000)
    pause(qtbot, compare)
    assert (column(compare, "A")["State"], column(compare, "B")["State"]) == ("paused", "diverged")


def test_bad_input_is_told_and_the_others_train_on(open_compare, qtbot):
    _, compare = open_compare()
    control = compare.panel.controls["learning_rate"]
    type_into(control.edit, "abc")
    assert control.message.isVisible() and compare.session.state.scenarios[1] == compare.session.state.scenarios[0]
    pick(compare.panel.controls["dataset"].combo, "csv")
    qtbot.waitUntil(lambda: "B: data_file" in compare.chooser.error.text(), timeout=10_000)
    qtbot.waitUntil(lambda: compare.session.snapshot.steps > 3, timeout=10_000)
    assert column(compare, "B")["State"] == "cannot be used"
    pick(compare.panel.controls["dataset"].combo, "moons")
    qtbot.waitUntil(lambda: not compare.chooser.error.isVisible(), timeout=10_000)


def test_one_window_trains_at_a_time(open_compare, qtbot):
    desk, compare = open_compare()
    qtbot.waitUntil(lambda: desk.session.snapshot.state == "paused", timeout=10_000)
    qtbot.mouseClick(desk.window.run_bar.play, LEFT)
    qtbot.waitUntil(
        lambda: compare.session.snapshot.state == "paused" and desk.session.snapshot.state == "playing", timeout=10_000
    )
    assert not compare.note.isVisible()
    compare.activateWindow()
    qtbot.keyClick(compare, Qt.Key.Key_Space)
    qtbot.waitUntil(
        lambda: compare.session.snapshot.state == "playing" and desk.session.snapshot.state == "paused", timeout=10_000
    )
    assert compare.note.isVisible()


def test_steps_and_reset(open_compare, qtbot):
    _, compare = open_compare()
    pause(qtbot, compare)
    before = compare.session.snapshot.steps
    qtbot.mouseClick(compare.run_bar.step, LEFT)
    qtbot.waitUntil(lambda: compare.session.snapshot.steps == before + 1, timeout=10_000)
    qtbot.mouseClick(compare.run_bar.reset, LEFT)
    qtbot.waitUntil(lambda: compare.session.snapshot.steps == 0, timeout=10_000)
    assert compare.run_bar.step_count.text() == "0"


@pytest.mark.parametrize("closed", ["comparison", "main"])
def test_closing_ends_the_worker(open_compare, qtbot, closed):
    desk, compare = open_compare()
    worker = compare.session.worker
    (compare if closed == "comparison" else desk.window).close()
    assert worker.join(30) and desk.comparison is None
    assert desk.session.worker.join(0 if closed == "comparison" else 30) == (closed == "main")


def test_colours_and_size_change_while_it_trains(open_compare, qtbot):
    desk, compare = open_compare()
    type_into(compare.panel.controls["width"].edit, "16")
    compare.run_bar.speed.setValue(500)
    shown = compare.panel, compare.bars
    bar, mark = compare.bars.bars[0].opts["pen"].color().name(), compare.losses.markers[1].opts["size"]
    desk.session.do(SetLook(colors="dark", text_size=200))
    pens = {compare.bars.bars[0].opts["pen"].color().name(), compare.losses.plot.curves["A"].opts["pen"].color().name()}
    assert pens == {theme.DARK.series[0].lower()} != {bar} and compare.losses.markers[1].opts["size"] == 2 * mark
    assert compare.table.table.item(0, 1).foreground().color().name() == theme.DARK.series[1].lower()
    assert (
        compare.chooser.tabs.iconSize().width() == 24 and QFont(compare.bars.legend.entries[0].font()).pixelSize() == 26
    )
    desk.session.do(SetLook(text_size=100))
    for change in ({"colors": "dark"}, {"projector": True}, {"projector": False}, {"colors": "light"}):
        desk.session.do(SetLook(**change))
        steps = compare.session.snapshot.steps
        qtbot.waitUntil(lambda steps=steps: compare.session.snapshot.steps > steps, timeout=10_000)
    assert compare.panel.controls["width"].edit.text() == "16" and compare.run_bar.speed.value() == 500
    assert (compare.panel, compare.bars) == shown  # not made anew: what was being typed or scrolled stays
    assert compare.theme == theme.LIGHT and compare.bars.legend.entries[1].text() == "B  width 16"


def test_what_is_dropped_on_it_takes_the_place_of_the_chosen_scenario(open_compare, qtbot, tmp_path):
    desk, compare = open_compare()
    first = compare.session.state.scenarios[0]
    Scenario(depth=5, activation="tanh").save(tmp_path / "s.json")
    assert drop(compare.bars.plot.viewport(), tmp_path / "s.json")
    assert compare.session.state.scenarios == (first, Scenario(depth=5, activation="tanh"))
    assert drop(compare.chooser, text="depth=7")
    assert compare.session.state.scenarios == (first, Scenario(depth=7)) and desk.session.state.scenario == first
    compare.session.do(Undo())
    assert compare.session.state.scenario.depth == 5
    assert desk.window.opening.recent.paths == [tmp_path / "s.json"]
    assert not drop(compare, text="a sentence = of words")


def test_recurrent_networks_are_compared_by_time_steps(open_compare, qtbot):
    _, compare = open_compare(scenario=Scenario(network="rnn", time_steps=12, width=8))
    pick(compare.panel.controls["cell"].combo, "lstm")
    qtbot.waitUntil(lambda: compare.session.snapshot.scenarios[1].cell == "lstm", timeout=10_000)
    pause(qtbot, compare)
    assert "time step" in compare.bars.title.text() and len(compare.bars.heights[0]) == 12
    expected = Trainer(compare.session.state.scenarios[1]).run(compare.session.snapshot.steps)
    np.testing.assert_allclose(10 ** compare.bars.heights[1], expected.time, rtol=1e-12)


def test_nothing_of_a_closed_comparison_is_kept(open_desk, qtbot):
    """Without waiting for a garbage collection, which does not know how large the arrays are."""
    desk = open_desk(depth=2)
    gc.collect()
    gc.disable()
    try:
        left = []
        for _ in range(2):
            desk.compare()
            compare = desk.comparison
            qtbot.waitUntil(lambda c=compare.session: c.snapshot is not None and c.snapshot.steps > 1, timeout=10_000)
            histories = [member.history for member in compare.session.snapshot.members]
            left += map(weakref.ref, (compare, compare.session, compare.session.worker, compare.bars, *histories))
            del histories
            compare.close()
            del compare
            qtbot.waitUntil(lambda: desk.comparison is None, timeout=10_000)
        qtbot.waitUntil(lambda: not any(ref() for ref in left), timeout=5_000)
    finally:
        gc.enable()

"""The real window, driven as a user would."""

from __future__ import annotations

import gc
import math
import sys

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from gradsim import Scenario, Trainer
from gradsim.ui.data.card import DataCard
from gradsim.ui.session.intents import Redo, SetLook, Undo, Unfold
from gradsim.ui.widgets import theme
from gradsim.words.layers import layer_words
from tests.data.bad_files import BAD_FILES, write
from tests.ui.shown import pause


def pick(combo, key):
    """Chooses an entry with the keyboard, as a user can."""
    combo.setFocus()
    target = combo.findData(key)
    while combo.currentIndex() != target:
        QTest.keyClick(combo, Qt.Key.Key_Down if combo.currentIndex() < target else Qt.Key.Key_Up)


def type_into(edit, text):
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def test_it_opens_on_the_problem_and_trains_at_once(open_window, qtbot):
    window = open_window()
    qtbot.waitUntil(lambda: window.session.snapshot.steps >= 5, timeout=5_000)
    bars = window.views["bars"].items.bars
    assert len(bars) == 11 and bars[0] < bars[-1] - 4
    qtbot.waitUntil(lambda: "vanishes" in window.views["happening"].headline.text(), timeout=5_000)
    assert "Layer 1 gets 1 part in" in window.views["bars"].sentence.text().replace("\u00a0", " ")


def test_numbers_shown_are_the_trainers(open_window, qtbot):
    window = open_window(depth=4, activation="tanh")
    pause(qtbot, window)
    shown = window.session.snapshot
    expected = Trainer(window.session.state.scenario).run(shown.steps)
    assert window.run_bar.step_count.text() == f"{shown.steps:,}"
    assert float(window.run_bar.loss.text()) == pytest.approx(expected.loss, rel=5e-3)
    np.testing.assert_allclose(10 ** window.views["bars"].items.bars, expected.signal_grad_norm, rtol=1e-12)
    np.testing.assert_allclose(10 ** window.views["bars"].items.dots, expected.grad_norm, rtol=1e-12)
    x, y = window.views["loss"].train.getData()
    assert len(x) == shown.steps and y[-1] == expected.loss
    share = expected.signal_grad_norm[0] / expected.signal_grad_norm[-1]
    assert f"{float(share):.6g}" in window.views["bars"].describe(0)


def test_choosing_the_cures_changes_what_is_trained(open_window, qtbot):
    window = open_window()
    controls = window.panel.controls
    pick(controls["activation"].combo, "relu")
    pick(controls["skip"].combo, "residual")
    pick(controls["normalization"].combo, "batch")
    pick(controls["initializer"].combo, "he")
    wanted = Scenario(activation="relu", skip="residual", normalization="batch", initializer="he")
    qtbot.waitUntil(
        lambda: window.session.snapshot.scenario == wanted and window.session.snapshot.steps > 0, timeout=10_000
    )
    bars = window.views["bars"].items.bars
    assert abs(bars[0] - bars[-1]) < 2


@pytest.mark.parametrize("colors", ["light", "dark"])
def test_the_chosen_entry_of_an_open_list_stands_out(open_window, qtbot, colors):
    window = open_window(depth=2, activation="tanh", start=False)
    window.session.do(SetLook(colors=colors))
    combo = window.panel.controls["activation"].combo
    combo.showPopup()
    entries = combo.view()
    qtbot.waitUntil(entries.isVisible, timeout=5_000)
    place = entries.visualRect(entries.currentIndex())
    picture = entries.viewport().grab(place).toImage()
    assert picture.pixelColor(place.width() - 3, place.height() // 2) == QColor(window.theme.accent)
    found = {picture.pixelColor(x, y).name() for x in range(60) for y in range(place.height())}
    assert QColor(window.theme.on_accent).name() in found
    combo.hidePopup()
    window.session.do(SetLook(colors="light"))


def test_learning_rate_acts_on_the_running_training(open_window, qtbot):
    window = open_window(depth=2)
    generation = window.session.snapshot.generation
    type_into(window.panel.controls["learning_rate"].edit, "0.5")
    qtbot.waitUntil(lambda: window.session.snapshot.scenario.learning_rate == 0.5, timeout=5_000)
    assert window.session.snapshot.generation == generation


def test_nonsense_keeps_the_last_good_value_and_says_why(open_window, qtbot):
    window = open_window(depth=2)
    control = window.panel.controls["learning_rate"]
    for text in ("abc", "0", "11", "nan", ""):
        type_into(control.edit, text)
        assert control.edit.text() == "0.1" and window.session.state.scenario.learning_rate == 0.1
        assert control.message.isVisible() and f"“{text}”" in control.message.text()
        assert "1e-08 to 10" in control.message.text()
    type_into(control.edit, "0.2")
    assert not control.message.isVisible() and window.session.state.scenario.learning_rate == 0.2


def test_dragging_depth_up_and_down_keeps_the_worker(open_window, qtbot, qapp):
    window = open_window()
    slider = window.panel.controls["depth"].slider
    for depth in [*range(1, 101, 2), *range(100, 0, -3), 7]:
        slider.setValue(depth)
        qapp.processEvents()
    qtbot.waitUntil(
        lambda: window.session.snapshot.measurement.depth == 7 and window.session.snapshot.steps > 2, timeout=20_000
    )
    assert len(window.views["bars"].items.bars) == 8 and window.session.worker.alive


def test_undo_and_redo(open_window, qtbot):
    window = open_window(depth=2)
    pick(window.panel.controls["activation"].combo, "tanh")
    type_into(window.panel.controls["width"].edit, "16")
    assert (window.session.state.scenario.activation, window.session.state.scenario.width) == ("tanh", 16)
    window.session.do(Undo())
    assert window.session.state.scenario.width == 64 and window.panel.controls["width"].edit.text() == "64"
    window.session.do(Undo())
    window.session.do(Redo())
    assert window.session.state.scenario == Scenario(depth=2, activation="tanh")


def test_divergence_pauses_and_says_where_it_began(open_window, qtbot):
    window = open_window(activation="relu", initializer="he", learning_rate=10.0)
    qtbot.waitUntil(lambda: window.session.snapshot.state == "diverged", timeout=20_000)
    found = window.session.snapshot.divergence
    text = window.views["happening"].text.text()
    assert f"step {found.step}" in text and layer_words(found.layer) in text
    type_into(window.panel.controls["learning_rate"].edit, "0.01")
    qtbot.waitUntil(
        lambda: window.session.snapshot.state == "playing" and window.session.snapshot.steps > 2, timeout=10_000
    )


def test_fields_without_meaning_are_hidden_and_keep_their_value(open_window):
    window = open_window(depth=2, start=False)
    controls = window.panel.controls
    assert not controls["momentum"].isVisible() and not controls["branch_layers"].isVisible()
    window.session.do(Unfold("Training", True))
    pick(controls["optimizer"].combo, "momentum")
    assert controls["momentum"].isVisible()
    type_into(controls["momentum"].edit, "0.5")
    pick(controls["optimizer"].combo, "sgd")
    assert not controls["momentum"].isVisible() and window.session.state.scenario.momentum == 0.5


def test_a_pattern_of_activations(open_window, qtbot):
    window = open_window(depth=4)
    control = window.panel.controls["activation"]
    control.combo.setCurrentIndex(control.combo.count() - 1)
    control.combo.activated.emit(control.combo.count() - 1)
    type_into(control.edit, "relu*3,sigmoid")
    assert window.session.state.scenario.activation == "relu*3,sigmoid"
    type_into(control.edit, "relu*3,foo")
    assert window.session.state.scenario.activation == "relu*3,sigmoid" and control.message.isVisible()
    pick(control.combo, "tanh")
    assert window.session.state.scenario.activation == "tanh" and not control.edit.isVisible()


def test_data_that_cannot_be_had_are_reported_in_the_window(open_window, qtbot):
    window = open_window(depth=2)
    pick(window.panel.controls["dataset"].combo, "csv")
    qtbot.waitUntil(lambda: "choose a file" in window.views["happening"].error.text(), timeout=5_000)
    steps = window.session.snapshot.steps
    qtbot.waitUntil(lambda: window.session.snapshot.steps > steps, timeout=5_000)


def test_a_bad_file_is_told_and_the_running_scenario_goes_on(open_window, qtbot, tmp_path):
    window = open_window(depth=2)
    controls, error = window.panel.controls, window.views["happening"].error
    generation = window.session.snapshot.generation
    for name in BAD_FILES:
        dataset, path, says = write(tmp_path, name)
        pick(controls["dataset"].combo, dataset)
        type_into(controls["data_file"].edit, path)
        (card,) = [card for card in window.findChildren(DataCard) if card.isVisible()]
        qtbot.waitUntil(lambda card=card: card.shows_all, timeout=60_000)
        empty = "an empty file" if name == "empty-images" else says  # the file is asked what it is, not the dataset
        assert empty in card.line.text() and not card.take.isEnabled()
        steps = window.session.snapshot.steps
        qtbot.waitUntil(lambda steps=steps: window.session.snapshot.steps > steps, timeout=60_000)
        card.reject()
        assert (
            window.session.snapshot.scenario == Scenario(depth=2) and window.session.snapshot.generation == generation
        )
    pick(controls["dataset"].combo, "moons")
    qtbot.waitUntil(lambda: not error.text() and window.session.snapshot.scenario.dataset == "moons", timeout=10_000)


def test_closing_ends_the_worker_in_the_middle_of_training(open_window, qtbot):
    window = open_window(depth=100)
    window.run_bar.speed.setValue(window.run_bar.speed.maximum())
    assert math.isinf(window.session.state.speed)
    qtbot.waitUntil(lambda: window.session.snapshot.steps > 2, timeout=20_000)
    window.close()
    assert window.session.worker.join(30)


def test_repainting_loses_no_reference_to_none(open_window, qtbot):
    """PySide6 6.12 on Python 3.11 loses one with every void call of Qt's, and dies when none is left."""
    window = open_window(depth=10)
    pause(qtbot, window)
    shown = [window.views[name] for name in ("bars", "loss", "heat", "activation")]
    gc.collect()  # so that garbage of before, which refers to None too, is not taken for a loss
    before = sys.getrefcount(None)
    for _ in range(200):
        for view in shown:
            view.draw(window.session.snapshot, window.session.state)
            view.plot.viewport().repaint()
    gc.collect()
    assert sys.getrefcount(None) > before - 100


def test_zero_and_non_finite_gradients_are_marked(open_window, qtbot):
    window = open_window(depth=3, activation="threshold", dtype="float32")
    assert (window.views["bars"].items.bars[:3] == -math.inf).all()
    window.views["bars"].plot.viewport().repaint()
    assert "nothing of" in window.views["bars"].sentence.text()


def test_a_click_on_a_legend_hides_and_shows(open_window, qtbot):
    window = open_window(depth=3)
    bars = window.views["bars"]
    qtbot.mouseClick(bars.dots_box, Qt.MouseButton.LeftButton)
    assert not bars.items.show_dots
    qtbot.mouseClick(bars.dots_box, Qt.MouseButton.LeftButton)
    assert bars.items.show_dots


def test_look_changes_while_it_trains_and_keeps_what_is_shown(open_window, qtbot):
    window = open_window(depth=2)
    type_into(window.panel.controls["width"].edit, "16")
    window.run_bar.speed.setValue(500)
    for change in ({"colors": "dark"}, {"projector": True}, {"projector": False}, {"colors": "light"}):
        window.session.do(SetLook(**change))
        steps = window.session.snapshot.steps
        qtbot.waitUntil(lambda steps=steps: window.session.snapshot.steps > steps, timeout=5_000)
    assert window.panel.controls["width"].edit.text() == "16" and window.run_bar.speed.value() == 500
    assert window.theme == theme.LIGHT


def test_nothing_but_the_window_is_opened(open_window, qapp):
    """A part that is shown before it has a parent is a window of its own, and takes the keys."""
    window = open_window(depth=2)
    assert [w for w in qapp.topLevelWidgets() if w.isVisible()] == [window]

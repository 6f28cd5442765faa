"""The largest picture: the gradient that reaches each layer, its colours, its sentence, and what was before."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment

from gradsim import Scenario, Trainer
from gradsim.ui.plots.bar_factors import factors
from gradsim.ui.plots.before import GROWN
from gradsim.ui.plots.decade_range import TALL
from gradsim.ui.session.intents import ChangeField, PickLayer, SetOption, Step, Undo, Visit
from gradsim.ui.views.bars import BarsView
from gradsim.ui.widgets.theme import LIGHT
from gradsim.words.health import places
from gradsim.words.shares import share_of, share_words

LEFT = Qt.MouseButton.LeftButton
TANH = Scenario(depth=3, width=8, activation="tanh", dataset="moons")


def said(show, **fields):
    shown = show(BarsView, Scenario(seed=0, **fields), steps=0)
    return shown.view.sentence, shown.snapshot


def test_a_vanishing_gradient_is_said_in_the_colour_of_warnings(show):
    sentence, snapshot = said(show, depth=10)
    assert share_of(snapshot.share) in sentence.text() and sentence.property("tone") == "ill"
    assert f"{snapshot.share:.6g}" in sentence.toolTip()


def test_with_relu_and_xavier_it_vanishes_though_the_gradient_of_the_weights_is_level(show):
    sentence, snapshot = said(show, depth=60, activation="relu")
    found = snapshot.measurement
    assert 0.1 < found.grad_norm[0] / found.grad_norm[-1] < 10
    assert share_of(found.signal_grad_norm[0] / found.signal_grad_norm[-1]) in sentence.text()
    assert sentence.property("tone") == "ill"


def test_a_gradient_that_gets_through_is_no_warning(show):
    sentence, _ = said(show, depth=10, activation="relu", initializer="he")
    assert sentence.text().endswith("the output's gradient.") and sentence.property("tone") == "well"


def test_another_cause_is_said_in_the_doctors_words(show):
    sentence, _ = said(show, depth=2, dataset="diabetes", loss="mse", target_scaling="none")
    assert "The targets are not scaled." in sentence.text() and sentence.property("tone") == "ill"


def test_bars_are_the_signal_and_the_switch_swaps_them_with_the_dots(show, qtbot):
    shown = show(BarsView, TANH)
    view, found = shown.view, Trainer(TANH).run(3)
    np.testing.assert_allclose(10**view.items.bars, found.signal_grad_norm, rtol=1e-12)
    np.testing.assert_allclose(10**view.items.dots, found.grad_norm, rtol=1e-12)
    assert view.dots_box.text() == "‖dL/dW‖"
    colors = view.items.places
    qtbot.mouseClick(view.quantity_switch.buttons["grad_norm"], LEFT)
    assert shown.sent == [SetOption("bars", "quantity", "grad_norm")]
    np.testing.assert_allclose(10**view.items.bars, found.grad_norm, rtol=1e-12)
    np.testing.assert_allclose(10**view.items.dots, found.signal_grad_norm, rtol=1e-12)
    assert view.dots_box.text() == "RMS dL/dz" and view.quantity_switch.buttons["grad_norm"].isChecked()
    np.testing.assert_array_equal(view.items.places, colors)


def test_the_theory_line_follows_the_switch(show):
    shown = show(BarsView, Scenario(depth=3), steps=0)
    theory = shown.snapshot.probes["theory"]
    np.testing.assert_allclose(10 ** shown.view.theory_line.getData()[1], theory.signal_grad_norm)
    shown.do(SetOption("bars", "quantity", "grad_norm"))
    np.testing.assert_allclose(10 ** shown.view.theory_line.getData()[1], theory.grad_norm)
    np.testing.assert_allclose(10 ** shown.view.theory_dots.getData()[1], theory.signal_grad_norm)


def test_a_click_on_the_legend_hides_and_shows(show, qtbot):
    shown = show(BarsView, Scenario(depth=3))
    view = shown.view
    qtbot.mouseClick(view.dots_box, LEFT)
    assert shown.sent == [SetOption("bars", "dots", False)]
    assert view.items.show_bars and not view.items.show_dots and not view.dots_box.isChecked()
    qtbot.mouseClick(view.dots_box, LEFT)
    assert view.items.show_dots and view.dots_box.isChecked()


def test_a_layer_has_the_colour_of_its_share_and_of_too_large_a_step(show):
    shown = show(BarsView, Scenario(depth=10), steps=2)
    signal = shown.snapshot.measurement.signal_grad_norm
    np.testing.assert_allclose(shown.view.items.places, places(signal / signal[-1]))
    shown = show(BarsView, TANH.replace(learning_rate=10.0), steps=1)
    moved = shown.snapshot.measurement.update_ratio
    assert (moved > 0.1).any() and (shown.view.items.places[moved > 0.1] == 1).all()
    assert "One step changes the weights of" in shown.view.sentence.text()


@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_a_visited_moment_has_the_colours_that_it_had_live(show, optimizer):
    """The gradient at the weights after 20 steps, which step 20 is taken along."""
    shown = show(BarsView, TANH.replace(learning_rate=0.3, optimizer=optimizer), steps=21)
    live = shown.view.items.places.copy()
    shown.do(*[Step()] * 20)
    shown.do(Visit(20))
    assert shown.snapshot.visiting == 20
    np.testing.assert_array_equal(shown.view.items.places, live)


def test_before_the_first_step_the_size_of_the_step_to_come_is_known(show):
    shown = show(BarsView, TANH.replace(clip_norm=0.1), steps=0)
    ahead = shown.snapshot.update_ratio
    np.testing.assert_allclose(ahead, Trainer(shown.snapshot.scenario).step().update_ratio, rtol=1e-6)


def test_a_change_leaves_the_bars_of_the_setting_before(show, qtbot):
    shown = show(BarsView, TANH, steps=12)
    view, before = shown.view, shown.snapshot
    assert view.ghosts.entry.isHidden() and not len(view.items.ghosts)
    axis = view.plot.decades.low, view.plot.decades.high
    shown.do(ChangeField("activation", "relu"))
    np.testing.assert_allclose(10**view.items.ghosts, before.measurement.signal_grad_norm)
    assert view.ghosts.entry.text() == "before: Tanh"
    assert f"Before (Tanh): {share_words(before.share)}." in view.sentence.text()
    assert not QTextDocumentFragment.fromHtml(view.sentence.text()).toPlainText().endswith("..")
    assert view.plot.decades.low <= axis[0] and axis[1] <= view.plot.decades.high
    qtbot.mouseClick(view.ghosts.entry, LEFT)
    assert shown.sent == [SetOption("bars", "before", False)]
    shown.do(Step())
    assert not len(view.items.ghosts) and "Before" not in view.sentence.text()
    qtbot.mouseClick(view.ghosts.entry, LEFT)
    shown.do(Undo())
    assert view.ghosts.entry.text() == "before: ReLU" and len(view.items.ghosts) == 4


@pytest.mark.parametrize("sentence", [0, 30])
def test_in_front_of_a_class_the_outlines_alone_tell_what_was_before(show, sentence):
    shown = show(BarsView, TANH, steps=12)
    shown.view.set_theme(replace(LIGHT, sentence=sentence))
    shown.do(ChangeField("activation", "relu"))
    assert len(shown.view.items.ghosts) and ("Before" in shown.view.sentence.text()) is not bool(sentence)


def test_a_slider_on_its_way_leaves_only_where_it_began(show):
    shown = show(BarsView, TANH, steps=12)
    for depth in (4, 5, 6):
        shown.do(ChangeField("depth", depth))
    assert shown.view.ghosts.entry.text() == "before: depth 3" and len(shown.view.items.ghosts) == 4


@pytest.mark.parametrize("by", ["button", "double click"])
def test_the_axis_holds_still_until_it_is_fitted(show, qtbot, by):
    shown = show(BarsView, Scenario(depth=20), steps=0)
    view = shown.view
    view.resize(700, 400)
    view.show()
    low = view.plot.decades.low
    shown.do(ChangeField("activation", "tanh"))
    qtbot.mouseClick(view.ghosts.entry, LEFT)
    assert view.plot.decades.low == low <= -12
    if by == "button":
        qtbot.mouseClick(view.fit_button, LEFT)
    else:
        middle = view.plot.viewport().rect().center()
        qtbot.mouseClick(view.plot.viewport(), LEFT, pos=middle)
        qtbot.mouseDClick(view.plot.viewport(), LEFT, pos=middle)
        qtbot.mouseRelease(view.plot.viewport(), LEFT, pos=middle)
    assert low < view.plot.decades.low <= view.items.bars.max() - TALL  # level bars stay tall


def test_a_click_on_a_bar_picks_its_layer(show, qtbot):
    shown = show(BarsView, TANH)
    shown.view._clicked(2.1, 0.0)
    assert shown.sent == [PickLayer(1)]


def test_the_factor_of_each_layer_is_written_where_there_is_room(show):
    found = Trainer(Scenario(depth=2)).measure().signal_grad_norm
    assert factors(np.log10(found)) == [f"× {a / b:#.2g}" for a, b in pairwise(found)]
    assert factors(np.array([-np.inf, 0.0, np.nan])) == ["", ""]
    assert factors(np.log10([35.0, 2.0, 4.0, 5.0])) == ["× 18", "× 0.50", "× 0.80"]


def test_pictures(show, picture):
    for name, fields, steps in (
        ("vanishing", {}, 3), ("deep", {"depth": 100}, 1),
        ("exploding", {"depth": 20, "activation": "relu", "initializer": "he", "gain": 1.5}, 0),
    ):  # fmt: skip
        shown = show(BarsView, Scenario(**fields), steps=steps)
        if name == "vanishing":
            shown.do(ChangeField("activation", "relu"))
        picture(shown.view, f"bars-{name}")


def test_where_all_layers_grow_the_step_before_stays_as_ghosts(show):
    shown = show(BarsView, Scenario.shipped("relu-explodes"), steps=1)
    view, first = shown.view, Trainer(Scenario.shipped("relu-explodes")).measure()
    assert not len(view.items.ghosts)
    shown.do(Step(), Step())
    np.testing.assert_allclose(10**view.items.ghosts, first.signal_grad_norm, rtol=1e-12)
    assert (view.items.bars > view.items.ghosts)[:-1].all() and view.ghosts.entry.text() == "before: step 0"


def test_batches_after_which_all_layers_grow_leave_no_ghosts_and_take_none_away(show):
    """They differ in their gradients, most of all where the loss is small; nothing explodes."""
    shown = show(BarsView, Scenario(depth=4, width=16, activation="relu"), steps=300)
    shown.do(ChangeField("activation", "tanh"), *[Step()] * 300)
    before, grew = shown.snapshot.measurement, 0
    for _ in range(60):
        shown.do(Step())
        after = shown.snapshot.measurement
        grew += bool((after.signal_grad_norm > GROWN * before.signal_grad_norm)[:-1].all())
        before = after
        assert shown.view.ghosts.entry.text() == "before: ReLU"
    assert grew


def test_steps_after_which_not_all_layers_have_grown_leave_no_ghosts(show):
    shown = show(BarsView, Scenario(depth=4), steps=2)
    shown.do(Step())
    assert not len(shown.view.items.ghosts)

"""The loss surface's view draws what was computed, and says plateau and cliff."""

from __future__ import annotations

import re

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gradsim import Scenario, Trainer
from gradsim.lab.probes.loss_surface import SIZE, LossSurface, loss_surface
from gradsim.ui.session import SessionState
from gradsim.ui.session.intents import SetOption
from gradsim.ui.views.loss_surface import LossSurfaceView
from gradsim.words.numbers import loss_text

DISTANCE = np.linspace(-0.1, 0.1, SIZE)


@pytest.fixture
def draw(make_view, snapshot_of, picture):
    def make(found: LossSurface, name: str) -> LossSurfaceView:
        view = make_view(LossSurfaceView)
        view.draw(snapshot_of(Trainer(Scenario(depth=2)), **{"other": 1}), SessionState())
        assert view.blank.isVisibleTo(view)
        snapshot = snapshot_of(Trainer(Scenario(depth=2)))
        snapshot.probes["loss_surface", 0.1] = found
        view.draw(snapshot, SessionState())
        picture(view, name)
        return view

    return make


def surface(loss: np.ndarray, step: float = 0.01) -> LossSurface:
    return LossSurface(DISTANCE, loss, step, 1.0)


def test_both_lines_and_the_map_are_the_losses(draw):
    *_, found = loss_surface(Trainer(Scenario(depth=2, width=16, activation="tanh", batch_size=16)), 0.1)
    view = draw(found, "loss-surface")
    np.testing.assert_array_equal(view.gradient.getData()[1], found.loss[:, SIZE // 2])
    np.testing.assert_array_equal(view.random.getData()[1], found.loss[SIZE // 2])
    places = (view.image.image - 1) / 254
    np.testing.assert_allclose(places, (found.loss - found.loss.min()) / np.ptp(found.loss), atol=1 / 254)
    assert loss_text(float(found.loss[0, -1])) in view.describe(-0.1, 0.1)
    assert view.step.value() == found.step


def test_a_plateau_is_called_one(draw):
    view = draw(surface(2.3 + 0.001 * np.add.outer(DISTANCE, DISTANCE)), "loss-surface-plateau")
    assert view.sentence.text().startswith("A plateau")
    low, high = view.lines.item.viewRange()[1]
    assert high - low > 0.2  # and it looks like one


def test_a_cliff_is_called_one_and_blank_where_it_is_not_finite(draw):
    loss = np.exp(200 * np.abs(DISTANCE))[:, None] * np.ones(SIZE)
    loss[0] = np.inf
    view = draw(surface(loss, step=0.5), "loss-surface-cliff")
    assert view.sentence.text().startswith("A cliff") and "beyond all numbers" in view.sentence.text()
    assert (view.image.image[0] == 0).all() and (view.image.image[1:] > 0).all()
    assert "blank: not finite" in view.scale.text() and not view.step.isVisible()


def test_a_cliff_is_as_high_as_a_person_would_say(draw):
    view = draw(surface(1e54 * np.exp(200 * np.abs(DISTANCE))[:, None] * np.ones(SIZE)), "loss-surface-high")
    assert re.search(
        r"the loss grows to [0-9,.]+\u00a0(million|billion|trillion) times what it is here", view.sentence.text()
    )


def test_where_all_is_not_finite_it_says_so(draw):
    view = draw(surface(np.full((SIZE, SIZE), np.nan)), "loss-surface-nan")
    assert (view.image.image == 0).all() and "blank: not finite" in view.scale.text()
    assert view.sentence.text() == "The loss is not finite here."


def test_another_reach_is_another_need(show, qtbot):
    shown = show(LossSurfaceView, Scenario(depth=1, width=4, batch_size=4, dataset="xor"), steps=0)
    assert shown.view.needs == {("loss_surface", 0.1)} and shown.view.reach.currentText() == "10\u00a0%"
    qtbot.keyClick(shown.view.reach, Qt.Key.Key_Down)
    assert shown.sent == [SetOption("loss_surface", "reach", "1")]
    assert shown.view.needs == {("loss_surface", 1.0)}
    shown.settle()
    assert shown.view.found.distance[-1] == 1.0


def test_a_click_on_the_legend_hides_a_line(show, qtbot):
    shown = show(LossSurfaceView, Scenario(depth=1, width=4, batch_size=4, dataset="xor"), steps=0)
    qtbot.mouseClick(shown.view.random_box, Qt.MouseButton.LeftButton)
    assert not shown.view.random.isVisible() and shown.view.gradient.isVisible()

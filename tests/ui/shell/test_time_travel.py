"""Going back in the window: every view shows the moment, and training can go on from it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt

from gradsim import Scenario, Trainer
from gradsim.ui.session.intents import Play, SetSpeed, Visit


def test_a_drag_on_the_map_shows_that_moment_and_goes_on_from_it(open_window, qtbot):
    window = open_window(Scenario(depth=3, activation="tanh"))
    window.session.do(SetSpeed(float("inf")), Play(until=45))
    qtbot.waitUntil(
        lambda: window.session.snapshot.steps == 45 and window.session.snapshot.state == "paused", timeout=10_000
    )
    heat = window.views["heat"]
    assert not heat.buttons.isVisible()
    heat.moment_line.setValue(21)
    heat.moment_line.sigDragged.emit(heat.moment_line)
    qtbot.waitUntil(lambda: window.session.snapshot.visiting == 20, timeout=5_000)
    expected = Trainer(window.session.state.scenario)
    expected.run(20)
    np.testing.assert_allclose(10 ** window.views["bars"].items.bars, expected.measure().signal_grad_norm, rtol=1e-12)
    assert heat.buttons.isVisible() and "step 20" in heat.scale.text() and window.run_bar.step_count.text() == "20"
    qtbot.mouseClick(heat.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.snapshot.visiting is None, timeout=5_000)
    assert window.session.snapshot.steps == 45 and not heat.buttons.isVisible()
    heat.intended.emit(Visit(9))
    qtbot.waitUntil(lambda: window.session.snapshot.visiting == 10, timeout=5_000)
    qtbot.mouseClick(heat.on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: window.session.snapshot.visiting is None and window.session.snapshot.steps > 10, timeout=5_000
    )
    assert window.session.snapshot.history.steps[0] == 0 and (np.diff(window.session.snapshot.history.steps) == 1).all()

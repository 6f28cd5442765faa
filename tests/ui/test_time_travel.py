"""Going back in the window: every view shows the moment, and training can go on from it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt

from gradsim import Scenario, Trainer


def test_a_drag_on_the_map_shows_that_moment_and_goes_on_from_it(open_window, qtbot):
    window = open_window(Scenario(depth=3, activation="tanh"))
    window.runner.set_speed(float("inf"))
    window.runner.play(until=45)
    qtbot.waitUntil(lambda: window.last.steps == 45 and window.last.state == "paused", timeout=10_000)
    heat = window.views["heat"]
    assert not heat.buttons.isVisible()
    heat.cursor.setValue(21)
    heat.cursor.sigDragged.emit(heat.cursor)
    qtbot.waitUntil(lambda: window.last.visiting == 20, timeout=5_000)
    expected = Trainer(window.scenario)
    expected.run(20)
    np.testing.assert_allclose(10 ** window.views["bars"].items.bars, expected.measure().grad_norm, rtol=1e-12)
    assert heat.buttons.isVisible() and "step 20" in heat.scale.text() and window.run_bar.step_count.text() == "20"
    qtbot.mouseClick(heat.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.last.visiting is None, timeout=5_000)
    assert window.last.steps == 45 and not heat.buttons.isVisible()
    heat.moment_chosen.emit(9)
    qtbot.waitUntil(lambda: window.last.visiting == 10, timeout=5_000)
    qtbot.mouseClick(heat.on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.last.visiting is None and window.last.steps > 10, timeout=5_000)
    assert window.last.history.steps[0] == 0 and (np.diff(window.last.history.steps) == 1).all()

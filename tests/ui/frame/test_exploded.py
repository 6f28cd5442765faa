"""The strip after an explosion says what the last finite step was like."""

from __future__ import annotations

import dataclasses

from gradsim import Scenario
from gradsim.lab import Runner
from gradsim.lab.doctor import Chart
from gradsim.training import Divergence
from gradsim.ui.frame.exploded import Exploded
from gradsim.ui.session import SessionState
from gradsim.words.shares import times

SCALED = Scenario(
    depth=12, width=16, batch_size=16, skip="pre_activation", skip_scale="inverse_sqrt", activation="relu", initializer="he",
    gain=3.0,
)  # fmt: skip


def test_the_factor_is_the_doctors_taken_between_layers_of_one_kind(qtbot):
    runner = Runner(SCALED)
    runner.want(frozenset({"statistics"}))
    runner.start()
    try:
        runner.play(until=1)
        found = runner.wait()
    finally:
        runner.stop()
    strip = Exploded()
    qtbot.addWidget(strip)
    diverged = dataclasses.replace(found, state="diverged", divergence=Divergence(2, "output", "forward"))
    strip.draw(diverged, SessionState(presenting=True))
    assert strip.isHidden(), "in front of a class the picture has the room"
    strip.draw(diverged, SessionState())
    factor = Chart.of(found).chain.factor
    assert f"grows {times(factor)} per layer" in strip.text.text()

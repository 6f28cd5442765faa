"""A beginner who reads the picture alone is right: headline, doctor and picture of every shipped scenario agree."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from PySide6.QtGui import QColor

from gradsim import Scenario, assets
from gradsim.lab import Runner, Snapshot
from gradsim.lab.doctor import diagnose, findings
from gradsim.ui.session import SessionState
from gradsim.ui.views.bars import BarsView
from gradsim.ui.views.happening import HappeningView
from gradsim.ui.views.time_steps import TimeStepsView
from gradsim.ui.widgets import health, theme
from gradsim.words.health import LARGE_STEP, to_oklab
from gradsim.words.shares import share_of

MOMENTS = (0, 10, 200)
SAID = {"exploding": 1, "vanishing": -1, "passes": 0}
"""Which way the gradient goes, as a finding says."""


def after(scenario: Scenario, *steps: int) -> list[Snapshot]:
    """One training's snapshots after so many steps; each as it is then, whatever is trained after it."""
    runner = Runner(scenario)
    runner.want(frozenset({"statistics"}))
    runner.start()
    try:
        found = []
        for step in steps:
            runner.play(until=step)
            snapshot = runner.wait(60)
            found.append(dataclasses.replace(snapshot, probes=dict(snapshot.probes)))
        return found
    finally:
        runner.stop()


def moments(scenario: Scenario) -> list[Snapshot]:
    """After the steps of MOMENTS, or where it stopped being finite: there the last finite moment stays."""
    found = after(scenario, *MOMENTS)
    assert all(np.isfinite(snapshot.measurement.loss) for snapshot in found)
    return found


def class_of(place: float) -> int:
    """Which of the three colours of the key is nearest, to the eye."""
    ends = to_oklab(np.array([QColor(c).getRgb()[:3] for c in theme.LIGHT.health]))
    color = to_oklab(health.colors(theme.LIGHT, np.array(place)))
    return int(np.linalg.norm(ends - color, axis=1).argmin()) - 1


@pytest.mark.parametrize("name", assets.scenarios())
def test_headline_doctor_and_picture_agree(make_view, name):
    scenario = Scenario.shipped(name)
    view, happening = make_view(TimeStepsView if scenario.through_time else BarsView), make_view(HappeningView)
    state = SessionState(scenarios=(scenario,))
    for snapshot in moments(scenario):
        view.draw(snapshot, state)
        happening.draw(snapshot, state)
        found = diagnose(snapshot)
        check_words(view.sentence, happening, snapshot, found)
        check_bars(view.items, snapshot, {f.key for f in found})


def check_words(sentence, happening, snapshot, found) -> None:
    """Headline and doctor say one share and one verdict, in one tone."""
    assert share_of(snapshot.share) in sentence.text()
    kind = findings[found[0].key].kind if found else ""
    large_step = (snapshot.update_ratio > LARGE_STEP).any()
    tone = "ill" if large_step else {"": "", "well": "well"}.get(kind, "ill")
    assert sentence.property("tone") == tone  # bars of the exploded colour are never told in the tone of what goes well
    for text in (sentence.text(), happening.text.text()):
        assert ("One step changes the weights" in text) == large_step
    if found:
        assert happening.headline.text() == found[0].title
        assert found[0].key in SAID or found[0].title in sentence.text()
    for finding in found:
        if finding.key in SAID and not finding.text.startswith("At the first weights"):
            assert finding.figures["share"] == pytest.approx(snapshot.share, rel=1e-9)
            assert share_of(snapshot.share) in happening.text.text()


def check_bars(items, snapshot, keys) -> None:
    """Bars fall or climb toward the input as the doctor says, and have the colours of that."""
    heights, places = items.bars, items.places
    said = [SAID[key] for key in keys if key in SAID]
    large_step = np.nanmax(np.append(snapshot.update_ratio, 0.0)) > LARGE_STEP
    for direction in said:
        steps = -np.diff(heights) * direction  # from the last place to the first
        if direction:
            assert heights[0] * direction > heights[-1] * direction and (steps > -0.35).all()
            assert (steps > 0).mean() > 0.7 or "rnn" in snapshot.scenario.network
        if not large_step and direction:
            assert places[0] * direction > 0.3  # far along the scale, on the side that is said
        elif not large_step:
            assert {class_of(p) for p in places} == {0}
    if not large_step:
        assert class_of(places[-1]) == 0  # the last place is the measure of all
    else:  # time steps share their weights
        moved = np.full(len(places), True) if snapshot.scenario.through_time else snapshot.update_ratio > LARGE_STEP
        assert (places[moved] == 1).all()

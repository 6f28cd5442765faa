"""What is happening, in words: the doctor's findings with their figures, and links to the views that show them."""

from __future__ import annotations

import re

import numpy as np
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from gradsim import Scenario, Trainer
from gradsim.lab.doctor import diagnose, findings
from gradsim.lab.probes.statistics import statistics
from gradsim.ui.session import SessionState
from gradsim.ui.session.intents import ShowView
from gradsim.ui.views import load_views
from gradsim.ui.views.happening import HappeningView
from gradsim.words.figures import fill, finding_text
from gradsim.words.layers import layer_words
from gradsim.words.numbers import percent
from gradsim.words.shares import share_of


def test_every_finding_leads_to_a_view_that_is_there():
    known = load_views()
    for choice in findings:
        assert {choice.value.view, choice.value.time_view or "bars"} <= set(known)


def test_the_findings_and_their_figures_are_shown(show):
    shown = show(HappeningView, Scenario(depth=12, dtype="float16"))
    view, found = shown.view, diagnose(shown.snapshot)
    assert [f.key for f in found] == ["vanishing", "underflow"]
    assert view.headline.text() == found[0].title
    text = view.text.text()
    for finding in found:
        assert finding_text(finding.sentences, finding.figures) in text
    assert percent(found[0].figures["factor"]) in text and f"<b>{found[1].title}</b>" in text
    assert ("vanishing", "factor", found[0].figures["factor"]) in list(zip(*view.columns().values(), strict=True))


def test_the_link_takes_the_keyboard(show, qtbot):
    shown = show(HappeningView, Scenario(depth=10))
    view = shown.view
    view.resize(400, 400)
    view.show()
    qtbot.waitExposed(view)
    assert "Show\N{NO-BREAK SPACE}me" in view.text.text()
    view.text.setFocus()
    links = re.findall(r'<a href="(\w+):', QLabel.text(view.text))
    for _ in links[: links.index("view") + 1]:  # terms come first
        QTest.keyClick(view.text, "\t")
    QTest.keyClick(view.text, "\r")
    qtbot.waitUntil(lambda: shown.sent == [ShowView("chain_rule")], timeout=2_000)


@pytest.mark.parametrize("kind", ["percent", "short", "loss", "count"])
def test_figures_of_each_kind_are_filled_in(kind):
    assert "{" not in fill("{n:" + kind + "}", {"n": 3})


@pytest.mark.parametrize("depth", [10, 30])
def test_how_far_the_first_and_the_last_weights_moved(make_view, snapshot_of, depth):
    """A sigmoid network's output learns while layer 1 hardly moves, or does not move at all."""
    view, trainer = make_view(HappeningView), Trainer(Scenario(depth=depth))
    trainer.run(100)
    change = trainer.relative_change()
    view.draw(snapshot_of(trainer, statistics=statistics(trainer)), SessionState())
    assert change[0] < 1e-4 and change[-1] > 1e-2
    moved = f"moved by {share_of(float(change[0]))} their size," if depth == 10 else "are unchanged to the last bit;"
    assert f"In 100 steps layer 1's weights {moved} the output layer's" in view.text.text()
    assert share_of(float(change[-1])) in view.text.text() and (change[0] == 0) == (depth == 30)


def test_raw_targets_explode_and_step_and_layer_are_named(make_view, snapshot_of):
    view, trainer = make_view(HappeningView), Trainer(Scenario.shipped("raw-targets-explode"))
    divergence = trainer.run(20).divergence
    with np.errstate(all="ignore"):
        found = statistics(trainer)
    view.draw(snapshot_of(trainer, statistics=found), SessionState())
    assert divergence is not None and divergence.step <= 10
    assert f"step {divergence.step}" in view.text.text() and layer_words(divergence.layer) in view.text.text()
    cured = Trainer(Scenario.shipped("raw-targets-clipped"))
    assert cured.run(100).divergence is None

"""docs/guide-claims.md says where each claim of a guide can be seen; here a user goes there and reads the sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from gradsim import Scenario, assets
from gradsim.ui.controls.group import GroupHead
from gradsim.ui.session.intents import Play, SetSpeed, Use
from gradsim.ui.views import views

PAGE = Path(__file__).parents[2] / "docs" / "guide-claims.md"
ROWS = [
    [cell.strip() for cell in line.strip()[1:-1].split("|")]
    for line in PAGE.read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and not line.startswith(("| ---", "| the claim"))
]
CURES = "button Try the cures"
STEPS, PATIENCE = 40, 8_000
"""PATIENCE in milliseconds, for the slowest of them."""


def scenario_of(name: str) -> Scenario:
    if name == "default":
        return Scenario(depth=10, seed=1)
    return Scenario.load(assets.path("scenarios", f"{name}.json"))


def click(part: QWidget, pos: QPoint | None = None) -> None:
    assert part.isVisible(), part
    QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=pos or part.rect().center())


def named(window, kind: type, text: str):
    (found,) = [part for part in window.findChildren(kind) if part.text() == text and part.isVisible()]
    return found


def choose(window, label: str, value: str) -> None:
    """In the control of that name, by keyboard: its list, or its number."""
    (control,) = [c for c in window.panel.controls.values() if c.field.label == label and c.isVisible()]
    combo = getattr(control, "combo", None)
    if combo is None:
        control.edit.setFocus()
        control.edit.selectAll()
        QTest.keyClicks(control.edit, value)
        QTest.keyClick(control.edit, Qt.Key.Key_Return)
    else:
        combo.setFocus()
        combo.setCurrentIndex(combo.findText(value))
        combo.activated.emit(combo.currentIndex())


def do(window, way: str) -> None:
    kind, _, rest = way.partition(" ")
    if kind in ("tab", "button"):
        click(named(window, QPushButton, rest))
    elif kind == "group":
        (head,) = [g for g in window.panel.findChildren(GroupHead) if rest in g.button.text()]
        click(head.button)
    elif kind == "box":
        box = named(window, QCheckBox, rest)
        click(box, QPoint(6, box.height() // 2))
    else:
        choose(window, *way.split(": ", 1))


def trained(window) -> bool:
    """Whether the network of the controls is there."""
    return window.session.snapshot.scenario == window.session.state.scenario


def said(window, where: str) -> list[str]:
    """All that can be read in the views of that name."""
    keys = [choice.key for choice in views if choice.label == where]
    parts = [part for key in keys for part in window.views[key].findChildren(QLabel)]
    return [part.text() for part in parts if part.isVisible()]


def pattern(sentence: str) -> re.Pattern[str]:
    """… stands for anything within a sentence."""
    text = re.escape(sentence.replace(" %", "\u00a0%")).replace("…", ".+?")
    return re.compile(text.replace(r"\ ", r"[\s\u00a0]"), re.IGNORECASE)


@pytest.fixture
def window(open_window):
    window = open_window(Scenario(depth=2, width=8))
    window.session.do(SetSpeed(float("inf")))
    return window


def missing(rows, window, qtbot, patience: int) -> str:
    """The claims among these that are not found, with what is read in their place."""
    found = []
    for claim, start, ways, where, sentence in rows:
        clicks = [way for way in ways.split("; ") if way]
        assert len(clicks) <= 2, claim
        small = {"width": 8, "batch_size": 16} if CURES in ways else {}  # it trains many
        window.session.do(Use(scenario_of(start).replace(**small)))
        for way in clicks:
            do(window, way)
            qtbot.waitUntil(lambda: trained(window), timeout=PATIENCE)
        window.session.do(Play(STEPS))
        try:
            qtbot.waitUntil(lambda: any(map(pattern(sentence).search, said(window, where))), timeout=patience)  # noqa: B023
        except qtbot.TimeoutError:
            found.append(f"{claim}: {said(window, where)}")
    return "\n".join(found)


def test_each_claim_is_found_in_two_clicks_with_a_sentence_that_says_it(window, qtbot):
    assert len(ROWS) >= 16
    assert not missing([row for row in ROWS if CURES not in row[2]], window, qtbot, PATIENCE)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_best_layer_is_found_by_trying_all(window, qtbot):
    assert not missing([row for row in ROWS if CURES in row[2]], window, qtbot, 240_000)

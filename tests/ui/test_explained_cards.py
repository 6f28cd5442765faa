"""Cards that are no views answer "What am I seeing?", too."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QLabel

from gradsim import Scenario
from gradsim.ui.compare.bars import BarsCard
from gradsim.ui.compare.losses import LossCard
from gradsim.ui.compare.table import TableCard
from gradsim.ui.controls.panel import ControlPanel
from gradsim.ui.frame.run_bar import RunBar
from gradsim.ui.sweep.form import SweepForm
from gradsim.ui.sweep.results import Results
from gradsim.ui.widgets.note import Note
from gradsim.ui.widgets.theme import LIGHT

CARDS = {
    "bars": lambda path: BarsCard(LIGHT),
    "loss": lambda path: LossCard(LIGHT),
    "table": lambda path: TableCard(LIGHT),
    "controls": lambda path: ControlPanel(),
    "run bar": lambda path: RunBar(),
    "run bar without figures": lambda path: RunBar(measured=False),
    "form": lambda path: SweepForm(Scenario, path),
    "results": lambda path: Results(),
}


@pytest.mark.parametrize("name", CARDS)
def test_a_card_says_what_it_shows_and_what_to_try(name, qtbot, tmp_path):
    card = CARDS[name](tmp_path)
    qtbot.addWidget(card)
    card.help.click()
    (note,) = card.findChildren(Note)
    text = re.sub("<[^>]*>", " ", note.findChild(QLabel).text())
    assert re.search(r"\bTry\b", text) and 3 <= len(re.findall(r"[.?!](?:\s|$)", text)) <= 7
    note.close()

"""A strip below the run bar that offers to go on where an earlier session was; it asks, and waits for nothing."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from gradsim.language import listed, sentences, whole
from gradsim.ui.session.kept import KeptSessions
from gradsim.ui.widgets.card import Card, button, label
from gradsim.ui.words.scenario_words import scenario_words

MINUTE, HOUR, DAY = 60, 3600, 86400


class Offer(Card):
    """``taken``: go on there. ``left``: not now."""

    taken = Signal()
    left = Signal()

    def __init__(self, kept: KeptSessions) -> None:
        super().__init__()
        text = offer_text(kept, time.time())
        self.setAccessibleName(self.tr("Offer"))
        self.setAccessibleDescription(text)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.text = label(text, wrap=True)
        self.go_on = button(self.tr("Go on"), self.tr("Paused, with all that was trained"), self.taken)
        self.not_now = button(self.tr("Not now"), self.tr("Stays here"), self.left)
        row.addWidget(self.text, 1)
        row.addWidget(self.go_on)
        row.addWidget(self.not_now)
        self.body.addLayout(row)


def offer_text(kept: KeptSessions, now: float) -> str:
    """What it was, how far it had come, and when."""
    session = kept.sessions[0]
    parts = [
        scenario_words(session.state.scenario),
        _tr("step {n}").format(n=whole(session.steps)),
        *([_tr("with the comparison")] if len(kept.sessions) > 1 else []),
        ago(now - kept.time),
    ]
    text = _tr("Go on where you were? {what}.").format(what=listed(parts))
    if session.steps and not session.saved:
        text = sentences((text, _tr("Its weights were too large to keep: it begins at step 0.")))
    return text


def ago(seconds: float) -> str:
    for size, one, many in (
        (DAY, _tr("a day ago"), _tr("{n} days ago")),
        (HOUR, _tr("an hour ago"), _tr("{n} hours ago")),
        (MINUTE, _tr("a minute ago"), _tr("{n} minutes ago")),
    ):
        if seconds >= size:
            number = int(seconds // size)
            return one if number == 1 else many.format(n=number)
    return _tr("just now")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Offer", text)

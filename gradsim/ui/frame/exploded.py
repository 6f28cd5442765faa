"""A strip below the run bar, once numbers are too large to hold: what was last seen, and what became of it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from gradsim.lab import Snapshot
from gradsim.lab.reading import chain
from gradsim.language import whole
from gradsim.ui.session import SessionState
from gradsim.ui.session.intents import BackToNow, Visit
from gradsim.ui.widgets.card import Card, button, label
from gradsim.words.numbers import short
from gradsim.words.shares import share_words, times

GROWS = 1.05
"""Per layer; below it the gradient counts as level."""


class Exploded(Card):
    """Shown while a run that diverged is seen at its end, or after it; one click leads there, another one back."""

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Explosion"))
        self.text = label("", wrap=True)
        self.see = button(self.tr("See what became of it"), self.tr("All views show the step after it"), self._visit)
        self.back = button(
            self.tr("Back to the last finite step"),
            self.tr("All views show it again"),
            lambda: self.intended.emit(BackToNow()),
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.see)
        row.addWidget(self.back)
        self.body.addLayout(row)
        self._step = 0
        self.body.setContentsMargins(14, 5, 10, 5)
        self.hide()

    def _visit(self) -> None:
        self.intended.emit(Visit(self._step))

    def draw(self, snapshot: Snapshot, state: SessionState) -> None:
        """In front of a class the picture has its room."""
        divergence, found = snapshot.divergence, snapshot.measurement
        self.setVisible(divergence is not None and snapshot.state == "diverged" and not state.presenting)
        if divergence is None:
            return
        self._step = divergence.step
        after = found.divergence is not None
        end = self.tr("Step {n}: numbers too large to hold.").format(n=whole(divergence.step))
        text = end if after else f"{self._last_finite(snapshot)} {end}"
        if text != self.text.text():
            self.text.setText(text)
            self.setAccessibleDescription(text)
        chosen = self.see.hasFocus() or self.back.hasFocus()
        self.see.setVisible(not after and divergence.step in snapshot.moments)
        self.back.setVisible(after and snapshot.visiting is not None)
        if chosen:  # the same key leads there and back
            (self.see if self.back.isHidden() else self.back).setFocus()

    def _last_finite(self, snapshot: Snapshot) -> str:
        """What the last finite step was like: the first of these that is out of the ordinary."""
        found, statistics = snapshot.measurement, snapshot.statistics
        factor = chain(found, statistics.first_chain.alike if statistics else ()).factor  # as the doctor takes it
        update = float(np.max(found.update_ratio, initial=0.0, where=np.isfinite(found.update_ratio)))
        step, time = whole(found.step), found.time is not None
        if factor > GROWS:
            text = self.tr("per time step") if time else self.tr("per layer")
            text = self.tr("the gradient grows {n} {what}").format(n=times(factor), what=text)
        elif update > 1:
            text = self.tr("it changed a layer's weights by {n} their size").format(n=share_words(update))
        else:
            text = self.tr("the loss is {n}").format(n=short(found.loss))
        return self.tr("Step {n}: {what}.").format(n=step, what=text)

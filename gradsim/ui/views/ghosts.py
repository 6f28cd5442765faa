"""What was drawn before the last change, in a view of bars: dashed outlines, named in the legend."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QCoreApplication

from gradsim.lab import Snapshot
from gradsim.nn.arrays import Array
from gradsim.scenario import Scenario
from gradsim.training import Measurement
from gradsim.ui.plots.before import Before, Left
from gradsim.ui.plots.layer_bars import LayerBars
from gradsim.ui.session.fields import switch
from gradsim.ui.widgets.legend import LegendEntry
from gradsim.ui.words.headline import before_words

BEFORE = switch("before", "The run or the setting before, as dashed outlines.")
"""The option ``before`` of such a view."""


class Ghosts:
    """``entry``: names them; a click takes them away. ``wanted``: as the view's option says. ``alone``: this snapshot is the first of
    a new run, and no outlines of an earlier one are drawn beside it, so that the axis may be fitted to this run only."""

    def __init__(self, items: LayerBars) -> None:
        self._items, self._before = items, Before()
        self._run, self.alone = -1, False
        self.wanted = True
        self.entry = LegendEntry("", "ghost")
        self.entry.setToolTip(_tr("What was drawn before the last change; a click takes it away"))
        self.entry.hide()

    @property
    def shown(self) -> Left | None:
        return self._before.left if self.wanted else None

    def take(self, snapshot: Snapshot) -> None:
        """Is called with each snapshot that the view draws."""
        self._before.take(snapshot)
        self.alone = snapshot.run != self._run and self.shown is None
        self._run = snapshot.run

    def draw(self, now: Scenario, norms: Callable[[Measurement], Array]) -> None:
        """``now``: what is trained now. ``norms``: what the bars are of a measurement."""
        left = self._before.left
        self._items.set_ghosts(norms(left.measurement) if left is not None and self.wanted else np.empty(0))
        self.entry.setVisible(left is not None)
        if left is not None:
            self.entry.setText(_tr("before: {name}").format(name=before_words(left, now)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Ghosts", text)

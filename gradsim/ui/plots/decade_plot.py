"""A plot of log10 values: whole decades on its y axis, with faint lines at the powers of ten that are named."""

from __future__ import annotations

import numpy as np

from gradsim.ui.plots.decade_range import DecadeRange
from gradsim.ui.plots.plot import Grid, Plot
from gradsim.ui.widgets.theme import Theme


class DecadePlot(Plot):
    """``decades``: the range of its y axis."""

    def __init__(self, x_label: str, y_label: str = "") -> None:
        super().__init__(x_label, y_label)
        self.decades, self.grid = DecadeRange(), Grid()
        self.item.addItem(self.grid)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.grid.set_color(theme.grid)

    def hold(self, logs: np.ndarray) -> bool:
        """The axis holds these log10 values, too; whether it had to change for it."""
        changed = self.decades.fit(logs)
        if changed:
            low, high = self.decades.low, self.decades.high
            self.item.setYRange(low, high, padding=0.02)
            self.grid.set_lines(self.set_decades(low, high))
        return changed

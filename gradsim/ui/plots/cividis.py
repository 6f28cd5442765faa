"""The colour map of magnitudes: from dark to bright, the same to who cannot tell red from green."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg

from gradsim.ui.widgets.theme import Theme

DARKEST = 0.12
"""Share of the map that is left out: its dark end is hard to see on a dark ground."""
BRIGHTEST = 0.62
"""Of the map; a line that is brighter is hard to see on a bright ground."""
DIMMEST = 0.45
"""Of the map; a line that is darker is hard to see on a dark ground."""


def lines(count: int, theme: Theme) -> np.ndarray:
    """(count, 3) RGB bytes, evenly spaced: those that a thin line can have on the theme's card."""
    ends = (DARKEST, BRIGHTEST) if theme.name == "light" else (DIMMEST, 1.0)
    return cividis(count, *ends)


def cividis(count: int, low: float = DARKEST, high: float = 1.0) -> np.ndarray:
    """(count, 3) RGB bytes, evenly spaced from ``low`` to ``high`` of the map."""
    table: np.ndarray = pg.colormap.get("cividis").getLookupTable(low, high, count)[:, :3]
    return table

"""The colour map of magnitudes: from dark to bright, the same to who cannot tell red from green."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg

DARKEST = 0.12
"""Share of the map that is left out: its dark end is hard to see on a dark ground."""


def cividis(count: int) -> np.ndarray:
    """(count, 3) RGB bytes, evenly spaced."""
    table: np.ndarray = pg.colormap.get("cividis").getLookupTable(DARKEST, 1.0, count)[:, :3]
    return table

"""The scale of ``words/health.py`` on the screen: of a snapshot, in a theme's colours, as brushes and gradients."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtGui import QBrush, QColor, QLinearGradient

from gradsim.lab import Snapshot
from gradsim.nn.arrays import Array
from gradsim.training.signal import shares
from gradsim.ui.widgets.theme import Theme
from gradsim.words import health
from gradsim.words.health import places


def layer_places(snapshot: Snapshot) -> Array:
    """Of each layer with weights, (layers,): by its share of the output layer's RMS dL/dz."""
    return places(shares(snapshot.measurement.signal_grad_norm), snapshot.update_ratio)


def time_places(snapshot: Snapshot) -> Array:
    """Of each time step, (time steps,): by its share of the last one's ‖dL/dh‖; their weights are the same."""
    return places(shares(snapshot.measurement.gradients), np.nanmax(np.append(snapshot.update_ratio, 0.0)))


def colors(theme: Theme, where: Array) -> Array:
    """(..., 3) bytes: the colours at these places."""
    return health.colors(theme.health, where)


def brushes(theme: Theme, where: Array) -> list[QBrush]:
    """For each place a brush of its colour."""
    made = _brushes(theme.health)
    return [made[level] for level in health.levels(where).tolist()]


@lru_cache
def _brushes(ends: health.Ends) -> list[QBrush]:
    return [QBrush(QColor(*color)) for color in health.table(ends).tolist()]


def gradient(theme: Theme, left: float, right: float) -> QLinearGradient:
    """The whole scale between two x."""
    result = QLinearGradient(left, 0, right, 0)
    for place in np.linspace(0, 1, 17).tolist():
        result.setColorAt(place, QColor(*colors(theme, np.array(2 * place - 1)).tolist()))
    return result

"""The colour that says how well the gradient gets to a layer: one fixed scale for all views and all runs."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtGui import QBrush, QColor, QLinearGradient

from gradsim.lab import Snapshot
from gradsim.lab.reading import gradients, shares
from gradsim.nn.arrays import Array
from gradsim.ui.widgets.theme import Theme
from gradsim.ui.widgets.tints import rgb

DOWN, UP = 6, 4
"""Decades from a share of 1 to the darkest colour, and to the hottest."""
LARGE_STEP = 1 / 3
"""A step that moves a layer's weights by a larger part of themselves counts as an explosion, whatever the share. Training that goes
well takes steps of a tenth to a third now and then, its first ones above all; one that explodes passes this within a few steps."""
FINE = 128
"""Steps of the scale on each side."""
# Ottosson 2020, "A perceptual color space for image processing": linear sRGB to cone responses, their cube roots to Oklab
CONES = np.array([[0.4122214708, 0.5363325363, 0.0514459929],
                  [0.2119034982, 0.6806995451, 0.1073969566],
                  [0.0883024619, 0.2817188376, 0.6299787005]])  # fmt: skip
LAB = np.array([[0.2104542553, 0.7936177850, -0.0040720468],
                [1.9779984951, -2.4285922050, 0.4505937099],
                [0.0259040371, 0.7827717662, -0.8086757660]])  # fmt: skip


def places(share: Array, update_ratio: Array | float | None = None) -> Array:
    """Where on the scale: -1 vanished, 0 gets through, 1 exploded; NaN where there is no share.

    Both (places,). ``update_ratio``: how far a step moves the weights there, over their own size.
    """
    with np.errstate(all="ignore"):
        logs = np.log10(share)
        exploded = np.greater(np.nan if update_ratio is None else update_ratio, LARGE_STEP)
        where: Array = np.where(exploded, 1.0, np.clip(np.where(logs < 0, logs / DOWN, logs / UP), -1.0, 1.0))
    return where


def layer_places(snapshot: Snapshot) -> Array:
    """Of each layer with weights, (layers,): by its share of the output layer's RMS dL/dz."""
    return places(shares(snapshot.measurement.signal_grad_norm), snapshot.update_ratio)


def time_places(snapshot: Snapshot) -> Array:
    """Of each time step, (time steps,): by its share of the last one's ‖dL/dh‖; their weights are the same."""
    return places(shares(gradients(snapshot.measurement)), np.nanmax(np.append(snapshot.update_ratio, 0.0)))


def to_oklab(colors: Array) -> Array:
    """(..., 3) sRGB from 0 to 255 as Oklab: lightness from 0 to 1, green to red, blue to yellow."""
    lab: Array = np.cbrt(to_linear(colors) @ CONES.T) @ LAB.T
    return lab


def from_oklab(colors: Array) -> Array:
    """The way back, (..., 3) from 0 to 255; rounded and kept in range."""
    linear = (colors @ np.linalg.inv(LAB).T) ** 3 @ np.linalg.inv(CONES).T
    linear = np.clip(linear, 0.0, 1.0)
    curved = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.round(255 * curved)


def to_linear(colors: Array) -> Array:
    """(..., 3) sRGB from 0 to 255 as light, 0 to 1 (IEC 61966-2-1)."""
    shares = np.asarray(colors) / 255
    return np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)


@lru_cache
def _table(theme: Theme) -> Array:
    """(2 FINE + 1, 3) bytes: the colours from vanished to exploded, evenly spaced."""
    low, middle, high = (to_oklab(rgb(c)) for c in (theme.vanished, theme.through, theme.exploded))
    share = np.linspace(0, 1, FINE + 1)[:, None]
    table = from_oklab(np.concatenate((low + share * (middle - low), (middle + share * (high - middle))[1:])))
    return table.astype(np.uint8)


@lru_cache
def _brushes(theme: Theme) -> list[QBrush]:
    return [QBrush(QColor(*color)) for color in _table(theme).tolist()]


def levels(where: Array) -> Array:
    """Places as rows of the table; what has no place has the middle's."""
    result: Array = np.rint((np.nan_to_num(where) + 1) * FINE).astype(np.intp)
    return result


def colors(theme: Theme, where: Array) -> Array:
    """(..., 3) bytes: the colours at these places."""
    found: Array = _table(theme)[levels(where)]
    return found


def brushes(theme: Theme, where: Array) -> list[QBrush]:
    """For each place a brush of its colour."""
    made = _brushes(theme)
    return [made[level] for level in levels(where).tolist()]


def gradient(theme: Theme, left: float, right: float) -> QLinearGradient:
    """The whole scale between two x."""
    result = QLinearGradient(left, 0, right, 0)
    for place in np.linspace(0, 1, 17).tolist():
        result.setColorAt(place, QColor(*colors(theme, np.array(2 * place - 1)).tolist()))
    return result
